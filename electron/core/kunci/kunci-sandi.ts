import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';
import { createKunciAge, type KunciAge } from './age.ts';

/** The age key of this data, or null before it was needed. */
export async function readKunciSandi(db: Kysely<Tables>): Promise<KunciAge | null> {
  const kunci = await db.selectFrom('kunci_sandi').select(['identitas', 'penerima']).executeTakeFirst();
  return kunci ?? null;
}

/**
 * The key to which others encrypt what is meant for this data: made when it is needed first, and kept in the data behind its passphrase.
 * The journal names the public part only.
 */
export async function ensureKunciSandi({ data, unitOfWork }: Pick<Inti, 'data' | 'unitOfWork'>): Promise<KunciAge> {
  const ada = await readKunciSandi(data.db);
  if (ada !== null) return ada;
  const baru = await createKunciAge();
  const masukan = { penerima: baru.penerima };
  return unitOfWork.run({ nama: 'kunci.buatSandi', masukan }, async ({ trx, waktu }) => {
    const lama = await readKunciSandi(trx);
    if (lama !== null) return lama;
    await trx
      .insertInto('kunci_sandi')
      .values({ id: 1, ...baru, dibuat: waktu })
      .execute();
    return baru;
  });
}
