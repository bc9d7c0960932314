import { compareNama, NAMA_TERENDAH } from './banding-nama.ts';
import type { OrangLipat } from './orang-padanan.ts';

/** Rows of each whole NIK, as indices. A temporary or damaged NIK brings nobody together. */
export function groupNik(orang: readonly OrangLipat[]): Map<string, number[]> {
  const kelompok = new Map<string, number[]>();
  for (const [i, { asal }] of orang.entries()) {
    if (asal.nik === null) continue;
    const anggota = kelompok.get(asal.nik);
    if (anggota === undefined) kelompok.set(asal.nik, [i]);
    else anggota.push(i);
  }
  return kelompok;
}

/** Rows that are compared with each other to tell one person in two segments from a NIK that strangers share. */
const BARIS_TERBANYAK = 20;

/** `GANDA_SEGMEN`: one person in more than one segment; `GANDA_NIK`: any other NIK on more than one row; null: on one row only. */
export function judgeGanda(anggota: readonly OrangLipat[]): 'GANDA_NIK' | 'GANDA_SEGMEN' | null {
  if (anggota.length < 2) return null;
  const segmen = new Set(anggota.map(({ asal }) => foldSegmen(asal.segmen)).filter((isi) => isi !== ''));
  if (segmen.size < 2 || anggota.length > BARIS_TERBANYAK) return 'GANDA_NIK';
  const satuOrang = anggota.every((a, i) => anggota.slice(i + 1).every((b) => compareNama(a, b) >= NAMA_TERENDAH));
  return satuOrang ? 'GANDA_SEGMEN' : 'GANDA_NIK';
}

/** True when both rows name a segment and not the same one. */
export function hasSegmenBeda(a: OrangLipat, b: OrangLipat): boolean {
  const [satu, lain] = [foldSegmen(a.asal.segmen), foldSegmen(b.asal.segmen)];
  return satu !== '' && lain !== '' && satu !== lain;
}

function foldSegmen(segmen: string): string {
  return segmen.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
