/** How a usulan came into the data, as far as the data knows. */
export const ASAL_USULAN = [
  'daftar',
  'isian',
  'rekonsiliasi',
  'terlewat',
  'laporan',
  'temuan',
  'siks',
  'pena',
] as const;

export type AsalUsulan = (typeof ASAL_USULAN)[number];

export const NAMA_ASAL: Readonly<Record<AsalUsulan, string>> = {
  daftar: 'Daftar RT/RW',
  isian: 'Isian usulan',
  rekonsiliasi: 'Rekonsiliasi',
  terlewat: 'Terlewat',
  laporan: 'Laporan PSM',
  temuan: 'Temuan',
  siks: 'Ditolak SIKS-NG',
  pena: 'PENA',
};
