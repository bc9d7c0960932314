import type { CatatanSidang } from '#domain/berita-acara.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { listAdendum, readAdendum } from '../adendum/read-adendum.ts';
import { createBerkas } from '../berkas.ts';
import { type Terbuka, toOrpcError, type Umum } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Log } from '../log.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { readCatatanCetak } from '../penanda-tangan/list-penanda.ts';
import { getNamaLembar, readLembarTerlewat } from '../terlewat/lembar.ts';
import { VERSI_PROGRAM } from '../versi.ts';
import type { RunTask } from '../workers/run-task.ts';
import { streamTask } from '../workers/stream-task.ts';
import { readFotoCetak } from './foto-cetak.ts';
import { listBarisLembar } from './lembar.ts';
import { readIsiPengumuman } from './pengumuman.ts';
import { getNamaKertas, readIsiPersiapan } from './persiapan.ts';
import { createDokumenStore } from './store.ts';

export function createDokumenProcedures(umum: Umum, os: Terbuka, runTask: RunTask, log: Log) {
  const store = createDokumenStore();
  return {
    beritaAcara: os.dokumen.beritaAcara.handler(async ({ input, context, signal }) => {
      const bahan = await readBahan(context.inti, input.sidang);
      return withGalat(log, 'dokumen.beritaAcara', async function* () {
        const { pdf, halaman } = yield* streamTask((pilihan) => runTask('beritaAcara', bahan, pilihan), signal);
        const namaBerkas = getNamaBeritaAcara(bahan.catatan);
        yield {
          jenis: 'hasil' as const,
          dokumen: store.put(createBerkas(pdf, namaBerkas, 'pdf')),
          namaBerkas,
          halaman,
        };
      });
    }),
    pengumuman: os.dokumen.pengumuman.handler(async ({ input, context, signal }) => {
      const isi = await readIsiPengumuman(context.inti.data.db, input.sidang);
      return withGalat(log, 'dokumen.pengumuman', async function* () {
        const { pdf, halaman } = yield* streamTask((pilihan) => runTask('pengumuman', isi, pilihan), signal);
        const namaBerkas = `pengumuman-${isi.catatan.namaSidang.replace(/[ /]/g, '-')}.pdf`;
        yield {
          jenis: 'hasil' as const,
          dokumen: store.put(createBerkas(pdf, namaBerkas, 'pdf')),
          namaBerkas,
          halaman,
        };
      });
    }),
    adendum: os.dokumen.adendum.handler(async ({ input, context, signal }) => {
      const { catatan } = await readAdendum(context.inti.data.db, input.id);
      return withGalat(log, 'dokumen.adendum', async function* () {
        const { pdf, halaman } = yield* streamTask((pilihan) => runTask('adendum', catatan, pilihan), signal);
        const namaBerkas = `adendum-${catatan.urut}-${catatan.namaSidang.replace(/[ /]/g, '-')}.pdf`;
        yield {
          jenis: 'hasil' as const,
          dokumen: store.put(createBerkas(pdf, namaBerkas, 'pdf')),
          namaBerkas,
          halaman,
        };
      });
    }),
    paket: os.dokumen.paket.handler(async ({ input, context, signal }) => {
      const bahan = await readBahan(context.inti, input.sidang);
      const adendum = (await listAdendum(context.inti.data.db, input.sidang)).map(({ catatan }) => catatan);
      return withGalat(log, 'dokumen.paket', async function* () {
        const masukan = { ...bahan, adendum, versiProgram: VERSI_PROGRAM };
        const paket = yield* streamTask((pilihan) => runTask('paket', masukan, pilihan), signal);
        const { zip, namaBerkas, sha256, jumlah } = paket;
        yield {
          jenis: 'hasil' as const,
          dokumen: store.put(createBerkas(zip, namaBerkas, 'zip')),
          namaBerkas,
          sha256,
          jumlah,
        };
      });
    }),
    terlewat: os.dokumen.terlewat.handler(async ({ input, context, signal }) => {
      const isi = await readLembarTerlewat(context.inti, input);
      return withGalat(log, 'dokumen.terlewat', async function* () {
        const { pdf, halaman } = yield* streamTask((pilihan) => runTask('lembarTerlewat', isi, pilihan), signal);
        const namaBerkas = getNamaLembar(input);
        yield {
          jenis: 'hasil' as const,
          dokumen: store.put(createBerkas(pdf, namaBerkas, 'pdf')),
          namaBerkas,
          halaman,
        };
      });
    }),
    persiapan: os.dokumen.persiapan.handler(async ({ input, context, signal }) => {
      const { kertas } = input;
      const isi = await readIsiPersiapan(context.inti, input.sidang, kertas);
      return withGalat(log, 'dokumen.persiapan', async function* () {
        const masukan = { kertas, isi };
        const { pdf, halaman } = yield* streamTask((pilihan) => runTask('kertasPersiapan', masukan, pilihan), signal);
        const namaBerkas = getNamaKertas(kertas, isi);
        const dokumen = store.put(createBerkas(pdf, namaBerkas, 'pdf'));
        yield { jenis: 'hasil' as const, dokumen, namaBerkas, halaman };
      });
    }),
    lembar: os.dokumen.lembar.handler(async ({ input, context }) => {
      const { data } = context.inti;
      const sidang = await readSidang(data.db, input.sidang);
      const namaSidang = formatNamaSidang(sidang.urut, sidang.tahun);
      const { wilayah } = await readKelurahan(data.db);
      const isi = await runTask('lembar', {
        namaSidang,
        tanggal: sidang.tanggal,
        kelurahan: wilayah.kelurahan.nama,
        baris: await listBarisLembar(data.db, sidang.id),
      });
      return createBerkas(isi, `lembar-${namaSidang.replace(/[ /]/g, '-')}.xlsx`, 'xlsx');
    }),
    unduh: os.dokumen.unduh.handler(({ input }) => store.get(input.dokumen)),
    verifikasi: umum.dokumen.verifikasi.handler(async ({ input, signal }) => {
      const isi = new Uint8Array(await input.berkas.arrayBuffer());
      return runTask('verifikasi', { isi }, { signal });
    }),
  };
}

/** All that the berita acara is made from: the record of the closed session and its photos. */
async function readBahan({ data }: Inti, sidang: number) {
  const catatan = await readCatatanCetak(data.db, await readSidang(data.db, sidang));
  return { catatan, foto: await readFotoCetak(data.db, catatan) };
}

/** `berita-acara-MUSKEL-4-2026.pdf` */
function getNamaBeritaAcara({ namaSidang }: CatatanSidang): string {
  return `berita-acara-${namaSidang.replace(/[ /]/g, '-')}.pdf`;
}

/** Faults inside a stream come after the procedure has answered; they are turned into declared errors here. */
async function* withGalat<Y>(
  log: Log,
  jalur: string,
  aliran: () => AsyncGenerator<Y, void, void>,
): AsyncGenerator<Y, void, void> {
  try {
    yield* aliran();
  } catch (galat) {
    throw toOrpcError(galat, jalur, log);
  }
}
