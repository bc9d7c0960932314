import { type RawBuilder, sql } from 'kysely';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { DESIL_TERLEWAT, KATA_DITOLAK, KATA_TERLEWAT, PROGRAM_KELUARGA, SEBAB_TERLEWAT } from '#domain/terlewat.ts';
import { STATUS_TERBUKA } from '#domain/usulan.ts';

/** One person whom one cause names, as the query below gives it. */
export interface BarisSebab {
  readonly kunci: string;
  readonly sebab: (typeof SEBAB_TERLEWAT)[number];
  /** Key of the person in the registry; null where it does not know them. */
  readonly warga: string | null;
  readonly nik: Nik | null;
  readonly nomorKk: NomorKk | null;
  readonly nama: string;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  readonly desil: number | null;
  /** Programme that the cause is about; empty where it is about none. */
  readonly program: string;
  readonly rinci: string;
  readonly laporan: number | null;
  readonly usulan: number | null;
  readonly bobot: number;
  readonly status: 'terbuka' | 'dikesampingkan';
  readonly catatan: string;
}

const TERBUKA = sql.join(STATUS_TERBUKA.map((status) => sql.lit(status)));

/** Usulan `u` that is still to be decided, or was made at or after a moment. */
const masihBerlaku = (sejak: RawBuilder<unknown>) =>
  sql`u.status <> 'ditarik' AND (u.status IN (${TERBUKA}) OR u.dibuat >= ${sejak})`;

const memuatProgram = (kolom: string, kode: RawBuilder<unknown>) =>
  sql`instr(', ' || ${sql.ref(kolom)} || ',', ', ' || ${kode} || ',') > 0`;

const programKeluarga = (kolom: string) =>
  sql`(${sql.join(
    PROGRAM_KELUARGA.map((kode) => memuatProgram(kolom, sql.lit(kode))),
    sql` OR `,
  )})`;

/** What is known of the person: the registry first, then the row `asal` that the cause comes from. */
const orang = (asal: 'b' | 'l') => {
  const pilih = (kolom: string) => {
    const dari = asal === 'l' && kolom === 'nomor_kk' ? sql`NULL` : sql.ref(`${asal}.${kolom}`);
    return sql`coalesce(${sql.ref(`w.${kolom}`)}, ${dari})`;
  };
  return sql`w.kunci AS warga, ${sql.ref(`${asal}.nik`)} AS nik, ${pilih('nomor_kk')} AS nomorKk, ${pilih('nama')} AS nama,
    ${pilih('alamat')} AS alamat, ${pilih('rt')} AS rt, ${pilih('rw')} AS rw, w.desil AS desil`;
};

/**
 * Members on an earlier list of their kind and not on the newest, about whom nothing was decided: no leaving or graduation was
 * proposed (one that the session refused does not count), and nothing about the programme since they were last on a list.
 */
