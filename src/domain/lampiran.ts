/** What a usulan may carry: photos and scans as pictures, or a scan as PDF. */
export type TipeLampiran = TipeGambar | 'application/pdf';

export type TipeGambar = 'image/jpeg' | 'image/png';

/** Photos and scans are stored inside the data file, so they are small: the longest side in pixels and the bytes of one. */
export const BATAS_LAMPIRAN = {
  sisi: 1600,
  byteGambar: 600 * 1024,
  bytePdf: 2 * 1024 * 1024,
  /** How many one usulan may have. */
  jumlah: 8,
} as const;

/** Signed papers of one session: they lie in the data file and travel in its package. */
export const BATAS_KERTAS = {
  /** Bytes of one: about 40 pages in grey at 200 dpi. */
  byte: 20 * 1024 * 1024,
  /** How many one session may have, and their bytes together. */
  jumlah: 60,
  semua: 100 * 1024 * 1024,
} as const;

/** `412 KB`, `1,8 MB` */
export function formatUkuran(byte: number): string {
  if (byte < 1024 * 1024) return `${Math.max(1, Math.round(byte / 1024))} KB`;
  return `${(byte / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;
}
