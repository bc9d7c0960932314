import { type Kysely, sql, type Transaction } from 'kysely';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readKeadaanHadir } from '../kehadiran/kuorum.ts';
import type { Kerja } from '../unit-of-work.ts';

/** Journal names that decide: one decision by key, and a whole worksheet, behind which an undo does not reach. */
export const PERINTAH_KEPUTUSAN = 'keputusan.record';
export const PERINTAH_LEMBAR_KEPUTUSAN = 'impor.keputusan';

type Isi = IsiKeputusan | { readonly putusan: null; readonly alasan: null; readonly catatan: '' };

/** Records a decision, or takes one back (`putusan` null), as a row that supersedes the one that held until now. */
export async function insertKeputusan(
  { trx, jurnalUrut, waktu }: Kerja,
  sidang: number,
  usulan: number,
  isi: Isi,
): Promise<void> {
  await trx
    .insertInto('keputusan')
    .values({
      sidang_id: sidang,
      usulan_id: usulan,
      putusan: isi.putusan,
      alasan: isi.alasan,
      catatan: isi.catatan,
      diputus_pada: waktu,
      menggantikan: await readUjung(trx, sidang, usulan),
      jurnal_urut: jurnalUrut,
      keadaan_hadir: JSON.stringify(await readKeadaanHadir(trx, sidang)),
    })
    .execute();
}

/** The row that no other supersedes, whether it decides or takes back. */
async function readUjung(trx: Transaction<Tables>, sidang: number, usulan: number): Promise<number | null> {
  const ujung = await trx
    .selectFrom('keputusan')
    .select('id')
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return ujung?.id ?? null;
}

/** The usulan behind a number of the session. Throws USULAN_TIDAK_ADA. */
export async function readUsulanId(db: Kysely<Tables>, sidang: number, nomor: number): Promise<number> {
  const baris = await db
    .selectFrom('sidang_usulan')
    .select('usulan_id')
    .where('sidang_id', '=', sidang)
    .where('nomor', '=', nomor)
    .executeTakeFirst();
  if (baris === undefined)
    throw new GalatMufakat('USULAN_TIDAK_ADA', `Tidak ada usulan nomor ${nomor} pada sidang ini.`);
  return baris.usulan_id;
}

export interface KeputusanTerakhir {
  readonly id: number;
  readonly usulanId: number;
  readonly nomor: number;
  readonly jurnalUrut: number;
  readonly menggantikan: number | null;
}

/** The newest decision of the session by key that was not taken back yet; null when none is left to undo. */
export async function findKeputusanTerakhir(db: Kysely<Tables>, sidang: number): Promise<KeputusanTerakhir | null> {
  const baris = await db
    .selectFrom('keputusan as k')
    .innerJoin('jurnal as j', 'j.urut', 'k.jurnal_urut')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.usulan_id', '=', 'k.usulan_id').on('su.sidang_id', '=', sidang),
    )
    .select(['k.id', 'k.usulan_id as usulanId', 'su.nomor', 'j.urut as jurnalUrut', 'k.menggantikan', 'j.perintah'])
    .where('k.sidang_id', '=', sidang)
    .where('j.perintah', 'in', [PERINTAH_KEPUTUSAN, PERINTAH_LEMBAR_KEPUTUSAN])
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM jurnal AS balik WHERE balik.membalik = j.urut)`)
    .orderBy('k.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (baris === undefined || baris.perintah !== PERINTAH_KEPUTUSAN) return null;
  const { perintah: _, ...terakhir } = baris;
  return terakhir;
}

/** Brings back what held before the given decision. */
export async function restoreSebelum(kerja: Kerja, sidang: number, keputusan: KeputusanTerakhir): Promise<void> {
  const sebelum =
    keputusan.menggantikan === null
      ? undefined
      : await kerja.trx
          .selectFrom('keputusan')
          .select(['putusan', 'alasan', 'catatan'])
          .where('id', '=', keputusan.menggantikan)
          .executeTakeFirstOrThrow();
  const isi =
    sebelum === undefined || sebelum.putusan === null ? { putusan: null, alasan: null, catatan: '' } : sebelum;
  await insertKeputusan(kerja, sidang, keputusan.usulanId, isi as Isi);
}
