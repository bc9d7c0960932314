import type { Content } from 'pdfmake/interfaces';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { TABEL } from './fonts.ts';
import type { Halaman } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { createKeterangan, createParagraf } from './paragraph.ts';
import { createBlok, createTandaTangan, nameLurah } from './signatures.ts';
import type { IsiPengantar } from './surat-pengantar.ts';
import { createGaris, createKepala, UKURAN_TABEL } from './tables.ts';
import { keepWords } from './text.ts';

/** A line for the pen. */
const TITIK = '.'.repeat(46);

/** The receipt that comes back with the stamp of Dinas Sosial: each thing that was handed over, with a place to tick it off. */
export function createTandaTerima(isi: IsiPengantar, halaman: Halaman): Content[] {
  const { catatan, surat } = isi;
  return [
    { ...pageOf(createLetterhead(catatan, halaman.lebar)) },
    {
      stack: [
        { text: 'TANDA TERIMA', bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: `Surat Pengantar Nomor: ${surat.nomor}`, margin: [0, 2, 0, 0] },
      ],
      alignment: 'center',
      margin: [0, 0, 0, 12],
    },
    createParagraf(
      `Telah diterima dari Kelurahan ${catatan.wilayah.kelurahan.nama}, Kecamatan ${catatan.wilayah.kecamatan.nama}, ` +
        `hasil ${catatan.namaSidang} tanggal ${formatTanggal(catatan.tanggal)} sebagai berikut.`,
    ),
    createTabel(isi),
    { text: '', margin: [0, 10, 0, 0] },
    ...createKeterangan(
      [
        ['Diterima tanggal', TITIK],
        ['Pukul', TITIK],
        ['Catatan', TITIK],
      ],
      { jarak: 9 },
    ),
    {
      columns: [
        {
          ...createBlok(
            createTandaTangan(['Yang menyerahkan,', `${nameLurah(catatan)},`], { ...catatan.lurah, jabatan: '' }),
          ),
          width: '*',
        },
        { ...createBlok({ atas: ['Yang menerima,', 'Dinas Sosial,'], nama: TITIK, bawah: 'NIP' }), width: '*' },
      ],
      columnGap: 12,
      margin: [0, 20, 0, 0],
      unbreakable: true,
    },
  ];
}

function pageOf(kop: Content): { stack: Content[]; pageBreak: 'before' } {
  return { stack: [kop], pageBreak: 'before' };
}

function createTabel({ catatan, sidik, adendum, namaPaket }: IsiPengantar): Content {
  const barang = [
    [`Berita Acara Nomor ${catatan.nomorBeritaAcara} beserta lampirannya`, '1 berkas'],
    ...adendum.map(({ urut, nomor }) => [`Adendum ${urut} Nomor ${nomor}`, '1 berkas']),
    [`Paket data keputusan ${namaPaket}, kode verifikasi ${getKodeVerifikasi(sidik)}`, '1 berkas'],
  ] as const;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [22, '*', 60, 80],
      body: [
        [
          createKepala('No.'),
          createKepala('Yang diserahkan', 'left'),
          createKepala('Jumlah', 'left'),
          createKepala('Ada', 'left'),
        ],
        ...barang.map(([nama = '', jumlah = ''], i) => [
          { text: String(i + 1), alignment: 'right' as const },
          { text: keepWords(nama) },
          jumlah,
          '',
        ]),
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: false }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1.2,
  };
}
