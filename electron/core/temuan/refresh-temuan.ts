import type Database from 'better-sqlite3';
import type { KeadaanWarga } from '#domain/daftar.ts';
import type { JenisKelamin, Nik, NomorKk } from '#domain/nik.ts';
import { checkWarga, isBantuan, type LatarPeriksa } from '#domain/periksa-warga.ts';
import { isPekerjaanNegara } from '#domain/periksa-warga-pekerjaan.ts';
import { type Program, splitProgram } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { KodeTemuanWarga } from '#domain/temuan-warga.ts';
import type { Report } from '../workers/tasks.ts';
import { findDuaKeluarga, findNikGanda, findSerupaRegistry } from './lintas-warga.ts';
import { type PutTemuan, preparePutTemuan } from './put-temuan.ts';

export interface PilihanTemuan {
  readonly hariIni: Tanggal;
  readonly program: readonly Program[];
  readonly report: Report;
  readonly checkCancel: () => void;
}

/** People looked at between two looks at whether to go on. */
const SELA = 2000;

interface BarisPeriksa {
  readonly kunci: string;
  readonly nik: Nik | null;
  readonly nomor_kk: NomorKk | null;
  readonly nama: string;
  readonly tanggal_lahir: Tanggal | null;
  readonly jenis_kelamin: JenisKelamin | null;
  readonly pekerjaan: string;
  readonly rt: string;
  readonly rw: string;
  readonly desil: number | null;
  readonly program: string;
  readonly keadaan: KeadaanWarga;
}

/**
 * Computes the findings of the registry anew inside the transaction that is open on `sqlite`. What was settled or noted stays with a
 * finding that still holds; one that no longer holds goes, unless it became a usulan.
 */
export function refreshTemuan(sqlite: Database.Database, pilihan: PilihanTemuan): void {
  const temuan = preparePutTemuan(sqlite);
  const pegawai = checkSemuaWarga(sqlite, temuan.put, pilihan);
  findAsnSatuKk(sqlite, temuan.put, pegawai);
  for (const find of [findNikGanda, findDuaKeluarga, findSerupaRegistry]) {
    pilihan.checkCancel();
    find(sqlite, temuan.put, pilihan);
  }
  temuan.removeUsang();
}

/** What is judged against a setting: limits of programmes, or the RT and RW that have a head. Each with who may be touched by it. */
const SYARAT_LATAR = {
  DESIL_DI_LUAR_BATAS: 'desil IS NOT NULL',
  RT_RW_TIDAK_DIKENAL: `rw <> '' AND (rw NOT IN (SELECT rw FROM pilar WHERE aktif = 1 AND tamu = 0)
    OR rt || '/' || rw NOT IN (SELECT rt || '/' || rw FROM pilar WHERE aktif = 1 AND tamu = 0))`,
} as const satisfies Partial<Record<KodeTemuanWarga, string>>;

/**
 * Computes anew only the findings of one code that follow from a setting, quick enough to be part of the command that changes the
 * setting; `sqlite` has its transaction open.
 */
export function refreshTemuanLatar(
  sqlite: Database.Database,
  kode: keyof typeof SYARAT_LATAR,
  latar: Pick<PilihanTemuan, 'hariIni' | 'program'>,
): void {
  const temuan = preparePutTemuan(sqlite);
  const put: PutTemuan = (satu, ...lain) => {
    if (satu === kode) temuan.put(satu, ...lain);
  };
  const diam = { report: () => undefined, checkCancel: () => undefined };
  checkSemuaWarga(sqlite, put, { ...latar, ...diam }, SYARAT_LATAR[kode]);
  temuan.removeUsang(kode);
}

type PegawaiMenurutKk = Map<string, string[]>;