const HILANG = sql`
  SELECT h.sebab || '|' || h.kunci || '|' || h.berkas AS kunci, h.sebab AS sebab, ${orang('b')}, h.program AS program,
    'Terakhir pada daftar ' || f.nama_berkas AS rinci, NULL AS laporan, NULL AS usulan
  FROM (
    SELECT b.kunci, max(b.id) AS baris, max(f.id) AS berkas, max(b.berkas_id) < terbaru.id AS hilang,
      iif(f.jenis = 'jkss', 'JKSS_HILANG', 'PBI_HILANG') AS sebab, iif(f.jenis = 'jkss', 'JKSS', 'PBI-JK') AS program
    FROM berkas_impor AS f
    JOIN (SELECT jenis, max(id) AS id FROM berkas_impor WHERE ditarik IS NULL GROUP BY jenis) AS terbaru
      ON terbaru.jenis = f.jenis
    JOIN baris_daftar AS b ON b.berkas_id = f.id
    WHERE f.jenis IN ('jkss', 'pbi') AND f.ditarik IS NULL AND b.nik IS NOT NULL
    GROUP BY f.jenis, b.kunci
  ) AS h
  JOIN baris_daftar AS b ON b.id = h.baris
  JOIN berkas_impor AS f ON f.id = h.berkas
  LEFT JOIN warga AS w ON w.kunci = h.kunci
  WHERE h.hilang AND coalesce(w.keadaan, 'ada') NOT IN ('meninggal', 'pindah')
    AND NOT EXISTS (
      SELECT 1 FROM usulan AS u WHERE u.nik = b.nik AND u.status <> 'ditarik'
        AND u.jenis IN ('keluar', 'graduasi') AND (u.program = '' OR ${memuatProgram('u.program', sql`h.program`)})
        AND NOT EXISTS (SELECT 1 FROM keputusan_berlaku AS k JOIN sidang AS s ON s.id = k.sidang_id
          WHERE k.usulan_id = u.id AND k.putusan = 'layak' AND s.status = 'ditutup'))
    AND NOT EXISTS (
      SELECT 1 FROM usulan AS u WHERE u.nik = b.nik AND ${masihBerlaku(sql`f.waktu`)}
        AND ${memuatProgram('u.program', sql`h.program`)})`;

/** The last word of SIKS-NG on a person and programme is a refusal, and no usulan came after it. */
const DITOLAK = sql`
  SELECT 'DITOLAK_SIKS|' || b.kunci || '|' || b.program || '|' || f.id AS kunci, 'DITOLAK_SIKS' AS sebab, ${orang('b')},
    b.program AS program, rtrim(b.hasil || ': ' || b.keterangan, ': ') AS rinci, NULL AS laporan, NULL AS usulan
  FROM berkas_impor AS f
  JOIN baris_daftar AS b ON b.berkas_id = f.id
  LEFT JOIN warga AS w ON w.kunci = b.kunci
  WHERE f.jenis = 'siks' AND f.ditarik IS NULL AND b.nik IS NOT NULL
    AND (${sql.join(
      KATA_DITOLAK.map((kata) => sql`b.hasil LIKE ${sql.lit(`%${kata}%`)}`),
      sql` OR `,
    )})
    AND NOT EXISTS (
      SELECT 1 FROM baris_daftar AS lebih JOIN berkas_impor AS g ON g.id = lebih.berkas_id
      WHERE lebih.kunci = b.kunci AND lebih.program = b.program AND lebih.id > b.id
        AND g.jenis = 'siks' AND g.ditarik IS NULL AND lebih.hasil <> '')
    AND NOT EXISTS (
      SELECT 1 FROM usulan AS u WHERE u.nik = b.nik AND u.status <> 'ditarik'
        AND (u.status IN (${TERBUKA}) OR u.dibuat > f.waktu))`;

const DITUNDA = sql`
  SELECT 'DITUNDA_TIDAK_KEMBALI|' || u.id || '|' || coalesce(s.id, 0) AS kunci, 'DITUNDA_TIDAK_KEMBALI' AS sebab,
    w.kunci AS warga, u.nik AS nik, u.nomor_kk AS nomorKk, u.nama AS nama, u.alamat AS alamat, u.rt AS rt, u.rw AS rw,
    coalesce(u.desil, w.desil) AS desil, u.program AS program,
    coalesce('MUSKEL ' || s.urut || '/' || s.tahun || iif(k.catatan IS NULL OR k.catatan = '', '', ': ' || k.catatan), '') AS rinci,
    NULL AS laporan, u.id AS usulan
  FROM usulan AS u
  LEFT JOIN sidang AS s ON s.id = (SELECT max(su.sidang_id) FROM sidang_usulan AS su WHERE su.usulan_id = u.id)
  LEFT JOIN keputusan_berlaku AS k ON k.usulan_id = u.id AND k.sidang_id = s.id
  LEFT JOIN warga AS w ON w.kunci = u.nik
  WHERE u.status = 'ditunda'`;

