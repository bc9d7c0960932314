import type { Terbuka, Umum } from '../implementer.ts';
import { listWilayah } from '../wilayah/wilayah.ts';
import { checkKelurahan, readKelurahan, readProgram, writePengaturan } from './kelurahan.ts';

export function createWilayahProcedures(os: Umum) {
  return {
    list: os.wilayah.list.handler(({ input }) => listWilayah(input.induk, input.cari)),
  };
}

export function createKelurahanProcedures(os: Terbuka) {
  return {
    get: os.kelurahan.get.handler(({ context }) => readKelurahan(context.inti.data.db)),
    update: os.kelurahan.update.handler(({ input, context }) => {
      const kelurahan = checkKelurahan(input);
      return context.inti.unitOfWork.run({ nama: 'kelurahan.update', masukan: kelurahan }, async ({ trx }) => {
        await writePengaturan(trx, 'kelurahan', kelurahan);
        return kelurahan;
      });
    }),
    listProgram: os.kelurahan.listProgram.handler(({ context }) => readProgram(context.inti.data.db)),
    updateProgram: os.kelurahan.updateProgram.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'kelurahan.updateProgram', masukan: input }, async ({ trx }) => {
        await writePengaturan(trx, 'program', input);
        return input;
      }),
    ),
  };
}
