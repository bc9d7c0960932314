import type { Pilar } from '#contract/kehadiran.ts';
import { UNSUR } from '#domain/unsur.ts';

/** By unsur as in the attendance list, then RW, RT and name; who is no longer invited comes last. */
export function sortPilar(pilar: readonly Pilar[]): readonly Pilar[] {
  return pilar.toSorted(
    (a, b) =>
      Number(b.aktif) - Number(a.aktif) ||
      UNSUR.indexOf(a.unsur) - UNSUR.indexOf(b.unsur) ||
      a.rw.localeCompare(b.rw) ||
      a.rt.localeCompare(b.rt) ||
      a.nama.localeCompare(b.nama, 'id'),
  );
}
