import type { Transaction } from 'kysely';
import { matchPokok } from '#domain/notulen.ts';
import type { Tables } from '../db/tables.ts';

/**
 * Lets the minutes follow an agenda that was changed: notes, half-typed notes and the item that the hall is at go over to the title that
 * took the place of theirs. What fits no title any more stays with its old one and is shown outside the agenda.
 */
export async function followAgenda(
  trx: Transaction<Tables>,
  sidang: number,
  lama: readonly string[],
  baru: readonly string[],
): Promise<void> {
  for (const [dari, ke] of matchPokok(lama, baru)) {
    await trx
      .updateTable('notulen')
      .set({ pokok: ke })
      .where('sidang_id', '=', sidang)
      .where('pokok', '=', dari)
      .execute();
    // A title that stood on the agenda before may have left a half-typed note behind: the one of the renamed item is newer.
    await trx
      .deleteFrom('rancangan_notulen')
      .where('sidang_id', '=', sidang)
      .where('pokok', '=', ke)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('rancangan_notulen as r')
            .select('r.pokok')
            .where('r.sidang_id', '=', sidang)
            .where('r.pokok', '=', dari),
        ),
      )
      .execute();
    await trx
      .updateTable('rancangan_notulen')
      .set({ pokok: ke })
      .where('sidang_id', '=', sidang)
      .where('pokok', '=', dari)
      .execute();
    await trx
      .updateTable('sidang')
      .set({ pokok_kini: ke })
      .where('id', '=', sidang)
      .where('pokok_kini', '=', dari)
      .execute();
  }
}
