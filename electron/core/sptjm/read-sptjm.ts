import type { Kysely } from 'kysely';
import type { BarisSptjm } from '#contract/sptjm.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import type { CatatanSptjm, UsulanSptjm } from '#domain/sptjm.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** All that a made statement prints. Throws SPTJM_TIDAK_ADA. */
export async function readSptjm(db: Kysely<Tables>, id: number): Promise<CatatanSptjm> {
  const baris = await db.selectFrom('sptjm').select('catatan').where('id', '=', id).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('SPTJM_TIDAK_ADA');
  return JSON.parse(baris.catatan);
}

/** The statement of this identifier (UUID), or null. */
export async function findSptjm(db: Kysely<Tables>, pengenal: string): Promise<CatatanSptjm | null> {
  const baris = await db.selectFrom('sptjm').select('catatan').where('pengenal', '=', pengenal).executeTakeFirst();
  return baris === undefined ? null : JSON.parse(baris.catatan);
}

/** Made statements, the newest first. */
export async function listSptjm(db: Kysely<Tables>): Promise<BarisSptjm[]> {
  const baris = await db
    .selectFrom('sptjm')
    .select(['id', 'nomor', 'tanggal', 'periode', 'alasan', 'catatan'])
    .orderBy('id', 'desc')
    .execute();
  return baris.map(({ catatan, ...satu }) => ({ ...satu, usulan: readUsulan(catatan).length }));
}

/** Ids of the usulan that any statement names. */
export async function listPernah(db: Kysely<Tables>): Promise<Set<number>> {
  const baris = await db.selectFrom('sptjm').select('catatan').execute();
  return new Set(baris.flatMap(({ catatan }) => readUsulan(catatan).map(({ usulan }) => usulan)));
}

function readUsulan(catatan: string): readonly UsulanSptjm[] {
  return (JSON.parse(catatan) as CatatanSptjm).usulan;
}

/** The usulan that wait and are on the agenda of no session, by kind, then RW, RT and name: the order of the annex. */
export async function listMenunggu(db: Kysely<Tables>): Promise<UsulanSptjm[]> {
  const baris = await db
    .selectFrom('usulan')
    .select(['id as usulan', 'nik', 'nama', 'alamat', 'rt', 'rw', 'jenis', 'program', 'pengusul'])
    .where('status', '=', 'menunggu')
    .orderBy('rw')
    .orderBy('rt')
    .orderBy('nama_cari')
    .orderBy('id')
    .execute();
  return JENIS_USULAN.flatMap((jenis) => baris.filter((satu) => satu.jenis === jenis));
}
