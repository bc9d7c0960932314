import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';

/** Daily backups that are kept; older ones make room. */
const CADANGAN_DISIMPAN = 14;
const SEHARI = 86_400_000;
const HARIAN = /^mufakat-\d{4}-\d{2}-\d{2}\.db$/;

export function getCadanganFolder(dataDir: string): string {
  return path.join(dataDir, 'cadangan');
}

/** Copies the whole, still encrypted file to `cadangan/`; a copy cut short by a power failure never bears the final name. */
export function writeCadangan(sqlite: Database.Database, dataDir: string, nama: string): string {
  const folder = getCadanganFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const tujuan = path.join(folder, `mufakat-${nama}.db`);
  copyFileSync(sqlite.name, `${tujuan}.sebagian`);
  renameSync(`${tujuan}.sebagian`, tujuan);
  return tujuan;
}

/** The rolling backup of a start: made when the newest is older than a day. */
export function writeCadanganHarian(sqlite: Database.Database, dataDir: string, saat: Date): void {
  const daftar = listHarian(dataDir);
  const terbaru = daftar.at(-1);
  if (terbaru !== undefined && saat.getTime() - statSync(terbaru).mtimeMs < SEHARI) return;
  writeCadangan(sqlite, dataDir, saat.toISOString().slice(0, 10));
  for (const lama of listHarian(dataDir).slice(0, -CADANGAN_DISIMPAN)) rmSync(lama);
}

export interface Cadangan {
  readonly nama: string;
  readonly waktu: Date;
  readonly byte: number;
}

/** Every whole backup of a data folder, daily or before a change of schema, newest first. */
export function listCadangan(dataDir: string): Cadangan[] {
  const folder = getCadanganFolder(dataDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((nama) => /^mufakat-.*\.db$/.test(nama))
    .map((nama) => {
      const { mtime, size } = statSync(path.join(folder, nama));
      return { nama, waktu: mtime, byte: size };
    })
    .sort((a, b) => b.waktu.getTime() - a.waktu.getTime());
}

/** Daily backups, oldest first. */
function listHarian(dataDir: string): string[] {
  return listCadangan(dataDir)
    .map(({ nama }) => nama)
    .filter((nama) => HARIAN.test(nama))
    .sort()
    .map((nama) => path.join(getCadanganFolder(dataDir), nama));
}
