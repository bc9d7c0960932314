import type { Kumpulan } from './kumpulan.ts';

let titipan: Kumpulan | null = null;

/** Leaves files for the screen that takes packages in, which is opened next. */
export function leaveTitipan(kumpulan: Kumpulan): void {
  titipan = kumpulan;
}

/** The files that were left for it; once. */
export function takeTitipan(): Kumpulan | null {
  const kini = titipan;
  titipan = null;
  return kini;
}
