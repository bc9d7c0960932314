import { type Kysely, sql } from 'kysely';
import type { KemajuanSidang } from '#contract/pembahasan.ts';
import type { Tables } from '../db/tables.ts';
import type { BarisSidang } from '../musyawarah/sidang.ts';
import { findKeputusanTerakhir } from './record.ts';

/** How far the session is: counts, the first number without a decision, whether an undo is possible. */
export async function readKemajuan(db: Kysely<Tables>, sidang: BarisSidang): Promise<KemajuanSidang> {
  const hitung = (putusan: string) => sql<number>`count(*) FILTER (WHERE k.putusan = ${putusan})`;
  const { usulan, berikut, ...jumlah } = await db
    .selectFrom('sidang_usulan as su')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select([
      sql<number>`count(*)`.as('usulan'),
      sql<number | null>`min(su.nomor) FILTER (WHERE k.id IS NULL)`.as('berikut'),
      hitung('layak').as('layak'),
      hitung('tidak_layak').as('tidak_layak'),
      hitung('ditunda').as('ditunda'),
    ])
    .where('su.sidang_id', '=', sidang.id)
    .executeTakeFirstOrThrow();
  return {
    usulan,
    diputus: jumlah.layak + jumlah.tidak_layak + jumlah.ditunda,
    jumlah,
    berikut,
    terakhir: sidang.terakhir_nomor,
    dapatDiurungkan: sidang.status === 'terbuka' && (await findKeputusanTerakhir(db, sidang.id)) !== null,
  };
}
