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

/** Rows that are joined before they are handed on. */
const SEKALIGUS = 500;

/** The same file piece by piece, for lists of any length. */
export function* streamCsv(
  judul: readonly string[],
  baris: Iterable<readonly string[]>,
  pemisah = ';',
): Generator<Uint8Array, void, undefined> {
  const utf8 = new TextEncoder();
  const encode = (data: readonly (readonly string[])[]): Uint8Array =>
    utf8.encode(
      `${Papa.unparse(
        data.map((satu) => satu.map(escapeCsvCell)),
        { delimiter: pemisah, newline: '\r\n' },
      )}\r\n`,
    );
  yield utf8.encode('\ufeff');
  let kini: (readonly string[])[] = [judul];
  for (const satu of baris) {
    kini.push(satu);
    if (kini.length < SEKALIGUS) continue;
    yield encode(kini);
    kini = [];
  }
  if (kini.length > 0) yield encode(kini);
}
