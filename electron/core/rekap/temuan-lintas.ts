import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { TemuanLintas } from '#contract/rekap.ts';
import type { Alasan } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { Periode } from '#domain/periode.ts';
import type { Putusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import {
  ALASAN_PINDAH,
  JENIS_KELAYAKAN,
  JENIS_PENERIMA,
  JENIS_TEMUAN_LINTAS,
  type JenisTemuanLintas,
} from '#domain/temuan-lintas.ts';
import type { Tables } from '../db/tables.ts';
import { findKelurahanKota } from './kota.ts';

export interface SaringLintas {
  /** Null: decisions of all months together. */
  readonly periode: Periode | null;
  readonly jenis?: JenisTemuanLintas | undefined;
  /** Part of a name, or the beginning of a NIK or KK. */
  readonly cari?: string | undefined;
  readonly kelurahan?: string | undefined;
}

interface JendelaLintas {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: 'jenis' | 'nama'; readonly turun: boolean } | undefined;
}

interface BarisLintas {
  readonly jenis: JenisTemuanLintas;
  readonly nomor: string;
  readonly nama: string;
}

/** Decisions in force, `d`, of one month or of all. */
const keputusanBerlaku = (periode: Periode | null): RawBuilder<unknown> => sql`
  SELECT k.*, p.kelurahan FROM keputusan_masuk AS k JOIN paket_masuk AS p ON p.id = k.paket_id
  WHERE p.keadaan = 'diterima' ${periode === null ? sql`` : sql`AND p.periode = ${periode}`}`;

const daftar = (isi: readonly string[]): RawBuilder<unknown> => sql.join(isi.map((satu) => sql.lit(satu)));

/** Every finding as (jenis, nomor, nama): `nomor` is the NIK on all sides, or for a family its KK. */
const SEMUA_TEMUAN = sql`
  SELECT 'nik_ganda' AS jenis, nik AS nomor, min(nama) AS nama FROM d WHERE diusulkan = 1
    GROUP BY nik HAVING count(DISTINCT kelurahan) > 1
  UNION ALL
  SELECT 'kk_ganda', nomor_kk, min(nama) FROM d WHERE diusulkan = 1 AND nomor_kk IS NOT NULL
    GROUP BY nomor_kk HAVING count(DISTINCT kelurahan) > 1 AND count(DISTINCT nik) > 1
  UNION ALL
  SELECT 'putusan_berbeda', nik, min(nama) FROM d
    WHERE jenis IN (${daftar(JENIS_KELAYAKAN)}) AND putusan IN ('layak', 'tidak_layak')
      AND (alasan IS NULL OR alasan NOT IN (${daftar(ALASAN_PINDAH)}))
    GROUP BY nik HAVING count(DISTINCT kelurahan) > 1 AND count(DISTINCT putusan) > 1
  UNION ALL
  SELECT 'sudah_menerima', a.nik, min(a.nama) FROM d AS a
    JOIN d AS b ON b.nik = a.nik AND b.kelurahan <> a.kelurahan
      AND b.jenis IN (${daftar(JENIS_PENERIMA)}) AND b.putusan = 'layak'
    WHERE a.diusulkan = 1 GROUP BY a.nik
  UNION ALL
  SELECT iif(max(b.nik) IS NULL, 'pindah_hilang', 'pindah_ditemukan'), a.nik, min(a.nama) FROM d AS a
    LEFT JOIN d AS b ON b.nik = a.nik AND b.kelurahan <> a.kelurahan
      AND (b.alasan IS NULL OR b.alasan NOT IN (${daftar(ALASAN_PINDAH)}))
    WHERE a.alasan IN (${daftar(ALASAN_PINDAH)})
    GROUP BY a.nik HAVING max(b.nik) IS NOT NULL OR max(a.alasan = 'PINDAH_DALAM_KOTA') = 1`;

/** `WITH` clauses up to `t`, the findings of that month. */
const withTemuan = (periode: Periode | null): RawBuilder<unknown> =>
  sql`WITH d AS MATERIALIZED (${keputusanBerlaku(periode)}), t AS MATERIALIZED (${SEMUA_TEMUAN})`;

