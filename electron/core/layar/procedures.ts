import type { Data } from '../db/open.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import type { PapanLayar } from './papan.ts';
import { readPengaturanLayar } from './pengaturan.ts';

/** The projector: what the operator shows, and what windows watch. Only the settings are written to the data. */
export function createLayarProcedures(os: Terbuka, papanFor: (data: Data) => PapanLayar) {
  return {
    kendali: os.layar.kendali.handler(async ({ input, context: { inti } }) => {
      await readSidang(inti.data.db, input.sidang);
      return papanFor(inti.data).kendali(input.sidang);
    }),
    tampil: os.layar.tampil.handler(async ({ input, context: { inti } }) => {
      await readSidang(inti.data.db, input.sidang);
      const papan = papanFor(inti.data);
      if (input.lapisan === 'ikut') papan.setIkut(input.sidang, input.tampilan);
      else papan.setSela(input.sidang, input.tampilan);
    }),
    pembicara: os.layar.pembicara.handler(async ({ input, context: { inti } }) => {
      await readSidang(inti.data.db, input.sidang);
      papanFor(inti.data).setPembicara(input.sidang, input.pembicara);
    }),
    tonton: os.layar.tonton.handler(async ({ input, context: { inti }, signal }) => {
      await readSidang(inti.data.db, input.sidang);
      return papanFor(inti.data).watch(input.sidang, input.pratinjau, signal);
    }),
    foto: os.layar.foto.handler(async ({ input, context: { inti } }) => {
      const tampak = await papanFor(inti.data).fotoTampak(input.sidang);
      const baris =
        tampak !== input.foto
          ? undefined
          : await inti.data.db
              .selectFrom('lampiran_usulan')
              .select(['isi', 'tipe'])
              .where('id', '=', input.foto)
              .executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('LAMPIRAN_TIDAK_ADA');
      return new File([Uint8Array.from(baris.isi)], 'layar', { type: baris.tipe });
    }),
    pengaturan: {
      get: os.layar.pengaturan.get.handler(({ context }) => readPengaturanLayar(context.inti.data.db)),
      save: os.layar.pengaturan.save.handler(({ input, context }) =>
        context.inti.unitOfWork.run({ nama: 'layar.pengaturan', masukan: input }, async ({ trx }) => {
          await writePengaturan(trx, 'layar', input);
          return input;
        }),
      ),
    },
  };
}
