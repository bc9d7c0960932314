import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { removeUsulan } from '../musyawarah/agenda.ts';
import type { Kerja, UnitOfWork } from '../unit-of-work.ts';
import { findTetap, readStatus } from './tetap.ts';
import { refuseUsulanSama } from './usulan-sama.ts';

/** Takes a usulan back with a note; it leaves the agenda of an open session. Throws USULAN_TIDAK_ADA and USULAN_TETAP. */
export async function withdrawUsulan(
  { trx, waktu, jurnalUrut }: Kerja,
  { usulan, catatan }: { readonly usulan: number; readonly catatan: string },
): Promise<void> {
  const { tarik } = await findTetap(trx, usulan, await readStatus(trx, usulan));
  if (tarik !== null) throw new GalatMufakat('USULAN_TETAP', tarik);
  const agenda = await trx
    .selectFrom('sidang_usulan')
    .select('sidang_id')
    .where('usulan_id', '=', usulan)
    .executeTakeFirst();
  if (agenda !== undefined) await removeUsulan(trx, agenda.sidang_id, usulan);
  await trx.updateTable('usulan').set({ status: 'ditarik' }).where('id', '=', usulan).execute();
  await trx.deleteFrom('rancangan_usulan').where('usulan_id', '=', usulan).execute();
  await moveTemuan(trx, usulan, 'diusulkan', 'terbuka');
  await trx
    .insertInto('penarikan_usulan')
    .values({ usulan_id: usulan, catatan, waktu, jurnal_urut: jurnalUrut, dibatalkan: null })
    .execute();
}

/**
 * Takes the withdrawal back: the usulan waits for a session again, also when it had been on an agenda. Throws USULAN_TIDAK_ADA,
 * USULAN_TETAP (it is not withdrawn) and USULAN_SUDAH_ADA (the same was proposed meanwhile).
 */
export function restoreUsulan(unitOfWork: UnitOfWork, usulan: number): Promise<void> {
  return unitOfWork.run(
    async (trx) => {
      const { jurnal_urut } = await requirePenarikan(trx, usulan);
      return { nama: 'usulan.batalTarik', masukan: { usulan }, membalik: jurnal_urut };
    },
    async ({ trx, waktu }) => {
      const { id } = await requirePenarikan(trx, usulan);
      const baris = await trx
        .selectFrom('usulan')
        .select(['nik', 'jenis', 'program'])
        .where('id', '=', usulan)
        .executeTakeFirstOrThrow();
      await refuseUsulanSama(trx, baris, usulan);
      await trx.updateTable('usulan').set({ status: 'menunggu' }).where('id', '=', usulan).execute();
      await trx.updateTable('penarikan_usulan').set({ dibatalkan: waktu }).where('id', '=', id).execute();
      await moveTemuan(trx, usulan, 'terbuka', 'diusulkan');
    },
  );
}

/** A finding that became this usulan is open again while the usulan is withdrawn; one that was settled meanwhile stays settled. */
async function moveTemuan(
  trx: Transaction<Tables>,
  usulan: number,
  dari: 'terbuka' | 'diusulkan',
  ke: 'terbuka' | 'diusulkan',
): Promise<void> {
  await trx
    .updateTable('temuan_warga')
    .set({ status: ke })
    .where('usulan_id', '=', usulan)
    .where('status', '=', dari)
    .execute();
}

/** The withdrawal that holds; null where there is none. */
export async function readPenarikan(
  db: Kysely<Tables>,
  usulan: number,
): Promise<{ catatan: string; waktu: string } | null> {
  const penarikan = await db
    .selectFrom('penarikan_usulan')
    .select(['catatan', 'waktu'])
    .where('usulan_id', '=', usulan)
    .where('dibatalkan', 'is', null)
    .executeTakeFirst();
  return penarikan ?? null;
}

async function requirePenarikan(trx: Transaction<Tables>, usulan: number) {
  const status = await readStatus(trx, usulan);
  const penarikan = await trx
    .selectFrom('penarikan_usulan')
    .select(['id', 'jurnal_urut'])
    .where('usulan_id', '=', usulan)
    .where('dibatalkan', 'is', null)
    .executeTakeFirst();
  if (status !== 'ditarik' || penarikan === undefined) {
    throw new GalatMufakat('USULAN_TETAP', 'Usulan ini tidak sedang ditarik kembali.');
  }
  return penarikan;
}
