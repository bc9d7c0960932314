import type { Kysely } from 'kysely';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { takeCatatan } from '../musyawarah/take-catatan.ts';
import { listPenanda } from '../penanda-tangan/list-penanda.ts';

/** Stands where the number will be. */
const BELUM_BERNOMOR = '(diberikan saat penutupan)';

/**
 * The berita acara as it would be if the session were closed now: the decisions made so far, no number, nothing signed off.
 * Throws SIDANG_TIDAK_ADA, SIDANG_DITUTUP.
 */
export function readRancangan(db: Kysely<Tables>, id: number): Promise<CatatanSidang> {
  return db.transaction().execute(async (trx) => {
    const sidang = await readSidang(trx, id);
    if (sidang.status === 'ditutup') {
      throw new GalatMufakat('SIDANG_DITUTUP', 'Sidang sudah ditutup: buka berita acaranya, bukan rancangannya.');
    }
    const penanda = await listPenanda(trx, sidang);
    return takeCatatan(trx, { sidang, nomorBeritaAcara: BELUM_BERNOMOR, ditutupPada: '', penanda });
  });
}
