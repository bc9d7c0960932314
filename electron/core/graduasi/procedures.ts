import type { Kysely, Transaction } from 'kysely';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { createBerkas } from '../berkas.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readAturan } from '../pena/pengaturan-pena.ts';
import { createBukuGraduasi } from './buku-graduasi.ts';
import { countGraduasi, getGraduasi, listGraduasi } from './list-graduasi.ts';
import { recordGraduasi } from './record-graduasi.ts';

export function createGraduasiProcedures(os: Terbuka) {
  return {
    list: os.graduasi.list.handler(async ({ input, context: { inti } }) =>
      listGraduasi(inti.data.db, input, await readAturan(inti)),
    ),
    get: os.graduasi.get.handler(async ({ input, context: { inti } }) =>
      getGraduasi(inti.data.db, input.id, await readAturan(inti)),
    ),
    count: os.graduasi.count.handler(async ({ context: { inti } }) =>
      countGraduasi(inti.data.db, await readAturan(inti)),
    ),
    record: os.graduasi.record.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'graduasi.record', masukan: input }, async (kerja) => ({
        id: await recordGraduasi(kerja, input, toTanggal(inti.clock())),
      })),
    ),
    cancel: os.graduasi.cancel.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run(
        (trx) => prepareCancel(trx, input.id),
        async ({ trx, waktu }) => {
          await trx.updateTable('graduasi').set({ dibatalkan: waktu }).where('id', '=', input.id).execute();
        },
      ),
    ),
    follow: os.graduasi.follow.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'graduasi.follow', masukan: input }, async ({ trx, jurnalUrut, waktu }) => {
        const { id: graduasi, tanggal, keadaan, catatan } = input;
        refuseTanggal(await requireGraduasi(trx, graduasi), tanggal, toTanggal(inti.clock()));
        const { id } = await trx
          .insertInto('tindak_lanjut_graduasi')
          .values({ graduasi_id: graduasi, tanggal, keadaan, catatan, jurnal_urut: jurnalUrut, dibuat: waktu })
          .returning('id')
          .executeTakeFirstOrThrow();
        return { tindakLanjut: id };
      }),
    ),
    undoFollow: os.graduasi.undoFollow.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run(
        (trx) => prepareUndo(trx, input.id),
        async ({ trx, waktu }, { terakhir }) => {
          await trx
            .updateTable('tindak_lanjut_graduasi')
            .set({ dibatalkan: waktu })
            .where('id', '=', terakhir)
            .execute();
        },
      ),
    ),
    ekspor: os.graduasi.ekspor.handler(async ({ context: { inti } }) => {
      const hariIni = toTanggal(inti.clock());
      const isi = await inti.runTask('buku', await createBukuGraduasi(inti.data.db, await readAturan(inti)));
      return createBerkas(isi, `graduasi-${hariIni}.xlsx`, 'xlsx');
    }),
  };
}

async function requireGraduasi(db: Kysely<Tables>, id: number) {
  const graduasi = await db
    .selectFrom('graduasi')
    .select(['tanggal', 'usulan_id', 'jurnal_urut'])
    .where('id', '=', id)
    .where('dibatalkan', 'is', null)
    .executeTakeFirst();
  if (graduasi === undefined) throw new GalatMufakat('GRADUASI_TIDAK_ADA');
  return graduasi;
}

function refuseTanggal({ tanggal: mulai }: { readonly tanggal: Tanggal }, tanggal: Tanggal, hariIni: Tanggal): void {
  if (tanggal > hariIni)
    throw new GalatMufakat('MASUKAN_SALAH', 'Tanggal tindak lanjut belum tiba. Periksa tanggalnya.');
  if (tanggal < mulai) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Tanggal tindak lanjut mendahului graduasinya. Periksa tanggalnya.');
  }
}

async function prepareCancel(trx: Transaction<Tables>, id: number) {
  const { usulan_id, jurnal_urut } = await requireGraduasi(trx, id);
  if (usulan_id !== null) {
    throw new GalatMufakat(
      'MASUKAN_SALAH',
      'Graduasi ini diusulkan oleh sidang yang sudah ditutup dan tidak dapat dibatalkan.',
    );
  }
  return { nama: 'graduasi.cancel', masukan: { id }, membalik: jurnal_urut };
}

async function prepareUndo(trx: Transaction<Tables>, id: number) {
  await requireGraduasi(trx, id);
  const terakhir = await trx
    .selectFrom('tindak_lanjut_graduasi')
    .select(['id', 'jurnal_urut'])
    .where('graduasi_id', '=', id)
    .where('dibatalkan', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (terakhir === undefined) {
    throw new GalatMufakat('TIDAK_ADA_YANG_DIURUNGKAN', 'Tidak ada tindak lanjut yang dapat diurungkan.');
  }
  return { nama: 'graduasi.undoFollow', masukan: { id }, membalik: terakhir.jurnal_urut, terakhir: terakhir.id };
}
