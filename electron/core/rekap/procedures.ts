import type { JumlahProgram } from '#contract/rekap.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { getPeriode, type Periode } from '#domain/periode.ts';
import { formatSaatDiterima } from '#domain/rekap.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { readBatas } from '../beranda/procedures.ts';
import { readDinsos } from '../dinsos/dinsos.ts';
import { GalatMufakat } from '../galat.ts';
import { type Terbuka, toOrpcError } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { isContoh } from '../kelurahan/kelurahan.ts';
import { ensureKunci } from '../kunci/kunci.ts';
import { ensureKunciSandi } from '../kunci/kunci-sandi.ts';
import type { Log } from '../log.ts';
import { listTrenKota } from '../rekap-hasil/jumlah-kota.ts';
import { createSimpananHasil } from '../rekap-hasil/simpanan.ts';
import { streamHasil } from '../rekap-hasil/stream-hasil.ts';
import { streamTask } from '../workers/stream-task.ts';
import { createPenulis, writeAlone } from '../workers/write-alone.ts';
import { terimaBersama } from './bagi-kerja.ts';
import { listDitolak, readKelurahanMasuk } from './paket-kelurahan.ts';
import { readPapan } from './papan.ts';
import { createSinggahan } from './singgahan.ts';
import { type BarisLintas, listTemuanLintas } from './temuan-lintas.ts';
import type { Kebijakan } from './terima-paket.ts';

export function createRekapProcedures(os: Terbuka, log: Log) {
  const simpanan = createSimpananHasil();
  const temuan = createSinggahan<readonly BarisLintas[]>();
  const program = createSinggahan<JumlahProgram[]>();
  return {
    listPeriode: os.rekap.listPeriode.handler(async ({ context: { inti } }) => {
      await readDinsos(inti.data.db);
      return listPeriodePaket(inti);
    }),
    papan: os.rekap.papan.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      return readPapan(db, (await readDinsos(db)).kota, input.periode, await readBatas(db));
    }),
    kelurahan: os.rekap.kelurahan.handler(async ({ input, context: { inti } }) => {
      await readDinsos(inti.data.db);
      return readKelurahanMasuk(inti.data.db, input.kode, input.periode);
    }),
    listDitolak: os.rekap.listDitolak.handler(async ({ context: { inti } }) => {
      await readDinsos(inti.data.db);
      return listDitolak(inti.data.db);
    }),
    terima: os.rekap.terima.handler(async function* ({ input, context: { inti }, signal }) {
      try {
        const kebijakan = await readKebijakan(inti, input);
        const berkas = input.berkas.map((satu) => ({ nama: satu.name, isi: satu.slice() }));
        const hasil = yield* streamTask(
          (pilihan) =>
            writeAlone(inti, pilihan, (penuh) => {
              const masukan = { berkas, kebijakan, sambungan: inti.getSambungan(), penulis: createPenulis(inti) };
              return terimaBersama(inti.runTask, masukan, penuh);
            }),
          signal,
        );
        yield {
          jenis: 'hasil' as const,
          masuk: [...hasil.masuk],
          sudahAda: [...hasil.sudahAda],
          ditolak: [...hasil.ditolak],
        };
      } catch (galat) {
        // The answer of a stream begins before its work; a fault in it does not pass the procedure's own net.
        throw toOrpcError(galat, 'rekap.terima', log);
      }
    }),
    keluarkan: os.rekap.keluarkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rekap.keluarkan', masukan: input }, async ({ trx }) => {
        await readDinsos(trx);
        const { numUpdatedRows } = await trx
          .updateTable('paket_masuk')
          .set({ keadaan: 'ditolak', kode: 'DIKELUARKAN', pesan: `Dikeluarkan dari rekap: ${input.alasan}` })
          .where('id', '=', input.paket)
          .where('keadaan', '=', 'diterima')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new GalatMufakat('PAKET_TIDAK_ADA');
        await trx.deleteFrom('keputusan_masuk').where('paket_id', '=', input.paket).execute();
      }),
    ),
    listTemuan: os.rekap.listTemuan.handler(async ({ input, context: { inti } }) => {
      await readDinsos(inti.data.db);
      const { saring = {}, ...jendela } = input;
      const { periode = null } = saring;
      const masukan = { sambungan: inti.getSambungan(), periode };
      const semua = await temuan.get(inti, periode ?? '', () => inti.runTask('hitungTemuan', masukan));
      return listTemuanLintas(inti.data.db, { ...saring, periode }, jendela, semua);
    }),
    program: os.rekap.program.handler(async ({ input, context: { inti } }) => {
      await readDinsos(inti.data.db);
      const masukan = { sambungan: inti.getSambungan(), ...input };
      return program.get(inti, input.periode ?? '', () => inti.runTask('hitungProgram', masukan));
    }),
    tren: os.rekap.tren.handler(async ({ context: { inti } }) => {
      await readDinsos(inti.data.db);
      return listTrenKota(inti.data.db);
    }),
    susun: os.rekap.susun.handler(async function* ({ input, context: { inti }, signal }) {
      try {
        const { kota } = await readDinsos(inti.data.db);
        const penyegel = await ensureKunci(inti);
        const namaBerkas = `rekap_${getKodeSepuluh(kota)}_${input.periode ?? 'semua'}.zip`;
        const hasil = yield* streamHasil(inti, simpanan, { ...input, penyegel, namaBerkas }, signal);
        yield { jenis: 'hasil' as const, namaBerkas, ...hasil, tanpaKunci: [...hasil.tanpaKunci] };
      } catch (galat) {
        throw toOrpcError(galat, 'rekap.susun', log);
      }
    }),
    unduh: os.rekap.unduh.handler(({ input }) => simpanan.get(input.dokumen)),
  };
}

async function readKebijakan(
  inti: Inti,
  {
    pengirim,
    diterima,
    contoh = false,
  }: {
    readonly pengirim: Kebijakan['pengirim'];
    readonly diterima: Tanggal | null;
    readonly contoh?: boolean | undefined;
  },
): Promise<Kebijakan> {
  const { db } = inti.data;
  return {
    kota: getKodeSepuluh((await readDinsos(db)).kota),
    contoh: contoh || (await isContoh(db)),
    batas: await readBatas(db),
    pengirim,
    identitas: [(await ensureKunciSandi(inti)).identitas],
    diterima: diterima === null ? inti.clock().toISOString() : formatSaatDiterima(diterima),
  };
}

async function listPeriodePaket({ data, clock }: Inti): Promise<{ periode: Periode; paket: number }[]> {
  const kini = getPeriode(toTanggal(clock()));
  const baris = await data.db
    .selectFrom('paket_masuk')
    .select(['periode', (eb) => eb.fn.countAll<number>().filterWhere('keadaan', '=', 'diterima').as('paket')])
    .where('periode', 'is not', null)
    // What a refused file claims may lie in any year to come.
    .where((eb) => eb.or([eb('keadaan', '=', 'diterima'), eb('periode', '<=', kini)]))
    .groupBy('periode')
    .execute();
  const semua = baris.map(({ periode, paket }) => ({ periode: periode as Periode, paket }));
  if (!semua.some(({ periode }) => periode === kini)) semua.push({ periode: kini, paket: 0 });
  return semua.sort((a, b) => (a.periode < b.periode ? 1 : -1));
}
