import type { Content, TableCell } from 'pdfmake/interfaces';
import type { CatatanSidang, Peserta } from '#domain/berita-acara.ts';
import type { Goresan } from '#domain/goresan.ts';
import { TABEL } from './fonts.ts';
import type { Halaman } from './geometry.ts';
import { createGambarGoresan } from './goresan.ts';
import { createKepalaLampiran } from './letterhead.ts';
import { estimateLines } from './measure.ts';
import { createKeteranganSidang } from './opening.ts';
import { createBarisTandaTangan, createTandaTanganNotulis, estimateTandaTangan } from './signatures.ts';
import { createGaris, createKepala, UKURAN_TABEL } from './tables.ts';
import { formatBilangan, keepWords, tidyText } from './text.ts';

const LEBAR = { nomor: 22, nama: 133, jabatan: 112 } as const;
const TINGGI_BARIS = 26.5;
const JARAK = 2.5;
const TINGGI_KEPALA = 22;
const TINGGI_LAMPIRAN = 150;
const GARIS_TABEL = 9.8;
/** The small number in the place to sign, in points. */
const LEBAR_NOMOR = 14;
const TINGGI_NOMOR = 9;
const JARAK_GORESAN = 4;

type BarisHadir = Peserta & {
  readonly urut: number;
  readonly tinggi: number;
};

/** Lampiran I: who came, each with a place to sign, or with what they drew on the pad. The places of odd and even numbers are staggered, each two rows high. */
export function createDaftarHadir(catatan: CatatanSidang, halaman: Halaman): Content[] {
  const hadir = catatan.peserta
    .filter((orang) => orang.hadir)
    .sort((a, b) => a.nomor - b.nomor)
    .map((orang, i): BarisHadir => ({ ...orang, urut: i + 1, tinggi: estimateTinggi(orang) }));
  const notulis = [createTandaTanganNotulis(catatan)];
  const akhir = estimateTandaTangan([notulis], halaman.lebar / 2) + 40;
  return [
    createKepalaLampiran(catatan, 'I', 'DAFTAR HADIR MUSYAWARAH KELURAHAN'),
    { stack: createKeteranganSidang(catatan), margin: [0, 2, 0, 4] },
    ...(hadir.length === 0
      ? [{ text: 'Tidak ada peserta yang tercatat hadir.' }]
      : splitHalaman(hadir, halaman.tinggi, akhir).map((baris, i) => createTabelHadir(baris, i > 0, halaman.lebar))),
    {
      stack: [
        { text: `Jumlah peserta yang hadir: ${formatBilangan(hadir.length)} orang.`, margin: [0, 6, 0, 0] },
        {
          columns: [
            { text: '', width: '*' },
            { stack: [createBarisTandaTangan(notulis)], width: '*' },
          ],
        },
      ],
      unbreakable: true,
    },
  ];
}

/** Height in points of a row at most. */
export function estimateTinggi({ nama, jabatan }: Peserta): number {
  const baris = Math.max(
    estimateLines(tidyText(nama), LEBAR.nama, UKURAN_TABEL),
    estimateLines(tidyText(jabatan), LEBAR.jabatan, UKURAN_TABEL),
  );
  return Math.max(TINGGI_BARIS, baris * GARIS_TABEL + 2 * JARAK + 1);
}

/**
 * One table a page, broken after an even number so that no place to sign is torn. The last page keeps room, `akhir` points, for the
 * closing line and its signature: these never stand on a page without a row.
 */
export function splitHalaman(
  baris: readonly BarisHadir[],
  tinggiHalaman: number,
  akhir: number,
  tinggiKepala: number = TINGGI_LAMPIRAN,
): BarisHadir[][] {
  const halaman: BarisHadir[][] = [];
  let sisa = [...baris];
  while (sisa.length > 0) {
    const ruang = tinggiHalaman - TINGGI_KEPALA - (halaman.length === 0 ? tinggiKepala : 0);
    const muat = countMuat(sisa, ruang);
    const terakhir = muat === sisa.length && countMuat(sisa, ruang - akhir) < sisa.length;
    const ambil = terakhir && sisa.length > 2 ? Math.max(2, muat - (muat % 2 === 0 ? 2 : 1)) : muat;
    halaman.push(sisa.slice(0, ambil));
    sisa = sisa.slice(ambil);
  }
  return halaman;
}

/** Rows that fit into `ruang` points: all, or an even number, or two at the least. */
function countMuat(baris: readonly BarisHadir[], ruang: number): number {
  let terpakai = 0;
  const lewat = baris.findIndex(({ tinggi }) => {
    terpakai += tinggi;
    return terpakai > ruang;
  });
  if (lewat === -1) return baris.length;
  return Math.max(2, lewat - (lewat % 2));
}

/** The rows of one page, each with its place to sign. */
export function createTabelHadir(baris: readonly BarisHadir[], halamanBaru: boolean, lebar: number): Content {
  const tandaTangan = (lebar - LEBAR.nomor - LEBAR.nama - LEBAR.jabatan - 5 * 9 - 3) / 2;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [LEBAR.nomor, LEBAR.nama, LEBAR.jabatan, tandaTangan, tandaTangan],
      heights: (i) => (i === 0 ? TINGGI_KEPALA - 8 : TINGGI_BARIS - 2 * JARAK - 0.35),
      body: [
        [
          createKepala('No.'),
          createKepala('Nama'),
          createKepala('Jabatan/Alamat'),
          { ...createKepala('Tanda tangan'), colSpan: 2 },
          {},
        ],
        ...baris.map((satu, i) => createBaris(satu, i === baris.length - 1, tandaTangan)),
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: false, jarakAtas: JARAK }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
    ...(halamanBaru ? { pageBreak: 'before' as const } : {}),
  };
}

function createBaris({ urut, nama, jabatan, goresan }: BarisHadir, terakhir: boolean, lebar: number): TableCell[] {
  const ganjil = urut % 2 === 1;
  const nomor: Content = { text: `${urut}.`, fontSize: 7.5, color: '#555555', margin: [-1, -1, 0, 0] };
  // The place is two rows high, but for the last one of a page; the strokes lie over it and take no height of the row.
  const ruang = TINGGI_BARIS * (terakhir ? 1 : 2) - JARAK_GORESAN;
  const tempat: Content =
    goresan === null ? nomor : { stack: [nomor, placeGoresan(goresan, lebar - LEBAR_NOMOR, ruang)] };
  return [
    { text: String(urut), alignment: 'right', verticalAlignment: 'middle' },
    { text: keepWords(nama), verticalAlignment: 'middle' },
    { text: keepWords(jabatan), verticalAlignment: 'middle' },
    { ...(ganjil ? tempat : { text: '' }), border: [true, ganjil, true, !ganjil || terakhir] },
    { ...(ganjil ? { text: '' } : tempat), border: [true, !ganjil, true, ganjil || terakhir] },
  ];
}

/** The strokes beside the small number, in the middle of the height; they begin below the number, so they are moved up by it. */
function placeGoresan(goresan: Goresan, lebar: number, tinggi: number): Content {
  const gambar = createGambarGoresan(goresan, lebar, tinggi);
  const y = (tinggi - Number(gambar.height)) / 2 - TINGGI_NOMOR;
  return { ...gambar, relativePosition: { x: LEBAR_NOMOR, y } };
}
