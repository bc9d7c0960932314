import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decode, encode } from 'fast-png';

/** Dots per inch of the kept pictures: a letter of the tables is some nine dots high and tells words apart. */
const DPI = 100;

/** A page in grey: 0 black, 255 white, row by row. */
export interface GambarHalaman {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kelabu: Uint8Array;
}

/** Where two pictures of a page differ: its worst square, and every differing dot. */
export interface BedaHalaman {
  /** Middle of the square that differs most, in millimetres from the left and the upper edge. */
  readonly letak: { readonly x: number; readonly y: number };
  /** Share of the dots of that square that differ. */
  readonly bagian: number;
  readonly titik: Uint8Array;
}

/** The pages of a PDF, or the one of that number (from 1), as poppler draws them; `alat` chooses one of its two drawing engines. */
export function drawHalaman(
  pdf: Uint8Array,
  { alat = 'pdftoppm', nomor }: { readonly alat?: 'pdftoppm' | 'pdftocairo'; readonly nomor?: number } = {},
): GambarHalaman[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-halaman-'));
  try {
    writeFileSync(path.join(folder, 'a.pdf'), pdf);
    const pilihan = nomor === undefined ? [] : ['-f', String(nomor), '-l', String(nomor)];
    execFileSync(alat, ['-gray', '-png', '-r', String(DPI), ...pilihan, 'a.pdf', 'h'], { cwd: folder });
    const nama = readdirSync(folder).filter((satu) => satu.endsWith('.png'));
    return nama.sort().map((satu) => decodeHalaman(readFileSync(path.join(folder, satu))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a picture of a page; throws where it is not in grey of one channel. */
export function decodeHalaman(png: Uint8Array): GambarHalaman {
  const { width, height, channels, depth, data } = decode(png, { checkCrc: true });
  if (depth !== 8) throw new Error(`a page of ${depth} bits a dot`);
  // The engines differ in what they call grey: one channel, or three equal ones.
  const kelabu = Uint8Array.from({ length: width * height }, (_, i) => Number(data[i * channels] ?? 255));
  return { lebar: width, tinggi: height, kelabu };
}

/** Sixteen greys are enough to compare, and pack to half the size. */
export function encodeHalaman({ lebar, tinggi, kelabu }: GambarHalaman): Uint8Array {
  const kasar = kelabu.map((satu) => Math.round(satu / 17) * 17);
  return encode({ width: lebar, height: tinggi, data: kasar, channels: 1, depth: 8 }, { zlib: { level: 9 } });
}

/** Greys by which a dot may be lighter or darker than all dots around it in the other picture. */
const BEDA_KELABU = 56;
/** Dots at the side of a square. Shares are taken in squares, for one wrong word is nothing beside a whole page. */
const PETAK = 16;
/**
 * Share of a square that may differ: another drawing engine comes to 0.094, a wrong word to 0.15 and more. One wrong letter or digit
 * comes to 0.03 to 0.16, which other tests tell from the text of the pages.
 */
const BAGIAN_TERBESAR = 0.1;

/**
 * Null where two pictures show the same page. Versions of poppler place and shade letters a little differently: a dot differs only where
 * the other picture has nothing like it within one dot.
 */
export function compareHalaman(disetujui: GambarHalaman, kini: GambarHalaman): BedaHalaman | null {
  const { lebar, tinggi } = disetujui;
  const titik = new Uint8Array(lebar * tinggi);
  if (kini.lebar !== lebar || kini.tinggi !== tinggi) return { letak: { x: 0, y: 0 }, bagian: 1, titik: titik.fill(1) };
  for (let i = 0; i < titik.length; i += 1) {
    const [satu = 255, dua = 255] = [disetujui.kelabu[i], kini.kelabu[i]];
    titik[i] = isAsing(satu, kini, i) || isAsing(dua, disetujui, i) ? 1 : 0;
  }
  const { x, y, jumlah } = findPetakTerburuk(titik, lebar, tinggi);
  const bagian = jumlah / PETAK ** 2;
  const toMilimeter = (letak: number): number => Math.round(((letak + PETAK / 2) * 25.4) / DPI);
  return bagian > BAGIAN_TERBESAR ? { letak: { x: toMilimeter(x), y: toMilimeter(y) }, bagian, titik } : null;
}

/** True when the dot at `i` is darker or lighter than every dot around it in the other picture. */
function isAsing(kelabu: number, { lebar, tinggi, kelabu: lain }: GambarHalaman, i: number): boolean {
  if (Math.abs(kelabu - (lain[i] ?? 255)) <= BEDA_KELABU) return false;
  const [x, y] = [i % lebar, Math.floor(i / lebar)];
  let [gelap, terang] = [255, 0];
  for (let v = Math.max(0, y - 1); v <= Math.min(tinggi - 1, y + 1); v += 1) {
    for (let u = Math.max(0, x - 1); u <= Math.min(lebar - 1, x + 1); u += 1) {
      const satu = lain[v * lebar + u] ?? 255;
      if (satu < gelap) gelap = satu;
      if (satu > terang) terang = satu;
    }
  }
  return kelabu < gelap - BEDA_KELABU || kelabu > terang + BEDA_KELABU;
}

/** The square with the most differing dots; squares overlap by half, so that a word between two of them is not halved. */
function findPetakTerburuk(titik: Uint8Array, lebar: number, tinggi: number) {
  let terburuk = { x: 0, y: 0, jumlah: 0 };
  for (let y = 0; y < tinggi; y += PETAK / 2) {
    for (let x = 0; x < lebar; x += PETAK / 2) {
      let jumlah = 0;
      for (let v = y; v < Math.min(tinggi, y + PETAK); v += 1) {
        for (let u = x; u < Math.min(lebar, x + PETAK); u += 1) jumlah += titik[v * lebar + u] ?? 0;
      }
      if (jumlah > terburuk.jumlah) terburuk = { x, y, jumlah };
    }
  }
  return terburuk;
}

/** The page faint, with every differing dot and the dots around it black. */
export function drawBeda({ lebar, tinggi, kelabu }: GambarHalaman, { titik }: BedaHalaman): GambarHalaman {
  const pucat = kelabu.map((satu) => 200 + Math.round((satu * 55) / 255));
  for (const [i, beda] of titik.entries()) {
    if (beda === 0) continue;
    for (const geser of [0, -1, 1, -lebar, lebar]) pucat[i + geser] = 0;
  }
  return { lebar, tinggi, kelabu: pucat };
}
