import { applyUbahan, findUbahan } from '#domain/templat.ts';
import type { Terbuka } from '../implementer.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { readTemplat } from './read-templat.ts';

export function createTemplatProcedures(os: Terbuka) {
  return {
    get: os.templat.get.handler(({ context }) => readTemplat(context.inti.data.db)),
    update: os.templat.update.handler(({ input, context }) => {
      // Only what was worded anew is kept, so that better texts of a later program reach the rest.
      const ubahan = findUbahan(input);
      return context.inti.unitOfWork.run({ nama: 'templat.update', masukan: ubahan }, async ({ trx }) => {
        await writePengaturan(trx, 'templat', ubahan);
        return applyUbahan(ubahan);
      });
    }),
  };
}
