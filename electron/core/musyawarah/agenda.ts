import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/**
 * Puts usulan behind those already on the agenda, by RW, RT and name: the order in which a hall sits and speaks.
 * `semua`: all that wait, and those that an earlier session postponed (`ditunda`: these alone). Answers how many came on.
 */
export async function addUsulan(
  trx: Transaction<Tables>,
  sidang: number,
  pilihan: 'semua' | 'ditunda' | readonly number[],
): Promise<number> {
  const bernama = typeof pilihan !== 'string';
  let query = trx
    .selectFrom('usulan')
    .select('id')
    .where('status', 'in', pilihan === 'ditunda' ? ['ditunda'] : ['menunggu', 'ditunda']);
  if (bernama) query = query.where('id', 'in', [...pilihan]);
  const usulan = await query.orderBy('rw').orderBy('rt').orderBy('nama_cari').orderBy('id').execute();
  if (bernama && usulan.length < new Set(pilihan).size) {
    throw new GalatMufakat(
      'USULAN_TIDAK_ADA',
      'Ada usulan yang tidak ditemukan atau sudah diagendakan. Muat ulang daftarnya.',
    );
  }
  let nomor = await readNomorTerakhir(trx, sidang);
  for (const { id } of usulan) {
    nomor += 1;
    await trx.insertInto('sidang_usulan').values({ sidang_id: sidang, usulan_id: id, nomor }).execute();
    await trx.updateTable('usulan').set({ status: 'diagendakan' }).where('id', '=', id).execute();
  }
  return usulan.length;
}

async function readNomorTerakhir(db: Kysely<Tables>, sidang: number): Promise<number> {
  const { akhir } = await db
    .selectFrom('sidang_usulan')
    .select((eb) => eb.fn.max<number | null>('nomor').as('akhir'))
    .where('sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  return akhir ?? 0;
}

/**
 * Takes a usulan off the agenda and closes the gap in the numbers; it waits again, or is postponed again as it was. Throws
 * USULAN_TIDAK_ADA, or USULAN_SUDAH_DIPUTUS when the session ever recorded something about it: what was recorded stays.
 */
export async function removeUsulan(trx: Transaction<Tables>, sidang: number, usulan: number): Promise<void> {
  const baris = await trx
    .selectFrom('sidang_usulan')
    .select('nomor')
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('USULAN_TIDAK_ADA');
  if (await isDibicarakan(trx, sidang, usulan)) throw new GalatMufakat('USULAN_SUDAH_DIPUTUS');
  await trx.deleteFrom('sidang_usulan').where('sidang_id', '=', sidang).where('usulan_id', '=', usulan).execute();
  await trx
    .updateTable('usulan')
    .set({ status: await readStatusLepas(trx, usulan) })
    .where('id', '=', usulan)
    .execute();
  await closeGap(trx, sidang, baris.nomor);
}

/** True when the session holds a decision, an objection in the hall or a conflict of interest about the usulan, also one taken back. */
async function isDibicarakan(trx: Transaction<Tables>, sidang: number, usulan: number): Promise<boolean> {
  for (const tabel of ['keputusan', 'pendapat_berbeda', 'benturan_kepentingan'] as const) {
    const baris = await trx
      .selectFrom(tabel)
      .select('usulan_id')
      .where('sidang_id', '=', sidang)
      .where('usulan_id', '=', usulan)
      .limit(1)
      .executeTakeFirst();
    if (baris !== undefined) return true;
  }
  return false;
}

/** Where a usulan stands that no agenda holds: postponed, when that is what the last closed session said. */
async function readStatusLepas(trx: Transaction<Tables>, usulan: number): Promise<'menunggu' | 'ditunda'> {
  const terakhir = await trx
    .selectFrom('keputusan_berlaku as k')
    .innerJoin('sidang as s', 's.id', 'k.sidang_id')
    .select('k.putusan')
    .where('k.usulan_id', '=', usulan)
    .where('s.status', '=', 'ditutup')
    .orderBy('k.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return terakhir?.putusan === 'ditunda' ? 'ditunda' : 'menunggu';
}

/** Shifts through negative numbers, since SQLite checks the uniqueness of a number row by row. */
async function closeGap(trx: Transaction<Tables>, sidang: number, mulai: number): Promise<void> {
  await trx
    .updateTable('sidang_usulan')
    .set({ nomor: sql<number>`-nomor` })
    .where('sidang_id', '=', sidang)
    .where('nomor', '>', mulai)
    .execute();
  await trx
    .updateTable('sidang_usulan')
    .set({ nomor: sql<number>`-(nomor + 1)` })
    .where('sidang_id', '=', sidang)
    .where('nomor', '<', 0)
    .execute();
}
