import { getKodeSepuluh, type Wilayah } from '#domain/kelurahan.ts';
import { findWilayah, listWilayah } from '../wilayah/wilayah.ts';

/** A kelurahan as the recap names it: ten digits, and its place within the kecamatan. */
export interface KelurahanKota {
  readonly kode: string;
  readonly nomor: string;
  readonly nama: string;
}

export interface KecamatanKota {
  readonly kode: string;
  readonly nama: string;
  readonly kelurahan: readonly KelurahanKota[];
}

/** All kecamatan of a city with all their kelurahan, by the official codes: in Padang 11 and 104. Kecamatan stand by name. */
export function listKecamatanKota(kota: Wilayah): KecamatanKota[] {
  return listWilayah(kota.kode, '')
    .map(({ kode, nama }) => ({
      kode,
      nama,
      kelurahan: listWilayah(kode, '').map((kelurahan, i) => ({
        kode: getKodeSepuluh(kelurahan),
        nomor: String(i + 1).padStart(2, '0'),
        nama: kelurahan.nama,
      })),
    }))
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** Names of a kelurahan by its ten digits; null where the official list has none. */
export function findKelurahanKota(kode: string): { readonly nama: string; readonly kecamatan: string } | null {
  const wilayah = findWilayah(kode.replace(/^(\d{2})(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3.$4'));
  return wilayah === null ? null : { nama: wilayah.kelurahan.nama, kecamatan: wilayah.kecamatan.nama };
}
