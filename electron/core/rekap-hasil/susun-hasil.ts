import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { TemuanLintas } from '#contract/rekap.ts';
import type { Batas } from '#domain/batas.ts';
import type { Dinsos } from '#domain/dinsos.ts';
import { formatPeriode, getPeriode, type Periode } from '#domain/periode.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { createPenulisSandi, type IsiSandi, type TempatSandi } from '../archive/berkas-sandi.ts';
import { createPenulisZip, type IsiBerkas, type PenulisZip } from '../archive/write-zip.ts';
import { readBatas } from '../beranda/procedures.ts';
import { connectData, type Sambungan } from '../db/open.ts';
import type { Tables } from '../db/tables.ts';
import { readDinsos } from '../dinsos/dinsos.ts';
import { renderRingkasanKota } from '../documents/ringkasan-kota.ts';
import { isContoh } from '../kelurahan/kelurahan.ts';
import { readPapan } from '../rekap/papan.ts';
import { listSemuaTemuanLintas } from '../rekap/temuan-lintas.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import type { Report } from '../workers/tasks.ts';
import { type BahanKota, checkBahanKota, serializeBahanKota } from './bahan-kota.ts';
import { listBerkasBalik, listTandaTerima } from './balasan-kota.ts';
import { writeBukuKota } from './buku-kota.ts';
import { streamTemuanLintas } from './buku-temuan.ts';
import { streamKeluar, streamKeputusanCsv } from './daftar-kota.ts';
import { listProgram, listTrenKota } from './jumlah-kota.ts';
import { listPeriodeBerlaku } from './paket-berlaku.ts';
import { type BerkasHasil, listSiksKelurahan, listSiksKota } from './siks-kota.ts';
import { findTempat } from './tempat.ts';

export interface MasukanHasil {
  readonly sambungan: Sambungan;
  /** Null: every month of which a package is in force, a folder each. */
  readonly periode: Periode | null;
  /** One sheet for SIKS-NG a kelurahan, or one a programme for the whole city. */
  readonly siks: 'kelurahan' | 'kota';
  /** When it is put together, ISO time. */
  readonly waktu: string;
  /** The key with which Dinas Sosial signs receipts and return files. */
  readonly penyegel: Penyegel;
  /** Where the zip is written; whoever made the place takes it away when this fails. */
  readonly tujuan: TempatSandi;
}

export interface HasilSusun {
  readonly zip: IsiSandi;
  readonly berkas: number;
  /** Names of kelurahan whose key is not known or cannot be used, so that no return file could be made for them. */
  readonly tanpaKunci: readonly string[];
}

interface Pemantau {
  readonly report: Report;
  /** Throws DIBATALKAN once nobody wants the result any more. */
  readonly checkCancel: () => void;
}

/**
 * Everything that Dinas Sosial passes on of a month or of all, as one zip, and what it answers to its kelurahan, all of it from one moment of the data. It goes out
 * file by file; no more than what is told of one month and the decisions of one kelurahan are in memory. Throws BUKAN_DATA_DINSOS,
 * JUMLAH_TIDAK_COCOK, DIBATALKAN.
 */
export async function susunHasil(masukan: MasukanHasil, pemantau: Pemantau): Promise<HasilSusun> {
  const sqlite = connectData(masukan.sambungan, 'baca');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    // Packages that come in meanwhile are not seen: sums and lists must tell of the same ones.
    sqlite.exec('BEGIN');
    const sumber: Sumber = { sqlite, db, dinsos: await readDinsos(db), batas: await readBatas(db) };
    return await writeHasil(sumber, masukan, pemantau);
  } finally {
    await db.destroy();
    sqlite.close();
  }
}

async function writeHasil(sumber: Sumber, masukan: MasukanHasil, pemantau: Pemantau): Promise<HasilSusun> {
  const { periode, siks, waktu, tujuan } = masukan;
  const tanggal = toTanggal(new Date(waktu));
  const bulan = periode === null ? listPeriodeBerlaku(sumber.sqlite) : [periode];
  const semua = bulan.length === 0 ? [getPeriode(tanggal)] : bulan;
  const total = semua.reduce((jumlah, satu) => jumlah + countBerkas(sumber.sqlite, satu, siks), 0);
  const penulis = createPenulisSandi(tujuan);
  try {
    const zip = createPenampung(createPenulisZip(tanggal, penulis.write), total, pemantau);
    const tanpaKunci = new Set<string>();
    for (const satu of semua) {
      const bulanIni = { ...masukan, periode: satu, tanggal, folder: periode === null ? `${satu}/` : '' };
      for (const kode of await addBulan(sumber, bulanIni, zip)) tanpaKunci.add(findTempat(kode).kelurahan.nama);
    }
    const berkas = zip.finish();
    return { zip: penulis.finish(), berkas, tanpaKunci: [...tanpaKunci] };
  } finally {
    penulis.close();
  }
}

/** Files that every month has. */
const BERKAS_TETAP = 6;

