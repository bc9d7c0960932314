import type Database from 'better-sqlite3';
import type { Kysely, Transaction } from 'kysely';
import type { KunciDikenal } from '#contract/kunci.ts';
import { formatKodeWilayah } from '#domain/kelurahan.ts';
import type { AsalKunci, KunciPublik } from '#domain/kunci-publik.ts';
import type { Tables } from '../db/tables.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { findWilayah } from '../wilayah/wilayah.ts';
import type { Penilaian } from './judge-kunci.ts';

/** Whose key it is; `dicabut` says since when it is not trusted any more. */
export interface Pengirim extends Omit<KunciPublik, 'publik'> {
  readonly dicabut: string | null;
}

/** The owner of a public key (64 hexadecimal digits), or null where nobody is known to have it. */
export function findPengirim(sqlite: Database.Database, publik: string): Pengirim | null {
  const baris = sqlite
    .prepare<[Buffer], Pengirim>('SELECT peran, kode, nama, penerima, dicabut FROM kunci_dikenal WHERE publik = ?')
    .get(Buffer.from(publik, 'hex'));
  return baris ?? null;
}

/** The key of the Dinas Sosial that this kelurahan trusts, or null. */
export async function readKunciDinsos(db: Kysely<Tables>): Promise<KunciPublik | null> {
  const baris = await db
    .selectFrom('kunci_dikenal')
    .select(['peran', 'kode', 'nama', 'publik', 'penerima'])
    .where('peran', '=', 'dinsos')
    .where('dicabut', 'is', null)
    .executeTakeFirst();
  return baris === undefined ? null : { ...baris, publik: baris.publik.toString('hex') };
}

/** All keys that were ever trusted; a city has some hundreds. */
export async function readKunciDikenal(db: Kysely<Tables>): Promise<KunciDikenal[]> {
  const baris = await db
    .selectFrom('kunci_dikenal')
    .select(['peran', 'kode', 'nama', 'publik', 'penerima', 'asal', 'dicatat', 'dicabut'])
    .execute();
  return baris.map((satu) => {
    const publik = satu.publik.toString('hex');
    const kecamatan = findWilayah(formatKodeWilayah(satu.kode))?.kecamatan.nama ?? null;
    return { ...satu, publik, kecamatan, sidikKunci: getSidikKunci(publik) };
  });
}

/** Keeps a key as it was judged. One that it replaces stays, revoked. */
export async function writeKunciDikenal(
  trx: Transaction<Tables>,
  { keadaan, kunci, menggantikan }: Penilaian,
  asal: AsalKunci,
  waktu: string,
): Promise<void> {
  if (keadaan === 'sama') return;
  if (menggantikan !== null) {
    await trx.updateTable('kunci_dikenal').set({ dicabut: waktu }).where('id', '=', menggantikan.id).execute();
  }
  const { peran, kode, nama, penerima } = kunci;
  const isi = { nama, penerima, asal, dicatat: waktu, dicabut: null };
  await trx
    .insertInto('kunci_dikenal')
    .values({ ...isi, peran, kode, publik: Buffer.from(kunci.publik, 'hex') })
    .onConflict((bentrok) => bentrok.column('publik').doUpdateSet(isi))
    .execute();
}
