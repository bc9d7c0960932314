import type { Transaction } from 'kysely';
import { addHari } from '#domain/batas.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { readUsulanId } from '../keputusan/record.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { jawabSanggahan } from './jawab-sanggahan.ts';
import { listSanggahan, readPengaturanSanggahan, readSanggahan } from './read-sanggahan.ts';

/** Objections, in the session and after it. */
export function createSanggahanProcedures(os: Terbuka) {
  return {
    list: os.sanggahan.list.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      const hariIni = toTanggal(inti.clock());
      await readSidang(db, input.sidang);
      const { hari } = await readPengaturanSanggahan(db);
      return { tenggatAwal: addHari(hariIni, hari), sanggahan: await listSanggahan(db, input.sidang, hariIni) };
    }),
    ajukan: os.sanggahan.ajukan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'sanggahan.ajukan', masukan: input }, async ({ trx, waktu, jurnalUrut }) => {
        const { sidang, nomor, penyanggah, sebagai, isi } = input;
        const hariIni = toTanggal(new Date(waktu));
        const { status } = await readSidang(trx, sidang);
        const usulan = nomor === null ? null : await readUsulanId(trx, sidang, nomor);
        const tenggat = input.tenggat ?? addHari(hariIni, (await readPengaturanSanggahan(trx)).hari);
        checkTenggat(tenggat, hariIni);
        const { id } = await trx
          .insertInto('sanggahan')
          .values({
            sidang_id: sidang,
            nomor: (await countSanggahan(trx, sidang)) + 1,
            usulan_id: usulan,
            penyanggah,
            sebagai,
            isi,
            diajukan: waktu,
            sesudah_sidang: status === 'ditutup' ? 1 : 0,
            tenggat,
            jawaban: '',
            penjawab: '',
            jurnal_urut: jurnalUrut,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        return readSanggahan(trx, id, hariIni);
      }),
    ),
    ubah: os.sanggahan.ubah.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'sanggahan.ubah', masukan: input }, async ({ trx, waktu }) => {
        const { id, penyanggah, sebagai, isi, tenggat } = input;
        const hariIni = toTanggal(new Date(waktu));
        const { diajukan } = await readBelumDijawab(trx, id, hariIni);
        checkTenggat(tenggat, toTanggal(new Date(diajukan)));
        await trx.updateTable('sanggahan').set({ penyanggah, sebagai, isi, tenggat }).where('id', '=', id).execute();
        return readSanggahan(trx, id, hariIni);
      }),
    ),
    jawab: os.sanggahan.jawab.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'sanggahan.jawab', masukan: input }, (kerja) => jawabSanggahan(kerja, input)),
    ),
    batalkan: os.sanggahan.batalkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'sanggahan.batalkan', masukan: input }, async ({ trx, waktu }) => {
        await readBelumDijawab(trx, input.id, toTanggal(new Date(waktu)));
        await trx.updateTable('sanggahan').set({ dibatalkan: waktu }).where('id', '=', input.id).execute();
      }),
    ),
    pengaturan: os.sanggahan.pengaturan.handler(({ context: { inti } }) => readPengaturanSanggahan(inti.data.db)),
    simpanPengaturan: os.sanggahan.simpanPengaturan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'sanggahan.simpanPengaturan', masukan: input }, async ({ trx }) => {
        await writePengaturan(trx, 'sanggahan', input);
        return input;
      }),
    ),
  };
}

/** Throws SANGGAHAN_TIDAK_ADA, also for one that was taken back, and SANGGAHAN_SUDAH_DIJAWAB. */
async function readBelumDijawab(trx: Transaction<Tables>, id: number, hariIni: Tanggal) {
  const sanggahan = await readSanggahan(trx, id, hariIni);
  if (sanggahan.dibatalkan) throw new GalatMufakat('SANGGAHAN_TIDAK_ADA');
  if (sanggahan.hasil !== null) throw new GalatMufakat('SANGGAHAN_SUDAH_DIJAWAB');
  return sanggahan;
}

function checkTenggat(tenggat: Tanggal, diajukan: Tanggal): void {
  if (tenggat >= diajukan) return;
  throw new GalatMufakat('MASUKAN_SALAH', 'Tenggat jawaban tidak boleh lebih awal daripada hari sanggahan diajukan.');
}

/** Those taken back count as well, so that no number is given twice. */
async function countSanggahan(trx: Transaction<Tables>, sidang: number): Promise<number> {
  const { jumlah } = await trx
    .selectFrom('sanggahan')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  return jumlah;
}
