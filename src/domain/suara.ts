import type { Putusan } from './putusan.ts';

/** Whether the hall saw who voted how. Of a secret vote only the counts exist, anywhere. */
export const SIFAT_PEMUNGUTAN = ['terbuka', 'rahasia'] as const;

export type SifatPemungutan = (typeof SIFAT_PEMUNGUTAN)[number];

export const PILIHAN_SUARA = ['setuju', 'tidak', 'abstain'] as const;

export type PilihanSuara = (typeof PILIHAN_SUARA)[number];

export const NAMA_PILIHAN: Readonly<Record<PilihanSuara, string>> = {
  setuju: 'Setuju',
  tidak: 'Tidak setuju',
  abstain: 'Abstain',
};

export type JumlahSuara = Readonly<Record<PilihanSuara, number>>;

/** How one person in the hall voted, of an open vote that was taken by name. */
export interface SuaraOrang {
  readonly pilar: number;
  readonly pilihan: PilihanSuara;
}

/** Votes as they are recorded with a decision. */
export interface PemungutanSuara extends JumlahSuara {
  readonly sifat: SifatPemungutan;
  /** Who was in the hall and had not stepped aside; who of them gave no vote is the rest. */
  readonly berhak: number;
}

/** Votes given altogether. */
export function sumSuara({ setuju, tidak, abstain }: JumlahSuara): number {
  return setuju + tidak + abstain;
}

/** What is wrong with the counts, in one sentence; null when they can be recorded. `tidakMemberi` is what the hall confirmed. */
export function checkSuara(jumlah: JumlahSuara, tidakMemberi: number, berhak: number): string | null {
  const masuk = sumSuara(jumlah);
  if (masuk === 0) return 'Belum ada suara yang dihitung.';
  if (masuk > berhak) return `Jumlah suara ${masuk}, padahal yang berhak memberi suara ${berhak} orang.`;
  const sisa = berhak - masuk;
  return sisa === tidakMemberi
    ? null
    : `${sisa} orang belum memberi suara. Pastikan mereka memang tidak memberi suara.`;
}

/** What the votes propose; null on a tie, which only the hall or its chair can settle. Nothing is decided by it. */
export function proposePutusan({ setuju, tidak }: JumlahSuara): Exclude<Putusan, 'ditunda'> | null {
  if (setuju === tidak) return null;
  return setuju > tidak ? 'layak' : 'tidak_layak';
}

/** Counts the votes of a list by name. */
export function countSuara(daftar: readonly SuaraOrang[]): JumlahSuara {
  const hitung = (pilihan: PilihanSuara): number => daftar.filter((satu) => satu.pilihan === pilihan).length;
  return { setuju: hitung('setuju'), tidak: hitung('tidak'), abstain: hitung('abstain') };
}

/** `18-5-2`: setuju, tidak setuju, abstain. */
export function formatSuara({ setuju, tidak, abstain }: JumlahSuara): string {
  return `${setuju}-${tidak}-${abstain}`;
}
