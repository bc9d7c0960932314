import type { Acak } from './acak.ts';

/** Spellings that clerks interchange. */
const TERTUKAR: readonly (readonly [RegExp, string])[] = [
  [/sy/i, 'S'],
  [/f/i, 'P'],
  [/d/i, 'dd'],
  [/l/i, 'll'],
  [/n/i, 'nn'],
  [/r/i, 'rr'],
];

/** The name in upper case with one other spelling in its given part; the family name, which says that nobody has it, stays. */
export function misspellNama(acak: Acak, nama: string): string {
  const kata = nama.split(' ');
  const akhir = kata.pop() ?? '';
  const depan = kata.join(' ');
  const bisa = TERTUKAR.filter(([pola]) => pola.test(depan));
  const [pola, ganti] = bisa.length === 0 ? [/$/, 'h'] : acak.pick(bisa);
  return `${depan.replace(pola, ganti)} ${akhir}`.toUpperCase();
}
