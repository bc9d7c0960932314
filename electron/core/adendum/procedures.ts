import type { Adendum } from '#contract/adendum.ts';
import type { Terbuka } from '../implementer.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { createAdendum } from './create-adendum.ts';
import { type AdendumTercatat, listAdendum, readAdendum } from './read-adendum.ts';

export function createAdendumProcedures(os: Terbuka) {
  return {
    list: os.adendum.list.handler(async ({ input, context: { inti } }) => {
      await readSidang(inti.data.db, input.sidang);
      return (await listAdendum(inti.data.db, input.sidang)).map(toAdendum);
    }),
    get: os.adendum.get.handler(async ({ input, context: { inti } }) =>
      toAdendum(await readAdendum(inti.data.db, input.id)),
    ),
    create: os.adendum.create.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'adendum.create', masukan: input }, async (kerja) => {
        const { alasan, koreksi } = input;
        return createAdendum(kerja, await readSidang(kerja.trx, input.sidang), { alasan, koreksi, sanggahan: null });
      }),
    ),
  };
}

function toAdendum({ id, catatan }: AdendumTercatat): Adendum {
  const { urut, nomor, tanggal, alasan, koreksi, sanggahan } = catatan;
  return { id, urut, nomor, tanggal, alasan, koreksi, sanggahan };
}
