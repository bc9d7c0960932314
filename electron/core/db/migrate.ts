import type Database from 'better-sqlite3';
import { lipatNama } from '#domain/lipat-nama.ts';
import { GalatMufakat } from '../galat.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** The schema version of an open file; 0 for a new one. */
export function readVersi(sqlite: Database.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

/**
 * Brings the file to the newest schema, one transaction a step; a step that fails leaves the file as it was before it.
 * `beforeFirst` runs once when a file that already holds data is about to change (a backup). Throws DATA_LEBIH_BARU for a file
 * of a newer program.
 */
export function migrate(
  sqlite: Database.Database,
  beforeFirst: () => void,
  langkah: readonly Migration[] = MIGRATIONS,
): void {
  const versi = readVersi(sqlite);
  const terbaru = langkah.at(-1)?.versi ?? 0;
  if (versi > terbaru) throw new GalatMufakat('DATA_LEBIH_BARU');
  const sisa = langkah.filter((migration) => migration.versi > versi);
  if (versi > 0 && sisa.length > 0) beforeFirst();
  sqlite.function('lipat_nama', { deterministic: true, directOnly: true }, (nama) => lipatNama(String(nama)));
  for (const migration of sisa) {
    sqlite.transaction(() => {
      sqlite.exec(migration.sql);
      sqlite.pragma(`user_version = ${migration.versi}`);
    })();
  }
}
