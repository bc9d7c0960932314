import type { Kysely, Transaction } from 'kysely';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { CaraPutusan } from '#domain/putusan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readKeadaanHadir } from '../kehadiran/kuorum.ts';
import type { Kerja } from '../unit-of-work.ts';
import { insertSuara, type SuaraTercatat } from './suara.ts';

/** Journal name of one decision by key. */
export const PERINTAH_KEPUTUSAN = 'keputusan.record';

/** A decision, or that none holds. */
export type IsiAtauKosong = IsiKeputusan | { readonly putusan: null; readonly alasan: null; readonly catatan: '' };

/**
 * Records a decision, or takes one back (`putusan` null), as a row that supersedes the one that held until now. One
 * that comes back after an undo came about as the row `seperti`: by the same votes. `suara`: the votes of a new one. Answers its id.
 */
export async function insertKeputusan(
  { trx, jurnalUrut, waktu }: Kerja,
  sidang: number,
  usulan: number,
  isi: IsiAtauKosong,
  seperti: number | null = null,
  suara: SuaraTercatat | null = null,
): Promise<number> {
  const { id } = await trx
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
      cara: seperti !== null ? await readCara(trx, seperti) : suara === null ? 'mufakat' : 'suara',
      keadaan_hadir: JSON.stringify(await readKeadaanHadir(trx, sidang)),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (seperti !== null) await copySuara(trx, seperti, id);
  else if (suara !== null) await insertSuara(trx, id, suara);
  return id;
}

async function copySuara(trx: Transaction<Tables>, dari: number, ke: number): Promise<void> {
  const suara = await trx
    .selectFrom('pemungutan_suara')
    .selectAll()
    .where('keputusan_id', '=', dari)
    .executeTakeFirst();
  if (suara !== undefined) {
    await trx
      .insertInto('pemungutan_suara')
      .values({ ...suara, keputusan_id: ke })
      .execute();
  }
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

async function readCara(trx: Transaction<Tables>, keputusan: number): Promise<CaraPutusan> {
  const { cara } = await trx
    .selectFrom('keputusan')
    .select('cara')
    .where('id', '=', keputusan)
    .executeTakeFirstOrThrow();
  return cara;
}

/**
 * Refuses a decision over another one that the screen has not shown. `terlihat`: the id of the decision that it showed, null when it
 * showed none. Throws KEPUTUSAN_BERUBAH.
 */
export async function requireTerlihat(
  trx: Transaction<Tables>,
  sidang: number,
  nomor: number,
  terlihat: number | null,
): Promise<void> {
  const usulan = await readUsulanId(trx, sidang, nomor);
  const berlaku = await trx
    .selectFrom('keputusan_berlaku')
    .select('id')
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .executeTakeFirst();
  if ((berlaku?.id ?? null) === terlihat) return;
  const kalimat = `Keputusan atas usulan ${nomor} baru saja berubah di jendela lain.`;
  throw new GalatMufakat('KEPUTUSAN_BERUBAH', `${kalimat} Periksa yang berlaku sekarang, lalu tekan tombolnya lagi.`);
}
