import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';

/** The key of this kelurahan, or null before it made its first paper. */
export async function readKunci(db: Kysely<Tables>): Promise<Penyegel | null> {
  const kunci = await db.selectFrom('kunci').select(['privat', 'publik']).executeTakeFirst();
  return kunci === undefined ? null : { privat: kunci.privat, publik: kunci.publik };
}

/**
 * The key with which this kelurahan seals its papers and packages: made when it is needed first, and kept in the data, so that it moves
 * with it and lies behind the same passphrase. The journal names the public part only.
 */
export async function ensureKunci({ data, unitOfWork }: Pick<Inti, 'data' | 'unitOfWork'>): Promise<Penyegel> {
  const ada = await readKunci(data.db);
  if (ada !== null) return ada;
  const baru = createKunci();
  const masukan = { publik: Buffer.from(baru.publik).toString('hex') };
  return unitOfWork.run({ nama: 'kunci.buat', masukan }, async ({ trx, waktu }) => {
    const lama = await readKunci(trx);
    if (lama !== null) return lama;
    const { privat, publik } = baru;
    const byte = { privat: Buffer.from(privat), publik: Buffer.from(publik) };
    await trx
      .insertInto('kunci')
      .values({ id: 1, ...byte, dibuat: waktu })
      .execute();
    return baru;
  });
}

function createKunci(): Penyegel {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { privat: privateKey.export({ type: 'pkcs8', format: 'der' }), publik: Buffer.from(x ?? '', 'base64url') };
}
