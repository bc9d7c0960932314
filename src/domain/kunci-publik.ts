import { assertNever } from './assert-never.ts';

/** Whose key: a kelurahan, which sends packages, or the Dinas Sosial of a city, which takes them in. */
export const PERAN_KUNCI = ['kelurahan', 'dinsos'] as const;

export type PeranKunci = (typeof PERAN_KUNCI)[number];

/** A recipient of the age format, kind X25519, as it is spelt in Bech32; whether its checksum holds is known when it is used. */
export const POLA_PENERIMA = /^age1[02-9ac-hj-np-z]{58}$/;

/** How a key came to be known: as a file, as a QR code, or with a package whose sender was asked by telephone. */
export const ASAL_KUNCI = ['berkas', 'qr', 'paket'] as const;

export type AsalKunci = (typeof ASAL_KUNCI)[number];

/** What others know of a key: who owns it, what checks the owner's signatures, and to what the owner's mail is encrypted. */
export interface KunciPublik {
  readonly peran: PeranKunci;
  /** Ten digits of a kelurahan, four of a city. */
  readonly kode: string;
  readonly nama: string;
  /** Ed25519, raw, 64 lower-case hexadecimal digits. */
  readonly publik: string;
  /** `age1...` */
  readonly penerima: string;
}

/** Why a key from outside is not taken. */
export const PENOLAKAN_KUNCI = [
  'BERKAS_TERLALU_BESAR',
  'BUKAN_KUNCI',
  'VERSI_TIDAK_DIKENAL',
  'ISI_SALAH',
  'PENERIMA_SALAH',
  'TANDA_SALAH',
  'WILAYAH_TIDAK_DIKENAL',
  'PERAN_SALAH',
  'KUNCI_SENDIRI',
  'DI_LUAR_KOTA',
  'MILIK_LAIN',
  'DUA_KUNCI',
  'MENGGANTIKAN',
  'BERUBAH',
  'TIDAK_ADA',
] as const;

export type PenolakanKunci = (typeof PENOLAKAN_KUNCI)[number];

/** The sentence for a refusal: what is wrong and what to do. */
export function describePenolakan(kode: PenolakanKunci): string {
  switch (kode) {
    case 'BERKAS_TERLALU_BESAR':
      return 'Berkas ini terlalu besar untuk sebuah kunci. Pilih berkas kunci_….json dari pengirimnya.';
    case 'BUKAN_KUNCI':
      return 'Ini bukan kunci Mufakat. Pilih berkas kunci_….json atau gambar kode QR kunci.';
    case 'VERSI_TIDAK_DIKENAL':
      return 'Kunci ini dibuat oleh Mufakat versi lebih baru. Pasang versi terbaru untuk memakainya.';
    case 'ISI_SALAH':
      return 'Isi kunci ini tidak lengkap atau salah bentuknya. Minta kuncinya sekali lagi.';
    case 'PENERIMA_SALAH':
      return 'Kunci penerima di dalamnya salah ketik. Minta kuncinya sekali lagi.';
    case 'TANDA_SALAH':
      return 'Isi kunci ini berubah sejak dibuat pemiliknya. Jangan dipakai; minta kuncinya sekali lagi.';
    case 'WILAYAH_TIDAK_DIKENAL':
      return 'Kode wilayah pada kunci ini tidak ada dalam daftar kode resmi. Tanyakan kepada pemiliknya.';
    case 'PERAN_SALAH':
      return 'Kelurahan mencatat kunci Dinas Sosial, dan Dinas Sosial kunci kelurahan. Kunci ini dari pihak yang sejenis.';
    case 'KUNCI_SENDIRI':
      return 'Ini kunci dari data ini sendiri. Kirimkan kepada pihak lain, dan catat kunci mereka di sini.';
    case 'DI_LUAR_KOTA':
      return 'Kunci ini dari wilayah di luar kota atau kabupaten ini, jadi tidak dicatat.';
    case 'MILIK_LAIN':
      return 'Kunci ini sudah dicatat sebagai milik pihak lain. Tanyakan kepada pemiliknya.';
    case 'DUA_KUNCI':
      return 'Ada dua kunci yang berbeda dari pemilik yang sama di antara berkas ini. Pilih yang terbaru saja.';
    case 'MENGGANTIKAN':
      return 'Kunci ini menggantikan kunci lain yang berlaku. Tanyakan sidiknya kepada pemiliknya, lalu catat dengan sengaja.';
    case 'BERUBAH':
      return 'Kunci yang berlaku sudah lain sejak diperiksa. Periksa sekali lagi.';
    case 'TIDAK_ADA':
      return 'Kunci ini tidak ada di antara yang berlaku. Muat ulang daftarnya.';
    default:
      return assertNever(kode);
  }
}