const DILAPORKAN = sql`
  SELECT 'DILAPORKAN|' || l.id AS kunci, 'DILAPORKAN' AS sebab, ${orang('l')}, '' AS program,
    rtrim('Dilaporkan ' || l.pelapor || ': ' || l.catatan, ': ') AS rinci, l.id AS laporan, NULL AS usulan
  FROM laporan_warga AS l
  LEFT JOIN warga AS w ON w.kunci = l.nik
  WHERE NOT EXISTS (SELECT 1 FROM usulan AS u WHERE u.id = l.usulan_id AND u.status <> 'ditarik')
    AND NOT EXISTS (SELECT 1 FROM usulan AS u WHERE u.nik = l.nik AND ${masihBerlaku(sql`l.dibuat`)})`;

/** \`sejak\`: the moment two years ago; what was proposed since then was looked at. */
const createDesil = (sejak: string) => sql`
  SELECT 'DESIL_TANPA_PROGRAM|' || w.kunci AS kunci, 'DESIL_TANPA_PROGRAM' AS sebab, w.kunci AS warga, w.nik AS nik,
    w.nomor_kk AS nomorKk, w.nama AS nama, w.alamat AS alamat, w.rt AS rt, w.rw AS rw, w.desil AS desil, '' AS program,
    'Desil ' || w.desil || iif(w.hubungan_keluarga = '', '', ', ' || lower(w.hubungan_keluarga)) AS rinci, NULL AS laporan, NULL AS usulan
  FROM warga AS w
  WHERE w.desil <= ${sql.lit(DESIL_TERLEWAT)} AND w.keadaan = 'ada' AND w.program IN ('', 'DTSEN')
    AND w.kunci NOT IN (SELECT kunci FROM keanggotaan)
    AND (w.nomor_kk IS NULL OR w.nomor_kk NOT IN (
      SELECT p.nomor_kk FROM warga AS p WHERE p.nomor_kk IS NOT NULL AND p.program <> '' AND ${programKeluarga('p.program')}))
    AND (w.nik IS NULL OR w.nik NOT IN (SELECT u.nik FROM usulan AS u WHERE ${masihBerlaku(sql`${sejak}`)}))
    AND (w.nomor_kk IS NULL OR w.nomor_kk NOT IN (
      SELECT u.nomor_kk FROM usulan AS u WHERE u.nomor_kk IS NOT NULL AND ${masihBerlaku(sql`${sejak}`)}
        AND (u.jenis = 'usulan_baru' OR ${programKeluarga('u.program')})))`;

const BOBOT = sql`CASE sebab.sebab ${sql.join(
  SEBAB_TERLEWAT.map((sebab) => sql`WHEN ${sql.lit(sebab)} THEN ${sql.lit(KATA_TERLEWAT[sebab].bobot)}`),
  sql` `,
)} END`;

/**
 * Everyone who may be overlooked, as a table: open ones and those put aside; who was proposed from here is gone. A person may stand
 * in it once for each cause. `sejak`: the moment from which a usulan counts as a fresh look, ISO 8601.
 */
export function createTabelSebab(sejak: string): RawBuilder<BarisSebab> {
  return sql<BarisSebab>`(
    SELECT sebab.*, ${BOBOT} AS bobot, coalesce(t.catatan, '') AS catatan,
      iif(t.kunci IS NULL OR t.usulan_id IS NOT NULL, 'terbuka', 'dikesampingkan') AS status
    FROM (${HILANG} UNION ALL ${DITOLAK} UNION ALL ${DITUNDA} UNION ALL ${DILAPORKAN} UNION ALL ${createDesil(sejak)}) AS sebab
    LEFT JOIN tindak_terlewat AS t ON t.kunci = sebab.kunci
    WHERE t.usulan_id IS NULL OR NOT EXISTS (
      SELECT 1 FROM usulan AS u WHERE u.id = t.usulan_id AND ${masihBerlaku(sql`${sejak}`)})
  )`;
}
