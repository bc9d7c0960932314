import type { Rekonsiliasi } from '#contract/rekonsiliasi.ts';
import type { Kelurahan } from '#domain/kelurahan.ts';
import { isJumlahUtuh } from '#domain/padanan/kelompok-padanan.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { GalatMufakat } from '../galat.ts';
import type { Inti } from '../inti.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { readRekonsiliasi } from './read-rekonsiliasi.ts';

/** What the workbook and the paper tell beside the rows. */
export interface BahanRingkasan {
  readonly hasil: Rekonsiliasi;
  readonly kelurahan: Kelurahan;
  /** Day on which the matching ran. */
  readonly tanggal: Tanggal;
  readonly contoh: boolean;
}

/** Throws REKONSILIASI_TIDAK_ADA, and JUMLAH_TIDAK_COCOK before anything is printed that does not add up. */
export async function readBahanRingkasan({ data: { db } }: Inti, id: number): Promise<BahanRingkasan> {
  const hasil = await readRekonsiliasi(db, id);
  if (!isJumlahUtuh(hasil.silang, hasil.jumlahKiri, hasil.jumlahKanan, hasil.status)) {
    throw new GalatMufakat(
      'JUMLAH_TIDAK_COCOK',
      'Jumlah hasil tidak sama dengan jumlah baris daftar. Cocokkan sekali lagi.',
    );
  }
  return {
    hasil,
    kelurahan: await readKelurahan(db),
    tanggal: toTanggal(new Date(hasil.waktu)),
    contoh: await isContoh(db),
  };
}
