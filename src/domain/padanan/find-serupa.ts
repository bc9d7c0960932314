import type { AlasanPadanan } from './alasan-padanan.ts';
import { type OnCiri, visitCalon } from './calon-pasangan.ts';
import { BOBOT_MUNGKIN, weighPasangan } from './nilai-pasangan.ts';
import { lipatOrang, type OrangPadanan } from './orang-padanan.ts';

/** Two rows of one list that are likely one person. */
export interface Serupa {
  /** The lower id. */
  readonly satu: number;
  readonly lain: number;
  /** 0 to 1. */
  readonly skor: number;
  readonly alasan: readonly AlasanPadanan[];
}

type OrangSerupa = Omit<OrangPadanan, 'keadaan' | 'segmen' | 'desil'>;

/**
 * Finds people who likely stand in a list twice under two NIK, the likeliest first. Rows with the same whole NIK are another matter
 * and left out; so are twins whose names are no slip of the pen of each other. Nothing is merged: each pair is a question to a person.
 */
export function findSerupa(orang: readonly OrangSerupa[], onCiri?: OnCiri): Serupa[] {
  const lipat = orang.map((satu) => lipatOrang({ ...satu, keadaan: null, segmen: '', desil: null }));
  const hasil = new Map<number, Serupa>();
  visitCalon(
    lipat,
    lipat,
    {
      compare(i, j) {
        const a = lipat[i];
        const b = lipat[j];
        if (i >= j || a === undefined || b === undefined) return;
        const kunci = i * lipat.length + j;
        if (hasil.has(kunci) || (a.asal.nik !== null && a.asal.nik === b.asal.nik)) return;
        const nilai = weighPasangan(a, b);
        if (nilai === null || nilai.bobot < BOBOT_MUNGKIN) return;
        const [satu, lain] = a.asal.id < b.asal.id ? [a.asal.id, b.asal.id] : [b.asal.id, a.asal.id];
        hasil.set(kunci, { satu, lain, skor: nilai.skor, alasan: nilai.alasan });
      },
      // So many alike rows are a fault of the list as a whole; pairs of them would bury every other finding.
      crowd() {},
    },
    onCiri,
  );
  return [...hasil.values()].sort((a, b) => b.skor - a.skor || a.satu - b.satu || a.lain - b.lain);
}
