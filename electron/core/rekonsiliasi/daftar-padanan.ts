import { type Kysely, sql } from 'kysely';
import type { DaftarPadanan } from '#contract/rekonsiliasi.ts';
import { JENIS_DAFTAR, type JenisDaftar } from '#domain/daftar.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** Which lists count, as a text that differs when any of them came or was taken back. */
export const SQL_KEADAAN_DAFTAR = `SELECT coalesce(max(id), 0) || '/' || count(ditarik) FROM berkas_impor
  WHERE jenis IN (${JENIS_DAFTAR.map((jenis) => `'${jenis}'`).join(', ')})`;

function selectDaftarPadanan(db: Kysely<Tables>) {
  return db
    .selectFrom('berkas_impor')
    .select(['id as berkas', 'jenis', 'nama_berkas as namaBerkas', 'waktu', 'ditarik'])
    .select(sql<number>`(SELECT count(*) FROM baris_daftar AS b WHERE b.berkas_id = berkas_impor.id)`.as('baris'))
    .where('jenis', 'in', JENIS_DAFTAR);
}

/** Lists that count, newest first. */
export async function listDaftarPadanan(db: Kysely<Tables>): Promise<DaftarPadanan[]> {
  const semua = await selectDaftarPadanan(db).where('ditarik', 'is', null).orderBy('id', 'desc').execute();
  return semua.map(({ ditarik: _, jenis, ...sisa }) => ({ ...sisa, jenis: jenis as JenisDaftar }));
}

/** One list, whether it counts or not. Throws BERKAS_IMPOR_TIDAK_ADA. */
export async function readDaftarPadanan(
  db: Kysely<Tables>,
  berkas: number,
): Promise<DaftarPadanan & { readonly ditarik: boolean }> {
  const satu = await selectDaftarPadanan(db).where('id', '=', berkas).executeTakeFirst();
  if (satu === undefined) throw new GalatMufakat('BERKAS_IMPOR_TIDAK_ADA');
  const { ditarik, jenis, ...sisa } = satu;
  return { ...sisa, jenis: jenis as JenisDaftar, ditarik: ditarik !== null };
}

/** A list for matching. Throws BERKAS_IMPOR_TIDAK_ADA and DAFTAR_SUDAH_DITARIK. */
export async function requireDaftarPadanan(db: Kysely<Tables>, berkas: number): Promise<DaftarPadanan> {
  const { ditarik, ...daftar } = await readDaftarPadanan(db, berkas);
  if (ditarik) throw new GalatMufakat('DAFTAR_SUDAH_DITARIK');
  return daftar;
}
