import type { BatasZip } from '../archive/read-zip.ts';

const MEBIBYTE = 1_048_576;

/**
 * A list of 100,000 rows and 30 columns is about 30 MB as csv, 15 MB as xlsx and 150 MB of XML inside it; a whole kota does
 * not exceed that. Sheets of like rows pack up to 200 times. What goes beyond is an accident or an attack.
 */
export const BATAS_BERKAS = 100 * MEBIBYTE;

export const BATAS_BUKU: BatasZip = {
  arsip: BATAS_BERKAS,
  jumlahBerkas: 2000,
  satuBerkas: 300 * MEBIBYTE,
  semuaBerkas: 500 * MEBIBYTE,
  nisbah: 400,
};

/** Cells of a file, empty ones inside a row counted: 100,000 rows of 100 columns. Each costs some 50 bytes of memory. */
export const BATAS_SEL = 10_000_000;

/** Columns that Excel can show, `A` to `XFD`, and rows. */
export const KOLOM_EXCEL = 16_384;
export const BARIS_EXCEL = 1_048_576;

/** Styles and sheets of real files stay far below. */
export const BATAS_LEMBAR = 200;
