import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { getRentangLahir, KODE_PENA, type PengaturanPena, type StatusPena, UMUR_PENGUSAHA } from '#domain/pena.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Klaster } from '#domain/usaha.ts';
import type { Tables } from '../db/tables.ts';
import { matchProgram, matchWarga } from '../warga/search.ts';

export interface SaringCalon {
  readonly cari?: string | undefined;
  readonly kelompok?: 'calon' | 'tanpa_usaha' | undefined;
  readonly rt?: string | undefined;
  readonly rw?: string | undefined;
  readonly klaster?: Klaster | 'kosong' | undefined;
  readonly status?: StatusPena | undefined;
  readonly umurLuar?: boolean | undefined;
  readonly kurang?: boolean | undefined;
}

/** What decides who is a candidate, beside the registry. */
export interface Aturan {
  readonly pengaturan: PengaturanPena;
  readonly hariIni: Tanggal;
}

const ADA_USAHA = sql<SqlBool>`(u.nik IS NOT NULL OR warga.usaha <> '')`;

/** The same as `findKurang` of the domain finds nothing. */
const LENGKAP = sql<SqlBool>`(u.nik IS NOT NULL AND u.klaster IS NOT NULL AND u.jenis_usaha <> '' AND u.mulai IS NOT NULL
  AND u.omzet IS NOT NULL AND u.kebutuhan <> '' AND u.telepon <> '' AND u.bersedia IS NOT NULL)`;

/** Usulan about PENA or about leaving aid, as `isUsulanPena` of the domain has it, unless it was taken back; the table is `usulan`. */
export const USULAN_PENA = sql<SqlBool>`usulan.status <> 'ditarik' AND (usulan.jenis = 'graduasi'
  OR (usulan.jenis = 'usulan_program' AND instr(', ' || usulan.program || ',', ${`, ${KODE_PENA},`}) > 0))`;

/**
 * People who are there, in a family of which someone receives a programme of the settings. Aid is given to a family and a list names
 * one of its members, while another one may run the business; so the whole KK counts.
 */
function matchPenerima({ penerima }: PengaturanPena): RawBuilder<SqlBool> {
  const menerima = sql<SqlBool>`(${sql.join(penerima.map(matchProgram), sql` OR `)})`;
  return sql<SqlBool>`warga.keadaan = 'ada' AND (${menerima} OR warga.nomor_kk IN (
    SELECT warga.nomor_kk FROM warga WHERE warga.nomor_kk IS NOT NULL AND warga.keadaan = 'ada' AND ${menerima}))`;
}

/** Those whom a filter leaves: candidates, or with `tanpa_usaha` those of whom no business is known. */
export function selectCalon(db: Kysely<Tables>, saring: SaringCalon, aturan: Aturan) {
  const { cari = '', kelompok = 'calon', rt, rw, klaster, status, umurLuar, kurang } = saring;
  let query = db
    .selectFrom('warga')
    .leftJoin('usaha_warga as u', 'u.nik', 'warga.nik')
    .where(matchPenerima(aturan.pengaturan))
    .where(kelompok === 'calon' ? ADA_USAHA : sql<SqlBool>`NOT ${ADA_USAHA} AND ${matchDewasa(aturan)}`);
  if (cari.trim() !== '') query = query.where(matchWarga(cari));
  if (rt !== undefined) query = query.where('warga.rt', '=', rt);
  if (rw !== undefined) query = query.where('warga.rw', '=', rw);
  if (klaster !== undefined) {
    query = klaster === 'kosong' ? query.where('u.klaster', 'is', null) : query.where('u.klaster', '=', klaster);
  }
  if (status !== undefined) query = query.where(matchStatus(status));
  if (umurLuar === true) query = query.where(matchUmurLuar(aturan));
  if (kurang === true) query = query.where(sql<SqlBool>`NOT ${LENGKAP}`);
  return query;
}

function matchDewasa({ hariIni }: Aturan): RawBuilder<SqlBool> {
  const { sampai } = getRentangLahir(hariIni, { umurTerendah: UMUR_PENGUSAHA, umurTertinggi: UMUR_PENGUSAHA });
  return sql<SqlBool>`(warga.tanggal_lahir IS NULL OR warga.tanggal_lahir <= ${sampai})`;
}

function matchUmurLuar({ hariIni, pengaturan }: Aturan): RawBuilder<SqlBool> {
  const { sesudah, sampai } = getRentangLahir(hariIni, pengaturan);
  return sql<SqlBool>`(warga.tanggal_lahir IS NULL OR warga.tanggal_lahir <= ${sesudah} OR warga.tanggal_lahir > ${sampai})`;
}

function matchStatus(status: StatusPena): RawBuilder<SqlBool> {
  const terbaru = sql`(SELECT usulan.status FROM usulan WHERE usulan.nik = warga.nik AND ${USULAN_PENA}
    ORDER BY usulan.id DESC LIMIT 1)`;
  switch (status) {
    case 'belum':
      return sql<SqlBool>`${terbaru} IS NULL`;
    case 'diusulkan':
      return sql<SqlBool>`${terbaru} <> 'diputus'`;
    case 'diputus':
      return sql<SqlBool>`${terbaru} = 'diputus'`;
  }
}
