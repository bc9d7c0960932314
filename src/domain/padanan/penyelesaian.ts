/** What a person made of a result. */
export const HASIL_PENYELESAIAN = ['sama', 'berbeda', 'selesai', 'diusulkan'] as const;

export type HasilPenyelesaian = (typeof HASIL_PENYELESAIAN)[number];

export const NAMA_PENYELESAIAN: Readonly<Record<HasilPenyelesaian, string>> = {
  sama: 'Orang yang sama',
  berbeda: 'Orang berbeda',
  selesai: 'Sudah diperiksa',
  diusulkan: 'Dibawa ke musyawarah',
};
