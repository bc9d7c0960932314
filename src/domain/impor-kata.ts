import { JENIS_USULAN, type JenisUsulan, NAMA_JENIS_USULAN } from './jenis-usulan.ts';
import type { JenisKelamin } from './nik.ts';
import type { StatusHamil } from './usulan.ts';

/** Upper-case letters and digits only: what remains when people write the same word with other signs. */
export function compactKata(isi: string): string {
  return isi.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

const LAKI_LAKI = ['L', 'LK', 'LAKI', 'LAKILAKI', 'LELAKI', 'PRIA', 'COWOK', '1'];
const PEREMPUAN = ['P', 'PR', 'PRP', 'PEREMPUAN', 'WANITA', 'W', '2'];

/** `null` for a word that names no sex. */
export function readJenisKelamin(isi: string): JenisKelamin | null {
  const kata = compactKata(isi);
  if (LAKI_LAKI.includes(kata)) return 'L';
  return PEREMPUAN.includes(kata) ? 'P' : null;
}

const YA = ['YA', 'Y', 'HAMIL', 'SEDANGHAMIL', '1'];
const TIDAK = ['TIDAK', 'T', 'TDK', 'TIDAKHAMIL', 'TDKHAMIL', 'N', 'NO', '0', '2'];

/** `null` for a word that is neither yes nor no. */
export function readStatusHamil(isi: string): StatusHamil | null {
  const kata = compactKata(isi);
  if (kata === '') return '';
  if (YA.includes(kata)) return 'YA';
  return TIDAK.includes(kata) ? 'TIDAK' : null;
}

const SEBUTAN_JENIS: Readonly<Record<JenisUsulan, readonly string[]>> = {
  usulan_baru: ['BARU', 'USULANDTSEN', 'USULANDTKS', 'USULBARU'],
  usulan_program: ['PROGRAM', 'USULPROGRAM', 'USULANBANSOS', 'BANSOS'],
  verifikasi_kelayakan: ['VERIFIKASI', 'KELAYAKAN', 'VERVAL', 'UJIKELAYAKAN'],
  perbaikan_data: ['PERBAIKAN', 'PEMUTAKHIRANDATA', 'UBAHDATA'],
  keluar: ['USULANKELUAR', 'HAPUS', 'PENGHAPUSAN'],
  graduasi: ['USULANGRADUASI', 'GRADUASIMANDIRI', 'LULUS'],
  perubahan_desil: ['DESIL', 'UBAHDESIL', 'PERUBAHANPERINGKAT'],
  reaktivasi_pbi: ['REAKTIVASI', 'REAKTIVASIPBIJK', 'REAKTIVASIPBIJKN'],
};

/** A kind by its name, its code or another usual word; `null` for a word that names none. */
export function readJenisUsulan(isi: string): JenisUsulan | null {
  const kata = compactKata(isi);
  const found = JENIS_USULAN.find(
    (jenis) =>
      compactKata(jenis) === kata ||
      compactKata(NAMA_JENIS_USULAN[jenis]) === kata ||
      SEBUTAN_JENIS[jenis].includes(kata),
  );
  return found ?? null;
}

/** Desil 1 to 10, also as `Desil 3`; `null` for anything else. */
export function readDesil(isi: string): number | null {
  const angka = /^(?:DESIL\s*)?0?(10|[1-9])(?:[.,]0+)?$/i.exec(isi.trim())?.[1];
  return angka === undefined ? null : Number(angka);
}

/** RT and RW of one cell: `003/002`, `RT 003/RW 002`, `RW 02 RT 03`. Empty where the cell has none. */
export function splitRtRw(isi: string): { rt: string; rw: string } {
  const rt = /RT\D{0,3}(\d{1,3})/i.exec(isi)?.[1];
  const rw = /RW\D{0,3}(\d{1,3})/i.exec(isi)?.[1];
  if (rt !== undefined || rw !== undefined) return { rt: rt ?? '', rw: rw ?? '' };
  const pasangan = /^\D*(\d{1,3})\s*[/\\|;,-]\s*(\d{1,3})\D*$/.exec(isi);
  return { rt: pasangan?.[1] ?? '', rw: pasangan?.[2] ?? '' };
}

const BUKAN_PESERTA = ['', '0', 'TIDAK', 'T', 'TDK', 'N', 'NO', 'FALSE', 'BUKAN', 'TIDAKLAYAK', 'TIDAKADA'];

/** True when the cell of a column that stands for one programme says that the person is in it. */
export function isIkutProgram(isi: string): boolean {
  return !BUKAN_PESERTA.includes(compactKata(isi));
}

/**
 * The business that a list says a person owns; empty where it names none. BPS codes the question with 1 for yes and 2 for no, and a
 * bare yes is kept as `Ya`.
 */
export function readUsaha(isi: string): string {
  const kata = compactKata(isi);
  if (!isIkutProgram(isi) || kata === '2' || kata === 'TIDAKMEMILIKI') return '';
  return kata === '1' || kata === 'Y' || kata === 'YA' ? 'Ya' : isi;
}
