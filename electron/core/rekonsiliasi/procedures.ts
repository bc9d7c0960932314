import { URUT_TERBANYAK } from '#contract/rekonsiliasi.ts';
import { getProgramDaftar } from '#domain/daftar.ts';
import { createBerkas } from '../berkas.ts';
import { createDokumenStore } from '../dokumen/store.ts';
import { type Terbuka, toOrpcError } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { readProgram } from '../kelurahan/kelurahan.ts';
import type { Log } from '../log.ts';
import type { TaskOptions } from '../workers/run-task.ts';
import { streamTask } from '../workers/stream-task.ts';
import { listDaftarPadanan, requireDaftarPadanan } from './daftar-padanan.ts';
import { readIsi, readTersimpan, selectPadanan, toBarisPadanan } from './list-padanan.ts';
import { proposePadanan } from './propose-padanan.ts';
import { listHasil, readRekonsiliasi, requireRekonsiliasi } from './read-rekonsiliasi.ts';
import { readBahanRingkasan } from './ringkasan.ts';
import type { HasilRekonsiliasi } from './run-rekonsiliasi.ts';
import { chooseKandidat, reopenPadanan, settlePadanan } from './settle-padanan.ts';

export function createRekonsiliasiProcedures(os: Terbuka, log: Log) {
  const store = createDokumenStore();
  return {
    pilihan: os.rekonsiliasi.pilihan.handler(async ({ context: { inti } }) => {
      const { db } = inti.data;
      const { warga } = await db
        .selectFrom('warga')
        .select((eb) => eb.fn.countAll<number>().as('warga'))
        .executeTakeFirstOrThrow();
      return { daftar: await listDaftarPadanan(db), warga, hasil: await listHasil(db) };
    }),
    jalankan: os.rekonsiliasi.jalankan.handler(async function* ({ input, context: { inti }, signal }) {
      try {
        const hasil = yield* streamTask((pilihan) => matchAlone(inti, input, pilihan), signal);
        yield { jenis: 'hasil' as const, ...hasil };
      } catch (galat) {
        // The answer of a stream begins before its work; a fault in it does not pass the procedure's own net.
        throw toOrpcError(galat, 'rekonsiliasi.jalankan', log);
      }
    }),
    get: os.rekonsiliasi.get.handler(({ input, context: { inti } }) =>
      readRekonsiliasi(inti.data.db, input.rekonsiliasi),
    ),
    list: os.rekonsiliasi.list.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      const induk = await requireRekonsiliasi(db, input.rekonsiliasi);
      const query = selectPadanan(db, induk.id, input.saring);
      const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
      const semua = await readTersimpan(query.limit(input.limit).offset(input.offset));
      const isi = await readIsi(db, induk, semua);
      return { total, baris: semua.map((satu) => toBarisPadanan(satu, isi)) };
    }),
    listUrut: os.rekonsiliasi.listUrut.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      await requireRekonsiliasi(db, input.rekonsiliasi);
      const baris = await selectPadanan(db, input.rekonsiliasi, input.saring)
        .select('p.urut')
        .orderBy('p.urut')
        .limit(URUT_TERBANYAK)
        .execute();
      return baris.map(({ urut }) => urut);
    }),
    tandai: os.rekonsiliasi.tandai.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rekonsiliasi.tandai', masukan: input }, (kerja) => settlePadanan(kerja, input)),
    ),
    pilih: os.rekonsiliasi.pilih.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rekonsiliasi.pilih', masukan: input }, (kerja) => chooseKandidat(kerja, input)),
    ),
    bukaLagi: os.rekonsiliasi.bukaLagi.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rekonsiliasi.bukaLagi', masukan: input }, (kerja) => reopenPadanan(kerja, input)),
    ),
    usulkan: os.rekonsiliasi.usulkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rekonsiliasi.usulkan', masukan: input }, (kerja) => proposePadanan(kerja, input)),
    ),
    ekspor: os.rekonsiliasi.ekspor.handler(async function* ({ input, context: { inti }, signal }) {
      try {
        const { bentuk } = input;
        const bahan = await readBahanRingkasan(inti, input.rekonsiliasi);
        const isi = yield* streamTask(
          (pilihan) =>
            bentuk === 'pdf'
              ? inti.runTask('ringkasanRekonsiliasi', { bahan }, pilihan)
              : inti.runTask('eksporRekonsiliasi', { bahan, sambungan: inti.getSambungan() }, pilihan),
          signal,
        );
        const namaBerkas = `rekonsiliasi-${bahan.hasil.kiri.jenis}-${bahan.tanggal}.${bentuk}`;
        yield { jenis: 'hasil' as const, dokumen: store.put(createBerkas(isi, namaBerkas, bentuk)), namaBerkas };
      } catch (galat) {
        throw toOrpcError(galat, 'rekonsiliasi.ekspor', log);
      }
    }),
    unduh: os.rekonsiliasi.unduh.handler(({ input }) => store.get(input.dokumen)),
  };
}

/** Matches while every other command waits; it stops when nobody reads any more or the data is to be closed. */
async function matchAlone(
  inti: Inti,
  input: { readonly kiri: number; readonly kanan: number | null },
  { signal, onProgress }: TaskOptions,
): Promise<HasilRekonsiliasi> {
  const { data, unitOfWork, clock, pelaku } = inti;
  const kiri = await requireDaftarPadanan(data.db, input.kiri);
  const kanan = input.kanan === null ? null : await requireDaftarPadanan(data.db, input.kanan);
  const program = getProgramDaftar(kiri.jenis);
  const batas = (await readProgram(data.db)).find(({ kode }) => kode === program)?.desilTerbesar ?? null;
  return unitOfWork.hold((ditutup) =>
    inti.runTask(
      'rekonsiliasi',
      {
        kiri: { berkas: kiri.berkas, jenis: kiri.jenis },
        kanan: kanan && { berkas: kanan.berkas, jenis: kanan.jenis },
        program,
        desilTerbesar: batas,
        sambungan: inti.getSambungan(),
        penulis: { pelaku, waktu: clock().toISOString() },
      },
      { signal: signal === undefined ? ditutup : AbortSignal.any([signal, ditutup]), onProgress, menulis: true },
    ),
  );
}
