import type { Content } from 'pdfmake/interfaces';
import { formatAngka } from '#domain/angka.ts';
import { type CatatanSidang, createIsiQr, getKodeVerifikasi } from '#domain/berita-acara.ts';
import { TABEL } from './fonts.ts';
import type { JumlahSidang } from './jumlah.ts';
import { getSebutanTidakLayak } from './kata-hasil.ts';
import { createKeterangan } from './paragraph.ts';

/** Side of the square in points. pdfmake snaps it to whole points a module, so that it is read back from a copy on paper. */
const SISI_QR = 82;
/** The white around the code that readers ask for; pdfmake draws none. */
const TEPI_QR = 9;

/** The box on the last page with which a printed paper is compared with the records: no personal data in it. */
export function createPemeriksaan(catatan: CatatanSidang, jumlah: JumlahSidang): Content {
  const { nomorBeritaAcara, sidikKeputusan, peserta } = catatan;
  const { layak, tidak_layak, ditunda } = jumlah.putusan;
  const hadir = peserta.filter((orang) => orang.hadir).length;
  return {
    table: {
      widths: ['auto', '*'],
      body: [
        [
          {
            qr: createIsiQr(catatan),
            fit: SISI_QR,
            eccLevel: 'M',
            margin: [TEPI_QR, TEPI_QR, TEPI_QR, TEPI_QR],
          },
          {
            stack: [
              { text: 'Pemeriksaan keutuhan dokumen', bold: true, fontSize: 9.5, margin: [0, 2, 0, 4] },
              ...createKeterangan(
                [
                  ['Kode verifikasi', getKodeVerifikasi(sidikKeputusan)],
                  ['Nomor', nomorBeritaAcara],
                  [
                    'Isi',
                    `${formatAngka(jumlah.dibahas)} usulan: ${formatAngka(layak)} layak, ${formatAngka(tidak_layak)} ` +
                      `${getSebutanTidakLayak(jumlah)}, ${formatAngka(ditunda)} ditunda; ${formatAngka(hadir)} peserta`,
                  ],
                  ['Sidik isi', `${groupSidik(sidikKeputusan)} (24 digit pertama SHA-256)`],
                ],
                { label: 68, jarak: 1 },
              ),
              {
                text: 'Kode ini mencocokkan naskah cetak dengan catatan sidang pada aplikasi di kelurahan; kode tidak menggantikan tanda tangan.',
                color: '#444444',
                margin: [0, 2, 0, 0],
              },
            ],
            margin: [0, TEPI_QR, TEPI_QR, TEPI_QR],
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.35,
      vLineWidth: (garis) => (garis === 1 ? 0 : 0.35),
      hLineColor: () => '#777777',
      vLineColor: () => '#777777',
    },
    font: TABEL,
    fontSize: 8,
    lineHeight: 1.1,
    margin: [0, 18, 0, 0],
    unbreakable: true,
  };
}

/** `9f3c 71d0 8a2e 4b65 c01d 77e9` */
function groupSidik(sidik: string): string {
  return (sidik.slice(0, 24).match(/.{4}/g) ?? []).join(' ');
}
