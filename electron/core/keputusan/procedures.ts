import { sql, type Transaction } from 'kysely';
import { createIsiKeputusan } from '#domain/alasan.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readSidang, readSidangTerbuka } from '../musyawarah/sidang.ts';
import { matchUsulan } from '../usulan/search.ts';
import { readCalon } from './calon.ts';
import { readKemajuan } from './kemajuan.ts';
import { findKeputusanTerakhir, insertKeputusan, PERINTAH_KEPUTUSAN, readUsulanId, restoreSebelum } from './record.ts';

const KOLOM_URUT = {
  nomor: 'su.nomor',
  nama: 'usulan.nama_cari',
  nik: 'usulan.nik',
  rt: 'usulan.rt',
  jenis: 'usulan.jenis',
  program: 'usulan.program',
  putusan: 'k.putusan',
} as const;

export function createPembahasanProcedures(os: Terbuka) {
  return {
    kemajuan: os.pembahasan.kemajuan.handler(async ({ input, context }) => {
      const { db } = context.inti.data;
      return readKemajuan(db, await readSidang(db, input.sidang));
    }),
    list: os.pembahasan.list.handler(async ({ input, context }) => {
      const { db } = context.inti.data;
      await readSidang(db, input.sidang);
      const { cari = '', putusan, ...tepat } = input.saring ?? {};
      let query = db
        .selectFrom('sidang_usulan as su')
        .innerJoin('usulan', 'usulan.id', 'su.usulan_id')
        .leftJoin('keputusan_berlaku as k', (join) =>
          join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
        )
        .where('su.sidang_id', '=', input.sidang)
        .where(matchUsulan(cari));
      if (putusan === 'belum') query = query.where('k.id', 'is', null);
      else if (putusan !== undefined) query = query.where('k.putusan', '=', putusan);
      for (const [kolom, nilai] of Object.entries(tepat) as [keyof typeof tepat, string | undefined][]) {
        if (nilai !== undefined) query = query.where(`usulan.${kolom}`, '=', nilai);
      }
      const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
      const { kolom, turun } = input.urut ?? { kolom: 'nomor' as const, turun: false };
      const baris = await query
        .select([
          'su.nomor',
          'usulan.id as usulan',
          'usulan.nik',
          'usulan.nama',
          'usulan.rt',
          'usulan.rw',
          'usulan.jenis',
          'usulan.program',
          'k.putusan',
          'k.alasan',
        ])
        .orderBy(KOLOM_URUT[kolom], turun ? 'desc' : 'asc')
        .orderBy('su.nomor')
        .limit(input.limit)
        .offset(input.offset)
        .execute();
      return { total, baris };
    }),
    get: os.pembahasan.get.handler(async ({ input, context }) => {
      const { data, clock } = context.inti;
      await readSidang(data.db, input.sidang);
      return readCalon(data.db, input.sidang, input.nomor, toTanggal(clock()));
    }),
    record: os.pembahasan.record.handler(({ input, context }) => {
      const { putusan, alasan, catatan } = input.isi;
      const isi = createIsiKeputusan(putusan, alasan, catatan);
      if (typeof isi === 'string') {
        throw new GalatMufakat('KEPUTUSAN_TIDAK_LENGKAP', 'Alasan Lainnya memerlukan catatan.', { kode: isi });
      }
      return context.inti.unitOfWork.run({ nama: PERINTAH_KEPUTUSAN, masukan: { ...input, isi } }, async (kerja) => {
        await readSidangTerbuka(kerja.trx, input.sidang);
        const usulan = await readUsulanId(kerja.trx, input.sidang, input.nomor);
        await insertKeputusan(kerja, input.sidang, usulan, isi);
        await kerja.trx
          .updateTable('sidang')
          .set({ terakhir_nomor: input.nomor })
          .where('id', '=', input.sidang)
          .execute();
        return readKemajuan(kerja.trx, await readSidang(kerja.trx, input.sidang));
      });
    }),
    undo: os.pembahasan.undo.handler(({ input, context }) =>
      context.inti.unitOfWork.run(
        (trx) => prepareUndo(trx, input.sidang),
        async (kerja, { terakhir }) => {
          await restoreSebelum(kerja, input.sidang, terakhir);
          const kemajuan = await readKemajuan(kerja.trx, await readSidang(kerja.trx, input.sidang));
          return { ...kemajuan, nomor: terakhir.nomor };
        },
      ),
    ),
  };
}

async function prepareUndo(trx: Transaction<Tables>, sidang: number) {
  await readSidangTerbuka(trx, sidang);
  const terakhir = await findKeputusanTerakhir(trx, sidang);
  if (terakhir === null) throw new GalatMufakat('TIDAK_ADA_YANG_DIURUNGKAN');
  return {
    nama: 'keputusan.undo',
    masukan: { sidang, nomor: terakhir.nomor },
    membalik: terakhir.jurnalUrut,
    terakhir,
  };
}
