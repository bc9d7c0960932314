import type { KopSurat, Pejabat, UkuranKertas, Wilayah } from './kelurahan.ts';

/** All that a Dinas Sosial tells about itself; every field can be changed later in Pengaturan. */
export interface Dinsos {
  /** `{ kode: '13.71', nama: 'Kota Padang' }` */
  readonly kota: Wilayah;
  readonly namaDinas: string;
  readonly kepala: Pejabat;
  readonly kop: KopSurat;
  readonly ukuranKertas: UkuranKertas;
}

/** Where a new Dinas Sosial starts; its city is chosen. */
export const DINSOS_AWAL: Omit<Dinsos, 'kota'> = {
  namaDinas: 'Dinas Sosial',
  kepala: { nama: '', nip: '', jabatan: 'Kepala Dinas Sosial' },
  kop: { alamat: '', kontak: '', logo: null },
  ukuranKertas: 'F4',
};
