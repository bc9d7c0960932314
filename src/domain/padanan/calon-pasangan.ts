import type { OrangLipat } from './orang-padanan.ts';

/** Pairs of one block that are compared one by one; larger blocks are cut finer. */
const PASANGAN_SEBLOK = 4096;

/** Called before each mark by which pairs are looked for; may throw to end the search. */
export type OnCiri = (selesai: number, total: number) => void;

/** Receives the pairs that are worth comparing, as indices into the two lists. */
export interface CalonPasangan {
  compare(kiri: number, kanan: number): void;
  /** Rows of a block in which so many are alike that comparing them one by one would tell nothing. */
  crowd(kiri: readonly number[], kanan: readonly number[]): void;
}

/**
 * Visits every pair that shares a mark of a person: birth date with the beginning or end of the name, the name with most of a birth
 * date, nomor KK with the beginning of the name, name with RT or address. A pair may be visited more than once.
 */
export function visitCalon(
  kiri: readonly OrangLipat[],
  kanan: readonly OrangLipat[],
  calon: CalonPasangan,
  onCiri?: OnCiri,
): void {
  for (const [i, ciri] of CIRI.entries()) {
    onCiri?.(i, CIRI.length);
    const blokKanan = groupBlok(kanan, ciri);
    // A list against itself has its blocks already.
    for (const [kunci, anggota] of kiri === kanan ? blokKanan : groupBlok(kiri, ciri)) {
      const lawan = blokKanan.get(kunci);
      if (lawan !== undefined) splitBlok(anggota, lawan, kiri, kanan, 0, calon);
    }
  }
}

type Ciri = (orang: OrangLipat) => string | null;

const CIRI: readonly Ciri[] = [
  ({ lahir, terurut }) => lahir && `${lahir.hari}/${lahir.bulan}/${lahir.tahun}${terurut.slice(0, 2)}`,
  ({ lahir, rapat }) => lahir && `${lahir.hari}/${lahir.bulan}/${lahir.tahun}${rapat.slice(0, 2)}`,
  ({ lahir, rapat }) => lahir && `${lahir.hari}/${lahir.bulan}/${lahir.tahun}${rapat.slice(-2)}`,
  ({ lahir, terurut }) =>
    lahir && `${Math.min(lahir.hari, lahir.bulan)}/${Math.max(lahir.hari, lahir.bulan)}/${lahir.tahun}${terurut}`,
  ({ lahir, terurut }) => lahir && `${lahir.hari}/${lahir.bulan} ${terurut}`,
  ({ lahir, terurut }) => lahir && `${lahir.hari}//${lahir.tahun} ${terurut}`,
  ({ lahir, terurut }) => lahir && `${lahir.bulan}//${lahir.tahun} ${terurut}`,
  ({ asal, terurut }) => asal.nomorKk && `${asal.nomorKk}${terurut.charAt(0)}`,
  ({ asal, rapat }) => asal.nomorKk && `${asal.nomorKk}${rapat.slice(-2)}`,
  ({ asal, terurut }) => (asal.rt === '' ? null : `${asal.rt}/${asal.rw} ${terurut}`),
  ({ alamat, terurut }) => (alamat.length < 4 ? null : `${alamat} ${terurut}`),
];

/** Marks by which pairs are looked for. */
export const JUMLAH_CIRI = CIRI.length;

function groupBlok(orang: readonly OrangLipat[], ciri: Ciri): Map<string, number[]> {
  const blok = new Map<string, number[]>();
  for (const [i, satu] of orang.entries()) {
    const kunci = satu.rapat === '' ? null : ciri(satu);
    if (kunci === null) continue;
    const anggota = blok.get(kunci);
    if (anggota === undefined) blok.set(kunci, [i]);
    else anggota.push(i);
  }
  return blok;
}

/** Finer and finer marks for blocks that are too large: 1 January is the birth date of everyone whose date is not known. */
const PERINCI: readonly ((orang: OrangLipat) => string)[] = [
  ({ rapat }) => rapat.slice(0, 4),
  ({ terurut }) => terurut,
  ({ asal }) => asal.nomorKk ?? '',
  ({ asal }) => `${asal.rt}/${asal.rw}`,
  ({ alamat }) => alamat,
];

function splitBlok(
  anggota: readonly number[],
  lawan: readonly number[],
  kiri: readonly OrangLipat[],
  kanan: readonly OrangLipat[],
  tingkat: number,
  calon: CalonPasangan,
): void {
  if (anggota.length * lawan.length <= PASANGAN_SEBLOK) {
    for (const satu of anggota) for (const lain of lawan) calon.compare(satu, lain);
    return;
  }
  const perinci = PERINCI[tingkat];
  if (perinci === undefined) {
    calon.crowd(anggota, lawan);
    return;
  }
  const lebihHalus = groupIndeks(lawan, kanan, perinci);
  for (const [kunci, sebagian] of groupIndeks(anggota, kiri, perinci)) {
    const lawanSebagian = lebihHalus.get(kunci);
    if (lawanSebagian !== undefined) splitBlok(sebagian, lawanSebagian, kiri, kanan, tingkat + 1, calon);
  }
}

function groupIndeks(
  indeks: readonly number[],
  orang: readonly OrangLipat[],
  ciri: (orang: OrangLipat) => string,
): Map<string, number[]> {
  const kelompok = new Map<string, number[]>();
  for (const i of indeks) {
    const satu = orang[i];
    if (satu === undefined) continue;
    const kunci = ciri(satu);
    const anggota = kelompok.get(kunci);
    if (anggota === undefined) kelompok.set(kunci, [i]);
    else anggota.push(i);
  }
  return kelompok;
}
