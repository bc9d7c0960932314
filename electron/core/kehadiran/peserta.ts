import { type Kysely, sql, type Transaction } from 'kysely';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { UNSUR } from '#domain/unsur.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** People of a session in the order of their numbers; only `pilar` when it is given. */
export async function listPeserta(db: Kysely<Tables>, sidang: number, pilar?: number): Promise<PesertaSidang[]> {
  let query = db
    .selectFrom('kehadiran')
    .innerJoin('pilar', 'pilar.id', 'kehadiran.pilar_id')
    .select([
      'kehadiran.nomor',
      'pilar.id as pilar',
      'pilar.nama',
      'pilar.unsur',
      'pilar.jabatan',
      'kehadiran.hadir',
      'kehadiran.datang',
      'pilar.tamu',
    ])
    .where('kehadiran.sidang_id', '=', sidang);
  if (pilar !== undefined) query = query.where('pilar.id', '=', pilar);
  const baris = await query.orderBy('kehadiran.nomor').execute();
  return baris.map((orang) => ({ ...orang, hadir: orang.hadir === 1, tamu: orang.tamu === 1 }));
}

/** Throws PILAR_TIDAK_ADA. */
export async function readPeserta(db: Kysely<Tables>, sidang: number, pilar: number): Promise<PesertaSidang> {
  const [orang] = await listPeserta(db, sidang, pilar);
  if (orang === undefined) throw new GalatMufakat('PILAR_TIDAK_ADA');
  return orang;
}

/** Invites everybody on the roster, ordered by unsur, RW, RT and name. */
export async function createDaftarUndangan(trx: Transaction<Tables>, sidang: number): Promise<void> {
  const roster = await trx
    .selectFrom('pilar')
    .selectAll()
    .where('aktif', '=', 1)
    .where('tamu', '=', 0)
    .orderBy('rw')
    .orderBy('rt')
    .orderBy('id')
    .execute();
  const urut = roster.toSorted((a, b) => UNSUR.indexOf(a.unsur) - UNSUR.indexOf(b.unsur));
  for (const [indeks, { id }] of urut.entries()) await invite(trx, sidang, id, indeks + 1);
}

async function invite(trx: Transaction<Tables>, sidang: number, pilar: number, nomor: number): Promise<void> {
  await trx
    .insertInto('kehadiran')
    .values({ sidang_id: sidang, pilar_id: pilar, nomor, hadir: 0, datang: null })
    .execute();
}

/** Invites one more person, with the next number. */
export async function addUndangan(trx: Transaction<Tables>, sidang: number, pilar: number): Promise<void> {
  const { akhir } = await trx
    .selectFrom('kehadiran')
    .select(sql<number>`coalesce(max(nomor), 0)`.as('akhir'))
    .where('sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  await invite(trx, sidang, pilar, akhir + 1);
}

/** Marks a person present or absent; the time of arrival is kept only for who is present. */
export async function markHadir(
  trx: Transaction<Tables>,
  sidang: number,
  pilar: number,
  datang: string | null,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('kehadiran')
    .set({ hadir: datang === null ? 0 : 1, datang })
    .where('sidang_id', '=', sidang)
    .where('pilar_id', '=', pilar)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new GalatMufakat('PILAR_TIDAK_ADA');
}
