import type { z } from 'zod';
import type { bentukPerbandingan } from '#contract/dokumen.ts';
import type { AsalKertas } from '#domain/asal-kertas.ts';
import { serializeKeputusan } from '#domain/berita-acara.ts';
import { formatPeriode } from '#domain/periode.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { listAdendum, readKeputusanKini } from '../adendum/read-adendum.ts';
import type { Inti } from '../inti.ts';
import { readKunci } from '../kunci/kunci.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import type { BarisSidang } from '../musyawarah/sidang.ts';
import { computeSha256 } from '../paket/sha256.ts';
import { readCatatanCetak } from '../penanda-tangan/list-penanda.ts';
import { judgeKertas } from '../segel/judge-kertas.ts';
import { listIsiHalaman, listSidikAliran } from '../segel/list-halaman.ts';
import { readSegel } from '../segel/read-segel.ts';
import { findSptjm } from '../sptjm/read-sptjm.ts';
import type { RunTask } from '../workers/run-task.ts';
import { readFotoCetak } from './foto-cetak.ts';

export type Perbandingan = z.infer<typeof bentukPerbandingan>;

/**
 * Holds a paper against the session from which it says it comes. Only a whole paper that this data sealed itself can match; of any other the
 * pages that differ are named, as far as it can be printed anew. That all pages are found in a file does not say that it shows them.
 */
export async function comparePaper(
  { data }: Inti,
  pdf: Uint8Array,
  runTask: RunTask,
  signal: AbortSignal | undefined,
): Promise<Perbandingan> {
  const { asal, publik } = readSegel(pdf);
  const kunci = await readKunci(data.db);
  const kunciSendiri = publik === null ? null : kunci !== null && Buffer.from(kunci.publik).toString('hex') === publik;
  const induk = asal === null ? null : await findInduk(data, asal, runTask, signal);
  if (asal === null || induk === null) {
    return { keadaan: 'tidak_dikenal', namaSidang: null, kunciSendiri, halaman: [] };
  }
  const pokok = { namaSidang: induk.nama, kunciSendiri };
  if (induk.sidik !== asal.sidik) return { ...pokok, keadaan: 'keputusan_berbeda', halaman: [] };
  if (kunciSendiri === true && judgeKertas(pdf, '') === null) return { ...pokok, keadaan: 'cocok', halaman: [] };
  const cetakan = await induk.print();
  if (cetakan === null) return { ...pokok, keadaan: 'tidak_dibandingkan', halaman: [] };
  const ada = listSidikAliran(pdf);
  const halaman = listIsiHalaman(cetakan).flatMap((sidik, i) => (ada.has(sidik) ? [] : [i + 1]));
  return { ...pokok, keadaan: halaman.length > 0 ? 'halaman_berbeda' : 'susunan_berubah', halaman };
}

/** What this data holds of the session or the statement from which a paper says it comes. */
interface Induk {
  readonly nama: string;
  /** Hash of what such a paper tells, as this data has it. */
  readonly sidik: string | null;
  /** The paper anew; null for one that is not kept as it was. */
  readonly print: () => Promise<Uint8Array | null>;
}

async function findInduk(
  data: Inti['data'],
  asal: AsalKertas,
  runTask: RunTask,
  signal: AbortSignal | undefined,
): Promise<Induk | null> {
  if (asal.kertas === 'sptjm') {
    const catatan = await findSptjm(data.db, asal.sidang);
    if (catatan === null) return null;
    const print = async () => (await runTask('sptjm', catatan, { signal })).pdf;
    return { nama: `SPTJM ${formatPeriode(catatan.periode)}`, sidik: catatan.sidik, print };
  }
  const sidang = await findSidang(data, asal.sidang);
  if (sidang === undefined) return null;
  return {
    nama: formatNamaSidang(sidang.urut, sidang.tahun),
    sidik: await findSidik(data, sidang, asal),
    print: () => printAgain(data, sidang, asal, runTask, signal),
  };
}

function findSidang({ db }: Inti['data'], pengenal: string): Promise<BarisSidang | undefined> {
  return db
    .selectFrom('sidang')
    .selectAll()
    .where('pengenal', '=', pengenal)
    .where('status', '=', 'ditutup')
    .executeTakeFirst();
}

/** Hash of the decisions that such a paper tells, as this data has them. */
async function findSidik(
  { db }: Inti['data'],
  sidang: BarisSidang,
  { kertas, nomor }: AsalKertas,
): Promise<string | null> {
  if (kertas === 'berita_acara') return readCatatan(sidang).sidikKeputusan;
  if (kertas === 'adendum') {
    const adendum = (await listAdendum(db, sidang.id)).find(({ catatan }) => catatan.nomor === nomor);
    return adendum?.catatan.sidikSesudah ?? null;
  }
  return computeSha256(serializeKeputusan(await readKeputusanKini(db, sidang)));
}

/** The berita acara or the addendum as it is printed now; null for papers that are not compared page by page. */
async function printAgain(
  { db }: Inti['data'],
  sidang: BarisSidang,
  { kertas, nomor }: AsalKertas,
  runTask: RunTask,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  if (kertas === 'berita_acara') {
    const catatan = await readCatatanCetak(db, sidang);
    return (await runTask('beritaAcara', { catatan, foto: await readFotoCetak(db, catatan) }, { signal })).pdf;
  }
  const adendum = (await listAdendum(db, sidang.id)).find(({ catatan }) => catatan.nomor === nomor);
  if (kertas !== 'adendum' || adendum === undefined) return null;
  return (await runTask('adendum', adendum.catatan, { signal })).pdf;
}
