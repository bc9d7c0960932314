import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Transaction } from 'kysely';
import type { Pemulihan } from '#contract/gerbang.ts';
import type { Kelurahan, Pejabat } from '#domain/kelurahan.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Unsur } from '#domain/unsur.ts';
import { createBerkas } from '../berkas.ts';
import { writeDaftarContoh } from '../daftar/write-daftar-contoh.ts';
import { listCadangan } from '../db/backup.ts';
import type { Data } from '../db/open.ts';
import type { Tables } from '../db/tables.ts';
import { checkDinsos, readPeran } from '../dinsos/dinsos.ts';
import { GalatMufakat } from '../galat.ts';
import { toOrpcError, type Umum } from '../implementer.ts';
import type { Pegangan } from '../jendela/pegangan.ts';
import { checkKelurahan, isContoh, readKelurahan, writePengaturan } from '../kelurahan/kelurahan.ts';
import type { Log } from '../log.ts';
import { getNamaBerkasSiks } from '../tables/siks-ng.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { VERSI_PROGRAM } from '../versi.ts';
import type { RunTask } from '../workers/run-task.ts';
import { streamTask } from '../workers/stream-task.ts';
import { createContohDinsos } from './contoh-dinsos.ts';
import type { Gerbang } from './gerbang.ts';
import { readPemulihan } from './pemulihan.ts';

export interface GerbangServices {
  readonly gerbang: Gerbang;
  readonly pegangan: Pegangan;
  readonly createUnitOfWork: (data: Data) => UnitOfWork;
  /** Stops what still writes and closes the data. */
  readonly close: () => Promise<void>;
  readonly clock: () => Date;
  /** Who the journal names as the actor. */
  readonly pelaku: string;
  readonly log: Log;
  readonly runTask: RunTask;
}