/** How many files a month comes to; it may be a few less, where programmes share one or a sender is not known. */
function countBerkas(sqlite: Database.Database, periode: Periode, siks: MasukanHasil['siks']): number {
  const yang = siks === 'kota' ? 'k.program' : "p.kelurahan || '|' || k.program";
  const lembar = sqlite
    .prepare<[string], number>(
      `SELECT count(DISTINCT ${yang}) FROM paket_masuk AS p JOIN keputusan_masuk AS k ON k.paket_id = p.id
       WHERE p.keadaan = 'diterima' AND p.periode = ? AND k.diusulkan = 1`,
    )
    .pluck()
    .get(periode);
  const balasan = sqlite
    .prepare<[string], number>(
      `SELECT count(*) + count(DISTINCT iif(keadaan = 'diterima', kelurahan, NULL)) FROM paket_masuk WHERE periode = ?`,
    )
    .pluck()
    .get(periode);
  return BERKAS_TETAP + (lembar ?? 0) + (balasan ?? 0);
}

interface Sumber {
  readonly sqlite: Database.Database;
  readonly db: Kysely<Tables>;
  readonly dinsos: Dinsos;
  readonly batas: Batas;
}

interface Penampung {
  add(berkas: BerkasHasil, tahap: string): Promise<void>;
  /** Ends the zip; answers how many files are in it. */
  finish(): number;
}

/** A zip that tells how far it is and stops between any two pieces. */
function createPenampung(zip: PenulisZip, total: number, { report, checkCancel }: Pemantau): Penampung {
  let berkas = 0;
  const watch = async function* (isi: IsiBerkas): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const bagian of isi instanceof Uint8Array ? [isi] : isi) {
      checkCancel();
      yield bagian;
    }
  };
  return {
    add: async ({ nama, isi }, tahap) => {
      report({ tahap, selesai: berkas, total });
      await zip.add(nama, watch(isi));
      berkas += 1;
    },
    finish: () => {
      zip.finish();
      return berkas;
    },
  };
}

interface PermintaanBulan extends MasukanHasil {
  readonly periode: Periode;
  readonly tanggal: Tanggal;
  /** In front of every name. */
  readonly folder: string;
}

/** Answers the codes of the kelurahan for which no return file could be made. */
async function addBulan(
  { sqlite, db, dinsos, batas }: Sumber,
  { periode, siks, tanggal, waktu, penyegel, folder }: PermintaanBulan,
  zip: Penampung,
): Promise<readonly string[]> {
  const bulan = formatPeriode(periode);
  const temuan = await listSemuaTemuanLintas(db, { periode });
  const bahan = await readBahanKota(db, { dinsos, batas, periode, tanggal, temuan });
  checkBahanKota(bahan);
  const add = (nama: string, isi: IsiBerkas, tahap: string): Promise<void> =>
    zip.add({ nama: `${folder}${nama}`, isi }, `${tahap}, ${bulan}`);
  const addSemua = async (daftar: AsyncIterable<BerkasHasil> | Iterable<BerkasHasil>, tahap: string): Promise<void> => {
    for await (const { nama, isi } of daftar) await add(nama, isi, tahap);
  };
  await add('rekap.json', new TextEncoder().encode(serializeBahanKota(bahan)), 'Menulis rekap');
  await add('rekap.xlsx', await writeBukuKota(bahan), 'Menulis rekap');
  await add('ringkasan.pdf', (await renderRingkasanKota(bahan)).pdf, 'Mencetak ringkasan');
  await add('temuan-lintas.xlsx', streamTemuanLintas(temuan), 'Menulis temuan');
  await add('keluar.xlsx', streamKeluar(sqlite, periode), 'Menulis usulan keluar');
  await add('keputusan.csv', streamKeputusanCsv(sqlite, periode), 'Menulis semua keputusan');
  const lembar = siks === 'kota' ? listSiksKota(sqlite, periode, dinsos.kota) : listSiksKelurahan(sqlite, periode);
  await addSemua(lembar, 'Menulis lembar SIKS-NG');
  await addSemua(listTandaTerima(db, periode, penyegel), 'Menandatangani tanda terima');
  const tanpaKunci: string[] = [];
  const balik = { periode, temuan, penyegel, dibuatPada: waktu };
  await addSemua(
    listBerkasBalik(db, balik, (kode) => tanpaKunci.push(kode)),
    'Menyandikan berkas balik',
  );
  return tanpaKunci;
}

interface PermintaanBahan {
  readonly dinsos: Dinsos;
  readonly batas: Batas;
  readonly periode: Periode;
  readonly tanggal: Tanggal;
  readonly temuan: readonly TemuanLintas[];
}

async function readBahanKota(
  db: Kysely<Tables>,
  { dinsos, batas, periode, tanggal, temuan }: PermintaanBahan,
): Promise<BahanKota> {
  const tren = await listTrenKota(db);
  const jumlahTemuan = JENIS_TEMUAN_LINTAS.map((jenis) => [
    jenis,
    temuan.filter((satu) => satu.jenis === jenis).length,
  ]);
  return {
    dinsos,
    tanggal,
    papan: await readPapan(db, dinsos.kota, periode, batas),
    program: await listProgram(db, { periode }),
    temuan: Object.fromEntries(jumlahTemuan) as BahanKota['temuan'],
    tren: tren.filter((satu) => satu.periode <= periode),
    contoh: (await isContoh(db)) || (await hasContoh(db, periode)),
  };
}

/** True where a package of invented people counts in that month. */
async function hasContoh(db: Kysely<Tables>, periode: Periode): Promise<boolean> {
  const paket = await db
    .selectFrom('paket_masuk')
    .select('id')
    .where('keadaan', '=', 'diterima')
    .where('periode', '=', periode)
    .where('contoh', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return paket !== undefined;
}
