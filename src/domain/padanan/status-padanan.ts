/** What matching makes of a row or a pair, from heavy to light: the first that holds is the status, the others are kept beside it. */
export const STATUS_PADANAN = [
  'GANDA_SEGMEN',
  'GANDA_NIK',
  'AMBIGU',
  'NIK_SAMA_NAMA_BEDA',
  'MENINGGAL',
  'PINDAH',
  'NIK_BEDA_NAMA_TGL_SAMA',
  'NIK_TIDAK_VALID',
  'TIDAK_ADA_DI_DATA',
  'HANYA_DI_DATA',
  'DESIL_DI_LUAR_BATAS',
  'COCOK',
] as const;

export type StatusPadanan = (typeof STATUS_PADANAN)[number];

export const NAMA_STATUS_PADANAN: Readonly<Record<StatusPadanan, string>> = {
  GANDA_SEGMEN: 'Terdaftar di dua segmen',
  GANDA_NIK: 'NIK ganda',
  AMBIGU: 'Perlu dipilih sendiri',
  NIK_SAMA_NAMA_BEDA: 'NIK sama, nama berbeda',
  MENINGGAL: 'Sudah meninggal',
  PINDAH: 'Sudah pindah',
  NIK_BEDA_NAMA_TGL_SAMA: 'Orang sama, NIK berbeda',
  NIK_TIDAK_VALID: 'NIK tidak sah',
  TIDAK_ADA_DI_DATA: 'Hanya di daftar',
  HANYA_DI_DATA: 'Hanya di data warga',
  DESIL_DI_LUAR_BATAS: 'Desil di luar batas',
  COCOK: 'Cocok',
};

/** The heaviest of some statuses, which are given in any order; the list must not be empty. */
export function sortTanda(tanda: ReadonlySet<StatusPadanan>): [StatusPadanan, ...StatusPadanan[]] {
  const [berat, ...ringan] = STATUS_PADANAN.filter((status) => tanda.has(status));
  if (berat === undefined) throw new RangeError('a row without any status');
  return [berat, ...ringan];
}
