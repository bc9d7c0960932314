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
        await readDinsos(trx);
        await writePengaturan(trx, 'dinsos', dinsos);
        return dinsos;
      });
    }),
  };
}
