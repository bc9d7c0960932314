import type { Kysely } from 'kysely';
import type { PendapatBerbeda } from '#contract/pembahasan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readPeserta } from '../kehadiran/peserta.ts';
import type { Kerja } from '../unit-of-work.ts';

export interface IsianPendapat {
  /** Somebody on the attendance list; null: `nama` is all that is known. */
  readonly pilar: number | null;
  readonly nama: string;
  readonly catatan: string;
}

/** Records that somebody in the hall thinks otherwise about these usulan. Throws PILAR_TIDAK_ADA and MASUKAN_SALAH. */
export async function insertPendapat(
  { trx, jurnalUrut, waktu }: Kerja,
  sidang: number,
  usulan: readonly number[],
  isian: IsianPendapat,
): Promise<void> {
  const nama = isian.pilar === null ? isian.nama : (await readPeserta(trx, sidang, isian.pilar)).nama;
  if (nama === '') throw new GalatMufakat('MASUKAN_SALAH', 'Tulis nama orang yang berpendapat lain.');
  for (const usulan_id of usulan) {
    const kolom = { sidang_id: sidang, usulan_id, pilar_id: isian.pilar, nama, catatan: isian.catatan, waktu };
    await trx
      .insertInto('pendapat_berbeda')
      .values({ ...kolom, jurnal_urut: jurnalUrut })
      .execute();
  }
}

/** Takes a recorded opinion back. Throws PENDAPAT_TIDAK_ADA. */
export async function cancelPendapat({ trx, waktu }: Kerja, sidang: number, id: number): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('pendapat_berbeda')
    .set({ dibatalkan: waktu })
    .where('id', '=', id)
    .where('sidang_id', '=', sidang)
    .where('dibatalkan', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new GalatMufakat('PENDAPAT_TIDAK_ADA');
}

/** Who thinks otherwise about a usulan, in the order in which they spoke. */
export async function listPendapat(db: Kysely<Tables>, sidang: number, usulan: number): Promise<PendapatBerbeda[]> {
  return db
    .selectFrom('pendapat_berbeda')
    .select(['id', 'nama', 'catatan'])
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .where('dibatalkan', 'is', null)
    .orderBy('id')
    .execute();
}
