import { type JenisKelamin, type Nik, type NomorKk, readNik, readNomorKk } from '#domain/nik.ts';
import { getHari, type Tanggal } from '#domain/tanggal.ts';

/** Serial numbers of the sample lie far above those that offices give out on one day. */
const NOMOR_URUT_AWAL = 9001;
const NOMOR_URUT_BANYAK = 999;

/** Gives out numbers that are valid, unique in this sample, and agree with birth date and sex. */
export interface PembuatNomor {
  /** Null when all serials of that day and sex are given out. */
  createNik(lahir: Tanggal, jenisKelamin: JenisKelamin): Nik | null;
  createNomorKk(terbit: Tanggal): NomorKk | null;
}

/**
 * `kodeWilayah`: six digits, the kecamatan where the numbers were issued. `mulai`: how many serials of each day are left out, so that
 * samples of different months hold different people.
 */
export function createPembuatNomor(kodeWilayah: string, mulai = 0): PembuatNomor {
  const nik = new Map<string, number>();
  const nomorKk = new Map<string, number>();
  return {
    createNik: (lahir, jenisKelamin) => {
      const hari = getHari(lahir) + (jenisKelamin === 'P' ? 40 : 0);
      const angka = takeNomor(nik, mulai, `${kodeWilayah}${formatHariBulanTahun(lahir, hari)}`);
      if (angka === null) return null;
      const terbaca = readNik(angka);
      if (!terbaca.sah) throw new Error(`NIK contoh tidak sah: ${terbaca.cacat}`);
      return terbaca.nomor;
    },
    createNomorKk: (terbit) => {
      const angka = takeNomor(nomorKk, mulai, `${kodeWilayah}${formatHariBulanTahun(terbit, getHari(terbit))}`);
      if (angka === null) return null;
      const terbaca = readNomorKk(angka);
      if (!terbaca.sah) throw new Error(`Nomor KK contoh tidak sah: ${terbaca.cacat}`);
      return terbaca.nomor;
    },
  };
}

/** Begins at another serial for each day, so that the last four digits, which the hall sees, tell people apart. */
function takeNomor(dipakai: Map<string, number>, mulai: number, awalan: string): string | null {
  const keberapa = dipakai.get(awalan) ?? mulai;
  if (keberapa >= NOMOR_URUT_BANYAK) return null;
  dipakai.set(awalan, keberapa + 1);
  return `${awalan}${NOMOR_URUT_AWAL + ((Number(awalan) + keberapa) % NOMOR_URUT_BANYAK)}`;
}

function formatHariBulanTahun(tanggal: Tanggal, hari: number): string {
  return `${String(hari).padStart(2, '0')}${tanggal.slice(5, 7)}${tanggal.slice(2, 4)}`;
}
