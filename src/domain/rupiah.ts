import { formatAngka } from './angka.ts';

/** `Rp1.500.000` */
export function formatRupiah(rupiah: number): string {
  return `Rp${formatAngka(rupiah)}`;
}

/** A larger amount is a slip of the hand, and would not be counted exactly. */
const TERBESAR = 1_000_000_000_000;

/**
 * Whole rupiah as people type them: `1500000`, `1.500.000`, `Rp 1.500.000,00`. Null for an empty text, `tidak_terbaca` for anything
 * that would have to be guessed at (`1,5 juta`, `1.5`).
 */
export function readRupiah(teks: string): number | null | 'tidak_terbaca' {
  const rapi = teks
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/(,00|,-)$/, '');
  if (rapi === '') return null;
  if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(rapi)) return 'tidak_terbaca';
  const rupiah = Number(rapi.replace(/\D/g, ''));
  return rupiah <= TERBESAR ? rupiah : 'tidak_terbaca';
}
