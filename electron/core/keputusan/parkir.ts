import { sql } from 'kysely';
import type { Kerja } from '../unit-of-work.ts';
import { readUsulanId } from './record.ts';

/** Journal name of putting a candidate aside and of taking it up again. */
export const PERINTAH_PARKIR = 'keputusan.parkir';

/** Puts a candidate aside, or takes it up again. Throws USULAN_TIDAK_ADA. */
export async function setParkir({ trx, waktu }: Kerja, sidang: number, nomor: number, parkir: boolean): Promise<void> {
  await readUsulanId(trx, sidang, nomor);
  await trx
    .updateTable('sidang_usulan')
    .set({ diparkir: parkir ? waktu : null })
    .where('sidang_id', '=', sidang)
    .where('nomor', '=', nomor)
    .execute();
}

/** True where a candidate waits aside: `su` is its row of the agenda, `k` the decision that holds. */
export const isDiparkir = sql<number>`su.diparkir IS NOT NULL AND k.id IS NULL`;
