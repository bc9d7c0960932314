import { type JenisKelamin, type Nik, type NomorKk, readNik, readNomorKk } from '#domain/nik.ts';
import { getHari, type Tanggal } from '#domain/tanggal.ts';

/** Serial numbers of the sample begin here, far above those that offices give out on one day. */
const NOMOR_URUT_AWAL = 9001;
const NOMOR_URUT_AKHIR = 9999;

/** Gives out numbers that are valid, unique in this sample, and agree with birth date and sex. */
export interface PembuatNomor {
  /** Null when all serials of that day and sex are given out. */
  createNik(lahir: Tanggal, jenisKelamin: JenisKelamin): Nik | null;
  createNomorKk(terbit: Tanggal): NomorKk | null;
}

/** `kodeWilayah`: six digits, the kecamatan where the numbers were issued. */
export function createPembuatNomor(kodeWilayah: string): PembuatNomor {
  const nik = new Map<string, number>();
  const nomorKk = new Map<string, number>();
  return {
    createNik: (lahir, jenisKelamin) => {
      const hari = getHari(lahir) + (jenisKelamin === 'P' ? 40 : 0);
      const angka = takeNomor(nik, `${kodeWilayah}${formatHariBulanTahun(lahir, hari)}`);
      if (angka === null) return null;
      const terbaca = readNik(angka);
      if (!terbaca.sah) throw new Error(`NIK contoh tidak sah: ${terbaca.cacat}`);
      return terbaca.nomor;
    },
    createNomorKk: (terbit) => {
      const angka = takeNomor(nomorKk, `${kodeWilayah}${formatHariBulanTahun(terbit, getHari(terbit))}`);
      if (angka === null) return null;
      const terbaca = readNomorKk(angka);
      if (!terbaca.sah) throw new Error(`Nomor KK contoh tidak sah: ${terbaca.cacat}`);
      return terbaca.nomor;
    },
  };
}

function takeNomor(terakhir: Map<string, number>, awalan: string): string | null {
  const urut = (terakhir.get(awalan) ?? NOMOR_URUT_AWAL - 1) + 1;
  if (urut > NOMOR_URUT_AKHIR) return null;
  terakhir.set(awalan, urut);
  return `${awalan}${urut}`;
}

function formatHariBulanTahun(tanggal: Tanggal, hari: number): string {
  return `${String(hari).padStart(2, '0')}${tanggal.slice(5, 7)}${tanggal.slice(2, 4)}`;
}
