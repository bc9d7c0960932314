import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler, a reader that has nothing to do with the writer, finds in a PDF. */
export interface PdfTerbaca {
  /** Text of each page, columns kept side by side. */
  readonly halaman: readonly string[];
  readonly teks: string;
  readonly info: ReadonlyMap<string, string>;
  /** `215 x 330`, in millimetres, of each page. */
  readonly ukuran: readonly string[];
  readonly huruf: readonly { readonly nama: string; readonly tertanam: boolean; readonly unicode: boolean }[];
  readonly gambar: number;
}

export function readPdf(pdf: Uint8Array): PdfTerbaca {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-pdf-'));
  const berkas = join(folder, 'a.pdf');
  const run = (perintah: string, ...isi: string[]): string =>
    execFileSync(perintah, isi, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...process.env, TZ: 'UTC' } });
  try {
    writeFileSync(berkas, pdf);
    const teks = run('pdftotext', '-layout', berkas, '-');
    const info = readBaris(run('pdfinfo', '-f', '1', '-l', '100000', berkas));
    return {
      teks,
      halaman: teks.split('\f').slice(0, -1),
      info,
      ukuran: [...info].filter(([nama]) => /^Page +\d+ size$/.test(nama)).map(([, isi]) => toMilimeter(isi)),
      huruf: readHuruf(run('pdffonts', berkas)),
      gambar: new Set(
        run('pdfimages', '-list', berkas)
          .split('\n')
          .filter((baris) => /^\s*\d+\s+\d+\s+image\s/.test(baris)),
      ).size,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readBaris(keluaran: string): Map<string, string> {
  return new Map(
    keluaran.split('\n').flatMap((baris) => {
      const bagian = /^([^:]+):\s+(.*)$/.exec(baris);
      return bagian === null ? [] : [[bagian[1] ?? '', bagian[2] ?? ''] as const];
    }),
  );
}

function toMilimeter(isi: string): string {
  const [lebar, tinggi] = (isi.match(/[\d.]+/g) ?? []).map((titik) => Math.round((Number(titik) * 25.4) / 72));
  return `${lebar} x ${tinggi}`;
}

function readHuruf(keluaran: string): PdfTerbaca['huruf'] {
  return keluaran
    .split('\n')
    .slice(2)
    .filter((baris) => baris.trim() !== '')
    .map((baris) => {
      const kolom = baris.trim().split(/\s+/);
      const [tertanam, , unicode] = kolom.slice(-5);
      return {
        nama: (kolom[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
        tertanam: tertanam === 'yes',
        unicode: unicode === 'yes',
      };
    });
}

/** Every NIK of the text, in its order. The hash in the footer and a NIP with blanks are none. */
export function listNik(teks: string): string[] {
  return teks.match(/(?<![0-9a-f])\d{16}(?![0-9a-f])/g) ?? [];
}

/** All blanks away, to find a text whose lines were wrapped. */
export function squeeze(teks: string): string {
  return teks.replace(/\s+/g, '');
}
