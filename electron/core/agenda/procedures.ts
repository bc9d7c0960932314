import type { Terbuka } from '../implementer.ts';
import { readSidangTerbuka, toIsian } from '../musyawarah/sidang.ts';
import { followAgenda } from '../notulen/follow-agenda.ts';
import { keluarkan, pindahkan, urutkan } from './arrange.ts';
import { listAgenda, listKelompokAgenda, readKeadaanAgenda } from './read-agenda.ts';
import { undoAgenda } from './undo-agenda.ts';

export function createAgendaProcedures(os: Terbuka) {
  return {
    list: os.agenda.list.handler(({ input: { sidang, ...jendela }, context }) =>
      listAgenda(context.inti.data.db, sidang, jendela),
    ),
    kelompok: os.agenda.kelompok.handler(({ input, context }) =>
      listKelompokAgenda(context.inti.data.db, input.sidang),
    ),
    keadaan: os.agenda.keadaan.handler(({ input, context }) => readKeadaanAgenda(context.inti.data.db, input.sidang)),
    urutkan: os.agenda.urutkan.handler(({ input, context }) =>
      urutkan(context.inti.unitOfWork, input.sidang, input.urutan),
    ),
    pindahkan: os.agenda.pindahkan.handler(({ input, context }) =>
      pindahkan(context.inti.unitOfWork, input.sidang, input.usulan, input.nomor),
    ),
    keluarkan: os.agenda.keluarkan.handler(({ input, context }) =>
      keluarkan(context.inti.unitOfWork, input.sidang, input.usulan),
    ),
    urungkan: os.agenda.urungkan.handler(({ input, context }) => undoAgenda(context.inti.unitOfWork, input.sidang)),
    setAcara: os.agenda.setAcara.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'agenda.setAcara', masukan: input }, async ({ trx }) => {
        const { agenda } = toIsian(await readSidangTerbuka(trx, input.sidang));
        await followAgenda(trx, input.sidang, agenda, input.acara);
        await trx
          .updateTable('sidang')
          .set({ agenda: JSON.stringify(input.acara) })
          .where('id', '=', input.sidang)
          .execute();
      }),
    ),
  };
}
