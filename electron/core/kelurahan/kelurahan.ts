import type { Kysely } from 'kysely';
import { bentukKelurahan } from '#contract/kelurahan.ts';
import type { Kelurahan } from '#domain/kelurahan.ts';
import { checkPolaNomor } from '#domain/nomor-surat.ts';
import { PROGRAM_AWAL, type Program } from '#domain/program.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { findWilayah } from '../wilayah/wilayah.ts';

type Kunci = Tables['pengaturan']['kunci'];

export async function readPengaturan(db: Kysely<Tables>, kunci: Kunci): Promise<unknown> {
  const baris = await db.selectFrom('pengaturan').select('isi').where('kunci', '=', kunci).executeTakeFirst();
  return baris === undefined ? null : JSON.parse(baris.isi);
}

export async function writePengaturan(db: Kysely<Tables>, kunci: Kunci, isi: unknown): Promise<void> {
  const teks = JSON.stringify(isi);
  await db
    .insertInto('pengaturan')
    .values({ kunci, isi: teks })
    .onConflict((bentrok) => bentrok.column('kunci').doUpdateSet({ isi: teks }))
    .execute();
}

/** Throws BUKAN_DATA_KELURAHAN where the data is a Dinas Sosial's. */
export async function readKelurahan(db: Kysely<Tables>): Promise<Kelurahan> {
  const isi = await readPengaturan(db, 'kelurahan');
  if (isi === null) throw new GalatMufakat('BUKAN_DATA_KELURAHAN');
  return bentukKelurahan.parse(isi);
}

export async function readProgram(db: Kysely<Tables>): Promise<readonly Program[]> {
  return ((await readPengaturan(db, 'program')) as readonly Program[] | null) ?? PROGRAM_AWAL;
}

export async function isContoh(db: Kysely<Tables>): Promise<boolean> {
  return (await readPengaturan(db, 'contoh')) === true;
}

/** Throws POLA_NOMOR_SALAH or WILAYAH_TIDAK_DIKENAL; names of places are taken from the official list. */
export function checkKelurahan(kelurahan: Kelurahan): Kelurahan {
  const cacat = checkPolaNomor(kelurahan.polaNomor);
  if (cacat !== null) throw new GalatMufakat('POLA_NOMOR_SALAH', cacat);
  const wilayah = findWilayah(kelurahan.wilayah.kelurahan.kode);
  if (wilayah === null) throw new GalatMufakat('WILAYAH_TIDAK_DIKENAL');
  return { ...kelurahan, wilayah };
}
