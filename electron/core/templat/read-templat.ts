import type { Kysely } from 'kysely';
import { applyUbahan, type Templat, type UbahanTemplat } from '#domain/templat.ts';
import type { Tables } from '../db/tables.ts';
import { readPengaturan } from '../kelurahan/kelurahan.ts';

/** The texts of the papers: those of the kelurahan where it has its own, those of the program elsewhere. */
export async function readTemplat(db: Kysely<Tables>): Promise<Templat> {
  const ubahan = (await readPengaturan(db, 'templat')) as UbahanTemplat | null;
  return applyUbahan(ubahan ?? { blok: {}, jabatan: {} });
}
