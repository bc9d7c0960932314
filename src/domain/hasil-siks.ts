/** Results of SIKS-NG, told apart by words, since no list of its codes is public. */
export const HASIL_SIKS = ['diterima', 'ditolak'] as const;

export type HasilSiks = (typeof HASIL_SIKS)[number];

export const NAMA_HASIL_SIKS: Readonly<Record<HasilSiks, string>> = {
  diterima: 'diterima',
  ditolak: 'ditolak',
};

/** Upper-case parts of words with which SIKS-NG says that a row did not go through; anything else that it says went through. */
export const KATA_SIKS_DITOLAK: readonly string[] = ['TOLAK', 'GAGAL', 'TIDAK', 'TDK', 'BELUM', 'INVALID', 'ERROR'];

/** What the column `hasil` says; null where it says nothing. */
export function readHasilSiks(hasil: string): HasilSiks | null {
  const kata = hasil.trim().toUpperCase();
  if (kata === '' || kata === '-') return null;
  return KATA_SIKS_DITOLAK.some((satu) => kata.includes(satu)) ? 'ditolak' : 'diterima';
}

/** The remark on a row of SIKS-NG with what Dukcapil made of it (`padan`) before it. */
export function joinKeteranganSiks(padan: string, keterangan: string): string {
  const sebutan = padan === '' || /padan/i.test(padan) ? padan : `Padan: ${padan}`;
  return [sebutan, keterangan].filter((satu) => satu !== '').join('; ');
}
