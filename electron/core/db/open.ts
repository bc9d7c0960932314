import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { GalatMufakat } from '../galat.ts';
import { writeCadangan, writeCadanganHarian } from './backup.ts';
import { type DataKey, toPragma } from './key.ts';
import { migrate, readVersi } from './migrate.ts';
import type { Tables } from './tables.ts';

/** An open data file. `sqlite` is the driver below `db`; use it only where prepared statements in a loop matter. */
export interface Data {
  readonly db: Kysely<Tables>;
  readonly sqlite: Database.Database;
  close(): Promise<void>;
}

/** better-sqlite3 13 is built on Node-API 10 and ends the process without a word below it. */
const NAPI_TERENDAH = 10;

/** How long a thread waits for another thread of this program that is just committing. */
const TUNGGU_MILIDETIK = 5_000;

export function getDataFile(dataDir: string): string {
  return path.join(dataDir, 'mufakat.db');
}

/**
 * Opens or makes the encrypted file of a data folder and brings it to the newest schema; whoever calls holds the folder
 * (`lockFolder`). Throws SANDI_SALAH, DATA_LEBIH_BARU, DATA_RUSAK.
 */
export function openData(dataDir: string, key: DataKey, clock: () => Date, berkas = getDataFile(dataDir)): Data {
  if (Number(process.versions.napi ?? 0) < NAPI_TERENDAH) {
    throw new Error(`Node ${process.version} terlalu lama: diperlukan Node-API ${NAPI_TERENDAH} (Node 22.14 ke atas).`);
  }
  mkdirSync(dataDir, { recursive: true });
  const sqlite = new Database(berkas, { timeout: TUNGGU_MILIDETIK });
  try {
    unlock(sqlite, key);
    const isBaru = readVersi(sqlite) === 0;
    if (!isBaru && sqlite.pragma('quick_check', { simple: true }) !== 'ok') throw new GalatMufakat('DATA_RUSAK');
    migrate(sqlite, () => writeCadangan(sqlite, dataDir, `sebelum-skema-${readVersi(sqlite) + 1}`));
    if (!isBaru) writeCadanganHarian(sqlite, dataDir, clock());
  } catch (galat) {
    sqlite.close();
    throw toGalat(galat);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    // Kysely closes the driver only when it ran a query; closing twice is harmless.
    sqlite.close();
  };
  return { db, sqlite, close };
}

/** What a thread needs to open the same file beside the main thread; the key never leaves the process. */
export interface Sambungan {
  readonly berkas: string;
  readonly kunci: Uint8Array;
  readonly garam: Uint8Array;
}

/** Pages that a long write keeps in memory, in KiB. */
const SINGGAHAN_THREAD = 64 * 1024;

/**
 * A connection of a thread to data that the main thread holds open; the schema is there already. `baca`: it cannot write.
 * Whoever writes holds the queue of the unit of work meanwhile.
 */
export function connectData({ berkas, kunci, garam }: Sambungan, cara: 'baca' | 'tulis'): Database.Database {
  const sqlite = new Database(berkas, { timeout: TUNGGU_MILIDETIK, fileMustExist: true });
  try {
    unlock(sqlite, { kunci: Buffer.from(kunci), garam: Buffer.from(garam) });
    sqlite.pragma(`cache_size = -${SINGGAHAN_THREAD}`);
    if (cara === 'baca') sqlite.pragma('query_only = ON');
    return sqlite;
  } catch (galat) {
    sqlite.close();
    throw toGalat(galat);
  }
}

/** Sets the key, then the way of writing: WAL with a sync a commit, so that a power cut loses nothing that was acknowledged. */
function unlock(sqlite: Database.Database, key: DataKey): void {
  sqlite.pragma("cipher = 'sqlcipher'");
  sqlite.pragma(`key = ${toPragma(key)}`);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  // Files that SQLite makes for sorting would not be encrypted.
  sqlite.pragma('temp_store = MEMORY');
}

function toGalat(galat: unknown): unknown {
  if (!(galat instanceof Database.SqliteError)) return galat;
  if (galat.code === 'SQLITE_NOTADB') return new GalatMufakat('SANDI_SALAH');
  return galat.code.startsWith('SQLITE_CORRUPT') ? new GalatMufakat('DATA_RUSAK') : galat;
}

/** Encrypts the whole file with another key. WAL is left for the moment, since a rekey cannot run in it. */
export function rekey(sqlite: Database.Database, key: DataKey): void {
  sqlite.pragma('journal_mode = DELETE');
  try {
    sqlite.pragma(`rekey = ${toPragma(key)}`);
  } finally {
    sqlite.pragma('journal_mode = WAL');
  }
}
