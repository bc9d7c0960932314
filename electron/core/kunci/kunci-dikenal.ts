import type { Kysely, Transaction } from 'kysely';
import type { KunciDikenal } from '#contract/kunci.ts';
import { formatKodeWilayah } from '#domain/kelurahan.ts';
import type { AsalKunci, KunciPublik } from '#domain/kunci-publik.ts';
import type { Tables } from '../db/tables.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { findWilayah } from '../wilayah/wilayah.ts';
import type { Penilaian } from './judge-kunci.ts';

/** The key in force of an owner, or null. A kelurahan has one Dinas Sosial, even where its city became another: it is asked for without a code. */
export async function findKunciBerlaku(
  db: Kysely<Tables>,
  peran: KunciPublik['peran'],
  kode?: string,
): Promise<(KunciPublik & { readonly id: number }) | null> {
  const baris = await db
    .selectFrom('kunci_dikenal')
    .select(['id', 'peran', 'kode', 'nama', 'publik', 'penerima'])
    .where('peran', '=', peran)
    .where('dicabut', 'is', null)
    .$if(kode !== undefined, (query) => query.where('kode', '=', kode ?? ''))
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
