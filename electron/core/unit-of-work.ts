import type { Transaction } from 'kysely';
import { appendJurnal } from './db/journal.ts';
import type { Data } from './db/open.ts';
import type { Tables } from './db/tables.ts';

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
}

export function createUnitOfWork(data: Data, clock: () => Date, pelaku: string): UnitOfWork {
  return {
    run: (perintah, kerja) =>
      data.db.transaction().execute(async (trx) => {
        const siap = typeof perintah === 'function' ? await perintah(trx) : perintah;
        const waktu = clock().toISOString();
        const { nama, masukan, membalik = null } = siap;
        const jurnalUrut = await appendJurnal(trx, { waktu, pelaku, perintah: nama, masukan, membalik });
        return kerja({ trx, jurnalUrut, waktu }, siap);
      }),
  };
}
