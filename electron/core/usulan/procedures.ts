import { sql } from 'kysely';
import { STATUS_SIAP, STATUS_USULAN } from '#domain/usulan.ts';
import { readTolakanUsulan } from '../balasan/bawa.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { selectAsal } from './asal.ts';
import { toDataUsulan } from './data-usulan.ts';
import { readKriteria, toIsian } from './isian.ts';
import { matchSidang } from './match-sidang.ts';
import { checkIsian } from './periksa.ts';
import { listLampiran } from './read-lampiran.ts';
import { changeUsulan, recordUsulan } from './record-usulan.ts';
import { matchUsulan } from './search.ts';
import { readPenarikan, restoreUsulan, withdrawUsulan } from './tarik.ts';
import { findTetap } from './tetap.ts';

export function createUsulanProcedures(os: Terbuka) {
  return {
    list: os.usulan.list.handler(async ({ input, context }) => {
      const { cari = '', status, sidang, hasil, asal, ...tepat } = input.saring ?? {};
      let query = context.inti.data.db.selectFrom('usulan').where(matchUsulan(cari));
      for (const [kolom, nilai] of Object.entries(tepat) as [keyof typeof tepat, string | undefined][]) {
        if (nilai !== undefined) query = query.where(kolom, '=', nilai);
      }
      if (status !== undefined) query = query.where('status', 'in', status === 'siap' ? STATUS_SIAP : [status]);
      if (sidang !== undefined) query = query.where(matchSidang(sidang, hasil));
      if (asal !== undefined) query = query.where(selectAsal('usulan'), '=', asal);
      const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
      const { kolom, turun } = input.urut ?? { kolom: 'id', turun: false };
      const baris = await query
        .select(['id', 'nik', 'nama', 'jenis', 'program', 'rt', 'rw', 'alamat', 'pengusul', 'status'])
        .select(selectAsal('usulan').as('asal'))
        .orderBy(kolom === 'nama' ? 'nama_cari' : kolom, turun ? 'desc' : 'asc')
        .orderBy('id')
        .limit(input.limit)
        .offset(input.offset)
        .execute();
      return { total, baris };
    }),
    get: os.usulan.get.handler(async ({ input, context }) => {
      const { db } = context.inti.data;
      const baris = await db.selectFrom('usulan').selectAll().where('id', '=', input.id).executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('USULAN_TIDAK_ADA');
      const berkas =
        baris.berkas_id === null
          ? undefined
          : await db.selectFrom('berkas_impor').selectAll().where('id', '=', baris.berkas_id).executeTakeFirst();
      return {
        id: baris.id,
        data: toDataUsulan(baris),
        status: baris.status,
        asal:
          berkas === undefined
            ? null
            : { namaBerkas: berkas.nama_berkas, baris: baris.baris ?? 0, waktu: berkas.waktu },
        tolakan: await readTolakanUsulan(db, baris.id),
        kriteria: readKriteria(baris.kriteria),
        lampiran: await listLampiran(db, { usulan: baris.id }),
        tetap: await findTetap(db, baris.id, baris.status),
        penarikan: await readPenarikan(db, baris.id),
      };
    }),
    count: os.usulan.count.handler(async ({ context }) => {
      const baris = await context.inti.data.db
        .selectFrom('usulan')
        .select((eb) => ['status', eb.fn.countAll<number>().as('jumlah')])
        .groupBy('status')
        .execute();
      const jumlah = new Map(baris.map((satu) => [satu.status, satu.jumlah]));
      return Object.fromEntries(STATUS_USULAN.map((status) => [status, jumlah.get(status) ?? 0])) as Record<
        (typeof STATUS_USULAN)[number],
        number
      >;
    }),
    pilihan: os.usulan.pilihan.handler(async ({ context }) => {
      const list = async (kolom: 'program' | 'rt' | 'rw'): Promise<string[]> => {
        const baris = await context.inti.data.db
          .selectFrom('usulan')
          .select(sql<string>`${sql.ref(kolom)}`.as('nilai'))
          .where(kolom, '<>', '')
          .distinct()
          .orderBy(kolom)
          .execute();
        return baris.map(({ nilai }) => nilai);
      };
      return { program: await list('program'), rt: await list('rt'), rw: await list('rw') };
    }),
    periksa: os.usulan.periksa.handler(({ input, context }) => checkIsian(context.inti.data.db, input)),
    catat: os.usulan.catat.handler(async ({ input, context }) => ({
      usulan: await recordUsulan(context.inti.unitOfWork, input),
    })),
    ubah: os.usulan.ubah.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'usulan.ubah', masukan: input }, (kerja) =>
        changeUsulan(kerja, input.usulan, input.isian),
      ),
    ),
    isian: os.usulan.isian.handler(async ({ input, context }) => {
      const { db } = context.inti.data;
      const baris = await db.selectFrom('usulan').selectAll().where('id', '=', input.usulan).executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('USULAN_TIDAK_ADA');
      const warga = await db.selectFrom('warga').select('kunci').where('kunci', '=', baris.nik).executeTakeFirst();
      return toIsian(baris, warga?.kunci ?? null);
    }),
    tarik: os.usulan.tarik.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'usulan.tarik', masukan: input }, (kerja) => withdrawUsulan(kerja, input)),
    ),
    batalTarik: os.usulan.batalTarik.handler(({ input, context }) =>
      restoreUsulan(context.inti.unitOfWork, input.usulan),
    ),
  };
}
