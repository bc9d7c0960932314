import { JENIS_USULAN, type JenisUsulan } from './jenis-usulan.ts';
import type { KopSurat, Pejabat, UkuranKertas, WilayahKelurahan } from './kelurahan.ts';
import type { Periode } from './periode.ts';
import type { Tanggal } from './tanggal.ts';
import type { DataUsulan } from './usulan.ts';

/** A usulan as the statement names it. */
export interface UsulanSptjm
  extends Pick<DataUsulan, 'nik' | 'nama' | 'alamat' | 'rt' | 'rw' | 'jenis' | 'program' | 'pengusul'> {
  /** Id of the usulan in this kelurahan. */
  readonly usulan: number;
}

/**
 * All that a surat pernyataan tanggung jawab mutlak prints, as it was when it was made: the lurah answers for the usulan of a month in
 * which no muskel was held. Printed again, it is the same.
 */
export interface CatatanSptjm {
  readonly versi: 1;
  /** Identifier of the statement (UUID). */
  readonly pengenal: string;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly periode: Periode;
  /** Why no muskel was held; it follows the word `karena`. */
  readonly alasan: string;
  readonly wilayah: WilayahKelurahan;
  readonly kop: KopSurat;
  readonly ukuranKertas: UkuranKertas;
  readonly lurah: Pejabat;
  readonly usulan: readonly UsulanSptjm[];
  /** SHA-256 over the month, the reason and the usulan, hexadecimal; see `serializeSptjm`. */
  readonly sidik: string;
  /** Instant, ISO 8601. */
  readonly dibuatPada: string;
  readonly contoh: boolean;
}

export interface JumlahJenis {
  readonly jenis: JenisUsulan;
  readonly jumlah: number;
}

/** Kinds as they stand behind a count within a sentence: `15 (lima belas) usulan baru`. */
export const SEBUTAN_JENIS: Readonly<Record<JenisUsulan, string>> = {
  usulan_baru: 'usulan baru',
  usulan_program: 'usulan program',
  verifikasi_kelayakan: 'verifikasi kelayakan',
  perbaikan_data: 'perbaikan data',
  keluar: 'usulan keluar',
  graduasi: 'graduasi',
  perubahan_desil: 'perubahan desil',
  reaktivasi_pbi: 'reaktivasi PBI',
};

/** The reason as it follows `karena`: one line, without that word and without a full stop. Empty where nothing is left. */
export function tidyAlasanSptjm(alasan: string): string {
  return alasan
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^karena\s+/i, '')
    .replace(/[\s.]+$/, '');
}

/** How many usulan of each kind, in the order of papers; kinds without a usulan are left out. */
export function countJenis(usulan: readonly Pick<UsulanSptjm, 'jenis'>[]): JumlahJenis[] {
  return JENIS_USULAN.map((jenis) => ({
    jenis,
    jumlah: usulan.filter((satu) => satu.jenis === jenis).length,
  })).filter(({ jumlah }) => jumlah > 0);
}

/** What the hash in the footer is computed over: the month and the reason, then one line a usulan, tab between fields. */
export function serializeSptjm({
  periode,
  alasan,
  usulan,
}: Pick<CatatanSptjm, 'periode' | 'alasan' | 'usulan'>): string {
  const baris = [
    [periode, alasan],
    ...usulan.map(({ nik, nama, alamat, rt, rw, jenis, program }) => [nik, nama, alamat, rt, rw, jenis, program]),
  ];
  return baris.map((isi) => isi.map((satu) => satu.replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n');
}
