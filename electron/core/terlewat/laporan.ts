import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';

/** Reports about residents, kept beside the registry: who is reported may not be in it. */
export function createLaporanProcedures(os: Terbuka) {
  return {
    get: os.laporan.get.handler(({ input, context: { inti } }) => readLaporan(inti.data.db, input.id)),
    create: os.laporan.create.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'laporan.create', masukan: input }, ({ trx, waktu }) =>
        trx
          .insertInto('laporan_warga')
          .values({ ...input, dibuat: waktu, usulan_id: null })
          .returning('id')
          .executeTakeFirstOrThrow(),
      ),
    ),
    update: os.laporan.update.handler(({ input: { id, isian }, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'laporan.update', masukan: { id, isian } }, async ({ trx }) => {
        await readLaporan(trx, id);
        await trx.updateTable('laporan_warga').set(isian).where('id', '=', id).execute();
      }),
    ),
    remove: os.laporan.remove.handler(({ input: { id }, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'laporan.remove', masukan: { id } }, async ({ trx }) => {
        await readLaporan(trx, id);
        await trx.deleteFrom('laporan_warga').where('id', '=', id).execute();
      }),
    ),
  };
}

async function readLaporan(db: Kysely<Tables>, id: number) {
  const laporan = await db
    .selectFrom('laporan_warga')
    .select(['nik', 'nama', 'alamat', 'rt', 'rw', 'pelapor', 'catatan'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (laporan === undefined) throw new GalatMufakat('LAPORAN_TIDAK_ADA');
  return laporan;
}
