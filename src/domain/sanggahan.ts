/** What became of an objection. */
export const HASIL_SANGGAHAN = ['diterima', 'diterima_sebagian', 'ditolak', 'dicabut'] as const;

export type HasilSanggahan = (typeof HASIL_SANGGAHAN)[number];
