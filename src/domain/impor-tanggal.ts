import { foldTeks, type PembacaBaris } from './impor-baris.ts';
import { readTanggal, type Tanggal } from './tanggal.ts';
import type { BeratTemuan } from './temuan-impor.ts';

/** The date of a cell; null for an empty one, and null with a finding of weight `berat` for one that cannot be taken. */
export function readTanggalBaris<B extends string>(
  pembaca: PembacaBaris<B>,
  bidang: B,
  hariIni: Tanggal,
  berat: BeratTemuan = 'galat',
): Tanggal | null {
  return readTanggalTeks(pembaca, bidang, pembaca.teks(bidang), hariIni, berat);
}

function readTanggalTeks<B extends string>(
  pembaca: PembacaBaris<B>,
  bidang: B,
  isi: string,
  hariIni: Tanggal,
  berat: BeratTemuan,
): Tanggal | null {
  const terbaca = readTanggal(isi);
  switch (terbaca.hasil) {
    case 'kosong':
      return null;
    case 'tidak_ada':
      pembaca.note('TANGGAL_TIDAK_ADA', bidang, { berat });
      return null;
    case 'tidak_terbaca':
      pembaca.note('TANGGAL_TIDAK_TERBACA', bidang, { berat });
      return null;
    case 'tanggal':
      if (terbaca.tanggal <= hariIni) return terbaca.tanggal;
      pembaca.note('TANGGAL_DI_MASA_DEPAN', bidang, { berat });
      return null;
  }
}

/** `Padang, 31-01-2000` in one cell: the place ends at the last comma, or before the first digit where there is none. */
export function readTempatTanggalLahir(
  pembaca: PembacaBaris<'tempatTanggalLahir'>,
  hariIni: Tanggal,
  berat: BeratTemuan = 'galat',
): { tempatLahir: string; tanggalLahir: Tanggal | null } {
  const isi = pembaca.teks('tempatTanggalLahir');
  const [, tempat = '', tanggal = ''] = /^(\D*?)[\s,/]*(\d.*)?$/.exec(isi) ?? [];
  if (tanggal === '') {
    if (tempat !== '') pembaca.note('TANGGAL_LAHIR_KOSONG', 'tempatTanggalLahir');
    return { tempatLahir: foldTeks(tempat), tanggalLahir: null };
  }
  const tanggalLahir = readTanggalTeks(pembaca, 'tempatTanggalLahir', tanggal, hariIni, berat);
  return { tempatLahir: foldTeks(tempat), tanggalLahir };
}
