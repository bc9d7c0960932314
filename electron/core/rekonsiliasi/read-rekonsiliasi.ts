import { type Kysely, type Selectable, sql } from 'kysely';
import type { Rekonsiliasi } from '#contract/rekonsiliasi.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { KELOMPOK_PADANAN, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';
import type { RekonsiliasiTable, Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readDaftarPadanan, SQL_KEADAAN_DAFTAR } from './daftar-padanan.ts';

export type BarisRekonsiliasi = Selectable<RekonsiliasiTable>;

/** Throws REKONSILIASI_TIDAK_ADA. */
export async function requireRekonsiliasi(db: Kysely<Tables>, id: number): Promise<BarisRekonsiliasi> {
  const baris = await db.selectFrom('rekonsiliasi').selectAll().where('id', '=', id).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('REKONSILIASI_TIDAK_ADA');
  return baris;
}

/** A result with its sums. Throws REKONSILIASI_TIDAK_ADA. */
export async function readRekonsiliasi(db: Kysely<Tables>, id: number): Promise<Rekonsiliasi> {
  const baris = await requireRekonsiliasi(db, id);
  const { ditarik: _, ...kiri } = await readDaftarPadanan(db, baris.kiri);
  const { ditarik: __, ...kanan } =
    baris.kanan === null ? { ditarik: false } : await readDaftarPadanan(db, baris.kanan);
  return {
    id,
    waktu: baris.waktu,
    kiri,
    kanan: 'berkas' in kanan ? kanan : null,
    jumlahKiri: baris.jumlah_kiri,
    jumlahKanan: baris.jumlah_kanan,
    basi: (await readKeadaanDaftar(db)) !== baris.keadaan_daftar,
    program: baris.program,
    ...(await countPadanan(db, id)),
    rt: await listLetak(db, id, 'rt'),
    rw: await listLetak(db, id, 'rw'),
  };
}

async function readKeadaanDaftar(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ keadaan: string }>`SELECT (${sql.raw(SQL_KEADAAN_DAFTAR)}) AS keadaan`.execute(db);
  return rows[0]?.keadaan ?? '';
}

async function countPadanan(
  db: Kysely<Tables>,
  id: number,
): Promise<Pick<Rekonsiliasi, 'kelompok' | 'status' | 'statusKiri' | 'penerimaTidakDiDaftar' | 'silang'>> {
  const baris = await db
    .selectFrom('padanan as p')
    .leftJoin('penyelesaian_berlaku as s', 's.kunci', 'p.kunci')
    .select((eb) => [
      'p.kelompok',
      'p.status',
      eb('s.kunci', 'is not', null).as('selesai'),
      eb('p.kiri', 'is', null).as('tanpaKiri'),
      eb('p.kanan', 'is', null).as('tanpaKanan'),
      eb.fn.countAll<number>().as('jumlah'),
    ])
    .where('p.rekonsiliasi_id', '=', id)
    .groupBy(['p.kelompok', 'p.status', 'selesai', 'tanpaKiri', 'tanpaKanan'])
    .execute();
  const kelompok = createHitungan<KelompokPadanan>(KELOMPOK_PADANAN);
  const status = createHitungan<StatusPadanan>(STATUS_PADANAN);
  const statusKiri = createHitungan<StatusPadanan>(STATUS_PADANAN);
  let penerimaTidakDiDaftar = 0;
  const silang = { berpasangan: 0, hanyaKiri: 0, hanyaKanan: 0 };
  for (const satu of baris) {
    kelompok[satu.selesai ? 'SUDAH_DIPUTUSKAN' : satu.kelompok] += satu.jumlah;
    status[satu.status] += satu.jumlah;
    if (!satu.tanpaKiri) statusKiri[satu.status] += satu.jumlah;
    if (satu.kelompok === 'PENERIMA_TIDAK_DI_DAFTAR') penerimaTidakDiDaftar += satu.jumlah;
    silang[satu.tanpaKiri ? 'hanyaKanan' : satu.tanpaKanan ? 'hanyaKiri' : 'berpasangan'] += satu.jumlah;
  }
  return { kelompok, status, statusKiri, penerimaTidakDiDaftar, silang };
}

function createHitungan<K extends string>(kode: readonly K[]): Record<K, number> {
  return Object.fromEntries(kode.map((satu) => [satu, 0])) as Record<K, number>;
}

async function listLetak(db: Kysely<Tables>, id: number, kolom: 'rt' | 'rw'): Promise<string[]> {
  const baris = await db
    .selectFrom('padanan')
    .select(kolom)
    .distinct()
    .where('rekonsiliasi_id', '=', id)
    .where(kolom, '<>', '')
    .orderBy(kolom)
    .execute();
  return baris.map((satu) => satu[kolom]);
}

/** Results that are kept, newest first: one of each pair of kinds. */
export async function listHasil(
  db: Kysely<Tables>,
): Promise<{ id: number; waktu: string; kiri: string; kanan: string }[]> {
  const baris = await db
    .selectFrom('rekonsiliasi as r')
    .innerJoin('berkas_impor as a', 'a.id', 'r.kiri')
    .leftJoin('berkas_impor as b', 'b.id', 'r.kanan')
    .select(['r.id', 'r.waktu', 'a.jenis as kiri', 'b.jenis as kanan'])
    .orderBy('r.id', 'desc')
    .execute();
  return baris.map(({ id, waktu, kiri, kanan }) => ({
    id,
    waktu,
    kiri: nameJenis(kiri),
    kanan: kanan === null ? 'Data warga' : nameJenis(kanan),
  }));
}

function nameJenis(jenis: string): string {
  return (NAMA_JENIS_DAFTAR as Readonly<Record<string, string>>)[jenis] ?? jenis;
}
