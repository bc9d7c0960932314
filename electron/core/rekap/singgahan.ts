import type Database from 'better-sqlite3';

/** Whose data is read. */
interface Terbaca {
  readonly data: { readonly sqlite: Database.Database };
}

/** Results of long reading, kept until anything in the data changes. */
export interface Singgahan<Hasil> {
  /** What `compute` answered last under this name; whoever asks meanwhile waits for the same answer. */
  get(inti: Terbaca, nama: string, compute: () => Promise<Hasil>): Promise<Hasil>;
}

export function createSinggahan<Hasil>(): Singgahan<Hasil> {
  const perData = new WeakMap<Database.Database, { tanda: string; hasil: Map<string, Promise<Hasil>> }>();
  return {
    get({ data: { sqlite } }, nama, compute) {
      const tanda = readTanda(sqlite);
      const lama = perData.get(sqlite);
      const kini = lama?.tanda === tanda ? lama : { tanda, hasil: new Map<string, Promise<Hasil>>() };
      perData.set(sqlite, kini);
      const ada = kini.hasil.get(nama);
      if (ada !== undefined) return ada;
      const baru = compute();
      kini.hasil.set(nama, baru);
      // A failure is not kept: the next one to ask tries again.
      baru.catch(() => kini.hasil.delete(nama));
      return baru;
    },
  };
}

/** Differs after every change, by this connection or by another one. */
function readTanda(sqlite: Database.Database): string {
  const sendiri = sqlite.prepare<[], number>('SELECT total_changes()').pluck().get();
  return `${sqlite.pragma('data_version', { simple: true })} ${sendiri}`;
}
