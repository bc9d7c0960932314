import type { Kysely } from 'kysely';
import { getNamaDinas } from '#domain/dinsos.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { Tables } from '../../db/tables.ts';
import { readDinsos } from '../../dinsos/dinsos.ts';
import { findKunciBerlaku } from '../../kunci/kunci-dikenal.ts';
import { findTempat } from '../../rekap-hasil/tempat.ts';
import type { Pihak } from '../bentuk-balasan.ts';

/** A file for one kelurahan, ready to leave. */
export interface BerkasKeluar {
  readonly namaBerkas: string;
  readonly isi: Uint8Array;
}

/** `{ kode: '1371', nama: 'Dinas Sosial Kota Padang' }`. Throws BUKAN_DATA_DINSOS. */
export async function readPihakDinsos(db: Kysely<Tables>): Promise<Pihak> {
  const dinsos = await readDinsos(db);
  return { kode: getKodeSepuluh(dinsos.kota), nama: getNamaDinas(dinsos) };
}

/** `{ kode: '1371011001', nama: 'Cupak Tangah' }` by the official list. Throws WILAYAH_TIDAK_DIKENAL. */
export function findPihakKelurahan(kode: string): Pihak {
  return { kode, nama: findTempat(kode).kelurahan.nama };
}

/** To whom files for a kelurahan are encrypted: its key in force; null where none is known. */
export async function findPenerima(db: Kysely<Tables>, kelurahan: string): Promise<string | null> {
  return (await findKunciBerlaku(db, 'kelurahan', kelurahan))?.penerima ?? null;
}
