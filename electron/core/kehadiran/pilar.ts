import type { Selectable, Transaction } from 'kysely';
import type { Client } from '#contract/index.ts';
import type { Pilar } from '#contract/kehadiran.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { normalizeRtRw } from '#domain/usulan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readProgram } from '../kelurahan/kelurahan.ts';
import { refreshTemuanLatar } from '../temuan/refresh-temuan.ts';
import { addUndangan } from './peserta.ts';

type BarisPilar = Selectable<Tables['pilar']>;

/** What `pilar.save` takes. */
type IsianPilar = Parameters<Client['pilar']['save']>[0];

export function createPilarProcedures(os: Terbuka) {
  return {
    list: os.pilar.list.handler(async ({ context }) => {
      const baris = await context.inti.data.db
        .selectFrom('pilar')
        .selectAll()
        .where('tamu', '=', 0)
        .orderBy('aktif', 'desc')
        .orderBy('id')
        .execute();
      return baris.map(toPilar);
    }),
    save: os.pilar.save.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'pilar.save', masukan: input }, async ({ trx, waktu }) => {
        const baris = await putPilar(trx, input);
        const latar = { hariIni: toTanggal(new Date(waktu)), program: await readProgram(trx) };
        // The heads of RT and RW tell which RT and RW there are.
        refreshTemuanLatar(context.inti.data.sqlite, 'RT_RW_TIDAK_DIKENAL', latar);
        return toPilar(baris);
      }),
    ),
    keepTamu: os.pilar.keepTamu.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'pilar.keepTamu', masukan: input }, async ({ trx }) => {
        const baris = await trx
          .updateTable('pilar')
          .set({ tamu: 0, aktif: 1 })
          .where('id', '=', input.pilar)
          .returningAll()
          .executeTakeFirst();
        if (baris === undefined) throw new GalatMufakat('PILAR_TIDAK_ADA');
        await inviteToOpenSidang(trx, baris.id);
        return toPilar(baris);
      }),
    ),
  };
}

async function putPilar(trx: Transaction<Tables>, { id, isian, aktif }: IsianPilar): Promise<BarisPilar> {
  // Written as lists have them, or `3` and `003` would be two RT.
  const [rt, rw] = [normalizeRtRw(isian.rt), normalizeRtRw(isian.rw)];
  const kolom = { ...isian, rt, rw, nik: isian.nik ?? null, aktif: aktif ? (1 as const) : (0 as const) };
  if (id === null) {
    const baris = await trx
      .insertInto('pilar')
      .values({ ...kolom, tamu: 0 })
      .returningAll()
      .executeTakeFirstOrThrow();
    if (aktif) await inviteToOpenSidang(trx, baris.id);
    return baris;
  }
  const baris = await trx.updateTable('pilar').set(kolom).where('id', '=', id).returningAll().executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('PILAR_TIDAK_ADA');
  return baris;
}

function toPilar({ tamu: _, ...baris }: BarisPilar): Pilar {
  return { ...baris, aktif: baris.aktif === 1 };
}

async function inviteToOpenSidang(trx: Transaction<Tables>, pilar: number): Promise<void> {
  for (const { id } of await trx.selectFrom('sidang').select('id').where('status', '=', 'terbuka').execute()) {
    await addUndangan(trx, id, pilar);
  }
}
