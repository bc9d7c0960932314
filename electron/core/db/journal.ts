import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Kysely, Transaction } from 'kysely';
import { toCanonicalJson } from './canonical-json.ts';
import type { JurnalTable, Tables } from './tables.ts';

/** What a journal row tells of a command; sequence and hashes are added as it is written. */
export interface IsiJurnal {
  readonly waktu: string;
  readonly pelaku: string;
  readonly perintah: string;
  readonly masukan: unknown;
  /** Sequence of the row whose effect this command takes back. */
  readonly membalik: number | null;
}

/** What the first row has for the hash of its predecessor. */
const SIDIK_AWAL = '0'.repeat(64);

/** Appends a row to the hash chain and answers its sequence. */
export async function appendJurnal(trx: Transaction<Tables>, isi: IsiJurnal): Promise<number> {
  const akhir = await trx
    .selectFrom('jurnal')
    .select(['urut', 'sidik'])
    .orderBy('urut', 'desc')
    .limit(1)
    .executeTakeFirst();
  const baris = createBaris(akhir, isi);
  await trx.insertInto('jurnal').values(baris).execute();
  return baris.urut;
}

/** The same within a transaction that a thread runs on its own connection. */
export function appendJurnalSync(sqlite: Database.Database, isi: IsiJurnal): number {
  const akhir = sqlite.prepare('SELECT urut, sidik FROM jurnal ORDER BY urut DESC LIMIT 1').get() as
    | Pick<JurnalTable, 'urut' | 'sidik'>
    | undefined;
  const baris = createBaris(akhir, isi);
  sqlite
    .prepare(`INSERT INTO jurnal (urut, waktu, pelaku, perintah, masukan, membalik, sidik_sebelum, sidik)
      VALUES (:urut, :waktu, :pelaku, :perintah, :masukan, :membalik, :sidik_sebelum, :sidik)`)
    .run(baris);
  return baris.urut;
}

function createBaris(akhir: Pick<JurnalTable, 'urut' | 'sidik'> | undefined, isi: IsiJurnal): JurnalTable {
  const baris = {
    urut: (akhir?.urut ?? 0) + 1,
    waktu: isi.waktu,
    pelaku: isi.pelaku,
    perintah: isi.perintah,
    masukan: toCanonicalJson(isi.masukan),
    membalik: isi.membalik,
    sidik_sebelum: akhir?.sidik ?? SIDIK_AWAL,
  };
  return { ...baris, sidik: computeSidik(baris) };
}

/** The rows of these commands as they would follow a row of that sequence and hash. */
export function chainJurnal(sebelum: Pick<JurnalTable, 'urut' | 'sidik'>, isi: readonly IsiJurnal[]): JurnalTable[] {
  let akhir = sebelum;
  return isi.map((satu) => {
    const baris = createBaris(akhir, satu);
    akhir = baris;
    return baris;
  });
}

/** SHA-256 over the canonical JSON of everything in the row but its own hash. */
export function computeSidik(baris: Omit<JurnalTable, 'sidik'>): string {
  const { urut, waktu, pelaku, perintah, masukan, membalik, sidik_sebelum } = baris;
  return createHash('sha256')
    .update(toCanonicalJson({ urut, waktu, pelaku, perintah, masukan, membalik, sidik_sebelum }))
    .digest('hex');
}

/** Sequence of the first row that does not fit the chain, or null when the whole journal holds. */
export async function findJurnalRusak(db: Kysely<Tables>): Promise<number | null> {
  let urut = 0;
  let sidik = SIDIK_AWAL;
  for await (const baris of db.selectFrom('jurnal').selectAll().orderBy('urut').stream()) {
    urut += 1;
    if (baris.urut !== urut || baris.sidik_sebelum !== sidik || baris.sidik !== computeSidik(baris)) return urut;
    sidik = baris.sidik;
  }
  return null;
}
