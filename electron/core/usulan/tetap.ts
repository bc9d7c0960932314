import type { Kysely, Transaction } from 'kysely';
import type { StatusUsulan } from '#domain/usulan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** Why a usulan stays as it is: one sentence for changing it and one for taking it back, null where it may be done. */
export interface Tetap {
  readonly ubah: string | null;
  readonly tarik: string | null;
}

/**
 * What a session has recorded stays. A usulan is changed until a decision on it holds, and taken back only while no session ever
 * recorded one: the journal and the papers speak of it from then on.
 */
export async function findTetap(db: Kysely<Tables>, usulan: number, status: StatusUsulan): Promise<Tetap> {
  switch (status) {
    case 'diputus': {
      const kalimat = 'Usulan ini sudah diputus pada sidang yang ditutup. Perubahan hanya lewat adendum.';
      return { ubah: kalimat, tarik: kalimat };
    }
    case 'ditarik': {
      const kalimat = 'Usulan ini ditarik kembali. Batalkan penarikannya dahulu.';
      return { ubah: kalimat, tarik: kalimat };
    }
    case 'menunggu':
    case 'ditunda':
    case 'diagendakan': {
      const tarik = 'Sidang sudah mencatat keputusan atas usulan ini, jadi tidak dapat ditarik kembali.';
      return {
        ubah:
          status === 'diagendakan' && (await isDiputus(db, usulan))
            ? 'Usulan ini sudah diputus pada sidang yang berjalan. Urungkan keputusannya dahulu.'
            : null,
        tarik: (await hasKeputusan(db, usulan)) ? tarik : null,
      };
    }
  }
}

/** Throws USULAN_TIDAK_ADA, or USULAN_TETAP with the reason why the usulan cannot be changed. */
export async function requireDapatDiubah(trx: Transaction<Tables>, usulan: number): Promise<void> {
  const status = await readStatus(trx, usulan);
  const { ubah } = await findTetap(trx, usulan, status);
  if (ubah !== null) throw new GalatMufakat('USULAN_TETAP', ubah);
}

/** Throws USULAN_TIDAK_ADA. */
export async function readStatus(db: Kysely<Tables>, usulan: number): Promise<StatusUsulan> {
  const baris = await db.selectFrom('usulan').select('status').where('id', '=', usulan).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('USULAN_TIDAK_ADA');
  return baris.status;
}

/** A decision of an open session holds; those of closed sessions are history. */
async function isDiputus(db: Kysely<Tables>, usulan: number): Promise<boolean> {
  const ada = await db
    .selectFrom('keputusan_berlaku as k')
    .innerJoin('sidang', 'sidang.id', 'k.sidang_id')
    .select('k.id')
    .where('k.usulan_id', '=', usulan)
    .where('sidang.status', '<>', 'ditutup')
    .executeTakeFirst();
  return ada !== undefined;
}

async function hasKeputusan(db: Kysely<Tables>, usulan: number): Promise<boolean> {
  const ada = await db.selectFrom('keputusan').select('id').where('usulan_id', '=', usulan).executeTakeFirst();
  return ada !== undefined;
}
