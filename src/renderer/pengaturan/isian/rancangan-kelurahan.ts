import type { Kelurahan, Wilayah, WilayahKelurahan } from '#domain/kelurahan.ts';
import { DASAR_HUKUM_AWAL, getNamaPemerintah } from '#domain/kelurahan.ts';
import { abbreviateNama, checkPolaNomor, POLA_NOMOR_AWAL } from '#domain/nomor-surat.ts';
import { checkTingkat, KOTA_AWAL, PROVINSI_AWAL, TINGKAT_WILAYAH, type TingkatWilayah } from './tingkat-wilayah.ts';

export type RancanganWilayah = Readonly<Record<TingkatWilayah, Wilayah | null>>;

/** What a kelurahan tells about itself while it is being filled in. */
export interface RancanganKelurahan extends Omit<Kelurahan, 'wilayah'> {
  readonly wilayah: RancanganWilayah;
}

export const RANCANGAN_AWAL: RancanganKelurahan = {
  wilayah: { provinsi: PROVINSI_AWAL, kota: KOTA_AWAL, kecamatan: null, kelurahan: null },
  lurah: { nama: '', nip: '', jabatan: 'Lurah' },
  sekretaris: { nama: '', nip: '', jabatan: 'Sekretaris Kelurahan' },
  kop: { alamat: '', kontak: '', logo: null },
  polaNomor: POLA_NOMOR_AWAL,
  singkatan: '',
  dasarHukum: DASAR_HUKUM_AWAL,
  ukuranKertas: 'A4',
};

/** Sets one level of the place; the levels below no longer fit and are emptied. The abbreviation follows the kelurahan until it is changed by hand. */
export function chooseWilayah(
  rancangan: RancanganKelurahan,
  tingkat: TingkatWilayah,
  pilihan: Wilayah | null,
): RancanganKelurahan {
  const urut = TINGKAT_WILAYAH.indexOf(tingkat);
  const lama = rancangan.wilayah;
  const keep = (satu: TingkatWilayah): Wilayah | null =>
    satu === tingkat ? pilihan : TINGKAT_WILAYAH.indexOf(satu) < urut ? lama[satu] : null;
  const wilayah = {
    provinsi: keep('provinsi'),
    kota: keep('kota'),
    kecamatan: keep('kecamatan'),
    kelurahan: keep('kelurahan'),
  };
  const bawaan = lama.kelurahan === null ? '' : abbreviateNama(lama.kelurahan.nama);
  const ikut = rancangan.singkatan === '' || rancangan.singkatan === bawaan;
  const singkatan = ikut && wilayah.kelurahan !== null ? abbreviateNama(wilayah.kelurahan.nama) : rancangan.singkatan;
  return { ...rancangan, wilayah, singkatan };
}

/** The four levels when all are chosen, else null. */
export function readWilayah({ provinsi, kota, kecamatan, kelurahan }: RancanganWilayah): WilayahKelurahan | null {
  if (provinsi === null || kota === null || kecamatan === null || kelurahan === null) return null;
  return { provinsi, kota, kecamatan, kelurahan };
}

/** The lines of the letterhead above the address. */
export function listLembaga({ kota, kecamatan, kelurahan }: RancanganWilayah): readonly string[] {
  return [
    kota === null ? 'PEMERINTAH KOTA' : getNamaPemerintah(kota),
    `KECAMATAN ${kecamatan?.nama.toUpperCase() ?? ''}`,
    `KELURAHAN ${kelurahan?.nama.toUpperCase() ?? ''}`,
  ];
}

/** The finished answer, or null while the place is not chosen. */
export function toKelurahan(rancangan: RancanganKelurahan): Kelurahan | null {
  const wilayah = readWilayah(rancangan.wilayah);
  return wilayah === null ? null : { ...rancangan, wilayah };
}

/** Fields of the forms that can be wrong, with the sentence for each. */
export interface CacatRancangan {
  readonly provinsi?: string;
  readonly kota?: string;
  readonly kecamatan?: string;
  readonly kelurahan?: string;
  readonly lurah?: string;
  readonly sekretaris?: string;
  readonly polaNomor?: string;
  readonly singkatan?: string;
}

export function checkWilayah({ wilayah }: RancanganKelurahan): CacatRancangan {
  return checkTingkat(wilayah);
}

export function checkPejabat({ lurah, sekretaris }: RancanganKelurahan): CacatRancangan {
  return {
    ...(lurah.nama.trim() === '' && { lurah: 'Isi nama lurah; namanya dicetak pada berita acara.' }),
    ...(sekretaris.nama.trim() === '' && { sekretaris: 'Isi nama sekretaris; namanya dicetak pada berita acara.' }),
  };
}

export function checkSurat({ polaNomor, singkatan }: RancanganKelurahan): CacatRancangan {
  const cacat = polaNomor.trim() === '' ? 'Isi pola nomor surat.' : checkPolaNomor(polaNomor);
  return {
    ...(cacat !== null && { polaNomor: cacat }),
    ...(singkatan.trim() === '' && { singkatan: 'Isi singkatan kelurahan, misalnya LC.' }),
  };
}
