import type { Kysely, Selectable } from 'kysely';
import type { CatatanNotulen } from '#contract/notulen.ts';
import { BLOK_AWAL, type BlokNotulen } from '#domain/blok-notulen.ts';
import type { NotulenTable, Tables } from '../db/tables.ts';
import { readPengaturan } from '../kelurahan/kelurahan.ts';

export function toCatatan(baris: Selectable<NotulenTable>): CatatanNotulen {
  const { id, pokok, jam, pembicara, isi, dibuat, diubah } = baris;
  return { id, pokok, jam, pembicara, isi, dibuat, diubah };
}

/** Notes of a session that were not struck out, in the order of writing. */
export async function listCatatan(db: Kysely<Tables>, sidang: number): Promise<CatatanNotulen[]> {
  const baris = await db
    .selectFrom('notulen')
    .selectAll()
    .where('sidang_id', '=', sidang)
    .where('dihapus', 'is', null)
    .orderBy('id')
    .execute();
  return baris.map(toCatatan);
}

/** The ready texts: those of the kelurahan, or those that the program begins with. */
export async function readBlok(db: Kysely<Tables>): Promise<BlokNotulen[]> {
  return [...(((await readPengaturan(db, 'notulen')) as readonly BlokNotulen[] | null) ?? BLOK_AWAL)];
}
