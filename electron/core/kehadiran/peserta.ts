import { type Kysely, sql, type Transaction } from 'kysely';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import type { KeadaanOrang } from '#domain/kehadiran.ts';
import { UNSUR } from '#domain/unsur.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** People of a session in the order of their numbers; only `pilar` when it is given. */
export async function listPeserta(db: Kysely<Tables>, sidang: number, pilar?: number): Promise<PesertaSidang[]> {
  let query = db
    .selectFrom('kehadiran')
    .innerJoin('pilar', 'pilar.id', 'kehadiran.pilar_id')
    .leftJoin('tanda_tangan_hadir as t', (join) =>
      join.onRef('t.sidang_id', '=', 'kehadiran.sidang_id').onRef('t.pilar_id', '=', 'kehadiran.pilar_id'),
    )
    .select([
      'kehadiran.nomor',
      'pilar.id as pilar',
      'pilar.nama',
      'pilar.unsur',
      'pilar.jabatan',
      'kehadiran.hadir',
      'kehadiran.datang',
      'kehadiran.pulang',
      't.cara',
      'pilar.tamu',
    ])
    .where('kehadiran.sidang_id', '=', sidang);
  if (pilar !== undefined) query = query.where('pilar.id', '=', pilar);
  const baris = await query.orderBy('kehadiran.nomor').execute();
  return baris.map(({ cara, ...orang }) => ({
    ...orang,
    hadir: orang.hadir === 1,
    tamu: orang.tamu === 1,
    tanda: cara ?? 'belum',
  }));
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

/** Invites one more person, with the next number; whoever is invited already keeps theirs. */
export async function addUndangan(trx: Transaction<Tables>, sidang: number, pilar: number): Promise<void> {
  const { akhir, sudah } = await trx
    .selectFrom('kehadiran')
    .select([
      sql<number>`coalesce(max(nomor), 0)`.as('akhir'),
      sql<number>`count(*) FILTER (WHERE pilar_id = ${pilar})`.as('sudah'),
    ])
    .where('sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  if (sudah === 0) await invite(trx, sidang, pilar, akhir + 1);
}

/** Writes how a person stands. */
export async function putKeadaan(
  trx: Transaction<Tables>,
  sidang: number,
  pilar: number,
  { hadir, datang, pulang }: KeadaanOrang,
): Promise<void> {
  await trx
    .updateTable('kehadiran')
    .set({ hadir: hadir ? 1 : 0, datang, pulang })
    .where('sidang_id', '=', sidang)
    .where('pilar_id', '=', pilar)
    .execute();
}
