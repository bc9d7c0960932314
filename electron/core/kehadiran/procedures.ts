import type { Transaction } from 'kysely';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { arrive, BELUM_DATANG, isUrutanJam, type KeadaanOrang } from '#domain/kehadiran.ts';
import { formatJam } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { readSidang, readSidangTerbuka } from '../musyawarah/sidang.ts';
import { changeKeadaan, findTandaTerakhir, listPeristiwa, restoreKeadaan } from './peristiwa.ts';
import { addUndangan, listPeserta, readPeserta } from './peserta.ts';
import { putTandaTangan, readGoresanHadir } from './tanda-tangan.ts';

export function createKehadiranProcedures(os: Terbuka) {
  return {
    list: os.kehadiran.list.handler(async ({ input, context }) => {
      await readSidang(context.inti.data.db, input.sidang);
      return listPeserta(context.inti.data.db, input.sidang);
    }),
    mark: os.kehadiran.mark.handler(({ input, context }) =>
      changeOrang(context.inti, 'kehadiran.mark', input, (orang, jam) =>
        input.hadir ? arrive(orang, jam) : BELUM_DATANG,
      ),
    ),
    markAll: os.kehadiran.markAll.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'kehadiran.markAll', masukan: input }, async (kerja) => {
        await readSidangTerbuka(kerja.trx, input.sidang);
        const jam = formatJam(context.inti.clock());
        const peserta = await listPeserta(kerja.trx, input.sidang);
        for (const orang of peserta.filter(({ hadir }) => !hadir)) {
          await changeKeadaan(kerja, input.sidang, orang, arrive(orang, jam), jam);
        }
        return { hadir: peserta.length };
      }),
    ),
    pulang: os.kehadiran.pulang.handler(({ input, context }) =>
      changeOrang(context.inti, 'kehadiran.pulang', input, (orang, jam) => {
        if (!orang.hadir) throw new GalatMufakat('BELUM_HADIR');
        return { ...orang, pulang: orang.pulang ?? jam };
      }),
    ),
    ubahJam: os.kehadiran.ubahJam.handler(({ input, context }) =>
      changeOrang(context.inti, 'kehadiran.ubahJam', input, () => {
        const { datang, pulang } = input;
        return { hadir: true, datang, pulang };
      }),
    ),
    urungkan: os.kehadiran.urungkan.handler(({ input, context }) =>
      context.inti.unitOfWork.run(
        (trx) => prepareUrungkan(trx, input.sidang),
        (kerja, { membalik }) => restoreKeadaan(kerja, input.sidang, membalik, formatJam(context.inti.clock())),
      ),
    ),
    peristiwa: os.kehadiran.peristiwa.handler(async ({ input, context }) => {
      await readSidang(context.inti.data.db, input.sidang);
      return listPeristiwa(context.inti.data.db, input.sidang);
    }),
    addTamu: os.kehadiran.addTamu.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'kehadiran.addTamu', masukan: input }, async (kerja) => {
        const { trx } = kerja;
        await readSidangTerbuka(trx, input.sidang);
        const { id } = await trx
          .insertInto('pilar')
          .values({ ...input.isian, aktif: 0, tamu: 1 })
          .returning('id')
          .executeTakeFirstOrThrow();
        await addUndangan(trx, input.sidang, id);
        const orang = await readPeserta(trx, input.sidang, id);
        const jam = formatJam(context.inti.clock());
        await changeKeadaan(kerja, input.sidang, orang, arrive(orang, jam), jam);
        return readPeserta(trx, input.sidang, id);
      }),
    ),
    tandaTangan: os.kehadiran.tandaTangan.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'kehadiran.tandaTangan', masukan: input }, async (kerja) => {
        await readSidangTerbuka(kerja.trx, input.sidang);
        await putTandaTangan(kerja, input.sidang, input.pilar, input.isi);
        return readPeserta(kerja.trx, input.sidang, input.pilar);
      }),
    ),
    listGoresan: os.kehadiran.listGoresan.handler(async ({ input, context }) => {
      await readSidang(context.inti.data.db, input.sidang);
      const goresan = await readGoresanHadir(context.inti.data.db, input.sidang);
      return [...goresan].map(([pilar, satu]) => ({ pilar, goresan: satu }));
    }),
  };
}

/** One person at the door: reads how they stand, judges what they come to, writes it with what happened. */
function changeOrang(
  { unitOfWork, clock }: Inti,
  nama: string,
  masukan: { readonly sidang: number; readonly pilar: number },
  judge: (orang: PesertaSidang, jam: string) => KeadaanOrang,
): Promise<PesertaSidang> {
  const { sidang, pilar } = masukan;
  return unitOfWork.run({ nama, masukan }, async (kerja) => {
    await readSidangTerbuka(kerja.trx, sidang);
    const orang = await readPeserta(kerja.trx, sidang, pilar);
    const jam = formatJam(clock());
    const ke = judge(orang, jam);
    if (!isUrutanJam(ke)) {
      throw new GalatMufakat(
        'JAM_TERBALIK',
        `Jam pulang ${ke.pulang} tidak boleh lebih awal daripada jam datang ${ke.datang}.`,
      );
    }
    await changeKeadaan(kerja, sidang, orang, ke, jam);
    return readPeserta(kerja.trx, sidang, pilar);
  });
}

async function prepareUrungkan(trx: Transaction<Tables>, sidang: number) {
  await readSidangTerbuka(trx, sidang);
  const membalik = await findTandaTerakhir(trx, sidang);
  if (membalik === null) throw new GalatMufakat('TIDAK_ADA_TANDA_HADIR');
  return { nama: 'kehadiran.urungkan', masukan: { sidang }, membalik };
}
