const BULAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** A count as Indonesians write it: `1.248`. */
export function formatAngka(angka: number): string {
  return BULAT.format(angka);
}
