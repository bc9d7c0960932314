import type { Pratinjau } from '#contract/impor.ts';
import { JENIS_DAFTAR } from '#domain/daftar.ts';
import { listBidangDaftar } from '#domain/impor-daftar-bidang.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { TemuanImpor } from '#domain/temuan-impor.ts';
import { type Terbuka, toOrpcError } from '../implementer.ts';
import { pageTemuan } from '../impor/page-temuan.ts';
import { listPemetaan } from '../impor/pemetaan.ts';
import { createPratinjauId, createPratinjauStore } from '../impor/pratinjau-store.ts';
import { refuseGalatBerkas } from '../impor/read-berkas.ts';
import { listRiwayat } from '../impor/riwayat.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan, readProgram } from '../kelurahan/kelurahan.ts';
import type { Log } from '../log.ts';
import { requireKolomWajib } from '../tables/pemetaan.ts';
import type { TaskOptions } from '../workers/run-task.ts';
import { streamTask } from '../workers/stream-task.ts';
import { createPenulis, writeAlone } from '../workers/write-alone.ts';
import type { HasilPeriksaDaftar } from './check-daftar.ts';
import { listBaris } from './list-baris.ts';
import type { BerkasDaftar, MasukanDaftar } from './read-daftar.ts';
import { AWALAN_PEMETAAN } from './write-daftar.ts';

/** A preview between the two steps: the file and what was found in it, never its rows. */
interface PratinjauDaftar {
  readonly berkas: BerkasDaftar;
  readonly pratinjau: Pratinjau;
  readonly temuan: readonly TemuanImpor[];
}

export function createDaftarProcedures(os: Terbuka, log: Log) {
  const store = createPratinjauStore<PratinjauDaftar>();
  return {
    periksa: os.daftar.periksa.handler(async function* ({ input, context, signal }) {
      try {
        const berkas = await readBerkasDaftar(input);
        const tersimpan = yield* streamTask((pilihan) => preview(context.inti, berkas, pilihan), signal);
        store.put(tersimpan);
        yield { jenis: 'hasil' as const, pratinjau: tersimpan.pratinjau };
      } catch (galat) {
        // The answer of a stream begins before its work; a fault in it does not pass the procedure's own net.
        throw toOrpcError(galat, 'daftar.periksa', log);
      }
    }),
    listTemuan: os.daftar.listTemuan.handler(({ input }) => pageTemuan(store.get(input.pratinjau).temuan, input)),
    tulis: os.daftar.tulis.handler(async function* ({ input, context, signal }) {
      try {
        const { berkas, pratinjau } = store.get(input.pratinjau);
        await refuseGalatBerkas(async () => requireKolomWajib(pratinjau));
        const { inti } = context;
        const masukan = await createMasukan(inti, berkas);
        const hasil = yield* streamTask(
          (pilihan) =>
            writeAlone(inti, pilihan, (penuh) =>
              inti.runTask(
                'tulisDaftar',
                { ...masukan, sambungan: inti.getSambungan(), penulis: createPenulis(inti) },
                penuh,
              ),
            ),
          signal,
        );
        store.delete(input.pratinjau);
        yield { jenis: 'hasil' as const, ...hasil };
      } catch (galat) {
        throw toOrpcError(galat, 'daftar.tulis', log);
      }
    }),
    buang: os.daftar.buang.handler(({ input }) => store.delete(input.pratinjau)),
    riwayat: os.daftar.riwayat.handler(({ context }) => listRiwayat(context.inti.data.db, JENIS_DAFTAR)),
    baris: os.daftar.baris.handler(({ input, context }) => listBaris(context.inti.data.db, input)),
    tarik: os.daftar.tarik.handler(async function* ({ input, context, signal }) {
      try {
        const { inti } = context;
        const { berkas } = input;
        const hasil = yield* streamTask(
          (pilihan) =>
            writeAlone(inti, pilihan, (penuh) =>
              inti.runTask(
                'tarikDaftar',
                { berkas, sambungan: inti.getSambungan(), penulis: createPenulis(inti) },
                penuh,
              ),
            ),
          signal,
        );
        yield { jenis: 'hasil' as const, ...hasil };
      } catch (galat) {
        throw toOrpcError(galat, 'daftar.tarik', log);
      }
    }),
  };
}

async function readBerkasDaftar(input: {
  readonly berkas: File;
  readonly jenis: BerkasDaftar['jenis'];
  readonly pemetaan?: Readonly<Record<string, string>> | undefined;
}): Promise<BerkasDaftar> {
  const isi = new Uint8Array(await input.berkas.arrayBuffer());
  return { namaBerkas: input.berkas.name, isi, jenis: input.jenis, pemetaan: input.pemetaan ?? null };
}

async function createMasukan({ data, clock }: Inti, berkas: BerkasDaftar): Promise<MasukanDaftar> {
  const semua = Object.entries(await listPemetaan(data.db));
  const { wilayah } = await readKelurahan(data.db);
  return {
    berkas,
    diingat: Object.fromEntries(
      semua.flatMap(([sidik, pemetaan]) =>
        sidik.startsWith(AWALAN_PEMETAAN) ? [[sidik.slice(AWALAN_PEMETAAN.length), pemetaan]] : [],
      ),
    ),
    konteks: {
      hariIni: toTanggal(clock()),
      program: await readProgram(data.db),
      kelurahan: wilayah.kelurahan.nama,
    },
  };
}

async function preview(inti: Inti, berkas: BerkasDaftar, pilihan: TaskOptions): Promise<PratinjauDaftar> {
  const masukan = await createMasukan(inti, berkas);
  const hasil = await inti.runTask('periksaDaftar', { ...masukan, sambungan: inti.getSambungan() }, pilihan);
  const diingat = berkas.pemetaan === null && Object.hasOwn(masukan.diingat, hasil.judul.sidik);
  // What was remembered is part of the preview that a person saw, so writing must use the same.
  const dipakai = diingat ? { ...berkas, pemetaan: masukan.diingat[hasil.judul.sidik] ?? null } : berkas;
  return { berkas: dipakai, temuan: hasil.temuan, pratinjau: summarize(berkas, hasil, diingat) };
}

function summarize(
  { namaBerkas, jenis }: BerkasDaftar,
  { sha256, judul, jumlah, peringatan }: HasilPeriksaDaftar,
  pemetaanDiingat: boolean,
): Pratinjau {
  return {
    id: createPratinjauId(),
    jenisImpor: jenis,
    namaBerkas,
    sha256,
    lembar: judul.lembar,
    barisJudul: judul.barisJudul,
    layout: judul.layout,
    kolom: judul.kolom.map(({ indeks, judul: tulisan, bidang, contoh }) => ({
      indeks,
      judul: tulisan,
      bidang,
      contoh: [...contoh],
    })),
    bidang: [...listBidangDaftar(jenis)],
    kurang: [...judul.kurang],
    pemetaanDiingat,
    jumlah,
    peringatan,
    belumDiisi: 0,
  };
}