function checkSemuaWarga(
  sqlite: Database.Database,
  put: PutTemuan,
  { hariIni, program, report, checkCancel }: PilihanTemuan,
  syarat = 'true',
): PegawaiMenurutKk {
  const latar: LatarPeriksa = { hariIni, program, ...readRtRw(sqlite) };
  const total = sqlite.prepare('SELECT count(*) FROM warga').pluck().get() as number;
  const page = sqlite.prepare(`
    SELECT kunci, nik, nomor_kk, nama, tanggal_lahir, jenis_kelamin, pekerjaan, rt, rw, desil, program, keadaan
    FROM warga WHERE kunci > ? AND (${syarat}) ORDER BY kunci LIMIT ${SELA}`);
  const anggota = sqlite.prepare('SELECT kunci, program FROM keanggotaan WHERE kunci BETWEEN ? AND ?');
  const tertulis = sqlite
    .prepare('SELECT nik_tertulis FROM baris_daftar WHERE kunci = ? ORDER BY id DESC LIMIT 1')
    .pluck();
  const pegawai: PegawaiMenurutKk = new Map();
  let terakhir = '';
  for (let selesai = 0; ; ) {
    checkCancel();
    report({ tahap: 'Memeriksa data warga', selesai, total });
    const baris = page.all(terakhir) as BarisPeriksa[];
    const akhir = baris.at(-1);
    if (akhir === undefined) return pegawai;
    const ikut = groupProgram(anggota.all(baris[0]?.kunci, akhir.kunci) as { kunci: string; program: string }[]);
    for (const satu of baris) {
      const nikTertulis = satu.nik ?? (tertulis.get(satu.kunci) as string | undefined) ?? '';
      const diterima = [...new Set([...splitProgram(satu.program), ...(ikut.get(satu.kunci) ?? [])])];
      const { nomor_kk: nomorKk, tanggal_lahir: tanggalLahir, jenis_kelamin: jenisKelamin, ...lain } = satu;
      const orang = { ...lain, nikTertulis, nomorKk, tanggalLahir, jenisKelamin, diterima };
      for (const { kode, rinci, rincian } of checkWarga(orang, latar)) put(kode, satu.kunci, rincian, { rinci });
      if (nomorKk !== null && satu.keadaan === 'ada' && isPekerjaanNegara(satu.pekerjaan)) {
        pegawai.set(nomorKk, [...(pegawai.get(nomorKk) ?? []), `${satu.nama} (${satu.pekerjaan})`]);
      }
    }
    selesai += baris.length;
    terakhir = akhir.kunci;
  }
}

function groupProgram(baris: readonly { kunci: string; program: string }[]): Map<string, string[]> {
  const hasil = new Map<string, string[]>();
  for (const { kunci, program } of baris) hasil.set(kunci, [...(hasil.get(kunci) ?? []), program]);
  return hasil;
}

/** The heads of RT and RW who are invited tell which RT and RW there are. */
function readRtRw(sqlite: Database.Database): Pick<LatarPeriksa, 'rt' | 'rw'> {
  const baris = sqlite.prepare("SELECT rt, rw FROM pilar WHERE rw <> '' AND aktif = 1 AND tamu = 0").all() as {
    rt: string;
    rw: string;
  }[];
  return {
    rt: new Set(baris.flatMap(({ rt, rw }) => (rt === '' ? [] : [`${rt}/${rw}`]))),
    rw: new Set(baris.map(({ rw }) => rw)),
  };
}

function findAsnSatuKk(sqlite: Database.Database, put: PutTemuan, pegawai: PegawaiMenurutKk): void {
  const select = sqlite.prepare(`
    SELECT kunci, program, (SELECT group_concat(k.program, ',') FROM keanggotaan AS k WHERE k.kunci = warga.kunci) AS anggota
    FROM warga WHERE nomor_kk = ?`);
  for (const [nomorKk, nama] of pegawai) {
    const keluarga = select.all(nomorKk) as { kunci: string; program: string; anggota: string | null }[];
    for (const { kunci, program, anggota } of keluarga) {
      const bantuan = [...new Set([...splitProgram(program), ...splitProgram(anggota ?? '')])].filter(isBantuan);
      if (bantuan.length === 0) continue;
      put('ASN_SATU_KK', kunci, [
        { label: 'Menerima', isi: bantuan.join(', ') },
        { label: 'Anggota KK', isi: nama.join('; ') },
      ]);
    }
  }
}
