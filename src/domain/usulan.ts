import type { JenisUsulan } from './jenis-usulan.ts';
import type { Nik } from './nik.ts';
import type { DataOrang } from './orang.ts';
import type { Tanggal } from './tanggal.ts';

/** What a list says about the person whom a usulan is about. Text fields are empty where the list says nothing. */
export interface DataUsulan extends DataOrang {
  readonly nik: Nik;
  readonly provinsi: string;
  readonly kabupaten: string;
  readonly kecamatan: string;
  readonly kelurahan: string;
  readonly statusDisabilitas: string;
  readonly kodeDisabilitas: string;
  readonly statusHamil: StatusHamil;
  readonly tanggalMulaiHamil: Tanggal | null;
  readonly jenis: JenisUsulan;
  /** Code of the programme, several joined by `, `; empty for a kind that is about no programme. */
  readonly program: string;
  readonly pengusul: string;
  readonly catatan: string;
}

export type StatusHamil = 'YA' | 'TIDAK' | '';

/**
 * Where a usulan stands. `menunggu`: on no agenda; `diagendakan`: on the agenda of an open session; `diputus`: decided in a
 * closed session; `ditunda`: postponed in a closed session, it may come back; `ditarik`: taken back with a note before any session
 * decided on it.
 */
export const STATUS_USULAN = ['menunggu', 'diagendakan', 'diputus', 'ditunda', 'ditarik'] as const;

export type StatusUsulan = (typeof STATUS_USULAN)[number];

export const NAMA_STATUS_USULAN: Readonly<Record<StatusUsulan, string>> = {
  menunggu: 'Menunggu',
  diagendakan: 'Diagendakan',
  diputus: 'Diputus',
  ditunda: 'Ditunda',
  ditarik: 'Ditarik kembali',
};

/** Where a usulan stands as long as it is still to be decided; only one about the same thing may be open at a time. */
export const STATUS_TERBUKA = ['menunggu', 'diagendakan', 'ditunda'] as const satisfies readonly StatusUsulan[];

/** Where a usulan stands that the next session will hear, unless it is put on the agenda of none. */
export const STATUS_SIAP = ['menunggu', 'diagendakan'] as const satisfies readonly StatusUsulan[];

export function isTerbuka(status: StatusUsulan): boolean {
  return (STATUS_TERBUKA as readonly StatusUsulan[]).includes(status);
}

/** Two usulan are about the same thing when person, kind and programme agree. */
export function getSidikUsulan(usulan: Pick<DataUsulan, 'nik' | 'jenis' | 'program'>): string {
  return `${usulan.nik}|${usulan.jenis}|${usulan.program}`;
}

/** RT or RW as three digits; empty when the text has none or more than three. */
export function normalizeRtRw(isi: string): string {
  const angka = /(?<!\d)(\d{1,3})(?!\d)/.exec(isi.replace(/^'/, ''))?.[1];
  return angka === undefined || Number(angka) === 0 ? '' : angka.padStart(3, '0');
}
