import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { describeHasil, type HasilSidang } from '#domain/hasil-sidang.ts';

/** Rows of `usulan` on the agenda of a session, all or those with this result. */
export function matchSidang(sidang: number, hasil: HasilSidang | undefined): RawBuilder<SqlBool> {
  const agenda = sql`SELECT usulan_id FROM sidang_usulan WHERE sidang_id = ${sidang}`;
  const diputus = sql`SELECT usulan_id FROM keputusan_berlaku WHERE sidang_id = ${sidang}`;
  if (hasil === undefined) return sql<SqlBool>`usulan.id IN (${agenda})`;
  if (hasil === 'belum') return sql<SqlBool>`usulan.id IN (${agenda} EXCEPT ${diputus})`;
  const { putusan, jenis } = describeHasil(hasil);
  return sql<SqlBool>`usulan.id IN (${diputus} AND putusan = ${putusan}) AND usulan.jenis IN (${sql.join(jenis)})`;
}
