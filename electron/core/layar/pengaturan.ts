import type { Kysely } from 'kysely';
import { bentukPengaturanLayar } from '#contract/layar.ts';
import { PENGATURAN_LAYAR_AWAL, type PengaturanLayar } from '#domain/layar.ts';
import type { Tables } from '../db/tables.ts';
import { readPengaturan } from '../kelurahan/kelurahan.ts';

/** What the kelurahan lets the hall see. */
export async function readPengaturanLayar(db: Kysely<Tables>): Promise<PengaturanLayar> {
  const isi = await readPengaturan(db, 'layar');
  return isi === null ? PENGATURAN_LAYAR_AWAL : bentukPengaturanLayar.parse(isi);
}
