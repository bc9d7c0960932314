import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { getSidikKunci } from '../segel/read-segel.ts';

/** The Dinas Sosial to which this kelurahan sends. */
export interface Tujuan {
  readonly nama: string;
  readonly penerima: string;
  /** Fingerprint of its signing key, to read aloud. */
  readonly sidikKunci: string;
}

/** The key of Dinas Sosial that is in force here; null where none was taken in yet. */
export async function readTujuan(db: Kysely<Tables>): Promise<Tujuan | null> {
  const kunci = await db
    .selectFrom('kunci_dikenal')
    .select(['nama', 'publik', 'penerima'])
    .where('peran', '=', 'dinsos')
    .where('dicabut', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (kunci === undefined) return null;
  const { nama, publik, penerima } = kunci;
  return { nama, penerima, sidikKunci: getSidikKunci(publik.toString('hex')) };
}
