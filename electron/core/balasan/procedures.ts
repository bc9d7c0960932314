import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { bringTolakan, cancelBawa, countDapatDibatalkan } from './bawa.ts';
import { describeBalasan, findSudahAda, listBalasan, readBalasanTersimpan, serializeIsi } from './isi-balasan.ts';
import { type Balasan, listTolakan, readBalasan } from './read-balasan.ts';

export function createBalasanProcedures(os: Terbuka) {
  return {
    periksa: os.balasan.periksa.handler(async ({ input, context: { inti }, signal }) => {
      const balasan = await readBalasan(inti, input.berkas, signal);
      return {
        ...(await describeBalasan(inti.data.db, balasan)),
        sudahAda: await findSudahAda(inti.data.db, balasan.sha256),
      };
    }),
    terima: os.balasan.terima.handler(async ({ input, context: { inti }, signal }) =>
      takeIn(inti, await readBalasan(inti, input.berkas, signal)),
    ),
    list: os.balasan.list.handler(({ context: { inti } }) => listBalasan(inti.data.db)),
    get: os.balasan.get.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      const { id, dimasukkan, balasan } = await readBalasanTersimpan(db, input.id);
      const dapatDibatalkan = await countDapatDibatalkan(db, id);
      return { ...(await describeBalasan(db, balasan)), id, dimasukkan, dapatDibatalkan };
    }),
    bawa: os.balasan.bawa.handler(({ input, context: { inti } }) => bringTolakan(inti.unitOfWork, input)),
    batalBawa: os.balasan.batalBawa.handler(({ input, context: { inti } }) => cancelBawa(inti.unitOfWork, input.id)),
  };
}

/** Keeps the file in one command; one that is there already is answered and nothing is written. */
async function takeIn({ data, unitOfWork }: Inti, balasan: Balasan): Promise<{ id: number; sudahAda: boolean }> {
  const ada = await findSudahAda(data.db, balasan.sha256);
  if (ada !== null) return { id: ada.id, sudahAda: true };
  const { jenis, namaBerkas, sha256, cara } = balasan;
  const paket = balasan.jenis === 'tanda_terima' ? balasan.paketId : null;
  const id = await unitOfWork.run(
    async (trx) => {
      // Of two takings at once the second finds what the first wrote.
      if ((await findSudahAda(trx, sha256)) !== null) throw new GalatMufakat('BALASAN_DITOLAK');
      return {
        nama: 'balasan.terima',
        masukan: { jenis, namaBerkas, sha256, cara, paket, ditolak: listTolakan(balasan).length },
      };
    },
    async ({ trx, waktu }) => {
      const { id: baru } = await trx
        .insertInto('balasan')
        .values({
          jenis,
          paket_id: paket,
          nama_berkas: namaBerkas,
          sha256,
          dimasukkan: waktu,
          isi: serializeIsi(balasan),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return baru;
    },
  );
  return { id, sudahAda: false };
}
