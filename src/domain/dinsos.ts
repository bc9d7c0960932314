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

/** The name that a new office is given until it writes its own: `Dinas Sosial Kota Padang`. */
export function suggestNamaDinas(kota: Wilayah): string {
  return `${DINSOS_AWAL.namaDinas} ${kota.nama}`;
}

/** The name by which others know the office, always with its city. */
export function getNamaDinas({ namaDinas, kota }: Pick<Dinsos, 'namaDinas' | 'kota'>): string {
  return namaDinas.toLowerCase().includes(kota.nama.toLowerCase()) ? namaDinas : `${namaDinas} ${kota.nama}`;
}

/** The name on a letterhead, where the line above it names the city already: `DINAS SOSIAL`. */
export function getNamaDinasKop({ namaDinas, kota }: Pick<Dinsos, 'namaDinas' | 'kota'>): string {
  const [nama, akhir] = [namaDinas.trim().toUpperCase(), ` ${kota.nama.toUpperCase()}`];
  return nama.endsWith(akhir) ? nama.slice(0, -akhir.length) : nama;
}
