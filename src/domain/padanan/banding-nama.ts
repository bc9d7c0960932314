import { countBeda } from './jarak.ts';
import type { NamaLipat } from './orang-padanan.ts';

/** Words that clerks leave out: whether they are there tells little. */
const SERING_DITINGGAL = new Set(['MUHAMAD', 'SITI', 'AHMAD']);

/** Below this two names are not taken for one person's by anything else. */
export const NAMA_TERENDAH = 0.7;

/** From this on two names are one, but for spelling, titles and order of the words. */
export const NAMA_SAMA = 0.98;

/** How alike two folded names are, 0 to 1; 1 only for equal ones. The order of the two does not matter. */
export function compareNama(a: NamaLipat, b: NamaLipat): number {
  if (a.rapat === '' || b.rapat === '') return 0;
  if (a.rapat === b.rapat) return 1;
  if (a.terurut === b.terurut) return NAMA_SAMA;
  const [pendek, panjang] = sortNama(a, b);
  return compareBerbeda(pendek, panjang);
}

/** Two names that are not the same differ in letters, not only in words left out or shortened: it may be another name. */
export function isHurufBeda(a: NamaLipat, b: NamaLipat): boolean {
  const [pendek, panjang] = sortNama(a, b);
  return compareBagian(pendek.kata, panjang.kata) === 0;
}

function sortNama(a: NamaLipat, b: NamaLipat): [NamaLipat, NamaLipat] {
  // One order for both ways round, so that swapping the two changes nothing.
  const terbalik = a.kata.length > b.kata.length || (a.kata.length === b.kata.length && a.terurut > b.terurut);
  return terbalik ? [b, a] : [a, b];
}

function compareBerbeda(a: NamaLipat, b: NamaLipat): number {
  const panjang = Math.max(a.rapat.length, b.rapat.length);
  const batas = Math.floor(panjang * 0.3);
  const beda = countBeda(a.rapat, b.rapat, batas);
  const utuh = beda > batas ? 0 : 1 - beda / panjang;
  if (a.kata.length === b.kata.length) {
    const berurut = compareKata(a.kata, b.kata);
    return Math.max(berurut === 0 ? 0 : (utuh + berurut) / 2, compareBagian(a.kata, b.kata));
  }
  return Math.max(utuh * 0.95, compareBagian(a.kata, b.kata));
}

/** The least alike pair of words at the same place; an initial stands for any word that begins with it. */
function compareKata(a: readonly string[], b: readonly string[]): number {
  let terkecil = 1;
  for (const [i, kata] of a.entries()) terkecil = Math.min(terkecil, compareSatuKata(kata, b[i] ?? ''));
  return terkecil;
}

function compareSatuKata(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 0.8 : 0;
  // Rosma and Rosmi, Hendra and Hendri, Putra and Putri: names of their own.
  if (a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[AI]$/.test(a) && /[AI]$/.test(b)) return 0.6;
  const panjang = Math.max(a.length, b.length);
  const batas = panjang <= 3 ? 1 : Math.floor(panjang * 0.4);
  const beda = countBeda(a, b, batas);
  return beda > batas ? 0 : 1 - beda / panjang;
}

/** One name is part of the other: a husband's or father's name added, a first name left out, a word shortened to its initial. */
function compareBagian(pendek: readonly string[], panjang: readonly string[]): number {
  const sisa = [...panjang];
  let inisial = 0;
  for (const kata of [...pendek].sort((a, b) => b.length - a.length)) {
    const tempat = findKata(sisa, kata);
    if (tempat < 0) return 0;
    if (sisa[tempat] !== kata && (kata.length === 1 || sisa[tempat]?.length === 1)) inisial++;
    sisa.splice(tempat, 1);
  }
  if (pendek.length === inisial) return 0;
  const berarti = pendek.filter((kata) => kata.length > 1 && !SERING_DITINGGAL.has(kata)).length;
  if (berarti === 0) return 0;
  if (sisa.every((kata) => SERING_DITINGGAL.has(kata))) return inisial === 0 ? 0.95 : 0.85;
  if (inisial > 0 && sisa.length > 0) return 0;
  if (berarti >= 2) return inisial === 0 ? 0.88 : 0.82;
  return inisial === 0 ? 0.76 : 0.82;
}

function findKata(daftar: readonly string[], kata: string): number {
  const persis = daftar.indexOf(kata);
  if (persis >= 0) return persis;
  return daftar.findIndex((satu) =>
    kata.length === 1 ? satu.startsWith(kata) : satu.length === 1 && kata.startsWith(satu),
  );
}
