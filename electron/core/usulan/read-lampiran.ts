import { type Kysely, sql } from 'kysely';
import type { Lampiran } from '#contract/isian-usulan.ts';
import type { Tables } from '../db/tables.ts';

/** Whose photo or scan it is. */
export type MilikLampiran = { readonly usulan: number } | { readonly rancangan: number };

/** What a usulan or draft carries, without the bytes, the oldest first. */
export async function listLampiran(db: Kysely<Tables>, milik: MilikLampiran): Promise<Lampiran[]> {
  const { usulan_id, rancangan_id } = toKolomMilik(milik);
  return db
    .selectFrom('lampiran_usulan')
    .select(['id', 'keterangan', 'tipe', 'lebar', 'tinggi', 'sha256'])
    .select(sql<number>`length(isi)`.as('ukuran'))
    .where('usulan_id', 'is', usulan_id)
    .where('rancangan_id', 'is', rancangan_id)
    .orderBy('id')
    .execute();
}

/** The two columns of which one names the owner. */
export function toKolomMilik(milik: MilikLampiran) {
  return 'usulan' in milik
    ? { usulan_id: milik.usulan, rancangan_id: null }
    : { usulan_id: null, rancangan_id: milik.rancangan };
}
