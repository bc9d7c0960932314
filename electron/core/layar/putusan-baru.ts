import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** Id of the newest decision or taking back of the session; 0 when there is none. */
export async function readKeputusanTerakhir(db: Kysely<Tables>, sidang: number): Promise<number> {
  const { akhir } = await db
    .selectFrom('keputusan')
    .select(sql<number>`coalesce(max(id), 0)`.as('akhir'))
    .where('sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  return akhir;
}

/**
 * Numbers that the newest command decided, when it came after the row `sesudah`: one, or several of a block. Empty when it took
 * something back: what holds again is no news for the hall.
 */
export async function listPutusanBaru(db: Kysely<Tables>, sidang: number, sesudah: number): Promise<number[]> {
  const baris = await db
    .selectFrom('keputusan as k')
    .innerJoin('jurnal as j', 'j.urut', 'k.jurnal_urut')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.usulan_id', '=', 'k.usulan_id').onRef('su.sidang_id', '=', 'k.sidang_id'),
    )
    .select(['su.nomor', 'k.putusan', 'j.membalik', 'j.urut'])
    .where('k.sidang_id', '=', sidang)
    .where('k.id', '>', sesudah)
    .orderBy('k.id', 'desc')
    .execute();
  const [terakhir] = baris;
  if (terakhir === undefined || terakhir.membalik !== null) return [];
  return baris
    .filter((satu) => satu.urut === terakhir.urut && satu.putusan !== null)
    .map(({ nomor }) => nomor)
    .toReversed();
}
