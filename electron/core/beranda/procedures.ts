import type { Kysely } from 'kysely';
import { bentukBatas } from '#contract/beranda.ts';
import { BATAS_AWAL, type Batas } from '#domain/batas.ts';
import type { Tables } from '../db/tables.ts';
import type { Terbuka } from '../implementer.ts';
import { readPengaturan, writePengaturan } from '../kelurahan/kelurahan.ts';
import { listTren } from './tren.ts';

export function createBerandaProcedures(os: Terbuka) {
  return {
    tren: os.beranda.tren.handler(({ context: { inti } }) => listTren(inti.data.db)),
  };
}

export function createBatasProcedures(os: Terbuka) {
  return {
    get: os.batas.get.handler(({ context: { inti } }) => readBatas(inti.data.db)),
    update: os.batas.update.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'batas.update', masukan: input }, async ({ trx }) => {
        await writePengaturan(trx, 'batas', input);
        return input;
      }),
    ),
  };
}

export async function readBatas(db: Kysely<Tables>): Promise<Batas> {
  return bentukBatas.parse((await readPengaturan(db, 'batas')) ?? BATAS_AWAL);
}
