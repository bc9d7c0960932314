import type Database from 'better-sqlite3';
import { connectData, type Sambungan } from '../db/open.ts';
import type { Report } from '../workers/tasks.ts';

/** Rows between two looks at whether to go on. */
export const SELA = 1000;

/** How a long write tells where it is and learns that it is no longer wanted. */
export interface Jalannya {
  readonly report: Report;
  /** Throws DIBATALKAN once nobody waits for the work any more. */
  readonly checkCancel: () => void;
}

/** Who writes, and when, for the journal. */
export interface Penulis {
  readonly pelaku: string;
  readonly waktu: string;
}

/**
 * Does the work on a connection of this thread in one transaction: all of it or nothing. The last look at whether to go on is just
 * before the commit; what is cut off before it, by a person or by the plug, leaves the data as it was.
 */
export function writeInThread<R>(
  sambungan: Sambungan,
  checkCancel: () => void,
  kerja: (sqlite: Database.Database) => R,
): R {
  const sqlite = connectData(sambungan, 'tulis');
  try {
    return sqlite
      .transaction(() => {
        const hasil = kerja(sqlite);
        checkCancel();
        return hasil;
      })
      .immediate();
  } finally {
    sqlite.close();
  }
}
