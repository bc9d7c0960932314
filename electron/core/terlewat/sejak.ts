import { createTanggal, getBulan, getHari, getTahun, type Tanggal } from '#domain/tanggal.ts';
import { TAHUN_VERIFIKASI } from '#domain/terlewat.ts';

/** The day from which a decision or usulan counts as a verification; 29 February falls on the 28th. */
export function getSejakVerifikasi(hariIni: Tanggal): Tanggal {
  const [tahun, bulan, hari] = [getTahun(hariIni) - TAHUN_VERIFIKASI, getBulan(hariIni), getHari(hariIni)];
  return createTanggal(tahun, bulan, hari) ?? createTanggal(tahun, bulan, 28) ?? hariIni;
}
