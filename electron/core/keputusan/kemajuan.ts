import { type Kysely, sql } from 'kysely';
import type { KemajuanSidang } from '#contract/pembahasan.ts';
import { computeLaju } from '#domain/laju-sidang.ts';
import type { Tables } from '../db/tables.ts';
import type { BarisSidang } from '../musyawarah/sidang.ts';
import { PERINTAH_BLOK } from './blok.ts';
import { isDiparkir } from './parkir.ts';
import { PERINTAH_KEPUTUSAN } from './record.ts';
import { findPerintahTerakhir } from './undo.ts';

/** How far the session is: counts, the first number without a decision, whether an undo is possible. */
export async function readKemajuan(db: Kysely<Tables>, sidang: BarisSidang): Promise<KemajuanSidang> {
  const hitung = (putusan: string) => sql<number>`count(*) FILTER (WHERE k.putusan = ${putusan})`;
  const { usulan, belum, aside, diparkir, ...jumlah } = await db
    .selectFrom('sidang_usulan as su')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select([
      sql<number>`count(*)`.as('usulan'),
      sql<number | null>`min(su.nomor) FILTER (WHERE k.id IS NULL AND su.diparkir IS NULL)`.as('belum'),
      sql<number | null>`min(su.nomor) FILTER (WHERE ${isDiparkir})`.as('aside'),
      sql<number>`count(*) FILTER (WHERE ${isDiparkir})`.as('diparkir'),
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
    diparkir,
    berikut: belum ?? aside,
    laju: await readLaju(db, sidang.id),
    rencanaSelesai: sidang.rencana_selesai,
    terakhir: sidang.terakhir_nomor,
    dapatDiurungkan: sidang.status === 'terbuka' && (await findPerintahTerakhir(db, sidang.id)) !== null,
  };
}

/** What the pace is measured by: the newest decisions by key that hold. */
const KEPUTUSAN_DIUKUR = 40;

async function readLaju(db: Kysely<Tables>, sidang: number): Promise<number | null> {
  const baris = await db
    .selectFrom('keputusan_berlaku as berlaku')
    .innerJoin('keputusan as k', 'k.id', 'berlaku.id')
    .innerJoin('jurnal as j', 'j.urut', 'k.jurnal_urut')
    .select('k.diputus_pada')
    .where('berlaku.sidang_id', '=', sidang)
    .where('j.perintah', 'in', [PERINTAH_KEPUTUSAN, PERINTAH_BLOK])
    .orderBy('k.id', 'desc')
    .limit(KEPUTUSAN_DIUKUR)
    .execute();
  return computeLaju(baris.map(({ diputus_pada }) => diputus_pada));
}
