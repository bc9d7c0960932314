import { type Kysely, sql } from 'kysely';
import type { Tren } from '#contract/beranda.ts';
import { describeHasil } from '#domain/hasil-sidang.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { DESIL_TERLEWAT } from '#domain/terlewat.ts';
import type { Tables } from '../db/tables.ts';

/** Sessions that the trend looks back on: two years of four a year. */
const SIDANG_TREN = 8;

/** What the last sessions came to, oldest first. Nothing of it is stored: it follows decisions and lists as they stand. */
export async function listTren(db: Kysely<Tables>): Promise<Tren[]> {
  const { rows } = await sql<Omit<Tren, 'nama' | 'keluargaMiskin'> & { urut: number; tahun: number }>`
    SELECT s.id AS sidang, s.urut, s.tahun, s.tanggal,
      (SELECT count(*) FROM sidang_usulan AS su WHERE su.sidang_id = s.id) AS usulan,
      count(*) FILTER (WHERE k.putusan = 'layak') AS layak,
      ${countHasil('keluar')} AS keluar, ${countHasil('graduasi')} AS graduasi
    FROM sidang AS s
    JOIN keputusan_berlaku AS k ON k.sidang_id = s.id
    JOIN usulan AS u ON u.id = k.usulan_id
    GROUP BY s.id ORDER BY s.tanggal DESC, s.id DESC LIMIT ${SIDANG_TREN}`.execute(db);
  const tren: Tren[] = [];
  for (const { urut, tahun, ...satu } of rows.reverse()) {
    const keluargaMiskin = await countKeluargaMiskin(db, satu.tanggal);
    tren.push({ ...satu, nama: formatNamaSidang(urut, tahun), keluargaMiskin });
  }
  return tren;
}

function countHasil(hasil: 'keluar' | 'graduasi') {
  const { putusan, jenis } = describeHasil(hasil);
  return sql`count(*) FILTER (WHERE k.putusan = ${putusan} AND u.jenis IN (${sql.join(jenis)}))`;
}

/**
 * Families with someone in desil 1 to 5 by the lists that had come in at the end of that day (WIB), the newest word on each person.
 * SQLite takes bare columns from the row of the one max().
 */
async function countKeluargaMiskin(db: Kysely<Tables>, pada: Tanggal): Promise<number | null> {
  const { rows } = await sql<{ orang: number; keluarga: number }>`
    SELECT count(*) AS orang, count(DISTINCT iif(desil <= ${sql.lit(DESIL_TERLEWAT)}, kk, NULL)) AS keluarga
    FROM (
      SELECT b.desil AS desil, coalesce(w.nomor_kk, b.nomor_kk) AS kk, max(b.id)
      FROM berkas_impor AS f
      JOIN baris_daftar AS b ON b.berkas_id = f.id
      LEFT JOIN warga AS w ON w.kunci = b.kunci
      WHERE f.jenis IN ('dtsen', 'bebas', 'desil') AND f.ditarik IS NULL AND date(f.waktu, '+7 hours') <= ${pada}
        AND b.desil IS NOT NULL
      GROUP BY b.kunci)`.execute(db);
  const [hasil] = rows;
  return hasil === undefined || hasil.orang === 0 ? null : hasil.keluarga;
}
