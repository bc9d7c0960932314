import { type Kysely, sql } from 'kysely';
import type { BalasanRingkas, IsiBalasan } from '#contract/balasan.ts';
import type { CaraKirim } from '#contract/dokumen.ts';
import type { HasilPaket } from '#domain/balasan.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { BerkasBalik } from './bentuk-balasan.ts';
import { type Balasan, type IsiBalasanTerbaca, listTolakan } from './read-balasan.ts';
import { matchTolakan } from './tolakan.ts';

/** A file as it came, or as it was kept. */
export type BalasanTampil = IsiBalasanTerbaca & {
  readonly namaBerkas: string;
  /** Null where it was kept before this was known. */
  readonly cara: CaraKirim | null;
};

/** What a file holds as people see it, held against the data as it is now. */
export async function describeBalasan(db: Kysely<Tables>, balasan: BalasanTampil): Promise<IsiBalasan> {
  const { jenis, namaBerkas, cara } = balasan;
  const tolakan = await matchTolakan(db, listTolakan(balasan));
  const dasar = { jenis, namaBerkas, cara, tolakan, tandaTerima: null, berkasBalik: null, siks: null };
  switch (balasan.jenis) {
    case 'tanda_terima':
      return { ...dasar, dinsos: balasan.isi.dinsos, tandaTerima: await describeTandaTerima(db, balasan) };
    case 'berkas_balik':
      return { ...dasar, dinsos: balasan.isi.dinsos, berkasBalik: describeBalik(balasan.isi) };
    case 'hasil_siks': {
      const { dibaca, diterima, tanpaHasil, ditolak } = balasan.isi;
      return { ...dasar, dinsos: null, siks: { dibaca, diterima, tanpaHasil, ditolak: ditolak.length } };
    }
  }
}

async function describeTandaTerima(
  db: Kysely<Tables>,
  { isi, paketId }: Extract<IsiBalasanTerbaca, { jenis: 'tanda_terima' }>,
): Promise<NonNullable<IsiBalasan['tandaTerima']>> {
  const paket = await db
    .selectFrom('paket_terbit as p')
    .innerJoin('sidang as s', 's.id', 'p.sidang_id')
    .select(['p.sidang_id as sidang', 'p.versi', 'p.urut', 'p.nama_berkas as namaBerkas'])
    .select(['s.urut as urutSidang', 's.tahun', 's.tanggal'])
    .where('p.id', '=', paketId)
    .executeTakeFirstOrThrow();
  const { urutSidang, tahun, ...milik } = paket;
  const { hasil, kode, pesan, diterimaPada, jumlah } = isi;
  return { hasil, kode, pesan, diterimaPada, jumlah, ...milik, namaSidang: formatNamaSidang(urutSidang, tahun) };
}

function describeBalik({ periode, dibuatPada, paket, urutHilang, temuan }: BerkasBalik) {
  const nama = new Map(paket.map(({ sidang, namaSidang }) => [sidang, namaSidang]));
  return {
    periode,
    dibuatPada,
    paket: paket.map(({ namaSidang, versi, urut }) => ({ namaSidang, versi, urut })),
    urutHilang,
    temuan: temuan.map(({ sidang, ...satu }) => ({ ...satu, namaSidang: nama.get(sidang) ?? '' })),
  };
}

/** A file that was taken in. Throws BALASAN_TIDAK_ADA. */
export async function readBalasanTersimpan(db: Kysely<Tables>, id: number) {
  const baris = await db.selectFrom('balasan').selectAll().where('id', '=', id).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('BALASAN_TIDAK_ADA');
  const { jenis, paket_id: paketId, nama_berkas: namaBerkas } = baris;
  const { cara = null, ...isi } = JSON.parse(baris.isi);
  return {
    id: baris.id,
    dimasukkan: baris.dimasukkan,
    balasan: { jenis, isi, paketId, namaBerkas, cara } as BalasanTampil,
  };
}

/** What is kept of a file: its content, and beside it how it came. */
export function serializeIsi({ isi, cara }: Balasan): string {
  return JSON.stringify({ ...isi, cara });
}

/** The same content that was taken in before, or null. */
export async function findSudahAda(db: Kysely<Tables>, sha256: string) {
  const ada = await db
    .selectFrom('balasan')
    .select(['id', 'dimasukkan'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return ada ?? null;
}

/** Files that were taken in, newest first. */
export async function listBalasan(db: Kysely<Tables>): Promise<BalasanRingkas[]> {
  const baris = await db
    .selectFrom('balasan as b')
    .leftJoin('paket_terbit as p', 'p.id', 'b.paket_id')
    .leftJoin('sidang as s', 's.id', 'p.sidang_id')
    .select(['b.id', 'b.jenis', 'b.nama_berkas as namaBerkas', 'b.dimasukkan', 's.urut', 's.tahun'])
    .select((eb) => [
      sql<HasilPaket | null>`CASE b.jenis WHEN 'tanda_terima' THEN b.isi ->> '$.hasil' END`.as('hasil'),
      sql<number>`coalesce(json_array_length(b.isi, '$.ditolak'), 0)`.as('ditolak'),
      sql<number>`coalesce(json_array_length(b.isi, '$.temuan'), 0)`.as('temuan'),
      sql<string>`CASE b.jenis WHEN 'berkas_balik' THEN b.isi -> '$.paket' ELSE '[]' END`.as('sidang'),
      eb
        .selectFrom('tolakan_dibawa as t')
        .innerJoin('usulan as u', 'u.id', 't.usulan_id')
        .select((dalam) => dalam.fn.countAll<number>().as('jumlah'))
        .whereRef('t.balasan_id', '=', 'b.id')
        .where('u.status', '<>', 'ditarik')
        .$asScalar()
        .$notNull()
        .as('dibawa'),
    ])
    .orderBy('b.id', 'desc')
    .execute();
  return baris.map(({ urut, tahun, sidang, ...satu }) => ({
    ...satu,
    sidang: urut === null || tahun === null ? listNamaSidang(sidang) : [formatNamaSidang(urut, tahun)],
  }));
}

/** Names of the sessions in the list of packages that a return file names. */
function listNamaSidang(paket: string): string[] {
  const daftar: readonly { readonly namaSidang: string }[] = JSON.parse(paket);
  return [...new Set(daftar.map(({ namaSidang }) => namaSidang))];
}
