export const SIFAT_PEMUNGUTAN = ['terbuka', 'rahasia'] as const;

export type SifatPemungutan = (typeof SIFAT_PEMUNGUTAN)[number];
