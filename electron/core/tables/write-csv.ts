import Papa from 'papaparse';

/** Excel runs what begins with one of these as a formula when it opens a csv (OWASP, CSV Injection). */
const AWAL_RUMUS = /^[=+\-@\t\r]/;

/** A csv has no cell types, so a text that Excel would compute gets an apostrophe in front. */
export function escapeCsvCell(isi: string): string {
  return AWAL_RUMUS.test(isi) ? `'${isi}` : isi;
}

/** UTF-8 with a byte order mark and CRLF, as Excel wants it. NIK and KK stay whole as long as Excel only shows the file. */
export function writeCsv(judul: readonly string[], baris: Iterable<readonly string[]>, pemisah = ';'): Uint8Array {
  const data = Array.from([judul, ...baris], (satu) => satu.map(escapeCsvCell));
  return new TextEncoder().encode(`\ufeff${Papa.unparse(data, { delimiter: pemisah, newline: '\r\n' })}\r\n`);
}
