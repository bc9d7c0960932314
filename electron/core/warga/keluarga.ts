import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { assertNever } from '#domain/assert-never.ts';
import type { SaringKeluarga } from '#domain/saring-keluarga.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { DESIL_TERLEWAT } from '#domain/terlewat.ts';

/**
 * Families of the registry: `nomor_kk`, and of the head `kunci`, `rt`, `rw`; `miskin` when anyone of them is in a low desil. A
 * family lives where its head does: SQLite takes bare columns from the row of the one min().
 */
export const TABEL_KELUARGA = sql`(
  SELECT nomor_kk, kunci, rt, rw, min(hubungan_keluarga NOT LIKE 'kepala%'),
    sum(coalesce(desil <= ${sql.lit(DESIL_TERLEWAT)}, 0)) > 0 AS miskin
  FROM warga WHERE nomor_kk IS NOT NULL GROUP BY nomor_kk)`;

/** True for a `nomor_kk` about which a closed session decided since that day; what it postponed is not verified. */
export function isTerverifikasi(sejak: Tanggal): RawBuilder<SqlBool> {
  return sql<SqlBool>`nomor_kk IN (
    SELECT w.nomor_kk FROM keputusan_berlaku AS k
    JOIN sidang AS s ON s.id = k.sidang_id AND s.status = 'ditutup' AND s.tanggal >= ${sejak}
    JOIN usulan AS u ON u.id = k.usulan_id
    JOIN warga AS w ON w.kunci = u.nik
    WHERE k.putusan <> 'ditunda' AND w.nomor_kk IS NOT NULL)`;
}

/** Heads of the families that are asked for; verified means since `sejak`. */
export function matchKeluarga(saring: SaringKeluarga, sejak: Tanggal): RawBuilder<SqlBool> {
  return sql<SqlBool>`kunci IN (SELECT kunci FROM ${TABEL_KELUARGA} WHERE ${selectSyarat(saring, sejak)})`;
}

function selectSyarat(saring: SaringKeluarga, sejak: Tanggal): RawBuilder<SqlBool> {
  switch (saring) {
    case 'semua':
      return sql<SqlBool>`true`;
    case 'diverifikasi':
      return isTerverifikasi(sejak);
    case 'belum':
      return sql<SqlBool>`NOT (${isTerverifikasi(sejak)})`;
    case 'miskin':
      return sql<SqlBool>`miskin`;
    default:
      return assertNever(saring);
  }
}
