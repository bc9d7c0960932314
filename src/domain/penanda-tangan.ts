/** For whom there is a place below the berita acara, in the order of the page. */
export const PERAN_PENANDA = [
  'pimpinan',
  'notulis',
  'wakil_rt',
  'wakil_rw',
  'wakil_psm',
  'tksk',
  'saksi',
  'lurah',
] as const;

export type PeranPenanda = (typeof PERAN_PENANDA)[number];

/** How a place is signed: not yet, with strokes on the pad, or on the printed paper. */
export type CaraTandaTangan = 'belum' | 'goresan' | 'kertas';
