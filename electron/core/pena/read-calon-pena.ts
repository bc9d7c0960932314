import type { Kysely, Selectable } from 'kysely';
import type { BarisPena, CalonPena } from '#contract/pena.ts';
import type { Nik } from '#domain/nik.ts';
import { checkUmur, pickPenerima } from '#domain/pena.ts';
import { splitProgram } from '#domain/program.ts';
import { computeUmur } from '#domain/tanggal.ts';
import { findKurang, USAHA_KOSONG } from '#domain/usaha.ts';
import type { Tables, WargaTable } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { type Aturan, type SaringCalon, selectCalon, USULAN_PENA } from './select-calon.ts';
import { readUsaha } from './usaha.ts';

export interface JendelaCalon {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: 'nama' | 'nik' | 'rt' | 'umur' | 'klaster'; readonly turun: boolean } | undefined;
  readonly saring?: SaringCalon | undefined;
}

const KOLOM_URUT = {
  nama: 'warga.nama',
  nik: 'warga.nik',
  rt: 'warga.rt',
  umur: 'warga.tanggal_lahir',
  klaster: 'u.klaster',
} as const;

const KOLOM_WARGA = [
  'warga.kunci',
  'warga.nik',
  'warga.nomor_kk',
  'warga.nama',
  'warga.alamat',
  'warga.rt',
  'warga.rw',
  'warga.tanggal_lahir',
  'warga.usaha',
] as const;

type WargaPena = Pick<
  Selectable<WargaTable>,
  'kunci' | 'nik' | 'nomor_kk' | 'nama' | 'alamat' | 'rt' | 'rw' | 'tanggal_lahir' | 'usaha'
>;

/** A window on the candidates. Sorting by age is sorting by date of birth the other way round. */
export async function listCalonPena(
  db: Kysely<Tables>,
  { offset, limit, urut, saring = {} }: JendelaCalon,
  aturan: Aturan,
): Promise<{ total: number; baris: BarisPena[] }> {
  const query = selectCalon(db, saring, aturan);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { kolom, turun } = urut ?? { kolom: 'nama', turun: false };
  const baris = await query
    .select(KOLOM_WARGA)
    .orderBy(KOLOM_URUT[kolom], (kolom === 'umur') === turun ? 'asc' : 'desc')
    .orderBy('warga.kunci')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, baris: await describeBaris(db, baris, aturan) };
}

/** Everything that the form of a candidate shows. Throws WARGA_TIDAK_ADA. */
export async function readCalonPena(db: Kysely<Tables>, kunci: string, aturan: Aturan): Promise<CalonPena> {
  const warga = await db
    .selectFrom('warga')
    .select([...KOLOM_WARGA, 'warga.pekerjaan', 'warga.desil'])
    .where('kunci', '=', kunci)
    .executeTakeFirst();
  const [baris] = warga === undefined ? [] : await describeBaris(db, [warga], aturan);
  if (warga === undefined || baris === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  const nik = warga.nik === null ? [] : [warga.nik];
  return {
    ...baris,
    nomorKk: warga.nomor_kk,
    pekerjaan: warga.pekerjaan,
    desil: warga.desil,
    usahaDaftar: warga.usaha,
    data: (await readUsaha(db, nik)).get(kunci) ?? null,
    semuaUsulan: (await readUsulanPena(db, nik)).get(kunci) ?? [],
  };
}

async function describeBaris(
  db: Kysely<Tables>,
  baris: readonly WargaPena[],
  { pengaturan, hariIni }: Aturan,
): Promise<BarisPena[]> {
  const nik = baris.flatMap((satu) => (satu.nik === null ? [] : [satu.nik]));
  const usaha = await readUsaha(db, nik);
  const usulan = await readUsulanPena(db, nik);
  const program = await readProgramKeluarga(db, baris);
  return baris.map((satu) => {
    const tercatat = usaha.get(satu.nik ?? '') ?? { ...USAHA_KOSONG, jenisUsaha: satu.usaha };
    return {
      kunci: satu.kunci,
      nik: satu.nik,
      nama: satu.nama,
      alamat: satu.alamat,
      rt: satu.rt,
      rw: satu.rw,
      umur: satu.tanggal_lahir === null ? null : computeUmur(satu.tanggal_lahir, hariIni),
      cekUmur: checkUmur(satu.tanggal_lahir, hariIni, pengaturan),
      program: pickPenerima(program.get(satu.nomor_kk ?? satu.kunci) ?? [], pengaturan),
      usaha: tercatat.jenisUsaha,
      klaster: tercatat.klaster,
      kurang: findKurang(tercatat),
      usulan: usulan.get(satu.nik ?? '')?.[0] ?? null,
    };
  });
}

/** Codes that a family receives, by nomor KK; a person without one stands for themselves. */
async function readProgramKeluarga(db: Kysely<Tables>, baris: readonly WargaPena[]): Promise<Map<string, string[]>> {
  const kk = [...new Set(baris.flatMap(({ nomor_kk }) => (nomor_kk === null ? [] : [nomor_kk])))];
  const kunci = baris.flatMap((satu) => (satu.nomor_kk === null ? [satu.kunci] : []));
  if (kk.length + kunci.length === 0) return new Map();
  const anggota = await db
    .selectFrom('warga')
    .leftJoin('keanggotaan as k', 'k.kunci', 'warga.kunci')
    .select(['warga.kunci', 'warga.nomor_kk', 'warga.program', 'k.program as asuransi'])
    .where('warga.keadaan', '=', 'ada')
    .where((eb) =>
      eb.or([
        ...(kk.length === 0 ? [] : [eb('warga.nomor_kk', 'in', kk)]),
        ...(kunci.length === 0 ? [] : [eb('warga.kunci', 'in', kunci)]),
      ]),
    )
    .execute();
  const program = new Map<string, string[]>();
  for (const satu of anggota) {
    const milik = satu.nomor_kk ?? satu.kunci;
    program.set(milik, [
      ...(program.get(milik) ?? []),
      ...splitProgram(satu.program),
      ...(satu.asuransi === null ? [] : [satu.asuransi]),
    ]);
  }
  return program;
}

type UsulanPena = CalonPena['semuaUsulan'][number];

/** Usulan about PENA and graduation by NIK, the newest first; the decision is that of a closed session. */
async function readUsulanPena(db: Kysely<Tables>, nik: readonly Nik[]): Promise<Map<string, UsulanPena[]>> {
  const semua = new Map<string, UsulanPena[]>();
  if (nik.length === 0) return semua;
  const baris = await db
    .selectFrom('usulan')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('keputusan_berlaku as k')
          .innerJoin('sidang', 'sidang.id', 'k.sidang_id')
          .select(['k.usulan_id', 'k.putusan', 'k.id'])
          .where('sidang.status', '=', 'ditutup')
          .as('k'),
      (join) => join.onRef('k.usulan_id', '=', 'usulan.id'),
    )
    .select(['usulan.nik', 'usulan.id', 'usulan.jenis', 'usulan.program', 'usulan.status', 'k.putusan'])
    .where('usulan.nik', 'in', nik)
    .where(USULAN_PENA)
    .orderBy('usulan.id', 'desc')
    .orderBy('k.id', 'desc')
    .execute();
  for (const { nik: milik, ...usulan } of baris) {
    const daftar = semua.get(milik) ?? [];
    // A postponed usulan was decided in several sessions; the newest answer stands first.
    if (daftar.at(-1)?.id !== usulan.id) semua.set(milik, [...daftar, usulan]);
  }
  return semua;
}
