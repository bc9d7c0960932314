/** Ways to look at the registry family by family: one row a family, its head. */
export const SARING_KELUARGA = ['semua', 'diverifikasi', 'belum', 'miskin'] as const;

export type SaringKeluarga = (typeof SARING_KELUARGA)[number];

export const NAMA_SARING_KELUARGA: Readonly<Record<SaringKeluarga, string>> = {
  semua: 'satu baris per keluarga',
  diverifikasi: 'diverifikasi dua tahun ini',
  belum: 'belum diverifikasi',
  miskin: 'desil 1–5',
};
