import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type HasilSiks, KATA_SIKS_DITOLAK } from '#domain/hasil-siks.ts';
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

/** The text `hasil` of SIKS-NG says that the row was rejected. */
export function matchKataDitolak(hasil: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const kata = KATA_SIKS_DITOLAK.map((satu) => sql<SqlBool>`upper(${hasil}) LIKE ${`%${satu}%`}`);
  return sql<SqlBool>`(${sql.join(kata, sql` OR `)})`;
}

/** People about whom the newest answer of SIKS-NG that counts is this one. */
export function matchHasilSiks(hasil: HasilSiks): RawBuilder<SqlBool> {
  return sql<SqlBool>`warga.kunci IN (SELECT b.kunci FROM baris_daftar AS b
    WHERE ${matchKataDitolak(sql.ref('b.hasil'))} = ${hasil === 'ditolak' ? 1 : 0} AND b.id IN (
      SELECT max(s.id) FROM baris_daftar AS s JOIN berkas_impor AS f ON f.id = s.berkas_id
      WHERE f.jenis = 'siks' AND f.ditarik IS NULL AND s.hasil NOT IN ('', '-') GROUP BY s.kunci))`;
}
