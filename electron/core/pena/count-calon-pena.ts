import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { type Aturan, type SaringCalon, selectCalon } from './select-calon.ts';

/** How many candidates there are, how many of them want a second look, and of how many recipients no business is known. */
export async function countCalonPena(db: Kysely<Tables>, aturan: Aturan) {
  const count = async (saring: SaringCalon): Promise<number> => {
    const { jumlah } = await selectCalon(db, saring, aturan)
      .select((eb) => eb.fn.countAll<number>().as('jumlah'))
      .executeTakeFirstOrThrow();
    return jumlah;
  };
  return {
    calon: await count({}),
    tanpaUsaha: await count({ kelompok: 'tanpa_usaha' }),
    umurLuar: await count({ umurLuar: true }),
    kurang: await count({ kurang: true }),
  };
}
