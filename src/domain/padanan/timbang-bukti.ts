import { getJenisKelamin, type JenisKelamin, matchesTanggalLahir } from '../nik.ts';
import type { AlasanPadanan } from './alasan-padanan.ts';
import { compareNama, NAMA_TERENDAH } from './banding-nama.ts';
import { countBeda } from './jarak.ts';
import type { LahirLipat, OrangLipat } from './orang-padanan.ts';

/** One thing that two rows have or do not have in common, with its weight; null where nothing can be said. */
export type Bukti = readonly [AlasanPadanan, number] | null;

/** Parts of two dates are compared, not texts: clerks swap day and month and mistype one part at a time. */
export function weighLahir(a: LahirLipat | null, b: LahirLipat | null): Bukti {
  if (a === null || b === null) return null;
  const hari = a.hari === b.hari;
  const bulan = a.bulan === b.bulan;
  const tahun = a.tahun === b.tahun;
  if (isPengisi(a) || isPengisi(b)) return weighPengisi(hari && bulan, a.tahun, b.tahun);
  if (hari && bulan && tahun) return ['TANGGAL_LAHIR_SAMA', 4];
  if (tahun && a.hari === b.bulan && a.bulan === b.hari) return ['TANGGAL_LAHIR_TERTUKAR', 2.5];
  // Another decade with the same day is as likely another generation as a slip.
  if (hari && bulan && isDekat(a.tahun, b.tahun))
    return ['TANGGAL_LAHIR_MIRIP', Math.abs(a.tahun - b.tahun) < 10 ? 1.5 : 0];
  if (tahun && (bulan ? isDekat(a.hari, b.hari) : hari && isDekat(a.bulan, b.bulan)))
    return ['TANGGAL_LAHIR_MIRIP', 1.5];
  return ['TANGGAL_LAHIR_BERBEDA', -5];
}

/** 1 January is what lists have for everyone whose birthday is not known; then only the year says something. */
function isPengisi({ hari, bulan }: LahirLipat): boolean {
  return hari === 1 && bulan === 1;
}

function weighPengisi(hariSama: boolean, tahunA: number, tahunB: number): Bukti {
  if (tahunA === tahunB) return ['TANGGAL_LAHIR_PENGISI', hariSama ? 2 : 0];
  return hariSama && Math.abs(tahunA - tahunB) <= 1 ? ['TANGGAL_LAHIR_PENGISI', 0] : ['TANGGAL_LAHIR_BERBEDA', -5];
}

/** Two digits of which one differs, or that changed places. */
function isDekat(a: number, b: number): boolean {
  return countBeda(String(a).padStart(2, '0'), String(b).padStart(2, '0'), 1) <= 1;
}

/** Weighs two NIK that are not the same whole number. */
export function weighNik(a: OrangLipat, b: OrangLipat): Bukti {
  if (a.angkaNik === '' || b.angkaNik === '') {
    const tertulis = a.asal.nik !== null || b.asal.nik !== null;
    return tertulis ? ['NIK_TIDAK_LENGKAP', 0] : null;
  }
  const utuh = a.asal.nik !== null && b.asal.nik !== null;
  const beda = countBeda(a.angkaNik, b.angkaNik, 2);
  if (beda > 2) return utuh ? ['NIK_BERBEDA', -2] : ['NIK_TIDAK_LENGKAP', 0];
  if (!utuh) return ['NIK_HAMPIR_SAMA', 3];
  if (isLahirMasingMasing(a, b)) return ['NIK_BERBEDA', -2];
  if (beda === 1) return ['NIK_HAMPIR_SAMA', 2];
  // Serials are small numbers: of people born on one day in one kecamatan any two differ by no more than this.
  return ['NIK_HAMPIR_SAMA', a.angkaNik.slice(0, 12) === b.angkaNik.slice(0, 12) ? 0 : 1];
}

/** Each NIK has the birth date of its own row and not of the other's: two people, not a slip. */
function isLahirMasingMasing({ asal: a }: OrangLipat, { asal: b }: OrangLipat): boolean {
  if (a.nik === null || b.nik === null || a.tanggalLahir === null || b.tanggalLahir === null) return false;
  if (a.tanggalLahir === b.tanggalLahir) return false;
  return matchesTanggalLahir(a.nik, a.tanggalLahir) && matchesTanggalLahir(b.nik, b.tanggalLahir);
}

/** Weighs two family numbers. People change family when they marry, so another one says little. */
export function weighKk(a: OrangLipat, b: OrangLipat): Bukti {
  if (a.asal.nomorKk === null || b.asal.nomorKk === null) return null;
  return a.asal.nomorKk === b.asal.nomorKk ? ['KK_SAMA', 2] : ['KK_BERBEDA', -1];
}

/** Weighs where the two live. */
export function weighLetak(a: OrangLipat, b: OrangLipat): Bukti {
  const alamatSama = a.alamat.length >= 4 && a.alamat === b.alamat;
  if (a.asal.rt === '' || b.asal.rt === '') return alamatSama ? ['ALAMAT_SAMA', 2] : null;
  const rwBeda = a.asal.rw !== '' && b.asal.rw !== '' && a.asal.rw !== b.asal.rw;
  if (a.asal.rt !== b.asal.rt || rwBeda) return ['RT_BERBEDA', -1];
  return alamatSama ? ['ALAMAT_SAMA', 2] : ['RT_SAMA', 1];
}

/** Weighs the mothers: the same one may have many children, but nobody has two. */
export function weighIbu({ ibu: a }: OrangLipat, { ibu: b }: OrangLipat): Bukti {
  if (a.rapat === '' || b.rapat === '') return null;
  const nama = compareNama(a, b);
  if (nama >= 0.9) return ['IBU_SAMA', 1.5];
  return nama >= NAMA_TERENDAH ? null : ['IBU_BERBEDA', -4];
}

/** Weighs the sexes, as written or else as a whole NIK has them; a match says nothing. */
export function weighKelamin(a: OrangLipat, b: OrangLipat): Bukti {
  const [satu, lain] = [readKelamin(a), readKelamin(b)];
  return satu !== null && lain !== null && satu !== lain ? ['KELAMIN_BERBEDA', -4] : null;
}

function readKelamin({ asal }: OrangLipat): JenisKelamin | null {
  return asal.jenisKelamin ?? (asal.nik === null ? null : getJenisKelamin(asal.nik));
}
