import type { Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { checkDinsos, readDinsos } from './dinsos.ts';

export function createDinsosProcedures(os: Terbuka) {
  return {
    get: os.dinsos.get.handler(({ context: { inti } }) => readDinsos(inti.data.db)),
    update: os.dinsos.update.handler(({ input, context: { inti } }) => {
      const dinsos = checkDinsos(input);
      return inti.unitOfWork.run({ nama: 'dinsos.update', masukan: dinsos }, async ({ trx }) => {
        // The data of a kelurahan never becomes a Dinas Sosial's by this.
        const { kota } = await readDinsos(trx);
        if (kota.kode !== dinsos.kota.kode && (await hasKelurahan(trx))) throw new GalatMufakat('KOTA_TERPAKAI');
        await writePengaturan(trx, 'dinsos', dinsos);
        return dinsos;
      });
    }),
  };
}

/** Whether anything of a kelurahan was kept: its key or what it sent. */
async function hasKelurahan(trx: Transaction<Tables>): Promise<boolean> {
  const kunci = await trx.selectFrom('kunci_dikenal').select('id').limit(1).executeTakeFirst();
  const paket = await trx.selectFrom('paket_masuk').select('id').limit(1).executeTakeFirst();
  return kunci !== undefined || paket !== undefined;
}
