import { execFileSync } from 'node:child_process';
import decodeQR from 'qr/decode.js';

/** The QR on one page as a reader of its own finds it in the picture that poppler makes of the page. Throws where there is none. */
export function readQr(pdf: Uint8Array, halaman: number, dpi: number): string {
  const pgm = execFileSync(
    'pdftoppm',
    ['-gray', '-r', String(dpi), '-f', String(halaman), '-l', String(halaman), '-'],
    { input: pdf, maxBuffer: 256 * 1024 * 1024 },
  );
  const kepala = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
  if (kepala === null) throw new Error('not a grey picture');
  const width = Number(kepala[1]);
  const height = Number(kepala[2]);
  const kelabu = pgm.subarray(kepala[0].length);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++)
    data.fill(kelabu[i] ?? 255, i * 4, i * 4 + 3).fill(255, i * 4 + 3, i * 4 + 4);
  return decodeQR({ width, height, data });
}
