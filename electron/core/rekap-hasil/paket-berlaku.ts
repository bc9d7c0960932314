import type Database from 'better-sqlite3';
import type { Alasan } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { Periode } from '#domain/periode.ts';
import type { JumlahPutusan, Putusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';

/** A package that counts: the newest of its session that was accepted. */
export interface PaketBerlaku extends JumlahPutusan {
  readonly id: number;
  /** Ten digits. */
  readonly kelurahan: string;
  readonly sidang: string;
  readonly namaSidang: string;
  readonly tanggal: Tanggal;
  /** Month of the session, `2026-11`. */
  readonly periode: Periode;
  readonly nomorBeritaAcara: string;
  readonly versi: number;
  readonly diusulkan: number;
  readonly keluar: number;
}

/** Packages in force of a month, by kelurahan, then in the order of their sessions. */
export function listPaketBerlaku(sqlite: Database.Database, periode: Periode): PaketBerlaku[] {
  return sqlite
    .prepare<[string], PaketBerlaku>(
      `SELECT id, kelurahan, sidang, coalesce(nama_sidang, '') AS namaSidang, tanggal, periode,
         coalesce(nomor_berita_acara, '') AS nomorBeritaAcara, versi, layak, tidak_layak, ditunda, diusulkan, keluar
       FROM paket_masuk WHERE keadaan = 'diterima' AND periode = ? ORDER BY kelurahan, tanggal, id`,
    )
    .all(periode);
}

/** Months of which a package is in force, oldest first. */
export function listPeriodeBerlaku(sqlite: Database.Database): Periode[] {
  return sqlite
    .prepare<[], Periode>("SELECT DISTINCT periode FROM paket_masuk WHERE keadaan = 'diterima' ORDER BY periode")
    .pluck()
    .all();
}

/** Decisions of a package that are asked for. */
export type SaringKeputusan = 'semua' | 'diusulkan' | 'keluar';

const SYARAT: Readonly<Record<SaringKeputusan, string>> = {
  semua: '',
  diusulkan: 'AND diusulkan = 1',
  keluar: 'AND keluar = 1',
};

interface BarisKeputusan {
  readonly nomor: number;
  readonly usulan: number;
  readonly putusan: Putusan;
  readonly alasan: Alasan | null;
  readonly catatan: string;
  readonly data: string;
}

/**
 * Reader of the decisions of a package in the order of their numbers, one after another. When a decision was made is not kept here, so
 * `diputusPada` is empty.
 */
export function createPembacaKeputusan(
  sqlite: Database.Database,
  saring: SaringKeputusan,
): (paket: number) => Generator<KeputusanTercatat, void, undefined> {
  const baca = sqlite.prepare<[number], BarisKeputusan>(
    `SELECT nomor, usulan, putusan, alasan, catatan, data FROM keputusan_masuk
     WHERE paket_id = ? ${SYARAT[saring]} ORDER BY nomor`,
  );
  return function* read(paket) {
    // One package at a time, whole: an open cursor would keep the file from being written meanwhile.
    for (const { data, ...satu } of baca.all(paket)) {
      yield { ...satu, data: JSON.parse(data) as DataUsulan, diputusPada: '' };
    }
  };
}
