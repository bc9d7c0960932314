import type { Kysely } from 'kysely';
import type { Sanggahan } from '#contract/sanggahan.ts';
import { findKeadaanSanggahan, PENGATURAN_SANGGAHAN_AWAL, type PengaturanSanggahan } from '#domain/sanggahan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readPengaturan } from '../kelurahan/kelurahan.ts';

/** How long the kelurahan takes for an answer. */
export async function readPengaturanSanggahan(db: Kysely<Tables>): Promise<PengaturanSanggahan> {
  return ((await readPengaturan(db, 'sanggahan')) as PengaturanSanggahan | null) ?? PENGATURAN_SANGGAHAN_AWAL;
}

/** Every objection of a session in the order of their numbers, those that were taken back included. */
export async function listSanggahan(db: Kysely<Tables>, sidang: number, hariIni: Tanggal): Promise<Sanggahan[]> {
  const baris = await selectSanggahan(db).where('s.sidang_id', '=', sidang).orderBy('s.nomor').execute();
  return baris.map((satu) => toSanggahan(satu, hariIni));
}

/** Throws SANGGAHAN_TIDAK_ADA. */
export async function readSanggahan(db: Kysely<Tables>, id: number, hariIni: Tanggal): Promise<Sanggahan> {
  const baris = await selectSanggahan(db).where('s.id', '=', id).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('SANGGAHAN_TIDAK_ADA');
  return toSanggahan(baris, hariIni);
}

/** Ids of the usulan against which an objection waits for its answer: they are not decided in a block. */
export async function listUsulanDisanggah(db: Kysely<Tables>, sidang: number): Promise<ReadonlySet<number>> {
  const baris = await db
    .selectFrom('sanggahan')
    .select('usulan_id')
    .where('sidang_id', '=', sidang)
    .where('hasil', 'is', null)
    .where('dibatalkan', 'is', null)
    .execute();
  return new Set(baris.flatMap(({ usulan_id }) => (usulan_id === null ? [] : [usulan_id])));
}

function selectSanggahan(db: Kysely<Tables>) {
  return db
    .selectFrom('sanggahan as s')
    .leftJoin('usulan as u', 'u.id', 's.usulan_id')
    .leftJoin('sidang_usulan as su', (join) =>
      join.onRef('su.usulan_id', '=', 's.usulan_id').onRef('su.sidang_id', '=', 's.sidang_id'),
    )
    .leftJoin('adendum as a', 'a.id', 's.adendum_id')
    .select(['s.id', 's.nomor', 's.penyanggah', 's.sebagai', 's.isi', 's.diajukan', 's.sesudah_sidang', 's.tenggat'])
    .select(['s.hasil', 's.jawaban', 's.penjawab', 's.dijawab', 's.dibatalkan', 's.usulan_id', 'u.nama'])
    .select(['su.nomor as nomorUsulan', 's.adendum_id', 'a.urut as urutAdendum', 'a.nomor as nomorAdendum']);
}

type BarisSanggahan = Awaited<ReturnType<ReturnType<typeof selectSanggahan>['execute']>>[number];

function toSanggahan(baris: BarisSanggahan, hariIni: Tanggal): Sanggahan {
  const { id, nomor, penyanggah, sebagai, isi, diajukan, tenggat, hasil, jawaban, penjawab, dijawab } = baris;
  const { usulan_id, nama, nomorUsulan, adendum_id, urutAdendum, nomorAdendum } = baris;
  return {
    id,
    nomor,
    usulan: usulan_id === null ? null : { id: usulan_id, nomor: nomorUsulan ?? 0, nama: nama ?? '' },
    penyanggah,
    sebagai,
    isi,
    diajukan,
    sesudahSidang: baris.sesudah_sidang === 1,
    tenggat,
    keadaan: findKeadaanSanggahan({ hasil, tenggat }, hariIni),
    hasil,
    jawaban,
    penjawab,
    dijawab,
    adendum:
      adendum_id === null || urutAdendum === null || nomorAdendum === null
        ? null
        : { id: adendum_id, urut: urutAdendum, nomor: nomorAdendum },
    dibatalkan: baris.dibatalkan !== null,
  };
}
