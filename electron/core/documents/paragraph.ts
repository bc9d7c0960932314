import type { Content } from 'pdfmake/interfaces';
import { estimateLines } from './measure.ts';
import { keepWords, tidyText } from './text.ts';

/** Size and leading of the text: PT Serif 10.5 on 15 pt. The natural leading of PT Serif is 1.294 of its size. */
export const UKURAN_NASKAH = 10.5;
export const SPASI_NASKAH = 15 / (UKURAN_NASKAH * 1.294);

/** Of one digit and its full stop; a longer list needs more. */
const LEBAR_NOMOR = 16;
const LEBAR_NOMOR_PANJANG = 22;

/** `Label : isi` in rows; the colon column is 9 pt wide. Rows without content are left out. */
export function createKeterangan(
  baris: readonly (readonly [string, string])[],
  { label = 84, jarak = 1.5 }: { readonly label?: number; readonly jarak?: number } = {},
): Content[] {
  return baris
    .filter(([, isi]) => tidyText(isi) !== '')
    .map(([nama, isi]) => ({
      columns: [
        { text: nama, width: label },
        { text: ':', width: 9 },
        { text: keepWords(isi), width: '*' },
      ],
      margin: [0, 0, 0, jarak],
    }));
}

/** A heading that stays with what follows it: `isi` must be short, a paragraph or a small table. */
export function createBagian(nomor: string, judul: string, isi: readonly Content[]): Content {
  return {
    stack: [
      {
        columns: [
          { text: `${nomor}.`, width: 26 },
          { text: judul, width: '*' },
        ],
        bold: true,
        margin: [0, 11, 0, 4],
      },
      ...isi,
    ],
    unbreakable: true,
  };
}

/** Height in points up to which a list is kept on one page; above it only the heading and the first item stay together. */
const DAFTAR_UTUH = 260;
const TINGGI_BARIS = 17;

/** A section with a numbered list: kept whole where it is short, so that no single item is left over for the next page. */
export function createBagianDaftar(nomor: string, judul: string, butir: readonly string[], lebar: number): Content[] {
  if (butir.length === 0) return [createBagian(nomor, judul, [createParagraf('–')])];
  const daftar = createDaftarBernomor(butir);
  const tinggi = butir.map((satu) => TINGGI_BARIS * estimateLines(satu, lebar - LEBAR_NOMOR, UKURAN_NASKAH));
  if (tinggi.reduce((a, b) => a + b, 0) < DAFTAR_UTUH) return [createBagian(nomor, judul, daftar)];
  const awal = (tinggi[0] ?? 0) < DAFTAR_UTUH ? 1 : 0;
  return [createBagian(nomor, judul, daftar.slice(0, awal)), ...daftar.slice(awal)];
}

export function createParagraf(teks: string): Content {
  return { text: keepWords(teks), alignment: 'justify', margin: [0, 0, 0, 5] };
}

/** Numbered items; each may go over to the next page. */
export function createDaftarBernomor(butir: readonly string[]): Content[] {
  return butir.map((satu, i) => ({
    columns: [
      { text: `${i + 1}.`, width: butir.length > 9 ? LEBAR_NOMOR_PANJANG : LEBAR_NOMOR },
      { text: keepWords(satu), width: '*', alignment: 'justify' },
    ],
    margin: [0, 0, 0, 2],
  }));
}
