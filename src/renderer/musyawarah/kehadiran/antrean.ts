import type { PesertaSidang } from '#contract/kehadiran.ts';

/** Who came and has not signed, in the order of coming; who was passed over stands at the end, in the order of passing. */
export function listAntrean(
  daftar: readonly PesertaSidang[],
  dilewati: readonly number[] = [],
): readonly PesertaSidang[] {
  const menunggu = daftar.filter(({ hadir, tanda }) => hadir && tanda === 'belum');
  const giliran = (orang: PesertaSidang): number => dilewati.indexOf(orang.pilar);
  return menunggu.toSorted(
    (a, b) => giliran(a) - giliran(b) || (a.datang ?? '').localeCompare(b.datang ?? '') || a.nomor - b.nomor,
  );
}

/** Parts of the attendance list that can be looked at alone. */
export const SARINGAN_HADIR = ['di_ruang', 'belum_datang', 'pulang', 'belum_tanda'] as const;

export type SaringanHadir = (typeof SARINGAN_HADIR)[number];

const COCOK: Readonly<Record<SaringanHadir, (orang: PesertaSidang) => boolean>> = {
  di_ruang: ({ hadir, pulang }) => hadir && pulang === null,
  belum_datang: ({ hadir }) => !hadir,
  pulang: ({ pulang }) => pulang !== null,
  belum_tanda: ({ hadir, tanda }) => hadir && tanda === 'belum',
};

/** The rows of a part, the last who came first, then who is still awaited in the order of the numbers. */
export function listTampak(daftar: readonly PesertaSidang[], saringan: SaringanHadir | null): readonly PesertaSidang[] {
  const tampak = saringan === null ? daftar : daftar.filter(COCOK[saringan]);
  return tampak.toSorted(
    (a, b) => Number(b.hadir) - Number(a.hadir) || (b.datang ?? '').localeCompare(a.datang ?? '') || a.nomor - b.nomor,
  );
}
