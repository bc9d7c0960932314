import type { Nik } from './nik.ts';
import type { DataOrang } from './orang.ts';

/**
 * Lists of people that come from outside. `dtsen` and `bebas` tell who lives in the kelurahan; `jkss` and `pbi` who is insured;
 * `desil` the rank that BPS set; `siks` what SIKS-NG made of rows that were sent.
 */
export const JENIS_DAFTAR = ['dtsen', 'bebas', 'jkss', 'pbi', 'desil', 'siks'] as const;

export type JenisDaftar = (typeof JENIS_DAFTAR)[number];

export const NAMA_JENIS_DAFTAR: Readonly<Record<JenisDaftar, string>> = {
  dtsen: 'DTSEN atau DTKS',
  bebas: 'Daftar warga lain',
  jkss: 'Peserta JKSS',
  pbi: 'Peserta PBI-JK',
  desil: 'Peringkat desil',
  siks: 'Hasil SIKS-NG',
};

/** Lists whose people are residents of the kelurahan; the others only add to what is known of them. */
export function describesWarga(jenis: JenisDaftar): boolean {
  return jenis === 'dtsen' || jenis === 'bebas';
}

/** Programme of everyone on a list of this kind; null where the list is about no single programme. */
export function getProgramDaftar(jenis: JenisDaftar): string | null {
  switch (jenis) {
    case 'jkss':
      return 'JKSS';
    case 'pbi':
      return 'PBI-JK';
    case 'dtsen':
    case 'bebas':
    case 'desil':
    case 'siks':
      return null;
  }
}

/** Presence codes of surveys, as far as lists tell. */
export const KEADAAN_WARGA = ['ada', 'meninggal', 'pindah', 'tidak_ditemukan'] as const;

export type KeadaanWarga = (typeof KEADAAN_WARGA)[number];

export const NAMA_KEADAAN_WARGA: Readonly<Record<KeadaanWarga, string>> = {
  ada: 'Ada',
  meninggal: 'Meninggal',
  pindah: 'Pindah',
  tidak_ditemukan: 'Tidak ditemukan',
};

/** What a list says about one person. Text is empty and the rest null where the list says nothing. */
export interface DataDaftar extends DataOrang {
  /** Null where the list has none that is whole: an empty, temporary or malformed one is kept in `nikTertulis`. */
  readonly nik: Nik | null;
  readonly nikTertulis: string;
  /** Empty only in lists that name nobody (desil). */
  readonly nama: string;
  /** The business that the person owns, as the list says it: a kind (`warung`), or only that there is one (`Ya`). */
  readonly usaha: string;
  /** Codes of programmes that the list names, joined by `, `. */
  readonly program: string;
  readonly keadaan: KeadaanWarga | null;
  /** Membership number of BPJS and segment, in lists of insured people. */
  readonly nomorPeserta: string;
  readonly segmen: string;
  /** `hasil` and `ket_vali` of SIKS-NG. */
  readonly hasil: string;
  readonly keterangan: string;
}

/**
 * Key of a person in the registry: the NIK, or batch and row for a person without a whole NIK, so that two such people are never
 * taken for one.
 */
export function getKunciWarga(nik: Nik | null, berkas: number, baris: number): string {
  return nik ?? `b${berkas}r${baris}`;
}
