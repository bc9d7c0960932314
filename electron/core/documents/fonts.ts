import { readFileSync } from 'node:fs';
import pdfmake from 'pdfmake';

/** pdfmake 0.3 exports its in-memory file system; its published types leave it out. */
declare module 'pdfmake' {
  export const virtualfs: {
    existsSync(name: string): boolean;
    writeFileSync(name: string, content: Uint8Array): void;
  };
}

/** Families by role: `NASKAH` for what is read as a text, `TABEL` for tables and the footer. Digits of both are tabular. */
export const NASKAH = 'PT Serif';
export const TABEL = 'Arimo';

const BERKAS = {
  [NASKAH]: { normal: 'pt-serif-regular.ttf', bold: 'pt-serif-bold.ttf' },
  [TABEL]: { normal: 'arimo-regular.ttf', bold: 'arimo-bold.ttf' },
};

/**
 * Hands the fonts to pdfmake through its in-memory file system, so that it may be denied every path on disk.
 * A buffer cannot be given in its place: pdfmake 0.3.11 takes an object for a URL with headers and loses it.
 */
export function loadFonts(resources: URL): void {
  for (const berkas of Object.values(BERKAS).flatMap((gaya) => [gaya.normal, gaya.bold])) {
    if (!pdfmake.virtualfs.existsSync(berkas)) {
      pdfmake.virtualfs.writeFileSync(berkas, readFileSync(new URL(`fonts/${berkas}`, resources)));
    }
  }
  pdfmake.setFonts(structuredClone(BERKAS));
}
