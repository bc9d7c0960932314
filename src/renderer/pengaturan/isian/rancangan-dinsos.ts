import { DINSOS_AWAL, type Dinsos, getNamaDinasKop, suggestNamaDinas } from '#domain/dinsos.ts';
import { getNamaPemerintah, type Wilayah } from '#domain/kelurahan.ts';
import { checkTingkat, KOTA_AWAL, PROVINSI_AWAL } from './tingkat-wilayah.ts';

/** What a Dinas Sosial tells about itself while it is being filled in. */
export interface RancanganDinsos extends Omit<Dinsos, 'kota'> {
  readonly provinsi: Wilayah | null;
  readonly kota: Wilayah | null;
}

export const RANCANGAN_DINSOS_AWAL: RancanganDinsos = {
  ...DINSOS_AWAL,
  provinsi: PROVINSI_AWAL,
  kota: KOTA_AWAL,
  namaDinas: suggestNamaDinas(KOTA_AWAL),
};

/** Another province: its cities are others. */
export function chooseProvinsi(rancangan: RancanganDinsos, provinsi: Wilayah | null): RancanganDinsos {
  return { ...chooseKota(rancangan, null), provinsi };
}

/** The name of the office follows the city until it is written by hand. */
export function chooseKota(rancangan: RancanganDinsos, kota: Wilayah | null): RancanganDinsos {
  const { kota: lama, namaDinas } = rancangan;
  const bawaan = lama === null ? DINSOS_AWAL.namaDinas : suggestNamaDinas(lama);
  const ikut = namaDinas.trim() === '' || namaDinas === bawaan;
  if (!ikut) return { ...rancangan, kota };
  return { ...rancangan, kota, namaDinas: kota === null ? DINSOS_AWAL.namaDinas : suggestNamaDinas(kota) };
}

/** The finished answer, or null while the city is not chosen. */
export function toDinsos({ provinsi: _, kota, ...isi }: RancanganDinsos): Dinsos | null {
  return kota === null ? null : { ...isi, kota };
}

/** The lines of the letterhead above the address. */
export function listLembagaDinsos({ kota, namaDinas }: RancanganDinsos): readonly string[] {
  return kota === null
    ? ['PEMERINTAH KOTA', namaDinas.toUpperCase()]
    : [getNamaPemerintah(kota), getNamaDinasKop({ namaDinas, kota })];
}

/** Fields of the forms that can be wrong, with the sentence for each. */
export interface CacatDinsos {
  readonly provinsi?: string;
  readonly kota?: string;
  readonly namaDinas?: string;
  readonly kepala?: string;
}

export function checkKantor({ provinsi, kota, namaDinas }: RancanganDinsos): CacatDinsos {
  return {
    ...checkTingkat({ provinsi, kota }),
    ...(namaDinas.trim() === '' && { namaDinas: 'Isi nama dinas, misalnya Dinas Sosial Kota Padang.' }),
  };
}

export function checkKepala({ kepala }: RancanganDinsos): CacatDinsos {
  return kepala.nama.trim() === '' ? { kepala: 'Isi nama kepala dinas; namanya dicetak pada ringkasan rekap.' } : {};
}
