import { createHash } from 'node:crypto';
import { JENIS_IMPOR } from '#contract/impor.ts';
import { assertNever } from '#domain/assert-never.ts';
import { createBerkas } from '../berkas.ts';
import { GalatMufakat } from '../galat.ts';
import { type Terbuka, toOrpcError } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import type { Log } from '../log.ts';
import { readSidangTerbuka } from '../musyawarah/sidang.ts';
import { requireKolomWajib } from '../tables/pemetaan.ts';
import type { TaskOptions } from '../workers/run-task.ts';
import { streamTask } from '../workers/stream-task.ts';
import { pageTemuan } from './page-temuan.ts';
import {
  type BerkasPratinjau,
  createPratinjauId,
  createPratinjauStore,
  type PratinjauTersimpan,
} from './pratinjau-store.ts';
import { previewKeputusan, previewUsulan } from './preview.ts';
import { refuseGalatBerkas } from './read-berkas.ts';
import { listRiwayat } from './riwayat.ts';
import { type HasilTulis, writePratinjauKeputusan, writePratinjauUsulan } from './write.ts';

export function createImporProcedures(os: Terbuka, log: Log) {
  const store = createPratinjauStore<PratinjauTersimpan>();
  return {
    periksa: os.impor.periksa.handler(async function* ({ input, context, signal }) {
      try {
        const { inti } = context;
        const sidang = input.jenis === 'keputusan' ? await requireSidang(inti, input.sidang) : null;
        const berkas = await readBerkas(input);
        const id = createPratinjauId();
        const tersimpan = yield* streamTask(
          (pilihan) =>
            sidang === null
              ? previewUsulan(inti, id, berkas, pilihan)
              : previewKeputusan(inti, id, sidang, berkas, pilihan),
          signal,
        );
        store.put(tersimpan);
        yield { jenis: 'hasil' as const, pratinjau: tersimpan.pratinjau };
      } catch (galat) {
        // The answer of a stream begins before its work; a fault in it does not pass the procedure's own net.
        throw toOrpcError(galat, 'impor.periksa', log);
      }
    }),
    listTemuan: os.impor.listTemuan.handler(({ input }) => pageTemuan(store.get(input.pratinjau).temuan, input)),
    perbaiki: os.impor.perbaiki.handler(async ({ input, context }) => {
      const lama = store.get(input.pratinjau);
      const { baris, kolom, isi } = input;
      const lain = lama.berkas.perbaikan.filter((satu) => satu.baris !== baris || satu.kolom !== kolom);
      const berkas = { ...lama.berkas, perbaikan: [...lain, { baris, kolom, isi }] };
      const baru = await previewAgain(context.inti, lama, berkas, {});
      store.put(baru);
      return baru.pratinjau;
    }),
    tulis: os.impor.tulis.handler(async ({ input, context }) => {
      const tersimpan = store.get(input.pratinjau);
      await refuseGalatBerkas(async () => requireKolomWajib(tersimpan.hasil.judul));
      const hasil = await write(context.inti, tersimpan);
      store.delete(input.pratinjau);
      return hasil;
    }),
    buang: os.impor.buang.handler(({ input }) => store.delete(input.pratinjau)),
    unduhDitolak: os.impor.unduhDitolak.handler(async ({ input, context }) => {
      const { berkas, temuan, pratinjau } = store.get(input.pratinjau);
      const isi = await context.inti.runTask('tulisDitolak', {
        berkas,
        lembar: pratinjau.lembar,
        barisJudul: pratinjau.barisJudul,
        temuan,
      });
      const nama = berkas.namaBerkas.replace(/\.[^.]+$/, '');
      return createBerkas(isi, `${nama} - baris bermasalah.xlsx`, 'xlsx');
    }),
    riwayat: os.impor.riwayat.handler(async ({ context }) => {
      const baris = await listRiwayat(context.inti.data.db, JENIS_IMPOR);
      return baris.map(({ ditarik: _, ...satu }) => satu);
    }),
  };
}

async function requireSidang({ data }: Inti, sidang: number | undefined): Promise<number> {
  if (sidang === undefined) throw new GalatMufakat('SIDANG_TIDAK_ADA', 'Sebutkan sidang yang lembarnya diambil.');
  return (await readSidangTerbuka(data.db, sidang)).id;
}

async function readBerkas(input: {
  readonly berkas: File;
  readonly pemetaan?: Readonly<Record<string, string>> | undefined;
  readonly jenisBawaan?: BerkasPratinjau['jenisBawaan'] | undefined;
}): Promise<BerkasPratinjau> {
  const isi = new Uint8Array(await input.berkas.arrayBuffer());
  return {
    namaBerkas: input.berkas.name,
    sha256: createHash('sha256').update(isi).digest('hex'),
    isi,
    pemetaan: input.pemetaan ?? null,
    jenisBawaan: input.jenisBawaan ?? null,
    perbaikan: [],
  };
}

function previewAgain(
  inti: Inti,
  lama: PratinjauTersimpan,
  berkas: BerkasPratinjau,
  pilihan: TaskOptions,
): Promise<PratinjauTersimpan> {
  const { id } = lama.pratinjau;
  switch (lama.jenis) {
    case 'usulan':
      return previewUsulan(inti, id, berkas, pilihan);
    case 'keputusan':
      return previewKeputusan(inti, id, lama.sidang, berkas, pilihan);
    default:
      return assertNever(lama);
  }
}

function write(inti: Inti, tersimpan: PratinjauTersimpan): Promise<HasilTulis> {
  switch (tersimpan.jenis) {
    case 'usulan':
      return writePratinjauUsulan(inti, tersimpan);
    case 'keputusan':
      return writePratinjauKeputusan(inti, tersimpan);
    default:
      return assertNever(tersimpan);
  }
}
