import { interpretLembarUsulan } from '#domain/impor-lembar-usulan.ts';
import type { Program } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { findJudulUsulan } from '../tables/find-header.ts';
import { applyPemetaanUsulan } from '../tables/pemetaan.ts';
import type { MasukanPeriksa, Report } from '../workers/tasks.ts';
import type { HasilUsulan } from './pratinjau-store.ts';
import { readBerkas } from './read-berkas.ts';

export type MasukanUsulan = MasukanPeriksa & {
  readonly program: readonly Program[];
  readonly hariIni: Tanggal;
  readonly kelurahan: string;
};

/**
 * Reads a list of usulan from bytes to judged rows; where a needed column was not found no row is read, so that columns can be
 * mapped by hand. Throws BERKAS_TIDAK_DITERIMA.
 */
export async function readUsulan(masukan: MasukanUsulan, report: Report): Promise<HasilUsulan> {
  const { lembar, judul } = await readBerkas(masukan, { find: findJudulUsulan, apply: applyPemetaanUsulan }, report);
  if (judul.kurang.length > 0) return { judul, baris: [], temuan: [], dibaca: 0 };
  const { berkas, program, hariIni, kelurahan } = masukan;
  const hasil = interpretLembarUsulan(lembar, judul, { hariIni, program, kelurahan, jenisBawaan: berkas.jenisBawaan });
  return {
    judul,
    baris: hasil.baris.flatMap(({ baris, data }) => (data === null ? [] : [{ baris, data }])),
    temuan: hasil.temuan,
    dibaca: hasil.jumlah.dibaca,
  };
}
