/** Whose data is open. */
export type PeranData = 'kelurahan' | 'dinsos';

/** What a Dinas Sosial has beside its first part; the rest of the program is a kelurahan's. */
const BERSAMA = ['/pengaturan', '/bantuan'] as const;

/**
 * Where an address leads that belongs to the other kind of data, such as an old bookmark: to the first part of this one. Null for an
 * address that may be shown.
 */
export function findTujuanPeran(peran: PeranData, alamat: string): '/' | '/rekap' | null {
  const isDi = (bagian: readonly string[]): boolean =>
    bagian.some((satu) => alamat === satu || alamat.startsWith(`${satu}/`));
  if (peran === 'kelurahan') return isDi(['/rekap']) ? '/' : null;
  return isDi(['/rekap', ...BERSAMA]) ? null : '/rekap';
}
