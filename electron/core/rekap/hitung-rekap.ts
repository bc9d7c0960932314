import { Kysely, SqliteDialect } from 'kysely';
import type { JumlahProgram } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { connectData, type Sambungan } from '../db/open.ts';
import type { Tables } from '../db/tables.ts';
import { listProgram } from '../rekap-hasil/jumlah-kota.ts';
import { type BarisLintas, computeTemuanLintas } from './temuan-lintas.ts';

export interface MasukanHitung {
  readonly sambungan: Sambungan;
  /** Null: all months together. */
  readonly periode: Periode | null;
}

/** The findings between kelurahan, in a thread: every decision is read for them, which on a large city takes seconds. */
export function hitungTemuan(masukan: MasukanHitung): Promise<BarisLintas[]> {
  return readApart(masukan, (db) => computeTemuanLintas(db, masukan.periode));
}

/** Decisions by programme, in a thread for the same reason. */
export function hitungProgram(masukan: MasukanHitung): Promise<JumlahProgram[]> {
  return readApart(masukan, (db) => listProgram(db, masukan));
}

/** Reads over a connection of its own, so that the host answers meanwhile. */
async function readApart<Hasil>({ sambungan }: MasukanHitung, read: (db: Kysely<Tables>) => Promise<Hasil>) {
  const sqlite = connectData(sambungan, 'baca');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    return await read(db);
  } finally {
    await db.destroy();
    sqlite.close();
  }
}
