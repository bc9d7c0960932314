import type { Terbuka } from '../implementer.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { readUsulanId } from './record.ts';
import { readHakSuara } from './suara.ts';

/** Who may vote. The votes themselves are recorded with the decision. */
export function createSuaraProcedures(os: Terbuka) {
  return {
    berhak: os.suara.berhak.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      await readSidang(db, input.sidang);
      return readHakSuara(db, input.sidang, await readUsulanId(db, input.sidang, input.nomor));
    }),
  };
}
