import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readSidangTerbuka } from '../musyawarah/sidang.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { PERINTAH_AGENDA, type Semula } from './arrange.ts';
import { listBehind, readBatas, refuseTetap, renumber } from './numbers.ts';

/** The newest change of the agenda that was not taken back; null when there is none. */
export async function findPerubahan(
  db: Kysely<Tables>,
  sidang: number,
): Promise<{ readonly jurnalUrut: number; readonly semula: Semula } | null> {
  const baris = await db
    .selectFrom('jurnal as j')
    .select(['j.urut', 'j.masukan'])
    .where('j.perintah', 'in', Object.values(PERINTAH_AGENDA))
    .where(sql<boolean>`j.masukan ->> '$.sidang' = ${sidang}`)
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM jurnal AS balik WHERE balik.membalik = j.urut)`)
    .orderBy('j.urut', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris === undefined ? null : { jurnalUrut: baris.urut, semula: JSON.parse(baris.masukan) as Semula };
}

/**
 * Takes the last change back: those that were taken off stand on the agenda again, each at its place; what came on meanwhile stands
 * behind. Throws TIDAK_ADA_YANG_DIURUNGKAN, and AGENDA_TETAP when the hall has since decided on a number that would change.
 */
export function undoAgenda(unitOfWork: UnitOfWork, sidang: number): Promise<void> {
  return unitOfWork.run(
    async (trx) => {
      await readSidangTerbuka(trx, sidang);
      const terakhir = await findPerubahan(trx, sidang);
      if (terakhir === null) {
        throw new GalatMufakat('TIDAK_ADA_YANG_DIURUNGKAN', 'Tidak ada perubahan agenda yang dapat diurungkan.');
      }
      const batas = await readBatas(trx, sidang);
      if (batas > terakhir.semula.batas) refuseTetap(batas);
      return {
        nama: 'agenda.urungkan',
        masukan: { sidang },
        membalik: terakhir.jurnalUrut,
        semula: terakhir.semula,
      };
    },
    async ({ trx }, { semula: { batas, semula, urutanSemula } }) => {
      const kini = await listBehind(trx, sidang, batas);
      const kembali = await putBack(
        trx,
        sidang,
        semula.filter((satu) => !kini.includes(satu)),
      );
      const dahulu = semula.filter((satu) => kini.includes(satu) || kembali.includes(satu));
      await renumber(trx, sidang, batas, [...dahulu, ...kini.filter((satu) => !semula.includes(satu))]);
      await trx.updateTable('sidang').set({ urutan: urutanSemula }).where('id', '=', sidang).execute();
    },
  );
}

/** Those that no other session took and nobody withdrew, on the agenda again with a number of their own. Answers them. */
async function putBack(trx: Transaction<Tables>, sidang: number, usulan: readonly number[]): Promise<number[]> {
  if (usulan.length === 0) return [];
  const baris = await trx
    .selectFrom('usulan')
    .select('id')
    .where('id', 'in', [...usulan])
    .where('status', 'in', ['menunggu', 'ditunda'])
    .execute();
  for (const { id } of baris) {
    await trx
      .insertInto('sidang_usulan')
      .values({
        sidang_id: sidang,
        usulan_id: id,
        nomor: sql<number>`(SELECT coalesce(max(nomor), 0) + 1 FROM sidang_usulan WHERE sidang_id = ${sidang})`,
        diparkir: null,
      })
      .execute();
    await trx.updateTable('usulan').set({ status: 'diagendakan' }).where('id', '=', id).execute();
  }
  return baris.map(({ id }) => id);
}
