import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import type { Tables } from '../db/tables.ts';
import type { FotoCetak } from '../documents/lampiran-foto.ts';

/** The bytes of the photos that the record names. One whose bytes are no longer those of the closing is left out, and the paper says so. */
export async function readFotoCetak(db: Kysely<Tables>, { foto }: CatatanSidang): Promise<FotoCetak[]> {
  if (foto.length === 0) return [];
  const tercatat = new Map(foto.map(({ id, sha256 }) => [id, sha256]));
  const baris = await db
    .selectFrom('foto_sidang')
    .select(['id', 'tipe', 'isi'])
    .where('id', 'in', [...tercatat.keys()])
    .execute();
  return baris
    .filter(({ id, isi }) => createHash('sha256').update(isi).digest('hex') === tercatat.get(id))
    .map(({ id, tipe, isi }) => ({ id, gambar: `data:${tipe};base64,${Buffer.from(isi).toString('base64')}` }));
}
