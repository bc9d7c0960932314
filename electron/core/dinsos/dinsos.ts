import type { Kysely } from 'kysely';
import { bentukDinsos } from '#contract/dinsos.ts';
import type { Dinsos } from '#domain/dinsos.ts';
import type { Kelurahan } from '#domain/kelurahan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readKelurahan, readPengaturan } from '../kelurahan/kelurahan.ts';
import { findKota } from '../wilayah/wilayah.ts';

/** Throws BUKAN_DATA_DINSOS where the data is a kelurahan's. */
export async function readDinsos(db: Kysely<Tables>): Promise<Dinsos> {
  const isi = await readPengaturan(db, 'dinsos');
  if (isi === null) throw new GalatMufakat('BUKAN_DATA_DINSOS');
  return bentukDinsos.parse(isi);
}

/** Whose data this is, and what that office tells about itself. */
export type Pemilik =
  | { readonly peran: 'kelurahan'; readonly kelurahan: Kelurahan }
  | { readonly peran: 'dinsos'; readonly dinsos: Dinsos };

export async function readPeran(db: Kysely<Tables>): Promise<Pemilik> {
  const isi = await readPengaturan(db, 'dinsos');
  return isi === null
    ? { peran: 'kelurahan', kelurahan: await readKelurahan(db) }
    : { peran: 'dinsos', dinsos: bentukDinsos.parse(isi) };
}

/** Throws WILAYAH_TIDAK_DIKENAL; the name of the city is taken from the official list. */
export function checkDinsos(dinsos: Dinsos): Dinsos {
  const kota = findKota(dinsos.kota.kode);
  if (kota === null) {
    throw new GalatMufakat(
      'WILAYAH_TIDAK_DIKENAL',
      'Kode kota ini tidak ada dalam daftar kode resmi. Pilih dari daftar.',
    );
  }
  return { ...dinsos, kota };
}
