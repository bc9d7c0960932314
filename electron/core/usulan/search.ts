import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { toNamaCari } from './data-usulan.ts';

/**
 * Rows of `usulan` whose NIK, KK or name holds every word of the search: digits look in the numbers, words in the name, in any
 * order. An empty search matches all.
 */
export function matchUsulan(cari: string): RawBuilder<SqlBool> {
  const kata = toNamaCari(cari).split(' ').filter(Boolean);
  const syarat = kata.map((satu) => {
    const pola = `%${satu}%`;
    return /^\d+$/.test(satu)
      ? sql<SqlBool>`(usulan.nik LIKE ${pola} OR usulan.nomor_kk LIKE ${pola})`
      : sql<SqlBool>`usulan.nama_cari LIKE ${pola}`;
  });
  return syarat.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(syarat, sql` AND `)}`;
}
