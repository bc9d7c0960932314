import { getBulan, getTahun, type Tanggal } from './tanggal.ts';
import { toRomawi } from './terbilang.ts';

/** Placeholders of a number pattern and what they stand for, as Pengaturan shows them. */
export const ISIAN_NOMOR = {
  '{nomor}': 'nomor urut dalam tahun, tiga angka',
  '{bulan}': 'bulan dengan angka Romawi',
  '{tahun}': 'tahun, empat angka',
  '{kode}': 'singkatan kelurahan',
} as const;

export const POLA_NOMOR_AWAL = '400.9/{nomor}/MUSKEL/KEL-{kode}/{bulan}/{tahun}';

/** What is wrong with a pattern, in one sentence; null when it can be used. */
export function checkPolaNomor(pola: string): string | null {
  if (!pola.includes('{nomor}'))
    return 'Pola nomor surat harus memuat {nomor}, supaya tidak ada nomor yang terpakai dua kali.';
  const asing = pola.match(/\{[^}]*\}?/g)?.find((isian) => !(isian in ISIAN_NOMOR));
  return asing === undefined
    ? null
    : `Isian ${asing} tidak dikenal. Yang dapat dipakai: ${Object.keys(ISIAN_NOMOR).join(', ')}.`;
}

/** Fills the pattern: `400.9/012/MUSKEL/KEL-LC/XI/2026`. */
export function formatNomorSurat(pola: string, urut: number, tanggal: Tanggal, kode: string): string {
  return pola
    .replaceAll('{nomor}', String(urut).padStart(3, '0'))
    .replaceAll('{bulan}', toRomawi(getBulan(tanggal)))
    .replaceAll('{tahun}', String(getTahun(tanggal)))
    .replaceAll('{kode}', kode);
}

/** Abbreviation for letter numbers: first letters of the words of the name, `Lubuk Contoh` to `LC`. */
export function abbreviateNama(nama: string): string {
  return nama
    .split(/\s+/)
    .map((kata) => kata.charAt(0).toUpperCase())
    .join('');
}

/** The pattern for a statement where no muskel was held: the mark of the muskel gives way to its own. */
export function getPolaSptjm(pola: string): string {
  return pola.replace(/\bMUSKEL\b/, 'SPTJM');
}