/** A window on the findings, and how many there are of each kind whatever is filtered. */
export async function listTemuanLintas(db: Kysely<Tables>, saring: SaringLintas, jendela: JendelaLintas) {
  const yang = filterTemuan(saring);
  const { rows } = await sql<BarisLintas>`${withTemuan(saring.periode)}
    SELECT jenis, nomor, nama FROM t ${yang} ORDER BY ${orderTemuan(jendela)}
    LIMIT ${jendela.limit} OFFSET ${jendela.offset}`.execute(db);
  const { rows: jumlah } = await sql<{ jenis: JenisTemuanLintas; semua: number; tersaring: number }>`
    ${withTemuan(saring.periode)}, y AS (SELECT jenis, nomor FROM t ${yang})
    SELECT t.jenis, count(*) AS semua, (SELECT count(*) FROM y WHERE y.jenis = t.jenis) AS tersaring FROM t GROUP BY t.jenis`.execute(
    db,
  );
  return {
    total: jumlah.reduce((total, { tersaring }) => total + tersaring, 0),
    perJenis: Object.fromEntries(
      JENIS_TEMUAN_LINTAS.map((jenis) => [jenis, jumlah.find((satu) => satu.jenis === jenis)?.semua ?? 0]),
    ) as Record<JenisTemuanLintas, number>,
    baris: await addPihak(db, saring.periode, rows),
  };
}

/** All findings, for what is written to files. */
export async function listSemuaTemuanLintas(db: Kysely<Tables>, saring: SaringLintas): Promise<TemuanLintas[]> {
  const { rows } = await sql<BarisLintas>`${withTemuan(saring.periode)}
    SELECT jenis, nomor, nama FROM t ${filterTemuan(saring)} ORDER BY ${orderTemuan({})}`.execute(db);
  return addPihak(db, saring.periode, rows);
}

function filterTemuan({ jenis, cari, kelurahan }: SaringLintas): RawBuilder<unknown> {
  const syarat = [
    ...(jenis === undefined ? [] : [sql`jenis = ${jenis}`]),
    ...(cari === undefined || cari.trim() === ''
      ? []
      : [
          sql`(instr(upper(nama), ${cari.trim().toUpperCase()}) > 0 OR nomor LIKE ${`${cari.trim().replace(/[%_]/g, '')}%`})`,
        ]),
    ...(kelurahan === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM d WHERE d.kelurahan = ${kelurahan} AND iif(t.jenis = 'kk_ganda', d.nomor_kk, d.nik) = t.nomor)`,
        ]),
  ];
  return syarat.length === 0 ? sql`` : sql`WHERE ${sql.join(syarat, sql` AND `)}`;
}

function orderTemuan({ urut }: Pick<JendelaLintas, 'urut'>): RawBuilder<unknown> {
  const beratnya = sql`CASE jenis ${sql.join(
    JENIS_TEMUAN_LINTAS.map((jenis, i) => sql`WHEN ${sql.lit(jenis)} THEN ${sql.lit(i)}`),
    sql` `,
  )} END`;
  const arah = urut?.turun === true ? sql`DESC` : sql`ASC`;
  return urut?.kolom === 'nama' ? sql`nama ${arah}, ${beratnya}, nomor` : sql`${beratnya} ${arah}, nama, nomor`;
}

interface BarisPihak {
  kelurahan: string;
  paket: number;
  nomor: number;
  namaSidang: string;
  tanggal: Tanggal;
  nik: string;
  nomorKk: string | null;
  nama: string;
  jenisUsulan: JenisUsulan;
  program: string;
  putusan: Putusan;
  alasan: Alasan | null;
  diusulkan: 0 | 1;
}

/** The decisions on all sides of each finding, by kelurahan. */
async function addPihak(
  db: Kysely<Tables>,
  periode: Periode | null,
  temuan: readonly BarisLintas[],
): Promise<TemuanLintas[]> {
  const hasil: TemuanLintas[] = [];
  for (const { jenis, nomor, nama } of temuan) {
    const keluarga = jenis === 'kk_ganda';
    const { rows } = await sql<BarisPihak>`
      SELECT p.kelurahan, p.id AS paket, k.nomor, p.nama_sidang AS namaSidang, p.tanggal, k.nik, k.nomor_kk AS nomorKk, k.nama,
        k.jenis AS jenisUsulan, k.program, k.putusan, k.alasan, k.diusulkan
      FROM keputusan_masuk AS k JOIN paket_masuk AS p ON p.id = k.paket_id
      WHERE ${keluarga ? sql`k.nomor_kk = ${nomor} AND k.diusulkan = 1` : sql`k.nik = ${nomor}`}
        AND p.keadaan = 'diterima' ${periode === null ? sql`` : sql`AND p.periode = ${periode}`}
      ORDER BY p.kelurahan, p.tanggal, k.nomor`.execute(db);
    hasil.push({
      jenis,
      nik: keluarga ? null : nomor,
      nomorKk: keluarga ? nomor : null,
      nama,
      pihak: rows.map(({ kelurahan, nomorKk: _kk, diusulkan, ...satu }) => ({
        kelurahan: { kode: kelurahan, nama: findKelurahanKota(kelurahan)?.nama ?? kelurahan },
        ...satu,
        diusulkan: diusulkan === 1,
      })),
    });
  }
  return hasil;
}
