import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** The candidates of a session as the worksheet lists them, in the order of their numbers. */
export function listBarisLembar(db: Kysely<Tables>, sidang: number) {
  return db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .select(['su.nomor', 'u.nik', 'u.nama', 'u.rt', 'u.rw', 'u.alamat', 'u.jenis', 'u.program', 'u.pengusul'])
    .where('su.sidang_id', '=', sidang)
    .orderBy('su.nomor')
    .execute();
}
