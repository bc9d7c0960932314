import type { JenisUsulan } from '../jenis-usulan.ts';
import { NAMA_STATUS_PADANAN, STATUS_PADANAN, type StatusPadanan } from './status-padanan.ts';

/** What a list is matched with: the registry, or another list. */
export type LawanPadanan = 'warga' | 'daftar';

/**
 * Groups of the work list, in the order of the screen. They are the statuses, with two differences: people who are known to receive
 * the programme of the list and are not on it stand apart from everyone else whom the list does not name, and what a person has
 * settled leaves its group.
 */
export const KELOMPOK_PADANAN = [
  'NIK_SAMA_NAMA_BEDA',
  'NIK_BEDA_NAMA_TGL_SAMA',
  'AMBIGU',
  'TIDAK_ADA_DI_DATA',
  'PENERIMA_TIDAK_DI_DAFTAR',
  'GANDA_NIK',
  'GANDA_SEGMEN',
  'NIK_TIDAK_VALID',
  'MENINGGAL',
  'PINDAH',
  'DESIL_DI_LUAR_BATAS',
  'SUDAH_DIPUTUSKAN',
  'COCOK',
  'HANYA_DI_DATA',
] as const;

export type KelompokPadanan = (typeof KELOMPOK_PADANAN)[number];

/** A group that matching itself puts a row into. */
export type KelompokHasil = Exclude<KelompokPadanan, 'SUDAH_DIPUTUSKAN'>;

export const BAGIAN_KELOMPOK = ['putuskan', 'laporkan', 'selesai'] as const;

export type BagianKelompok = (typeof BAGIAN_KELOMPOK)[number];

/** Kinds of usulan that a row of a reconciliation may become. */
export const JENIS_USULAN_PADANAN = [
  'perbaikan_data',
  'keluar',
  'usulan_program',
  'reaktivasi_pbi',
] as const satisfies readonly JenisUsulan[];

export type JenisUsulanPadanan = (typeof JENIS_USULAN_PADANAN)[number];

export interface KataKelompok {
  readonly bagian: BagianKelompok;
  readonly nama: string;
  /** What it means, for the screen and the paper. */
  readonly arti: string;
  /** What to do about it; a dash where there is nothing to do. */
  readonly tindakLanjut: string;
  /** The usulan that such a row most often becomes. */
  readonly usulan: JenisUsulanPadanan;
}

