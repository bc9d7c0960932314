const BULAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** A count as Indonesians write it: `1.248`. */
export function formatAngka(angka: number): string {
  return BULAT.format(angka);
}

/** Ascending numbers in a sentence: `4 dan 5`; three or more in a row as `4 sampai 9`. */
export function formatDeret(nomor: readonly number[]): string {
  const deret: { awal: number; akhir: number }[] = [];
  for (const satu of nomor) {
    const kini = deret.at(-1);
    if (kini !== undefined && satu === kini.akhir + 1) kini.akhir = satu;
    else deret.push({ awal: satu, akhir: satu });
  }
  const kata = deret.flatMap(({ awal, akhir }) =>
    akhir - awal < 2
      ? [...new Set([awal, akhir])].map(formatAngka)
      : [`${formatAngka(awal)} sampai ${formatAngka(akhir)}`],
  );
  return kata.length < 2 ? kata.join('') : `${kata.slice(0, -1).join(', ')} dan ${kata.at(-1) ?? ''}`;
}

/**
 * Whole per cents of the parts of a sum that add up to 100 (largest remainder), so that a reader who adds them finds no gap.
 * All zero where the sum is zero.
 */
export function splitPersen(bagian: readonly number[]): number[] {
  return splitBagian(bagian, 100);
}

/** The same with one decimal, as it is printed: `86,6`. */
export function formatPersenSebagian(bagian: readonly number[]): string[] {
  return splitBagian(bagian, 1000).map((satu) => `${Math.floor(satu / 10)},${satu % 10}`);
}

function splitBagian(bagian: readonly number[], utuh: number): number[] {
  const semua = bagian.reduce((sejauh, satu) => sejauh + satu, 0);
  if (semua === 0) return bagian.map(() => 0);
  const tepat = bagian.map((satu) => (satu * utuh) / semua);
  const bulat = tepat.map(Math.floor);
  const sisa = utuh - bulat.reduce((sejauh, satu) => sejauh + satu, 0);
  const urutan = tepat
    .map((satu, i) => ({ i, sisa: satu - Math.floor(satu) }))
    .sort((a, b) => b.sisa - a.sisa || a.i - b.i);
  for (const { i } of urutan.slice(0, sisa)) bulat[i] = (bulat[i] ?? 0) + 1;
  return bulat;
}
