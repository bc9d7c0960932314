import { sql, type Transaction } from 'kysely';
import type { KemajuanSidang } from '#contract/pembahasan.ts';
import { createIsiKeputusan, type IsiKeputusan } from '#domain/alasan.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readSidang, readSidangTerbuka } from '../musyawarah/sidang.ts';
import { matchUsulan } from '../usulan/search.ts';
import { listCalonBlok, PERINTAH_BLOK, recordBlok } from './blok.ts';
import { readCalon } from './calon.ts';
import { readKemajuan } from './kemajuan.ts';
import { isDiparkir, PERINTAH_PARKIR, setParkir } from './parkir.ts';
import { cancelPendapat, insertPendapat, listPendapat } from './pendapat.ts';
import { insertKeputusan, PERINTAH_KEPUTUSAN, readUsulanId, requireTerlihat } from './record.ts';
import { checkIsianSuara, readPemungutan } from './suara.ts';
import { findPerintahTerakhir, undoPerintah } from './undo.ts';

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
      else if (putusan === 'diparkir') query = query.where('su.diparkir', 'is not', null).where('k.id', 'is', null);
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
          isDiparkir.as('diparkir'),
        ])
        .orderBy(KOLOM_URUT[kolom], turun ? 'desc' : 'asc')
        .orderBy('su.nomor')
        .limit(input.limit)
        .offset(input.offset)
        .execute();
      return { total, baris: baris.map((satu) => ({ ...satu, diparkir: satu.diparkir === 1 })) };
    }),
    get: os.pembahasan.get.handler(async ({ input, context }) => {
      const { data, clock } = context.inti;
      await readSidang(data.db, input.sidang);
      return readCalon(data.db, input.sidang, input.nomor, toTanggal(clock()));
    }),
    record: os.pembahasan.record.handler(({ input: { terlihat, ...input }, context }) => {
      const isi = requireLengkap(input.isi);
      return context.inti.unitOfWork.run({ nama: PERINTAH_KEPUTUSAN, masukan: { ...input, isi } }, async (kerja) => {
        const { trx } = kerja;
        await readSidangTerbuka(trx, input.sidang);
        const usulan = await readUsulanId(trx, input.sidang, input.nomor);
        if (terlihat !== undefined) await requireTerlihat(trx, input.sidang, input.nomor, terlihat);
        const suara = input.suara === undefined ? null : await checkIsianSuara(trx, input.sidang, usulan, input.suara);
        const id = await insertKeputusan(kerja, input.sidang, usulan, isi, null, suara);
        await rememberNomor(trx, input.sidang, input.nomor);
        const cara = suara === null ? ('mufakat' as const) : ('suara' as const);
        const keputusan = { id, cara, ...isi, diputusPada: kerja.waktu, suara: await readPemungutan(trx, id) };
        return { ...(await readKemajuanBaru(trx, input.sidang)), keputusan };
      });
    }),
    parkir: os.pembahasan.parkir.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: PERINTAH_PARKIR, masukan: input }, async (kerja) => {
        const { sidang, nomor, parkir } = input;
        await readSidangTerbuka(kerja.trx, sidang);
        await requireBelumDiputus(kerja.trx, sidang, nomor);
        await setParkir(kerja, sidang, nomor, parkir);
        await rememberNomor(kerja.trx, sidang, nomor);
        return readKemajuanBaru(kerja.trx, sidang);
      }),
    ),
    calonBlok: os.pembahasan.calonBlok.handler(async ({ input, context }) => {
      const { data, clock } = context.inti;
      await readSidang(data.db, input.sidang);
      return listCalonBlok(data.db, input.sidang, input.kelompok, toTanggal(clock()));
    }),
    recordBlok: os.pembahasan.recordBlok.handler(({ input: { sidang, ...input }, context }) => {
      const isian = {
        ...input,
        nomor: [...new Set(input.nomor)].toSorted((a, b) => a - b),
        isi: requireLengkap(input.isi),
      };
      const perintah = { nama: PERINTAH_BLOK, masukan: { sidang, ...isian } };
      return context.inti.unitOfWork.run(perintah, async (kerja) => {
        await readSidangTerbuka(kerja.trx, sidang);
        await recordBlok(kerja, sidang, isian, toTanggal(new Date(kerja.waktu)));
        await rememberNomor(kerja.trx, sidang, isian.nomor.at(-1) ?? 1);
        return readKemajuanBaru(kerja.trx, sidang);
      });
    }),
    addPendapat: os.pembahasan.addPendapat.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'pendapat.add', masukan: input }, async (kerja) => {
        await readSidangTerbuka(kerja.trx, input.sidang);
        const usulan = await readUsulanId(kerja.trx, input.sidang, input.nomor);
        await insertPendapat(kerja, input.sidang, [usulan], input.isian);
        return listPendapat(kerja.trx, input.sidang, usulan);
      }),
    ),
    cancelPendapat: os.pembahasan.cancelPendapat.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'pendapat.cancel', masukan: input }, async (kerja) => {
        await readSidangTerbuka(kerja.trx, input.sidang);
        await cancelPendapat(kerja, input.sidang, input.id);
      }),
    ),
    undo: os.pembahasan.undo.handler(({ input, context }) =>
      context.inti.unitOfWork.run(
        (trx) => prepareUndo(trx, input.sidang),
        async (kerja, { terakhir }) => {
          const hasil = await undoPerintah(kerja, input.sidang, terakhir);
          return { ...(await readKemajuanBaru(kerja.trx, input.sidang)), ...hasil };
        },
      ),
    ),
  };
}

function requireLengkap({ putusan, alasan, catatan }: IsiKeputusan): IsiKeputusan {
  const isi = createIsiKeputusan(putusan, alasan, catatan);
  if (typeof isi !== 'string') return isi;
  throw new GalatMufakat('KEPUTUSAN_TIDAK_LENGKAP', 'Alasan Lainnya memerlukan catatan.', { kode: isi });
}

/** The number to open at after a restart. */
async function rememberNomor(trx: Transaction<Tables>, sidang: number, nomor: number): Promise<void> {
  await trx.updateTable('sidang').set({ terakhir_nomor: nomor }).where('id', '=', sidang).execute();
}

async function readKemajuanBaru(trx: Transaction<Tables>, sidang: number): Promise<KemajuanSidang> {
  return readKemajuan(trx, await readSidang(trx, sidang));
}

/** Throws USULAN_SUDAH_DIPUTUS: what is decided is not put aside. */
async function requireBelumDiputus(trx: Transaction<Tables>, sidang: number, nomor: number): Promise<void> {
  const usulan = await readUsulanId(trx, sidang, nomor);
  const berlaku = await trx
    .selectFrom('keputusan_berlaku')
    .select('id')
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .executeTakeFirst();
  if (berlaku === undefined) return;
  throw new GalatMufakat('USULAN_SUDAH_DIPUTUS', `Usulan ${nomor} sudah diputus. Urungkan dahulu bila akan diparkir.`);
}

async function prepareUndo(trx: Transaction<Tables>, sidang: number) {
  await readSidangTerbuka(trx, sidang);
  const terakhir = await findPerintahTerakhir(trx, sidang);
  if (terakhir === null) throw new GalatMufakat('TIDAK_ADA_YANG_DIURUNGKAN');
  return {
    nama: 'keputusan.undo',
    masukan: { sidang, perintah: terakhir.perintah },
    membalik: terakhir.jurnalUrut,
    terakhir,
  };
}
