import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { JenisDaftar } from '#domain/daftar.ts';
import { type BarisDaftarTerbaca, interpretLembarDaftar, type KonteksDaftar } from '#domain/impor-daftar.ts';
import type { BidangDaftar } from '#domain/impor-daftar-bidang.ts';
import type { JudulImpor, Lembar, Pemetaan } from '#domain/impor-lembar.ts';
import { readBerkas } from '../impor/read-berkas.ts';
import { findJudulDaftar } from '../tables/find-header.ts';
import { applyPemetaanDaftar } from '../tables/pemetaan.ts';
import { type Jalannya, SELA } from './writing.ts';

/** The file of a list and how to read it. Rows never travel between threads: whoever needs them reads the file again. */
export interface BerkasDaftar {
  readonly namaBerkas: string;
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly jenis: JenisDaftar;
  readonly pemetaan: Pemetaan<string> | null;
}

export interface MasukanDaftar {
  readonly berkas: BerkasDaftar;
  /** Mappings by hand that were remembered, by the signature of the headings. */
  readonly diingat: Readonly<Record<string, Pemetaan<string>>>;
  readonly konteks: KonteksDaftar;
}

export interface DaftarTerbuka {
  readonly sha256: string;
  readonly lembar: Lembar;
  readonly judul: JudulImpor<BidangDaftar>;
}

/** Reads the file and finds its list. Throws BERKAS_TIDAK_DITERIMA. */
export async function openDaftar({ berkas, diingat }: MasukanDaftar, { report }: Jalannya): Promise<DaftarTerbuka> {
  const sha256 = createHash('sha256').update(berkas.isi).digest('hex');
  const { lembar, judul } = await readBerkas<BidangDaftar>(
    { berkas: { ...berkas, perbaikan: [] }, diingat },
    {
      find: (semua) => findJudulDaftar(semua, berkas.jenis),
      apply: (temuan, pemetaan) => applyPemetaanDaftar(temuan, pemetaan, berkas.jenis),
    },
    report,
  );
  return { sha256, lembar, judul };
}

/** The rows of an opened list, with progress; nothing while a needed column is missing. */
export function* readBarisDaftar(
  { lembar, judul }: DaftarTerbuka,
  { berkas, konteks }: MasukanDaftar,
  tahap: string,
  { report, checkCancel }: Jalannya,
): Generator<BarisDaftarTerbaca, void, undefined> {
  if (judul.kurang.length > 0) return;
  const total = lembar.baris.length;
  let selesai = 0;
  for (const baris of interpretLembarDaftar(lembar, judul, berkas.jenis, konteks)) {
    if (selesai % SELA === 0) {
      checkCancel();
      report({ tahap, selesai, total });
    }
    selesai += 1;
    yield baris;
  }
}

/** True when this very file is a list of this kind that counts. */
export function isSudahAda(sqlite: Database.Database, jenis: JenisDaftar, sha256: string): boolean {
  return (
    sqlite
      .prepare('SELECT 1 FROM berkas_impor WHERE sha256 = ? AND jenis = ? AND ditarik IS NULL')
      .get(sha256, jenis) !== undefined
  );
}