const KATA: Readonly<Record<KelompokPadanan, KataKelompok>> = {
  NIK_SAMA_NAMA_BEDA: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.NIK_SAMA_NAMA_BEDA,
    arti: 'Ejaan atau orangnya berbeda',
    tindakLanjut: 'Periksa KTP-el',
    usulan: 'perbaikan_data',
  },
  NIK_BEDA_NAMA_TGL_SAMA: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.NIK_BEDA_NAMA_TGL_SAMA,
    arti: 'Kemungkinan NIK keliru',
    tindakLanjut: 'Periksa Kartu Keluarga',
    usulan: 'perbaikan_data',
  },
  AMBIGU: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.AMBIGU,
    arti: 'Belum pasti siapa orangnya',
    tindakLanjut: 'Pilih orangnya',
    usulan: 'perbaikan_data',
  },
  TIDAK_ADA_DI_DATA: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.TIDAK_ADA_DI_DATA,
    arti: 'Ada di daftar, tidak ada di data kelurahan',
    tindakLanjut: 'Telusuri melalui RT/RW',
    usulan: 'keluar',
  },
  PENERIMA_TIDAK_DI_DAFTAR: {
    bagian: 'putuskan',
    nama: 'Penerima tidak di daftar',
    arti: 'Tercatat menerima program ini, tidak ada di daftar',
    tindakLanjut: 'Pastikan kepesertaan',
    usulan: 'usulan_program',
  },
  GANDA_NIK: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.GANDA_NIK,
    arti: 'Satu NIK pada lebih dari satu baris',
    tindakLanjut: 'Minta perbaikan',
    usulan: 'perbaikan_data',
  },
  GANDA_SEGMEN: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.GANDA_SEGMEN,
    arti: 'Tercatat pada lebih dari satu segmen',
    tindakLanjut: 'Minta perbaikan',
    usulan: 'perbaikan_data',
  },
  NIK_TIDAK_VALID: {
    bagian: 'putuskan',
    nama: NAMA_STATUS_PADANAN.NIK_TIDAK_VALID,
    arti: 'Bukan 16 digit, atau tanggalnya mustahil',
    tindakLanjut: 'Minta perbaikan',
    usulan: 'perbaikan_data',
  },
  MENINGGAL: {
    bagian: 'laporkan',
    nama: NAMA_STATUS_PADANAN.MENINGGAL,
    arti: 'Tercatat meninggal',
    tindakLanjut: 'Usulkan keluar',
    usulan: 'keluar',
  },
  PINDAH: {
    bagian: 'laporkan',
    nama: NAMA_STATUS_PADANAN.PINDAH,
    arti: 'Tercatat pindah',
    tindakLanjut: 'Usulkan keluar',
    usulan: 'keluar',
  },
  DESIL_DI_LUAR_BATAS: {
    bagian: 'laporkan',
    nama: NAMA_STATUS_PADANAN.DESIL_DI_LUAR_BATAS,
    arti: 'Desil di atas batas program ini',
    tindakLanjut: 'Bahas dalam muskel',
    usulan: 'keluar',
  },
  SUDAH_DIPUTUSKAN: {
    bagian: 'selesai',
    nama: 'Sudah diputuskan',
    arti: 'Sudah ditandai atau menjadi usulan',
    tindakLanjut: '–',
    usulan: 'perbaikan_data',
  },
  COCOK: {
    bagian: 'selesai',
    nama: NAMA_STATUS_PADANAN.COCOK,
    arti: 'Orang yang sama pada kedua daftar',
    tindakLanjut: '–',
    usulan: 'perbaikan_data',
  },
  HANYA_DI_DATA: {
    bagian: 'selesai',
    nama: 'Warga lain',
    arti: 'Ada di data kelurahan dan bukan penerima program ini',
    tindakLanjut: '–',
    usulan: 'usulan_program',
  },
};

/** Where the other side is a list, being on only one of the two says the same of both. */
const KATA_DAFTAR: Partial<Record<KelompokPadanan, Partial<KataKelompok>>> = {
  TIDAK_ADA_DI_DATA: {
    nama: 'Hanya di daftar pertama',
    arti: 'Ada di daftar pertama, tidak ada di daftar kedua',
  },
  PENERIMA_TIDAK_DI_DAFTAR: {
    nama: 'Hanya di daftar kedua',
    arti: 'Ada di daftar kedua, tidak ada di daftar pertama',
  },
};

/** Words of a group, against the registry or against another list. */
export function getKataKelompok(kelompok: KelompokPadanan, lawan: LawanPadanan): KataKelompok {
  const kata = KATA[kelompok];
  return lawan === 'warga' ? kata : { ...kata, ...KATA_DAFTAR[kelompok] };
}

/**
 * The group of a result. `penerima`: the person is known to receive the programme of the list, or stands on the other list; most
 * residents are insured by nobody, and among thousands of them nobody would see those who dropped out.
 */
export function getKelompok(status: StatusPadanan, penerima: boolean): KelompokHasil {
  return status === 'HANYA_DI_DATA' && penerima ? 'PENERIMA_TIDAK_DI_DAFTAR' : status;
}

/** How many rows of both sides the results speak of. */
export interface JumlahSilang {
  readonly berpasangan: number;
  readonly hanyaKiri: number;
  readonly hanyaKanan: number;
}

/** True when every row of both sides is in exactly one result and the statuses add up to the results. */
export function isJumlahUtuh(
  { berpasangan, hanyaKiri, hanyaKanan }: JumlahSilang,
  kiri: number,
  kanan: number,
  status: Readonly<Record<StatusPadanan, number>>,
): boolean {
  const semua = STATUS_PADANAN.reduce((jumlah, satu) => jumlah + status[satu], 0);
  return (
    berpasangan + hanyaKiri === kiri &&
    berpasangan + hanyaKanan === kanan &&
    semua === berpasangan + hanyaKiri + hanyaKanan
  );
}
