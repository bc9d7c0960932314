import type { Kysely } from 'kysely';
import type { SisiPadanan } from '#contract/rekonsiliasi.ts';
import type { KeadaanWarga } from '#domain/daftar.ts';
import type { Nik, NomorKk } from '#domain/nik.ts';
import type { LawanPadanan } from '#domain/padanan/kelompok-padanan.ts';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';

/** What matching needs of a row of a list or of the registry. `id`: key in the registry, or id of the row as text. */
export interface BarisSisi {
  readonly id: string;
  readonly nik: Nik | null;
  readonly nik_tertulis: string;
  readonly nomor_kk: NomorKk | null;
  readonly nama: string;
  readonly tanggal_lahir: Tanggal | null;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  readonly keadaan: KeadaanWarga | null;
  readonly segmen: string;
  readonly desil: number | null;
  readonly ibu_kandung: string;
  readonly baris: number | null;
}

const KOLOM = 'nik, nomor_kk, nama, tanggal_lahir, alamat, rt, rw, keadaan, desil, ibu_kandung';

/** Everyone in the registry, as a SELECT. The registry keeps no damaged NIK and no segment. */
export const SQL_SISI_WARGA = `SELECT kunci AS id, '' AS nik_tertulis, '' AS segmen, NULL AS baris, ${KOLOM} FROM warga`;

/** Rows of lists, as a SELECT. */
export const SQL_SISI_DAFTAR = `SELECT CAST(id AS TEXT) AS id, nik_tertulis, segmen, baris, ${KOLOM} FROM baris_daftar`;

export function toOrang(sisi: BarisSisi, id: number): OrangPadanan {
  return {
    id,
    nik: sisi.nik,
    nikTertulis: sisi.nik_tertulis,
    nomorKk: sisi.nomor_kk,
    nama: sisi.nama,
    tanggalLahir: sisi.tanggal_lahir,
    alamat: sisi.alamat,
    rt: sisi.rt,
    rw: sisi.rw,
    keadaan: sisi.keadaan,
    segmen: sisi.segmen,
    desil: sisi.desil,
    ibuKandung: sisi.ibu_kandung,
  };
}

export function toSisi(sisi: BarisSisi): SisiPadanan {
  return {
    id: sisi.id,
    nik: sisi.nik ?? sisi.nik_tertulis,
    nomorKk: sisi.nomor_kk ?? '',
    nama: sisi.nama,
    tanggalLahir: sisi.tanggal_lahir,
    alamat: sisi.alamat,
    rt: sisi.rt,
    rw: sisi.rw,
    desil: sisi.desil,
    keadaan: sisi.keadaan,
    segmen: sisi.segmen,
    baris: sisi.baris,
  };
}

/** Variables of one query; SQLite takes more, but no window needs them. */
const SEKALI_TANYA = 500;

/** The sides with these ids, by id; who is not in the data any more is left out. */
export async function readSisi(
  db: Kysely<Tables>,
  lawan: LawanPadanan,
  semua: Iterable<string>,
): Promise<Map<string, BarisSisi>> {
  const id = [...new Set(semua)];
  const hasil = new Map<string, BarisSisi>();
  for (let i = 0; i < id.length; i += SEKALI_TANYA) {
    const bagian = id.slice(i, i + SEKALI_TANYA);
    for (const satu of await (lawan === 'warga' ? selectWarga(db, bagian) : selectDaftar(db, bagian))) {
      hasil.set(String(satu.id), { ...satu, id: String(satu.id) });
    }
  }
  return hasil;
}

const KOLOM_SISI = [
  'nik',
  'nomor_kk',
  'nama',
  'tanggal_lahir',
  'alamat',
  'rt',
  'rw',
  'keadaan',
  'desil',
  'ibu_kandung',
] as const;

function selectWarga(db: Kysely<Tables>, kunci: readonly string[]) {
  return db
    .selectFrom('warga')
    .select(['kunci as id', ...KOLOM_SISI])
    .select((eb) => [eb.val('').as('nik_tertulis'), eb.val('').as('segmen'), eb.val<number | null>(null).as('baris')])
    .where('kunci', 'in', kunci)
    .execute();
}

function selectDaftar(db: Kysely<Tables>, id: readonly string[]) {
  return db
    .selectFrom('baris_daftar')
    .select(['id', 'nik_tertulis', 'segmen', 'baris', ...KOLOM_SISI])
    .where('id', 'in', id.map(Number))
    .execute();
}
