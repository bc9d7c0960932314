import type { Kysely } from 'kysely';
import { PENGATURAN_PENA_AWAL, type PengaturanPena } from '#domain/pena.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';
import { readPengaturan } from '../kelurahan/kelurahan.ts';
import type { Aturan } from './select-calon.ts';

/** The settings of PENA; a part that was never set is as the program starts with. */
export async function readPengaturanPena(db: Kysely<Tables>): Promise<PengaturanPena> {
  const tersimpan = (await readPengaturan(db, 'pena')) as Partial<PengaturanPena> | null;
  return { ...PENGATURAN_PENA_AWAL, ...tersimpan };
}

/** The settings and the day by which candidates and graduations are judged. */
export async function readAturan({ data, clock }: Inti): Promise<Aturan> {
  return { pengaturan: await readPengaturanPena(data.db), hariIni: toTanggal(clock()) };
}
