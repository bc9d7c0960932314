import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { toNamaCari } from './data-usulan.ts';

/**
 * Rows of `usulan` that hold every word of the search, in any order: digits in NIK, KK or address, words in name or address.
 * An empty search matches all.
 */
export function matchUsulan(cari: string): RawBuilder<SqlBool> {
  const kata = toNamaCari(cari).split(' ').filter(Boolean);
  const syarat = kata.map((satu) => {
    const pola = `%${satu}%`;
    return /^\d+$/.test(satu)
      ? sql<SqlBool>`(usulan.nik LIKE ${pola} OR usulan.nomor_kk LIKE ${pola} OR usulan.alamat LIKE ${pola})`
      : sql<SqlBool>`(usulan.nama_cari LIKE ${pola} OR usulan.alamat LIKE ${pola})`;
  });
  return syarat.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(syarat, sql` AND `)}`;
}
