import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { formatAngka } from '#domain/angka.ts';
import type { CatatanSidang, KeputusanTercatat } from '#domain/berita-acara.ts';
import { maskNomorPublik } from '#domain/nik.ts';
import { namePublik, type Program } from '#domain/program.ts';
import { countPutusan } from '#domain/putusan.ts';
import { formatHariTanggal, formatTanggal, type Tanggal } from '#domain/tanggal.ts';
import { findResources } from '../resources.ts';
import { TABEL } from './fonts.ts';
import { createFooter } from './footer.ts';
import { getHalamanTegak } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { createNaskah } from './naskah.ts';
import { createParagraf } from './paragraph.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { createBarisTandaTangan, createTandaTangan, getNamaTempat, nameLurah } from './signatures.ts';
import { createGaris, createKepala, UKURAN_TABEL } from './tables.ts';
import { formatBilangan, keepWords, tidyText } from './text.ts';

/** What the public copy prints. */
export interface IsiPengumuman {
  readonly catatan: CatatanSidang;
  /** The decisions as addenda have left them, in the order of their numbers. */
  readonly keputusan: readonly KeputusanTercatat[];
  /** SHA-256 over them, hexadecimal. */
  readonly sidik: string;
  readonly program: readonly Program[];
  readonly tanggal: Tanggal;
  /** Last day on which objections are taken. */
  readonly sanggahanSampai: Tanggal;
}

/** NIK, nomor KK and RT/RW never wrap. */
const LEBAR = { nomor: 22, nik: 77, kk: 77, rtRw: 40, program: 70 } as const;

/**
 * The public copy: who was decided layak, by name and RT/RW, numbers masked. Nothing else of a person leaves the office: no street, no
 * reason, no kind of usulan, nothing about health, and nobody who was not decided layak.
 */
export async function renderPengumuman(
  isi: IsiPengumuman,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  return printDocument(createDokumen(isi), resources, onProgress);
}

function createDokumen(isi: IsiPengumuman): TDocumentDefinitions {
  const { catatan, keputusan, sidik } = isi;
  // What is put up on a board or copied by anybody is A4.
  const halaman = getHalamanTegak('A4');
  const layak = keputusan.filter(({ putusan }) => putusan === 'layak');
  return {
    pageSize: halaman.pageSize,
    pageMargins: halaman.pageMargins,
    content: [
      createLetterhead(catatan, halaman.lebar),
      ...createPembuka(isi),
      ...(layak.length === 0 ? [] : [createTabel(layak, isi.program)]),
      ...createKeterangan(isi),
    ],
    footer: createFooter({ nomor: 'Salinan untuk umum', sidik, contoh: catatan.contoh }),
    ...createNaskah({
      judul: `Pengumuman Hasil ${catatan.namaSidang}`,
      kelurahan: catatan.wilayah.kelurahan.nama,
      perihal: `Salinan untuk umum, Berita Acara Nomor ${catatan.nomorBeritaAcara}`,
      saat: new Date(`${isi.tanggal}T00:00:00Z`),
      asal: {
        kertas: 'pengumuman',
        sidang: catatan.sidang,
        namaSidang: catatan.namaSidang,
        kelurahan: catatan.wilayah.kelurahan.nama,
        nomor: catatan.nomorBeritaAcara,
        sidik: sidik,
      },
    }),
  };
}

function createPembuka({ catatan, keputusan }: IsiPengumuman): Content[] {
  const jumlah = countPutusan(keputusan);
  const layak =
    jumlah.layak === 0
      ? 'Tidak ada usulan yang diputus layak.'
      : 'Warga yang usulannya diputus layak adalah sebagai berikut.';
  return [
    {
      stack: [
        { text: 'PENGUMUMAN HASIL MUSYAWARAH KELURAHAN', bold: true, fontSize: 12.5, characterSpacing: 0.3 },
        { text: 'Salinan untuk umum' },
        { text: `Berita Acara Nomor: ${catatan.nomorBeritaAcara}` },
      ],
      alignment: 'center',
      margin: [0, 0, 0, 8],
    },
    createParagraf(
      `Musyawarah Kelurahan ${catatan.wilayah.kelurahan.nama} pada hari ${formatHariTanggal(catatan.tanggal)} membahas ` +
        `${formatBilangan(keputusan.length)} usulan: ${formatBilangan(jumlah.layak)} diputus layak, ` +
        `${formatBilangan(jumlah.tidak_layak)} tidak layak atau graduasi, dan ${formatBilangan(jumlah.ditunda)} ditunda. ${layak}`,
    ),
    createSangkalan(),
  ];
}

/** What nobody may read past, beside a thick rule. */
function createSangkalan(): Content {
  return {
    table: {
      widths: ['*'],
      body: [
        [
          {
            text: 'Daftar ini adalah usulan kelurahan, bukan daftar penerima bantuan. Penetapan penerima dilakukan oleh instansi yang berwenang.',
            bold: true,
            margin: [6, 2, 0, 2],
          },
        ],
      ],
    },
    layout: { hLineWidth: () => 0, vLineWidth: (garis) => (garis === 0 ? 3 : 0) },
    margin: [0, 2, 0, 8],
  };
}

function createTabel(layak: readonly KeputusanTercatat[], program: readonly Program[]): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [LEBAR.nomor, LEBAR.nik, LEBAR.kk, '*', LEBAR.rtRw, LEBAR.program],
      body: [
        ['No.', 'NIK', 'Nomor KK', 'Nama', 'RT/RW', 'Program'].map((judul) => createKepala(judul)),
        ...layak.map(({ data }, i): TableCell[] => [
          { text: formatAngka(i + 1), alignment: 'right' },
          { text: maskNomorPublik(data.nik), alignment: 'center', noWrap: true },
          { text: data.nomorKk === null ? '–' : maskNomorPublik(data.nomorKk), alignment: 'center', noWrap: true },
          { text: keepWords(data.nama) },
          { text: `${data.rt || '–'}/${data.rw || '–'}`, alignment: 'center', noWrap: true },
          { text: keepWords(namePublik(data.program, program)) },
        ]),
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: false }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

/** What is left out and how to object, with the signature of the lurah: one block. */
function createKeterangan({ catatan, tanggal, sanggahanSampai }: IsiPengumuman): Content[] {
  const tempat = `${getNamaTempat(catatan.wilayah.kota.nama)}, ${formatTanggal(tanggal)}`;
  return [
    {
      stack: [
        { text: 'Hal yang tidak dimuat', bold: true, margin: [0, 12, 0, 2] },
        createParagraf(
          'Salinan ini tidak memuat alamat lengkap, tanggal lahir, alasan keputusan, keterangan kesehatan dan disabilitas, serta ' +
            'nama warga yang usulannya tidak layak atau ditunda. Warga dapat menanyakan hasil dan alasan usulannya sendiri di ' +
            'kantor kelurahan dengan menunjukkan KTP-el.',
        ),
        { text: 'Sanggahan', bold: true, margin: [0, 4, 0, 2] },
        createParagraf(
          'Sanggahan disampaikan tertulis atau lisan di kantor kelurahan pada hari kerja sampai dengan ' +
            `${formatHariTanggal(sanggahanSampai)}, dengan menyebutkan nomor urut pada daftar ini.`,
        ),
        {
          columns: [
            { text: '', width: '*' },
            {
              stack: [
                createBarisTandaTangan([
                  createTandaTangan([tempat, `${tidyText(nameLurah(catatan))},`], { ...catatan.lurah, jabatan: '' }),
                ]),
              ],
              width: '*',
            },
          ],
        },
      ],
      unbreakable: true,
    },
  ];
}
