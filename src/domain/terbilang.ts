import { formatTanggalPendek, getHari, getNamaBulan, getNamaHari, getTahun, type Tanggal } from './tanggal.ts';

const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** A whole number from 0 to 999.999.999 in Indonesian words; throws a RangeError outside of it. */
export function terbilang(angka: number): string {
  if (!Number.isInteger(angka) || angka < 0 || angka > 999_999_999) {
    throw new RangeError(`Tidak dapat ditulis dengan kata: ${angka}`);
  }
  if (angka < 12) return SATUAN[angka] ?? '';
  if (angka < 20) return `${SATUAN[angka - 10]} belas`;
  if (angka < 100) return join(`${SATUAN[Math.floor(angka / 10)]} puluh`, angka % 10);
  if (angka < 200) return join('seratus', angka - 100);
  if (angka < 1000) return join(`${SATUAN[Math.floor(angka / 100)]} ratus`, angka % 100);
  if (angka < 2000) return join('seribu', angka - 1000);
  if (angka < 1_000_000) return join(`${terbilang(Math.floor(angka / 1000))} ribu`, angka % 1000);
  return join(`${terbilang(Math.floor(angka / 1_000_000))} juta`, angka % 1_000_000);
}

function join(depan: string, sisa: number): string {
  return sisa === 0 ? depan : `${depan} ${terbilang(sisa)}`;
}

/** Month 1 to 12 as the Roman numeral that letter numbers use. */
export function toRomawi(bulan: number): string {
  const romawi = ROMAWI[bulan - 1];
  if (romawi === undefined) throw new RangeError(`Bukan bulan: ${bulan}`);
  return romawi;
}

/** `Rabu, tanggal sebelas, bulan November, tahun dua ribu dua puluh enam (11-11-2026)`, as a berita acara opens. */
export function spellTanggal(tanggal: Tanggal): string {
  return [
    getNamaHari(tanggal),
    `tanggal ${terbilang(getHari(tanggal))}`,
    `bulan ${getNamaBulan(tanggal)}`,
    `tahun ${terbilang(getTahun(tanggal))} (${formatTanggalPendek(tanggal)})`,
  ].join(', ');
}
