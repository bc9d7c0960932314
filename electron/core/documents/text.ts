import type { Content } from 'pdfmake/interfaces';
import { formatAngka } from '#domain/angka.ts';
import { terbilang } from '#domain/terbilang.ts';

/** One paragraph from what was typed: line breaks and tabs become blanks, control characters go, none at the ends. */
export function tidyText(isi: string): string {
  return isi
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** Longest word that may not be broken; a longer one would run off the page. */
const KATA_UTUH = 36;

/**
 * Text whose words break only at blanks. pdfmake also breaks after `/` and `-`, which tears `RT 003/RW 001`, letter numbers
 * and `PBI-JK` apart, and opens gaps there in justified lines.
 */
export function keepWords(isi: string): Content {
  const rapi = tidyText(isi);
  if (!/[-/]/.test(rapi)) return rapi;
  const potongan: Content[] = [];
  let biasa = '';
  for (const kata of rapi.split(/(?<= )/)) {
    if (!/[-/]./.test(kata) || kata.length > KATA_UTUH) {
      biasa += kata;
      continue;
    }
    if (biasa !== '') potongan.push(biasa);
    biasa = '';
    potongan.push({ text: kata, noWrap: true });
  }
  if (biasa !== '') potongan.push(biasa);
  return potongan;
}

/** `34 (tiga puluh empat)` */
export function formatBilangan(angka: number): string {
  return `${formatAngka(angka)} (${terbilang(angka)})`;
}

/** A count in a table: zero is a dash. */
export function formatJumlah(angka: number): string {
  return angka === 0 ? '–' : formatAngka(angka);
}

/** `a`, `a dan b`, `a, b, dan c` */
export function joinDan(bagian: readonly string[]): string {
  if (bagian.length < 3) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian.at(-1)}`;
}

/** The items of a list as one sentence: `;` behind each, `; dan` before the last, a full stop at the end. */
export function punctuateList(butir: readonly string[]): string[] {
  const bersih = butir.map((satu) => tidyText(satu).replace(/[;.,]+$/, '')).filter((satu) => satu !== '');
  return bersih.map((satu, i) => {
    if (i === bersih.length - 1) return `${satu}.`;
    return i === bersih.length - 2 ? `${satu}; dan` : `${satu};`;
  });
}

/** With a full stop at its end where it has no mark yet. */
export function endSentence(teks: string): string {
  const rapi = teks.trim();
  return /[.!?]$/.test(rapi) ? rapi : `${rapi}.`;
}
