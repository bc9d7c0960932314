import type { Kysely } from 'kysely';
import { bentukDinsos } from '#contract/dinsos.ts';
import type { Dinsos, PeranData } from '#domain/dinsos.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readPengaturan } from '../kelurahan/kelurahan.ts';
import { findKota } from '../wilayah/wilayah.ts';

/** Throws BUKAN_DATA_DINSOS where the data is a kelurahan's. */
export async function readDinsos(db: Kysely<Tables>): Promise<Dinsos> {
  const isi = await readPengaturan(db, 'dinsos');
  if (isi === null) throw new GalatMufakat('BUKAN_DATA_DINSOS');
  return bentukDinsos.parse(isi);
}

export async function readPeran(db: Kysely<Tables>): Promise<PeranData> {
  return (await readPengaturan(db, 'dinsos')) === null ? 'kelurahan' : 'dinsos';
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
