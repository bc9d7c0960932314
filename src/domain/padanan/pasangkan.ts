import type { NilaiPasangan } from './nilai-pasangan.ts';

/** Two rows, as indices into their lists, that may be one person. */
export interface Sambungan {
  readonly kiri: number;
  readonly kanan: number;
  readonly nilai: NilaiPasangan;
}

/** What became of one side's rows. A row is in at most one of the two. */
export interface SisiPasangan {
  /** The pair that a row is in. */
  readonly pasangan: Map<number, Sambungan>;
  /** Rows that a person must decide on, with all that they may be paired with. */
  readonly ambigu: Map<number, Sambungan[]>;
}

export interface HasilPasangan {
  readonly kiri: SisiPasangan;
  readonly kanan: SisiPasangan;
}

export function createHasilPasangan(): HasilPasangan {
  return {
    kiri: { pasangan: new Map(), ambigu: new Map() },
    kanan: { pasangan: new Map(), ambigu: new Map() },
  };
}

/** True while nothing was decided about a row. */
export function isBebas(sisi: SisiPasangan, indeks: number): boolean {
  return !sisi.pasangan.has(indeks) && !sisi.ambigu.has(indeks);
}

/**
 * Pairs rows one to one, the heaviest evidence first. Where a row has two equally good others, none of them is paired: which one is
 * meant cannot be told, and the order of the rows must not decide it.
 */
export function pairTerbaik(sambungan: readonly Sambungan[], hasil: HasilPasangan): void {
  const menurutBobot = new Map<number, Sambungan[]>();
  for (const satu of sambungan) {
    const setara = menurutBobot.get(satu.nilai.bobot);
    if (setara === undefined) menurutBobot.set(satu.nilai.bobot, [satu]);
    else setara.push(satu);
  }
  for (const bobot of [...menurutBobot.keys()].sort((a, b) => b - a)) pairSetara(menurutBobot.get(bobot) ?? [], hasil);
}

function pairSetara(setara: readonly Sambungan[], hasil: HasilPasangan): void {
  const bebas = setara.filter((satu) => isBebas(hasil.kiri, satu.kiri) && isBebas(hasil.kanan, satu.kanan));
  const banyakKiri = countPer(bebas, 'kiri');
  const banyakKanan = countPer(bebas, 'kanan');
  for (const satu of bebas) {
    if (banyakKiri.get(satu.kiri) === 1 && banyakKanan.get(satu.kanan) === 1) {
      hasil.kiri.pasangan.set(satu.kiri, satu);
      hasil.kanan.pasangan.set(satu.kanan, satu);
    } else markAmbigu(satu, hasil);
  }
}

/** Rows that nothing better was found for, and whose evidence is too weak to pair them: a person decides. */
export function markLemah(sambungan: readonly Sambungan[], hasil: HasilPasangan): void {
  const bebas = sambungan.filter((satu) => isBebas(hasil.kiri, satu.kiri) && isBebas(hasil.kanan, satu.kanan));
  for (const satu of bebas) markAmbigu(satu, hasil);
}

function markAmbigu(satu: Sambungan, hasil: HasilPasangan): void {
  push(hasil.kiri.ambigu, satu.kiri, satu);
  push(hasil.kanan.ambigu, satu.kanan, satu);
}

function push(daftar: Map<number, Sambungan[]>, indeks: number, satu: Sambungan): void {
  const ada = daftar.get(indeks);
  if (ada === undefined) daftar.set(indeks, [satu]);
  else ada.push(satu);
}

function countPer(sambungan: readonly Sambungan[], sisi: 'kiri' | 'kanan'): Map<number, number> {
  const banyak = new Map<number, number>();
  for (const satu of sambungan) banyak.set(satu[sisi], (banyak.get(satu[sisi]) ?? 0) + 1);
  return banyak;
}
