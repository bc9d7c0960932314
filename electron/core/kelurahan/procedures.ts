import { toTanggal } from '#domain/tanggal.ts';
import type { Terbuka, Umum } from '../implementer.ts';
import { refreshTemuanLatar } from '../temuan/refresh-temuan.ts';
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
        await readKelurahan(trx);
        await writePengaturan(trx, 'kelurahan', kelurahan);
        return kelurahan;
      });
    }),
    listProgram: os.kelurahan.listProgram.handler(({ context }) => readProgram(context.inti.data.db)),
    updateProgram: os.kelurahan.updateProgram.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'kelurahan.updateProgram', masukan: input }, async ({ trx, waktu }) => {
        await writePengaturan(trx, 'program', input);
        refreshTemuanLatar(context.inti.data.sqlite, 'DESIL_DI_LUAR_BATAS', {
          hariIni: toTanggal(new Date(waktu)),
          program: input,
        });
        return input;
      }),
    ),
  };
}
