import type { Transaction } from 'kysely';
import { KATA_TEMUAN_WARGA } from '#domain/temuan-warga.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { proposeWarga } from '../warga/propose-warga.ts';
import { matchWarga } from '../warga/search.ts';
import { countTemuan, readTemuan, selectTemuan } from './read-temuan.ts';

/** Who proposes where a finding of the registry does. */
const PENGUSUL = 'Kelurahan';

export function createTemuanProcedures(os: Terbuka) {
  return {
    list: os.temuan.list.handler(async ({ input, context: { inti } }) => {
      const { cari = '', kode, status, rt, rw } = input.saring ?? {};
      let query = selectTemuan(inti.data.db);
      if (cari.trim() !== '') query = query.where(matchWarga(cari));
      if (kode !== undefined) query = query.where('t.kode', '=', kode);
      if (status !== undefined) query = query.where('t.status', '=', status);
      if (rt !== undefined) query = query.where('warga.rt', '=', rt);
      if (rw !== undefined) query = query.where('warga.rw', '=', rw);
      const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
      const { kolom, turun } = input.urut ?? { kolom: 'bobot', turun: true };
      const baris = await readTemuan(
        query
          .orderBy(kolom === 'bobot' || kolom === 'kode' ? `t.${kolom}` : `warga.${kolom}`, turun ? 'desc' : 'asc')
          .orderBy('t.kunci')
          .limit(input.limit)
          .offset(input.offset),
      );
      return { total, baris };
    }),
    count: os.temuan.count.handler(({ context: { inti } }) => countTemuan(inti.data.db)),
    settle: os.temuan.settle.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'temuan.settle', masukan: input }, async ({ trx }) => {
        const { kunci, selesai, catatan } = input;
        const { usulan } = await requireTemuan(trx, kunci);
        const terbuka = usulan === null || usulan === 'ditarik' ? 'terbuka' : 'diusulkan';
        await trx
          .updateTable('temuan_warga')
          .set({ status: selesai ? 'selesai' : terbuka, catatan: catatan.trim() })
          .where('kunci', '=', kunci)
          .execute();
      }),
    ),
    usulkan: os.temuan.usulkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'temuan.usulkan', masukan: input }, async (kerja) => {
        const { kunci, jenis, program, catatan } = input;
        const { kode, warga } = await requireTemuan(kerja.trx, kunci);
        if (!KATA_TEMUAN_WARGA[kode].jenisUsulan.includes(jenis)) {
          throw new GalatMufakat(
            'MASUKAN_SALAH',
            'Temuan ini tidak dapat menjadi usulan sejenis itu. Pilih jenis lain.',
          );
        }
        const usulan = await proposeWarga(kerja, { kunci: warga, jenis, program, pengusul: PENGUSUL, catatan });
        await kerja.trx
          .updateTable('temuan_warga')
          .set({ status: 'diusulkan', usulan_id: usulan })
          .where('kunci', '=', kunci)
          .execute();
        return { usulan };
      }),
    ),
  };
}

async function requireTemuan(trx: Transaction<Tables>, kunci: string) {
  const temuan = await trx
    .selectFrom('temuan_warga as t')
    .leftJoin('usulan', 'usulan.id', 't.usulan_id')
    .select(['t.kode', 't.warga', 'usulan.status as usulan'])
    .where('t.kunci', '=', kunci)
    .executeTakeFirst();
  if (temuan === undefined) throw new GalatMufakat('TEMUAN_TIDAK_ADA');
  return temuan;
}
