import type { Kysely, Selectable } from 'kysely';
import { type DataUsulan, getSidikUsulan, STATUS_TERBUKA } from '#domain/usulan.ts';
import type { Tables, UsulanTable } from '../db/tables.ts';
import { toDataUsulan } from '../usulan/data-usulan.ts';

/** What an import would do with an accepted row. */
export type NasibBaris =
  | { readonly nasib: 'baru' }
  | { readonly nasib: 'sama' }
  | { readonly nasib: 'diperbarui'; readonly id: number };

/**
 * Judges rows against what the data holds. A row is `sama` when an open usulan says the same already, or when this very row of
 * this very file was taken before, whatever became of it: importing a file twice changes nothing. A decided usulan does not
 * stand in the way of a new proposal from another list.
 */
export async function classifyUsulan(
  db: Kysely<Tables>,
  sha256: string,
  baris: readonly { readonly baris: number; readonly data: DataUsulan }[],
): Promise<NasibBaris[]> {
  const { terbuka, pernah } = await readPembanding(db, sha256);
  return baris.map(({ baris: nomor, data }) => {
    const ada = terbuka.get(getSidikUsulan(data));
    if (ada !== undefined) return isSama(ada.data, data) ? { nasib: 'sama' } : { nasib: 'diperbarui', id: ada.id };
    return pernah.has(nomor) ? { nasib: 'sama' } : { nasib: 'baru' };
  });
}

interface Pembanding {
  readonly terbuka: ReadonlyMap<string, { readonly id: number; readonly data: DataUsulan }>;
  /** Rows of the same file that are usulan already. */
  readonly pernah: ReadonlySet<number>;
}

async function readPembanding(db: Kysely<Tables>, sha256: string): Promise<Pembanding> {
  const terbuka = new Map<string, { id: number; data: DataUsulan }>();
  for (const satu of await db.selectFrom('usulan').selectAll().where('status', 'in', STATUS_TERBUKA).execute()) {
    const data = toDataUsulan(satu as Selectable<UsulanTable>);
    terbuka.set(getSidikUsulan(data), { id: satu.id, data });
  }
  const pernah = await db
    .selectFrom('usulan')
    .innerJoin('berkas_impor', 'berkas_impor.id', 'usulan.berkas_id')
    .select('usulan.baris')
    .where('berkas_impor.sha256', '=', sha256)
    .execute();
  return { terbuka, pernah: new Set(pernah.flatMap((satu) => (satu.baris === null ? [] : [satu.baris]))) };
}

/** An empty field of the list takes nothing away from what is known, so it is no difference. */
function isSama(ada: DataUsulan, datang: DataUsulan): boolean {
  return JSON.stringify(mergeData(ada, datang)) === JSON.stringify(ada);
}

/** What a usulan becomes by a newer list: fields that the list fills replace, fields that it leaves empty stay. */
export function mergeData(ada: DataUsulan, datang: DataUsulan): DataUsulan {
  const terisi = Object.entries(datang).filter(([, isi]) => isi !== null && isi !== '');
  return { ...ada, ...Object.fromEntries(terisi) };
}
