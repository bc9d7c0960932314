import type { CatatanSidang } from '#domain/berita-acara.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { readAdendum } from '../adendum/read-adendum.ts';
import { createBerkas } from '../berkas.ts';
import type { Cetakan } from '../documents/printer.ts';
import type { Terbuka, Umum } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import { createKirimanProcedures } from '../kiriman/procedures.ts';
import { ensureKunci } from '../kunci/kunci.ts';
import type { Log } from '../log.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { readCatatanCetak } from '../penanda-tangan/list-penanda.ts';
import { type Penyegel, sealPdf } from '../segel/seal-pdf.ts';
import { readSptjm } from '../sptjm/read-sptjm.ts';
import { getNamaLembar, readLembarTerlewat } from '../terlewat/lembar.ts';
import type { RunTask } from '../workers/run-task.ts';
import { streamTask } from '../workers/stream-task.ts';
import { comparePaper } from './bandingkan.ts';
import { readFotoCetak } from './foto-cetak.ts';
import { listBarisLembar } from './lembar.ts';
import { readIsiPengumuman } from './pengumuman.ts';
import { getNamaKertas, readIsiPersiapan } from './persiapan.ts';
import { readRancangan } from './rancangan.ts';
import { createDokumenStore } from './store.ts';
import { readIsiPengantar } from './surat-pengantar.ts';
import { withGalat } from './with-galat.ts';

type CetakTugas = Parameters<typeof streamTask<Cetakan>>[0];

export function createDokumenProcedures(umum: Umum, os: Terbuka, runTask: RunTask, log: Log) {
  const store = createDokumenStore();
  /** Prints a paper in a thread, with progress, and keeps it until it is fetched; with a key it is sealed. */
  const print = (
    jalur: string,
    namaBerkas: string,
    signal: AbortSignal | undefined,
    start: CetakTugas,
    penyegel: Penyegel | null = null,
  ) =>
    withGalat(log, jalur, async function* () {
      const { pdf, halaman } = yield* streamTask(start, signal);
      const tersegel = penyegel === null ? pdf : sealPdf(pdf, penyegel);
      const dokumen = store.put(createBerkas(tersegel, namaBerkas, 'pdf'));
      yield { jenis: 'hasil' as const, dokumen, namaBerkas, halaman };
    });
  /** The same for papers of a closed session. */
  const printTersegel = async (
    inti: Inti,
    jalur: string,
    namaBerkas: string,
    signal: AbortSignal | undefined,
    start: CetakTugas,
  ) => print(jalur, namaBerkas, signal, start, await ensureKunci(inti));
  return {
    beritaAcara: os.dokumen.beritaAcara.handler(async ({ input, context, signal }) => {
      const bahan = await readBahan(context.inti, input.sidang);
      const nama = nameBerkas('berita-acara', bahan.catatan);
      return printTersegel(context.inti, 'dokumen.beritaAcara', nama, signal, (pilihan) =>
        runTask('beritaAcara', bahan, pilihan),
      );
    }),
    rancangan: os.dokumen.rancangan.handler(async ({ input, context, signal }) => {
      const { db } = context.inti.data;
      const catatan = await readRancangan(db, input.sidang);
      const bahan = { catatan, foto: await readFotoCetak(db, catatan), draf: true };
      const nama = nameBerkas('rancangan-berita-acara', catatan);
      return print('dokumen.rancangan', nama, signal, (pilihan) => runTask('beritaAcara', bahan, pilihan));
    }),
    suratPengantar: os.dokumen.suratPengantar.handler(async ({ input, context, signal }) => {
      const isi = await readIsiPengantar(context.inti, input.sidang);
      const nama = nameBerkas('surat-pengantar', isi.catatan);
      return printTersegel(context.inti, 'dokumen.suratPengantar', nama, signal, (pilihan) =>
        runTask('suratPengantar', isi, pilihan),
      );
    }),
    pengumuman: os.dokumen.pengumuman.handler(async ({ input, context, signal }) => {
      const isi = await readIsiPengumuman(context.inti.data.db, input.sidang);
      const nama = nameBerkas('pengumuman', isi.catatan);
      return printTersegel(context.inti, 'dokumen.pengumuman', nama, signal, (pilihan) =>
        runTask('pengumuman', isi, pilihan),
      );
    }),
    adendum: os.dokumen.adendum.handler(async ({ input, context, signal }) => {
      const { catatan } = await readAdendum(context.inti.data.db, input.id);
      const nama = nameBerkas(`adendum-${catatan.urut}`, catatan);
      return printTersegel(context.inti, 'dokumen.adendum', nama, signal, (pilihan) =>
        runTask('adendum', catatan, pilihan),
      );
    }),
    sptjm: os.dokumen.sptjm.handler(async ({ input, context, signal }) => {
      const catatan = await readSptjm(context.inti.data.db, input.id);
      return printTersegel(context.inti, 'dokumen.sptjm', `SPTJM-${catatan.periode}.pdf`, signal, (pilihan) =>
        runTask('sptjm', catatan, pilihan),
      );
    }),
    ...createKirimanProcedures(os, store, log),
    terlewat: os.dokumen.terlewat.handler(async ({ input, context, signal }) => {
      const isi = await readLembarTerlewat(context.inti, input);
      const nama = getNamaLembar(input);
      return print('dokumen.terlewat', nama, signal, (pilihan) => runTask('lembarTerlewat', isi, pilihan));
    }),
    persiapan: os.dokumen.persiapan.handler(async ({ input, context, signal }) => {
      const { kertas } = input;
      const isi = await readIsiPersiapan(context.inti, input.sidang, kertas);
      const nama = getNamaKertas(kertas, isi);
      return print('dokumen.persiapan', nama, signal, (pilihan) =>
        runTask('kertasPersiapan', { kertas, isi }, pilihan),
      );
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
    bandingkan: os.dokumen.bandingkan.handler(async ({ input, context, signal }) =>
      comparePaper(context.inti, new Uint8Array(await input.berkas.arrayBuffer()), runTask, signal),
    ),
  };
}

/** All that the berita acara is made from: the record of the closed session and its photos. */
async function readBahan({ data }: Inti, sidang: number) {
  const catatan = await readCatatanCetak(data.db, await readSidang(data.db, sidang));
  return { catatan, foto: await readFotoCetak(data.db, catatan) };
}

/** `berita-acara-MUSKEL-4-2026.pdf` */
function nameBerkas(kertas: string, { namaSidang }: Pick<CatatanSidang, 'namaSidang'>): string {
  return `${kertas}-${namaSidang.replace(/[ /]/g, '-')}.pdf`;
}
