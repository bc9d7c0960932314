/** A place of the official codes of Kemendagri. */
export interface Wilayah {
  /** `13`, `13.71`, `13.71.01`, `13.71.01.1001` */
  readonly kode: string;
  readonly nama: string;
}

export interface WilayahKelurahan {
  readonly provinsi: Wilayah;
  readonly kota: Wilayah;
  readonly kecamatan: Wilayah;
  readonly kelurahan: Wilayah;
}

export interface Pejabat {
  readonly nama: string;
  /** 18 digits with the blanks as they were typed, or empty. */
  readonly nip: string;
  readonly jabatan: string;
}

/** All that a kelurahan tells about itself; every field can be changed later in Pengaturan. */
export interface Kelurahan {
  readonly wilayah: WilayahKelurahan;
  readonly lurah: Pejabat;
  readonly sekretaris: Pejabat;
  readonly kop: KopSurat;
  readonly polaNomor: string;
  readonly singkatan: string;
  readonly dasarHukum: readonly string[];
  readonly ukuranKertas: UkuranKertas;
}

export interface KopSurat {
  readonly alamat: string;
  /** Telephone, post, e-mail: the second line below the address. */
  readonly kontak: string;
  /** PNG or JPEG as a data URL, or null. */
  readonly logo: string | null;
}

export type UkuranKertas = 'A4' | 'F4';

/** Starting list; editable, since titles of regulations change. Source: UU 13/2011, Permensos 3/2025, Kepmensos 245/HUK/2025. */
export const DASAR_HUKUM_AWAL: readonly string[] = [
  'Undang-Undang Nomor 13 Tahun 2011 tentang Penanganan Fakir Miskin',
  'Peraturan Menteri Sosial Nomor 3 Tahun 2025 mengenai Data Tunggal Sosial dan Ekonomi Nasional (DTSEN)',
  'Keputusan Menteri Sosial Nomor 245/HUK/2025 mengenai tata cara pemutakhiran DTSEN',
];

/** `13.71.01.1001` without its dots: the 10-digit code that files carry. */
export function getKodeSepuluh(kelurahan: Wilayah): string {
  return kelurahan.kode.replaceAll('.', '');
}

/** The official code of the digits that files carry: `1371011001` to `13.71.01.1001`, `1371` to `13.71`. */
export function formatKodeWilayah(angka: string): string {
  return [angka.slice(0, 2), angka.slice(2, 4), angka.slice(4, 6), angka.slice(6)].filter(Boolean).join('.');
}

/** `Kota Padang` and `Kabupaten Solok` to the line of a letterhead: `PEMERINTAH KOTA PADANG`. */
export function getNamaPemerintah(kota: Wilayah): string {
  return `PEMERINTAH ${kota.nama.toUpperCase()}`;
}
