import type { Transaction } from 'kysely';
import { appendJurnal } from './db/journal.ts';
import type { Data } from './db/open.ts';
import type { Tables } from './db/tables.ts';
import { GalatMufakat } from './galat.ts';

/** A command as the journal keeps it. */
export interface Perintah {
  readonly nama: string;
  readonly masukan: unknown;
  /** Sequence of the command that this one takes back. */
  readonly membalik?: number;
}

/** What a command works with: the transaction (never the outer database: it would wait for itself) and its journal row. */
export interface Kerja {
  readonly trx: Transaction<Tables>;
  readonly jurnalUrut: number;
  readonly waktu: string;
}

/**
 * Runs commands: one command, one transaction, the change and its journal row together or neither. A command whose journal row
 * depends on what the data holds now (an undo) is prepared inside the same transaction.
 */
export interface UnitOfWork {
  run<R, P extends Perintah = Perintah>(
    perintah: P | ((trx: Transaction<Tables>) => Promise<P>),
    kerja: (kerja: Kerja, perintah: P) => Promise<R>,
  ): Promise<R>;
  /**
   * Keeps every other command waiting while a thread writes the same file; `signal` aborts when the data is about to be closed.
   * Reading goes on.
   */
  hold<R>(kerja: (signal: AbortSignal) => Promise<R>): Promise<R>;
  /** Tells a writing thread to stop and waits for all commands that have begun; later ones are refused with TERKUNCI. */
  stop(): Promise<void>;
}

/**
 * One for each open data: the queue in it is what keeps two writers of one file from meeting inside SQLite. `onWritten` is called after
 * each command that was written; it must return at once.
 */
export function createUnitOfWork(
  data: Data,
  clock: () => Date,
  pelaku: string,
  onWritten: () => void = () => undefined,
): UnitOfWork {
  const henti = new AbortController();
  let ekor: Promise<unknown> = Promise.resolve();
  const enqueue = <R>(kerja: () => Promise<R>): Promise<R> => {
    if (henti.signal.aborted) return Promise.reject(new GalatMufakat('TERKUNCI'));
    const giliran = ekor.then(kerja);
    ekor = giliran.then(onWritten).catch(() => undefined);
    return giliran;
  };
  return {
    run: (perintah, kerja) =>
      enqueue(() =>
        data.db.transaction().execute(async (trx) => {
          const siap = typeof perintah === 'function' ? await perintah(trx) : perintah;
          const waktu = clock().toISOString();
          const { nama, masukan, membalik = null } = siap;
          const jurnalUrut = await appendJurnal(trx, { waktu, pelaku, perintah: nama, masukan, membalik });
          return kerja({ trx, jurnalUrut, waktu }, siap);
        }),
      ),
    hold: (kerja) => enqueue(() => kerja(henti.signal)),
    stop: async () => {
      henti.abort();
      await ekor;
    },
  };
}
