const BULAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** A count as Indonesians write it: `1.248`. */
export function formatAngka(angka: number): string {
  return BULAT.format(angka);
}

/**
 * Whole per cents of the parts of a sum that add up to 100 (largest remainder), so that a reader who adds them finds no gap.
 * All zero where the sum is zero.
 */
export function splitPersen(bagian: readonly number[]): number[] {
  const semua = bagian.reduce((sejauh, satu) => sejauh + satu, 0);
  if (semua === 0) return bagian.map(() => 0);
  const tepat = bagian.map((satu) => (satu * 100) / semua);
  const bulat = tepat.map(Math.floor);
  const sisa = 100 - bulat.reduce((sejauh, satu) => sejauh + satu, 0);
  const urutan = tepat
    .map((satu, i) => ({ i, sisa: satu - Math.floor(satu) }))
    .sort((a, b) => b.sisa - a.sisa || a.i - b.i);
  for (const { i } of urutan.slice(0, sisa)) bulat[i] = (bulat[i] ?? 0) + 1;
  return bulat;
}
