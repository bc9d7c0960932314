import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Sidang } from '#contract/sidang.ts';
import { findKekurangan } from '#domain/daftar-periksa.ts';
import { isDiRuang } from '#domain/kehadiran.ts';
import { AGENDA_AWAL, type LangkahSidang } from '#domain/sidang.ts';
import { getTahun, type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { UNSUR } from '#domain/unsur.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readKeadaanHadir } from '../kehadiran/kuorum.ts';
import { createDaftarUndangan, listPeserta } from '../kehadiran/peserta.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import { followAgenda } from '../notulen/follow-agenda.ts';
import { addUsulan } from './agenda.ts';
import { readKeadaan } from './keadaan.ts';
import { listRingkasan, readSidang, readSidangTerbuka, toIsian, toKolomIsian } from './sidang.ts';
import { closeSidang } from './tutup.ts';

export function createSidangProcedures(os: Terbuka) {
  return {
    list: os.sidang.list.handler(({ context }) => listRingkasan(context.inti.data.db)),
    get: os.sidang.get.handler(({ input, context }) => describeSidang(context.inti.data.db, input.sidang)),
    usulanIsian: os.sidang.usulanIsian.handler(({ context }) =>
      proposeIsian(context.inti.data.db, toTanggal(context.inti.clock())),
    ),
    create: os.sidang.create.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'sidang.create', masukan: input }, async ({ trx }) => {
        const tahun = getTahun(input.isian.tanggal);
        const { akhir } = await trx
          .selectFrom('sidang')
          .select((eb) => eb.fn.max<number | null>('urut').as('akhir'))
          .where('tahun', '=', tahun)
          .executeTakeFirstOrThrow();
        const { id } = await trx
          .insertInto('sidang')
          .values({
            ...toKolomIsian(input.isian),
            pengenal: randomUUID(),
            urut: (akhir ?? 0) + 1,
            tahun,
            status: 'terbuka',
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await createDaftarUndangan(trx, id);
        const usulan = await addUsulan(trx, id, input.semuaUsulan ? 'semua' : 'ditunda');
        if (input.semuaUsulan && usulan === 0) throw new GalatMufakat('TIDAK_ADA_USULAN_MENUNGGU');
        return { sidang: id, usulan };
      }),
    ),
    update: os.sidang.update.handler(async ({ input, context }) => {
      const { data, unitOfWork } = context.inti;
      await unitOfWork.run({ nama: 'sidang.update', masukan: input }, async ({ trx }) => {
        const lama = toIsian(await readSidangTerbuka(trx, input.sidang));
        await followAgenda(trx, input.sidang, lama.agenda, input.isian.agenda);
        await trx.updateTable('sidang').set(toKolomIsian(input.isian)).where('id', '=', input.sidang).execute();
      });
      return describeSidang(data.db, input.sidang);
    }),
    addUsulan: os.sidang.addUsulan.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'sidang.addUsulan', masukan: input }, async ({ trx }) => {
        await readSidangTerbuka(trx, input.sidang);
        return { ditambahkan: await addUsulan(trx, input.sidang, input.usulan) };
      }),
    ),
    kekurangan: os.sidang.kekurangan.handler(async ({ input, context }) => {
      const { data, clock } = context.inti;
      const sidang = await readSidang(data.db, input.sidang);
      return findKekurangan(await readKeadaan(data.db, sidang, toTanggal(clock())));
    }),
    tutup: os.sidang.tutup.handler(({ input, context }) => closeSidang(context.inti, input.sidang, input.pilihanNomor)),
  };
}

async function describeSidang(db: Kysely<Tables>, id: number): Promise<Sidang> {
  const sidang = await readSidang(db, id);
  const [ringkasan] = await listRingkasan(db, id);
  if (ringkasan === undefined) throw new GalatMufakat('SIDANG_TIDAK_ADA');
  const peserta = await listPeserta(db, id);
  const unsur = UNSUR.map((satu) => {
    const kelompok = peserta.filter((orang) => orang.unsur === satu);
    return {
      unsur: satu,
      diundang: kelompok.length,
      hadir: kelompok.filter((orang) => orang.hadir).length,
      diRuang: kelompok.filter(isDiRuang).length,
    };
  }).filter((satu) => satu.diundang > 0);
  return {
    ...ringkasan,
    isian: toIsian(sidang),
    ditutupPada: sidang.ditutup_pada,
    selesai: sidang.selesai,
    langkahSelesai: findLangkahSelesai(ringkasan),
    unsur,
    diRuang: peserta.filter(isDiRuang).length,
    keadaanHadir: await readKeadaanHadir(db, id),
  };
}

function findLangkahSelesai(sidang: Pick<Sidang, 'usulan' | 'hadir' | 'diputus' | 'status'>): LangkahSidang[] {
  const selesai: LangkahSidang[] = [];
  if (sidang.usulan > 0) selesai.push('persiapan');
  if (sidang.hadir > 0) selesai.push('kehadiran');
  if (sidang.usulan > 0 && sidang.diputus === sidang.usulan) selesai.push('pembahasan');
  if (sidang.status === 'ditutup') selesai.push('penutup', 'berita-acara');
  return selesai;
}

/** Fills the form of a new session with what the last one had and with the officials of the kelurahan. */
async function proposeIsian(db: Kysely<Tables>, hariIni: Tanggal) {
  const { lurah, sekretaris, wilayah } = await readKelurahan(db);
  const terakhir = await db.selectFrom('sidang').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
  const isian = terakhir === undefined ? null : toIsian(terakhir);
  return {
    tanggal: hariIni,
    mulai: isian?.mulai ?? '09.00',
    rencanaSelesai: isian?.rencanaSelesai ?? null,
    tempat: isian?.tempat ?? `Aula Kantor Kelurahan ${wilayah.kelurahan.nama}`,
    agenda: isian?.agenda ?? AGENDA_AWAL,
    pimpinan: isian?.pimpinan ?? lurah,
    notulis: isian?.notulis ?? sekretaris,
    narasumber: isian?.narasumber ?? [],
  };
}