export function createGerbangProcedures(
  os: Umum,
  { gerbang, pegangan, createUnitOfWork, close, clock, pelaku, log, runTask }: GerbangServices,
) {
  const pemulihan = new WeakMap<Data, Promise<Pemulihan>>();
  return {
    status: os.gerbang.status.handler(async () => {
      const keadaan = gerbang.keadaan();
      return {
        keadaan,
        folderData: gerbang.folderData,
        versi: VERSI_PROGRAM,
        contoh: keadaan === 'terbuka' && (await isContoh(gerbang.getData().db)),
        peran: keadaan === 'terbuka' ? (await readPeran(gerbang.getData().db)).peran : null,
      };
    }),
    siapkan: os.gerbang.siapkan.handler(async ({ input }) => {
      const kelurahan = checkKelurahan(input.kelurahan);
      await gerbang.create(input.sandi, (data) =>
        createUnitOfWork(data).run({ nama: 'gerbang.siapkan', masukan: kelurahan }, async ({ trx }) => {
          await writePengaturan(trx, 'kelurahan', kelurahan);
          for (const pejabat of [kelurahan.lurah, kelurahan.sekretaris]) await insertPejabat(trx, pejabat);
        }),
      );
    }),
    siapkanDinsos: os.gerbang.siapkanDinsos.handler(async ({ input }) => {
      const dinsos = checkDinsos(input.dinsos);
      await gerbang.create(input.sandi, (data) =>
        createUnitOfWork(data).run({ nama: 'gerbang.siapkanDinsos', masukan: dinsos }, ({ trx }) =>
          writePengaturan(trx, 'dinsos', dinsos),
        ),
      );
    }),
    contoh: os.gerbang.contoh.handler(async ({ input }) => {
      if (gerbang.keadaan() !== 'belum_disiapkan') throw new GalatMufakat('SUDAH_DISIAPKAN');
      const { sandi, ...ukuran } = input;
      const { contoh, banyak, berkas } = await runTask('contoh', { ...ukuran, hariIni: toTanggal(clock()) });
      await gerbang.create(sandi, (data) =>
        createUnitOfWork(data).run({ nama: 'gerbang.contoh', masukan: ukuran }, async ({ trx, waktu }) => {
          await writePengaturan(trx, 'kelurahan', contoh.kelurahan);
          await writePengaturan(trx, 'contoh', true);
          for (const pilar of contoh.pilar) await insertPilar(trx, pilar);
          writeDaftarContoh(data.sqlite, contoh.daftar, waktu);
        }),
      );
      const berkasUsulan = getBerkasContoh(gerbang.folderData, contoh.kelurahan);
      await writeFile(berkasUsulan, berkas);
      return { ...banyak, berkasUsulan };
    }),
    contohDinsos: os.gerbang.contohDinsos.handler(async function* ({ input, signal }) {
      try {
        const hasil = yield* streamTask(
          (pilihan) => createContohDinsos({ gerbang, createUnitOfWork, clock, pelaku, runTask }, input, pilihan),
          signal,
        );
        yield { jenis: 'hasil' as const, ...hasil };
      } catch (galat) {
        // The answer of a stream begins before its work; a fault in it does not pass the procedure's own net.
        throw toOrpcError(galat, 'gerbang.contohDinsos', log);
      }
    }),
    berkasContoh: os.gerbang.berkasContoh.handler(async () => {
      const berkas = getBerkasContoh(gerbang.folderData, await readKelurahan(gerbang.getData().db));
      const isi = await readFile(berkas).catch(() => {
        throw new GalatMufakat('DOKUMEN_TIDAK_ADA', 'Berkas usulan contoh tidak ada lagi di folder data.');
      });
      return createBerkas(isi, path.basename(berkas), 'xlsx');
    }),
    buka: os.gerbang.buka.handler(async ({ input }) => {
      await gerbang.open(input.sandi);
    }),
    listCadangan: os.gerbang.listCadangan.handler(() =>
      listCadangan(gerbang.folderData).map(({ nama, waktu, byte }) => ({ nama, waktu: waktu.toISOString(), byte })),
    ),
    pulihkan: os.gerbang.pulihkan.handler(({ input }) => gerbang.restore(input.cadangan, input.sandi)),
    pemulihan: os.gerbang.pemulihan.handler(() => {
      const data = gerbang.getData();
      const tertinggal = gerbang.getMendadak();
      if (tertinggal === null) return null;
      // As it was found: what is written from now on was not restored.
      const satu = pemulihan.get(data) ?? readPemulihan(data.db, tertinggal.tempat);
      pemulihan.set(data, satu);
      return satu;
    }),
    catatTempat: os.gerbang.catatTempat.handler(({ input, context }) => {
      if (gerbang.keadaan() !== 'terbuka') return;
      pegangan.check(context.jendela);
      gerbang.noteTempat(input.tempat);
    }),
    tutupPemulihan: os.gerbang.tutupPemulihan.handler(() => gerbang.forgetMendadak()),
    kunci: os.gerbang.kunci.handler(({ context }) => {
      pegangan.check(context.jendela);
      return close();
    }),
    gantiSandi: os.gerbang.gantiSandi.handler(({ input, context }) => {
      pegangan.check(context.jendela);
      return createUnitOfWork(gerbang.getData()).hold(() => gerbang.changeSandi(input.lama, input.baru));
    }),
  };
}

function getBerkasContoh(folderData: string, { wilayah }: Kelurahan): string {
  return path.join(folderData, getNamaBerkasSiks(wilayah.kecamatan.nama, wilayah.kelurahan.nama, 'CONTOH'));
}

async function insertPejabat(trx: Transaction<Tables>, pejabat: Pejabat): Promise<void> {
  if (pejabat.nama === '') return;
  await insertPilar(trx, { nama: pejabat.nama, unsur: 'kelurahan', jabatan: pejabat.jabatan, rt: '', rw: '' });
}

async function insertPilar(
  trx: Transaction<Tables>,
  isian: { nama: string; unsur: Unsur; jabatan: string; rt: string; rw: string },
): Promise<void> {
  await trx
    .insertInto('pilar')
    .values({ ...isian, aktif: 1, tamu: 0 })
    .execute();
}
