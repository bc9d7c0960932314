import type { Transaction } from 'kysely';
import { type DataUsulan, STATUS_TERBUKA } from '#domain/usulan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** Throws USULAN_SUDAH_ADA when another open usulan is about the same person, kind and programme. */
export async function refuseUsulanSama(
  trx: Transaction<Tables>,
  { nik, jenis, program }: Pick<DataUsulan, 'nik' | 'jenis' | 'program'>,
  kecuali: number | null = null,
): Promise<void> {
  let query = trx
    .selectFrom('usulan')
    .select('id')
    .where('nik', '=', nik)
    .where('jenis', '=', jenis)
    .where('program', '=', program)
    .where('status', 'in', STATUS_TERBUKA);
  if (kecuali !== null) query = query.where('id', '<>', kecuali);
  if ((await query.executeTakeFirst()) !== undefined) throw new GalatMufakat('USULAN_SUDAH_ADA');
}
