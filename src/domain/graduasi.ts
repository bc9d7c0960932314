import type { Alasan } from './alasan.ts';
import { type JenisUsulan, proposesIntoProgram } from './jenis-usulan.ts';
import { KODE_PENA } from './pena.ts';
import { splitProgram } from './program.ts';
import { getKataPutusan, type Putusan } from './putusan.ts';
import { createTanggal, getBulan, getHari, getTahun, type Tanggal } from './tanggal.ts';

/** What a visit found: the family stands by itself, is at risk, or receives aid again. */
export const KEADAAN_GRADUASI = ['mandiri', 'rentan', 'kembali'] as const;

export type KeadaanGraduasi = (typeof KEADAAN_GRADUASI)[number];

export const NAMA_KEADAAN_GRADUASI: Readonly<Record<KeadaanGraduasi, string>> = {
  mandiri: 'Mandiri',
  rentan: 'Rentan',
  kembali: 'Kembali menerima bantuan',
};

/**
 * True for a decision by which the session proposes a family to leave aid because it stands by itself: kind graduasi, or another
 * leaving whose reason is graduasi.
 */
export function isGraduasi(jenis: JenisUsulan, putusan: Putusan, alasan: Alasan | null): boolean {
  return getKataPutusan(jenis, putusan).keluar && (jenis === 'graduasi' || alasan === 'GRADUASI');
}

/** True for a usulan that would bring a family back into aid; support through PENA is none. */
export function isUsulanKembali(jenis: JenisUsulan, program: string): boolean {
  return proposesIntoProgram(jenis) && splitProgram(program).some((kode) => kode !== KODE_PENA);
}

/** The same day so many months later, or the last day of a shorter month. */
export function addBulan(tanggal: Tanggal, bulan: number): Tanggal {
  const nol = getTahun(tanggal) * 12 + getBulan(tanggal) - 1 + bulan;
  const [tahun, ke] = [Math.floor(nol / 12), (nol % 12) + 1];
  for (let hari = getHari(tanggal); hari > 27; hari -= 1) {
    const jadi = createTanggal(tahun, ke, hari);
    if (jadi !== null) return jadi;
  }
  return createTanggal(tahun, ke, getHari(tanggal)) ?? tanggal;
}

/** Where the following of a graduated family stands. */
export const STATUS_GRADUASI = ['muncul_lagi', 'jatuh_tempo', 'terjadwal', 'kembali'] as const;

/** `muncul_lagi`: a list or a usulan names them as recipients again and nobody has looked into it yet. */
export type StatusGraduasi = (typeof STATUS_GRADUASI)[number];

export const NAMA_STATUS_GRADUASI: Readonly<Record<StatusGraduasi, string>> = {
  muncul_lagi: 'Muncul lagi',
  jatuh_tempo: 'Jatuh tempo',
  terjadwal: 'Terjadwal',
  kembali: 'Kembali',
};

export interface JejakGraduasi {
  readonly tanggal: Tanggal;
  /** Newest follow-up that counts, null while there was none. */
  readonly terakhir: { readonly tanggal: Tanggal; readonly keadaan: KeadaanGraduasi } | null;
  /** Signs of coming back that nobody has looked into. */
  readonly tanda: number;
}

/** The day of the next follow-up; null for a family that receives aid again. */
export function getTindakLanjutBerikut({ tanggal, terakhir }: JejakGraduasi, bulan: number): Tanggal | null {
  if (terakhir?.keadaan === 'kembali') return null;
  return addBulan(terakhir?.tanggal ?? tanggal, bulan);
}

/** Signs come first: they wait for a person, whatever the calendar says. */
export function getStatusGraduasi(jejak: JejakGraduasi, bulan: number, hariIni: Tanggal): StatusGraduasi {
  const berikut = getTindakLanjutBerikut(jejak, bulan);
  if (berikut === null) return 'kembali';
  if (jejak.tanda > 0) return 'muncul_lagi';
  return berikut <= hariIni ? 'jatuh_tempo' : 'terjadwal';
}
