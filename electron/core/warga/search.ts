import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type BagianCari, splitCari } from '#domain/lipat-nama.ts';

/**
 * Rows of the registry (table or alias `warga`) in which every part of the search is found, in any order: digits in NIK, KK or
 * address, words in the folded name or the address. An empty search matches all.
 */
export function matchWarga(cari: string): RawBuilder<SqlBool> {
  const syarat = splitCari(cari).map(matchBagian);
  return syarat.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(syarat, sql` AND `)})`;
}

function matchBagian(bagian: BagianCari): RawBuilder<SqlBool> {
  if (bagian.jenis === 'angka') {
    const pola = `%${bagian.angka}%`;
    return sql<SqlBool>`(warga.nik LIKE ${pola} OR warga.nomor_kk LIKE ${pola} OR warga.alamat LIKE ${pola})`;
  }
  const nama = bagian.lipat.map((satu) => sql<SqlBool>`warga.nama_lipat LIKE ${`%${satu}%`}`);
  return sql<SqlBool>`(${sql.join(nama, sql` OR `)} OR warga.alamat LIKE ${`%${bagian.tulisan}%`})`;
}

/** Rows of people who receive a programme, by the registry or by membership. */
export function matchProgram(kode: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(instr(', ' || warga.program || ',', ${`, ${kode},`}) > 0
    OR warga.kunci IN (SELECT kunci FROM keanggotaan WHERE program = ${kode}))`;
}
