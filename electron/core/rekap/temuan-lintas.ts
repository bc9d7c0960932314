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

/** A finding without its sides. */
export interface BarisLintas {
  readonly jenis: JenisTemuanLintas;
  /** The NIK on all sides, or for a family its KK. */
  readonly nomor: string;
  readonly nama: string;
}

/** Decisions in force, `d`, of one month or of all. */
const keputusanBerlaku = (periode: Periode | null): RawBuilder<unknown> => sql`
  SELECT k.nik, k.nomor_kk, k.nama, k.jenis, k.putusan, k.alasan, k.diusulkan, p.kelurahan FROM keputusan_masuk AS k JOIN paket_masuk AS p ON p.id = k.paket_id
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

/** Every finding of a month or of all, the gravest kind first and then by name. Reads every decision in force once. */
export async function computeTemuanLintas(db: Kysely<Tables>, periode: Periode | null): Promise<BarisLintas[]> {
  const { rows } =
    await sql<BarisLintas>`WITH d AS MATERIALIZED (${keputusanBerlaku(periode)}) ${SEMUA_TEMUAN}`.execute(db);
  return rows.toSorted(byBeratnya);
}

/** A window on the findings, and how many there are of each kind whatever is filtered. `semua`: where they are known already. */
export async function listTemuanLintas(
  db: Kysely<Tables>,
  saring: SaringLintas,
  { offset, limit, urut }: JendelaLintas,
  semua?: readonly BarisLintas[],
) {
  const temuan = semua ?? (await computeTemuanLintas(db, saring.periode));
  const utama = urut?.kolom === 'nama' ? compareNama : compareBeratnya;
  const arah = urut?.turun === true ? -1 : 1;
  const tersaring = (await filterTemuan(db, temuan, saring)).toSorted((a, b) => arah * utama(a, b) || byBeratnya(a, b));
  return {
    total: tersaring.length,
    perJenis: Object.fromEntries(
      JENIS_TEMUAN_LINTAS.map((jenis) => [jenis, temuan.filter((satu) => satu.jenis === jenis).length]),
    ) as Record<JenisTemuanLintas, number>,
    baris: await addPihak(db, saring.periode, tersaring.slice(offset, offset + limit)),
  };
}

/** All findings, for what is written to files. */
export async function listSemuaTemuanLintas(db: Kysely<Tables>, saring: SaringLintas): Promise<TemuanLintas[]> {
  const temuan = await filterTemuan(db, await computeTemuanLintas(db, saring.periode), saring);
  return addPihak(db, saring.periode, temuan);
}

async function filterTemuan(
  db: Kysely<Tables>,
  temuan: readonly BarisLintas[],
  { jenis, cari = '', kelurahan, periode }: SaringLintas,
): Promise<readonly BarisLintas[]> {
  const kata = cari.trim().toUpperCase();
  // Numbers are written in groups on the screen.
  const angka = kata.replace(/\s/g, '');
  const milik = kelurahan === undefined ? null : await listNomorKelurahan(db, kelurahan, periode);
  return temuan.filter(
    (satu) =>
      (jenis === undefined || satu.jenis === jenis) &&
      (kata === '' || satu.nama.toUpperCase().includes(kata) || satu.nomor.startsWith(angka)) &&
      (milik === null || milik[satu.jenis === 'kk_ganda' ? 'kk' : 'nik'].has(satu.nomor)),
  );
}

/** Whom the packages in force of one kelurahan are about. */
async function listNomorKelurahan(db: Kysely<Tables>, kelurahan: string, periode: Periode | null) {
  const baris = await db
    .selectFrom('paket_masuk as p')
    .innerJoin('keputusan_masuk as k', 'k.paket_id', 'p.id')
    .select(['k.nik', 'k.nomor_kk'])
    .where('p.kelurahan', '=', kelurahan)
    .where('p.keadaan', '=', 'diterima')
    .$if(periode !== null, (query) => query.where('p.periode', '=', periode))
    .execute();
  return {
    nik: new Set(baris.map(({ nik }) => nik)),
    kk: new Set(baris.flatMap(({ nomor_kk }) => nomor_kk ?? [])),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareBeratnya = (a: BarisLintas, b: BarisLintas): number =>
  JENIS_TEMUAN_LINTAS.indexOf(a.jenis) - JENIS_TEMUAN_LINTAS.indexOf(b.jenis);

const compareNama = (a: BarisLintas, b: BarisLintas): number => compare(a.nama, b.nama);

function byBeratnya(a: BarisLintas, b: BarisLintas): number {
  return compareBeratnya(a, b) || compareNama(a, b) || compare(a.nomor, b.nomor);
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
