import type { Kysely } from 'kysely';
import { applyAdendum, type CatatanAdendum } from '#domain/adendum.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import type { BarisSidang } from '../musyawarah/sidang.ts';

/** An addendum as it was recorded, with its id. */
export interface AdendumTercatat {
  readonly id: number;
  readonly catatan: CatatanAdendum;
}

/** The addenda of a session in their order. */
export async function listAdendum(db: Kysely<Tables>, sidang: number): Promise<AdendumTercatat[]> {
  const baris = await db
    .selectFrom('adendum')
    .select(['id', 'catatan'])
    .where('sidang_id', '=', sidang)
    .orderBy('urut')
    .execute();
  return baris.map(({ id, catatan }) => ({ id, catatan: JSON.parse(catatan) as CatatanAdendum }));
}

/** Throws ADENDUM_TIDAK_ADA. */
export async function readAdendum(db: Kysely<Tables>, id: number): Promise<AdendumTercatat> {
  const baris = await db.selectFrom('adendum').select('catatan').where('id', '=', id).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('ADENDUM_TIDAK_ADA');
  return { id, catatan: JSON.parse(baris.catatan) as CatatanAdendum };
}

/** The decisions of a closed session as they stand now. Throws SIDANG_BELUM_DITUTUP. */
export async function readKeputusanKini(db: Kysely<Tables>, sidang: BarisSidang): Promise<KeputusanTercatat[]> {
  const catatan = readCatatan(sidang);
  return applyAdendum(
    catatan.keputusan,
    (await listAdendum(db, sidang.id)).map((satu) => satu.catatan),
  );
}
