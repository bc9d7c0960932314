import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { findResources } from '../resources.ts';

export type GayaHuruf = 'biasa' | 'tebal';

const BERKAS: Readonly<Record<GayaHuruf, string>> = { biasa: 'arimo-regular.ttf', tebal: 'arimo-bold.ttf' };

const huruf = new Map<GayaHuruf, Font>();

function loadHuruf(gaya: GayaHuruf): Font {
  const ada = huruf.get(gaya);
  if (ada !== undefined) return ada;
  const font = create(readFileSync(new URL(`fonts/${BERKAS[gaya]}`, findResources())));
  if (!('layout' in font)) throw new Error(`${BERKAS[gaya]} memuat lebih dari satu huruf.`);
  huruf.set(gaya, font);
  return font;
}

export interface BarisHuruf {
  readonly teks: string;
  readonly gaya: GayaHuruf;
  /** Points; made smaller, down to two thirds, where the line would be wider than `lebar`. */
  readonly ukuran: number;
  readonly lebar: number;
  readonly x: number;
  /** Base line, from the bottom. */
  readonly y: number;
  readonly tengah?: boolean;
}

/**
 * One line as PDF path operators. What is added to a finished paper brings no font of its own: outlines look the same everywhere, and an
 * archive finds nothing that is not embedded.
 */
export function drawBaris({ teks, gaya, ukuran, lebar, x, y, tengah = false }: BarisHuruf): string {
  const font = loadHuruf(gaya);
  const { isi, skala } = fitBaris(font, teks, ukuran, lebar);
  const { glyphs, positions } = font.layout(isi);
  const sumbu = { x: tengah ? x + (lebar - measure(font, isi) * skala) / 2 : x, y };
  let maju = 0;
  const operator = glyphs.flatMap((glyph, i) => {
    const awal = maju;
    maju += positions[i]?.xAdvance ?? glyph.advanceWidth;
    return drawGlyph(
      glyph.path.commands,
      (a, b) => `${round(sumbu.x + (awal + a) * skala)} ${round(sumbu.y + b * skala)}`,
    );
  });
  return operator.length === 0 ? '' : `${operator.join('\n')}\nf`;
}

/** A text in one line, or in two where it is wider than that; broken between words. */
export function splitBaris(teks: string, gaya: GayaHuruf, ukuran: number, lebar: number): readonly string[] {
  const font = loadHuruf(gaya);
  const muat = (isi: string): boolean => (measure(font, isi) * ukuran) / font.unitsPerEm <= lebar;
  if (muat(teks)) return [teks];
  const kata = teks.split(' ');
  const banyak = kata.findLastIndex((_, i) => muat(kata.slice(0, i).join(' ')));
  return banyak < 1 ? [teks] : [kata.slice(0, banyak).join(' '), kata.slice(banyak).join(' ')];
}

function measure(font: Font, teks: string): number {
  return font.layout(teks).positions.reduce((lebar, { xAdvance }) => lebar + xAdvance, 0);
}

/** Smaller first, then shortened: a name is never drawn over the border. */
function fitBaris(font: Font, teks: string, ukuran: number, lebar: number): { isi: string; skala: number } {
  const penuh = ukuran / font.unitsPerEm;
  const skala = Math.max(Math.min(penuh, lebar / Math.max(measure(font, teks), 1)), penuh * (2 / 3));
  let isi = teks;
  while (isi.length > 1 && measure(font, isi) * skala > lebar) isi = `${isi.replace(/…$/, '').slice(0, -1)}…`;
  return { isi, skala };
}

type Titik = (x: number, y: number) => string;

function drawGlyph(
  perintah: readonly { readonly command: string; readonly args: readonly number[] }[],
  at: Titik,
): string[] {
  let kini: readonly [number, number] = [0, 0];
  return perintah.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const dari = kini;
    kini = args.length >= 2 ? [args.at(-2) ?? 0, args.at(-1) ?? 0] : kini;
    switch (command) {
      case 'moveTo':
        return `${at(a, b)} m`;
      case 'lineTo':
        return `${at(a, b)} l`;
      case 'quadraticCurveTo':
        // PDF knows cubic curves only.
        return `${at(dari[0] + (2 / 3) * (a - dari[0]), dari[1] + (2 / 3) * (b - dari[1]))} ${at(c + (2 / 3) * (a - c), d + (2 / 3) * (b - d))} ${at(c, d)} c`;
      case 'bezierCurveTo':
        return `${at(a, b)} ${at(c, d)} ${at(e, f)} c`;
      default:
        return 'h';
    }
  });
}

function round(angka: number): string {
  return String(Math.round(angka * 100) / 100);
}
