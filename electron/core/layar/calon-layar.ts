import { type Kysely, sql } from 'kysely';
import type { IsiLayar, PutusanLayar } from '#contract/layar.ts';
import { describeFaktaLayar, hideAngkaPanjang, type OrangLayar, type PengaturanLayar } from '#domain/layar.ts';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { splitProgram } from '#domain/program.ts';
import { computeUmur, formatJam, type Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { readProgram } from '../kelurahan/kelurahan.ts';
import type { BarisSidang } from '../musyawarah/sidang.ts';
import { listLampiran } from '../usulan/read-lampiran.ts';
import { listDiterima } from '../warga/diterima.ts';

interface CaraCalon {
  readonly pengaturan: PengaturanLayar;
  /** The decision fell just now. */
  readonly baru: boolean;
  /** Votes are being cast: an earlier decision is not shown meanwhile. */
  readonly pemungutan: boolean;
}

/** One candidate as the hall may see it; null when the number is not on the agenda. Only what is shown is read. */
export async function readCalonLayar(
  db: Kysely<Tables>,
  sidang: BarisSidang,
  nomor: number,
  { pengaturan, baru, pemungutan }: CaraCalon,
): Promise<IsiLayar | null> {
  const usulan = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .select(['u.id', 'u.nama', 'u.nik', 'u.nomor_kk', 'u.alamat', 'u.rt', 'u.rw'])
    .select(['u.tanggal_lahir', 'u.desil', 'u.jenis', 'u.program'])
    .where('su.sidang_id', '=', sidang.id)
    .where('su.nomor', '=', nomor)
    .executeTakeFirst();
  if (usulan === undefined) return null;
  const orang: OrangLayar = {
    ...usulan,
    nomorKk: usulan.nomor_kk,
    umur: usulan.tanggal_lahir === null ? null : computeUmur(usulan.tanggal_lahir as Tanggal, sidang.tanggal),
    keluarga: pengaturan.keluarga ? await countKeluarga(db, usulan.nomor_kk) : null,
    desil: usulan.desil ?? (pengaturan.desil ? await readDesil(db, usulan.nik) : null),
    diterima: pengaturan.program ? await listNamaProgram(db, usulan.nik) : [],
  };
  return {
    jenis: 'calon',
    nomor,
    jenisUsulan: usulan.jenis,
    program: (await nameProgram(db, splitProgram(usulan.program))).join(', '),
    nama: hideAngkaPanjang(usulan.nama),
    fakta: describeFaktaLayar(orang, pengaturan),
    foto: pengaturan.foto ? await readFotoId(db, usulan.id) : null,
    pemungutan,
    putusan: pemungutan ? null : await readPutusan(db, sidang.id, usulan.id, { pengaturan, baru }),
  };
}

async function readPutusan(
  db: Kysely<Tables>,
  sidang: number,
  usulan: number,
  { pengaturan, baru }: Pick<CaraCalon, 'pengaturan' | 'baru'>,
): Promise<PutusanLayar | null> {
  const keputusan = await db
    .selectFrom('keputusan_berlaku as k')
    .leftJoin('pemungutan_suara as s', 's.keputusan_id', 'k.id')
    .select(['k.putusan', 'k.alasan', 'k.diputus_pada', 's.setuju', 's.tidak', 's.abstain'])
    .where('k.sidang_id', '=', sidang)
    .where('k.usulan_id', '=', usulan)
    .executeTakeFirst();
  if (keputusan === undefined) return null;
  const { putusan, alasan, diputus_pada, setuju, tidak, abstain } = keputusan;
  return {
    putusan,
    jam: formatJam(new Date(diputus_pada)),
    alasan: pengaturan.alasan ? alasan : null,
    suara: setuju === null || tidak === null || abstain === null ? null : { setuju, tidak, abstain },
    baru,
  };
}

/** As many names as stand under each other on the projector. */
const NAMA_BLOK_TERBANYAK = 8;

/** Candidates that are, or were just now, decided together: those with these numbers, of `jumlah` in all. */
export async function readBlokLayar(
  db: Kysely<Tables>,
  sidang: number,
  nomor: readonly number[],
  jumlah: number,
): Promise<IsiLayar | null> {
  const baris = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select(['su.nomor', 'u.nama', 'u.jenis', 'k.putusan'])
    .where('su.sidang_id', '=', sidang)
    // One parameter, however long the block is.
    .where(sql<boolean>`su.nomor IN (SELECT value FROM json_each(${JSON.stringify(nomor)}))`)
    .orderBy('su.nomor')
    .execute();
  if (baris.length === 0) return null;
  const putusan = new Set(baris.map((satu) => satu.putusan));
  const jenis = new Set(baris.map((satu) => satu.jenis));
  return {
    jenis: 'blok',
    jumlah,
    jenisUsulan: jenis.size === 1 ? (baris[0]?.jenis ?? null) : null,
    orang: baris
      .slice(0, NAMA_BLOK_TERBANYAK)
      .map((satu) => ({ nomor: satu.nomor, nama: hideAngkaPanjang(satu.nama) })),
    putusan: putusan.size === 1 ? (baris[0]?.putusan ?? null) : null,
    diputus: baris.filter((satu) => satu.putusan !== null).length,
  };
}

async function countKeluarga(db: Kysely<Tables>, nomorKk: NomorKk | null): Promise<number | null> {
  if (nomorKk === null) return null;
  const { jumlah } = await db
    .selectFrom('warga')
    .select(sql<number>`count(*)`.as('jumlah'))
    .where('nomor_kk', '=', nomorKk)
    .executeTakeFirstOrThrow();
  return jumlah === 0 ? null : jumlah;
}

async function readDesil(db: Kysely<Tables>, nik: Nik): Promise<number | null> {
  const warga = await db.selectFrom('warga').select('desil').where('kunci', '=', nik).executeTakeFirst();
  return warga?.desil ?? null;
}

async function listNamaProgram(db: Kysely<Tables>, nik: Nik): Promise<string[]> {
  const warga = await db.selectFrom('warga').select('program').where('kunci', '=', nik).executeTakeFirst();
  return nameProgram(db, await listDiterima(db, nik, warga?.program ?? ''));
}

/** Names of codes; a code that is not in the list stays as it is. */
async function nameProgram(db: Kysely<Tables>, kode: readonly string[]): Promise<string[]> {
  const daftar = kode.length === 0 ? [] : await readProgram(db);
  return kode.map((satu) => hideAngkaPanjang(daftar.find((program) => program.kode === satu)?.nama ?? satu));
}

async function readFotoId(db: Kysely<Tables>, usulan: number): Promise<number | null> {
  return (await listLampiran(db, { usulan })).find(({ tipe }) => tipe !== 'application/pdf')?.id ?? null;
}
