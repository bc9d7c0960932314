import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { PERINTAH_PARKIR } from '../keputusan/parkir.ts';

/**
 * The last number that stays as it is, 0 for none: up to it the hall has heard the numbers, since a decision was recorded there (also
 * one that was taken back) or a candidate was put aside.
 */
export async function readBatas(db: Kysely<Tables>, sidang: number): Promise<number> {
  const { diputus } = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('keputusan as k', (join) =>
      join.onRef('k.sidang_id', '=', 'su.sidang_id').onRef('k.usulan_id', '=', 'su.usulan_id'),
    )
    .select(sql<number>`coalesce(max(su.nomor), 0)`.as('diputus'))
    .where('su.sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  const { diparkir } = await db
    .selectFrom('jurnal')
    .select(sql<number>`coalesce(max(masukan ->> '$.nomor'), 0)`.as('diparkir'))
    .where('perintah', '=', PERINTAH_PARKIR)
    .where(sql<boolean>`masukan ->> '$.sidang' = ${sidang}`)
    .executeTakeFirstOrThrow();
  return Math.max(diputus, diparkir);
}

/** The usulan behind a number, in the order of their numbers. */
export async function listBehind(db: Kysely<Tables>, sidang: number, batas: number): Promise<number[]> {
  const baris = await db
    .selectFrom('sidang_usulan')
    .select('usulan_id')
    .where('sidang_id', '=', sidang)
    .where('nomor', '>', batas)
    .orderBy('nomor')
    .execute();
  return baris.map(({ usulan_id }) => usulan_id);
}

/**
 * Numbers all that stands behind `batas` in this order, which names each of them once. Through negative numbers, since SQLite checks the
 * uniqueness of a number row by row.
 */
export async function renumber(
  trx: Transaction<Tables>,
  sidang: number,
  batas: number,
  urut: readonly number[],
): Promise<void> {
  await trx
    .updateTable('sidang_usulan')
    .set({ nomor: sql<number>`-nomor` })
    .where('sidang_id', '=', sidang)
    .where('nomor', '>', batas)
    .execute();
  for (const [indeks, usulan] of urut.entries()) {
    await trx
      .updateTable('sidang_usulan')
      .set({ nomor: batas + indeks + 1 })
      .where('sidang_id', '=', sidang)
      .where('usulan_id', '=', usulan)
      .execute();
  }
}

/** Throws AGENDA_TETAP, naming the numbers that stay. */
export function refuseTetap(batas: number): never {
  throw new GalatMufakat(
    'AGENDA_TETAP',
    `Nomor 1 sampai ${batas} tetap, karena sudah dibacakan atau diputus dalam sidang ini.`,
  );
}
