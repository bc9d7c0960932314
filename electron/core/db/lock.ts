import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { GalatMufakat } from '../galat.ts';

/** A data folder that is held for this program until `release`. */
export interface FolderLock {
  release(): void;
}

/**
 * Holds the data folder, so that a second program is told instead of writing too. The lock is one of the system on a file of its
 * own: it ends with the process, however that ends, and leaves the data file free for the threads of this program.
 * Throws SUDAH_TERBUKA.
 */
export function lockFolder(dataDir: string): FolderLock {
  mkdirSync(dataDir, { recursive: true });
  const sqlite = new Database(path.join(dataDir, 'mufakat.lock'), { timeout: 0 });
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('BEGIN EXCLUSIVE');
  } catch (galat) {
    sqlite.close();
    const sibuk = galat instanceof Database.SqliteError && galat.code.startsWith('SQLITE_BUSY');
    throw sibuk ? new GalatMufakat('SUDAH_TERBUKA') : galat;
  }
  return { release: () => sqlite.close() };
}
