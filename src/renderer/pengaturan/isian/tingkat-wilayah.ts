import type { Wilayah } from '#domain/kelurahan.ts';

/** From the largest to the smallest. */
export const TINGKAT_WILAYAH = ['provinsi', 'kota', 'kecamatan', 'kelurahan'] as const;

export type TingkatWilayah = (typeof TINGKAT_WILAYAH)[number];

export const NAMA_TINGKAT: Readonly<Record<TingkatWilayah, string>> = {
  provinsi: 'provinsi',
  kota: 'kota atau kabupaten',
  kecamatan: 'kecamatan',
  kelurahan: 'kelurahan',
};

/** Where the program is used first; both can be changed on the same screen. */
export const PROVINSI_AWAL: Wilayah = { kode: '13', nama: 'Sumatera Barat' };
export const KOTA_AWAL: Wilayah = { kode: '13.71', nama: 'Kota Padang' };

/** What is missing, in one sentence a level: the first level that is not chosen. Empty when all are. */
export function checkTingkat<T extends TingkatWilayah>(
  wilayah: Readonly<Record<T, Wilayah | null>>,
): { readonly [K in TingkatWilayah]?: string } {
  const kosong = TINGKAT_WILAYAH.find((tingkat) => tingkat in wilayah && wilayah[tingkat as T] === null);
  return kosong === undefined ? {} : { [kosong]: `Pilih ${NAMA_TINGKAT[kosong]} dari daftar.` };
}
