import { createTanggal, getTahun, type Tanggal } from './tanggal.ts';

/** Nomor Induk Kependudukan: 16 digits, PPKKCC + DDMMYY (day + 40 for women) + a serial that is not 0000. Always text. */
export type Nik = string & { readonly __nik: 'Nik' };

/** Nomor Kartu Keluarga: 16 digits. Always text. */
export type NomorKk = string & { readonly __kk: 'NomorKk' };

export type JenisKelamin = 'L' | 'P';

export const NAMA_JENIS_KELAMIN: Readonly<Record<JenisKelamin, string>> = { L: 'Laki-laki', P: 'Perempuan' };

/** Why a NIK or nomor KK cannot be taken as it stands. */
export type CacatNomor =
  | 'kosong'
  | 'notasi_ilmiah'
  | 'dibulatkan'
  | 'bukan_angka'
  | 'kurang_angka'
  | 'lebih_angka'
  | 'tanggal_tidak_ada'
  | 'nomor_urut_nol'
  | 'sementara';

export type NomorTerbaca<T> =
  | { readonly sah: true; readonly nomor: T }
  | { readonly sah: false; readonly cacat: CacatNomor; readonly isi: string };

/** How a number stood in its file: Excel keeps 15 significant digits of a number cell, all of a text cell. */
export type CaraTulis = 'teks' | 'angka';

const NOTASI_ILMIAH = /^\d{1,3}([.,]\d+)?[eE]\+?\d{1,2}$/;
/** A decimal point before the last digit is the mark of a computed number, not of a group of digits. */
const PECAHAN = /^\d+\.\d$/;

/** Blanks, apostrophes, dots and dashes that people put between the digits. */
export function cleanNomor(isi: string): string {
  return isi.replace(/[\s\u00a0\u200b\ufeff'`’.\-_]/g, '');
}

/**
 * Reads a NIK from a cell. Damage by Excel is named and never repaired by guess: a number cell keeps only 15 significant
 * digits, so a 16th digit of 0 may stand for any digit. The region part is not judged: it tells where the NIK was issued.
 * Source: Permensos 3/2021 art. 8(3) asks that the NIK matches Dukcapil; form of the NIK: Permendagri on kependudukan.
 */
export function readNik(isi: string, cara: CaraTulis = 'teks'): NomorTerbaca<Nik> {
  const enamBelas = readEnamBelasAngka(isi, cara);
  if (!enamBelas.sah) return enamBelas;
  const angka = enamBelas.nomor;
  if (angka.startsWith('0')) return { sah: false, cacat: 'sementara', isi };
  if (angka.endsWith('0000')) return { sah: false, cacat: 'nomor_urut_nol', isi };
  if (!hasTanggal(angka)) return { sah: false, cacat: 'tanggal_tidak_ada', isi };
  return { sah: true, nomor: angka as Nik };
}

/** Reads a nomor KK from a cell; the same damage as for a NIK is named. */
export function readNomorKk(isi: string, cara: CaraTulis = 'teks'): NomorTerbaca<NomorKk> {
  const enamBelas = readEnamBelasAngka(isi, cara);
  if (!enamBelas.sah) return enamBelas;
  if (/^0+$/.test(enamBelas.nomor)) return { sah: false, cacat: 'nomor_urut_nol', isi };
  return { sah: true, nomor: enamBelas.nomor as NomorKk };
}

function readEnamBelasAngka(isi: string, cara: CaraTulis): NomorTerbaca<string> {
  const tanpaKutip = isi.trim().replace(/^'/, '');
  if (NOTASI_ILMIAH.test(tanpaKutip)) return { sah: false, cacat: 'notasi_ilmiah', isi };
  const angka = cleanNomor(isi);
  if (angka === '' || angka === '0') return { sah: false, cacat: 'kosong', isi };
  if (!/^\d+$/.test(angka) || PECAHAN.test(tanpaKutip)) return { sah: false, cacat: 'bukan_angka', isi };
  if (angka.length < 16) return { sah: false, cacat: 'kurang_angka', isi };
  if (angka.length > 16) return { sah: false, cacat: 'lebih_angka', isi };
  const tidakPasti = angka.endsWith('0') || Number(angka) > Number.MAX_SAFE_INTEGER;
  if (cara === 'angka' && tidakPasti) return { sah: false, cacat: 'dibulatkan', isi };
  return { sah: true, nomor: angka };
}

function hasTanggal(angka: string): boolean {
  const { hari, bulan, duaAngkaTahun } = splitLahir(angka);
  return [1900, 2000].some((abad) => createTanggal(abad + duaAngkaTahun, bulan, hari) !== null);
}

function splitLahir(angka: string): { hari: number; bulan: number; duaAngkaTahun: number; perempuan: boolean } {
  const hari = Number(angka.slice(6, 8));
  const perempuan = hari > 40;
  return {
    hari: perempuan ? hari - 40 : hari,
    bulan: Number(angka.slice(8, 10)),
    duaAngkaTahun: Number(angka.slice(10, 12)),
    perempuan,
  };
}

/** Sex as the NIK has it (day + 40 for women). */
export function getJenisKelamin(nik: Nik): JenisKelamin {
  return splitLahir(nik).perempuan ? 'P' : 'L';
}

/** Birth date as the NIK has it; of the two centuries the later one that is not after `pada`. */
export function getTanggalLahir(nik: Nik, pada: Tanggal): Tanggal {
  const { hari, bulan, duaAngkaTahun } = splitLahir(nik);
  const duaRibuan = createTanggal(2000 + duaAngkaTahun, bulan, hari);
  if (duaRibuan !== null && duaRibuan <= pada) return duaRibuan;
  return createTanggal(1900 + duaAngkaTahun, bulan, hari) ?? (duaRibuan as Tanggal);
}

/** True when day, month and two-digit year of the NIK are those of the date; the century is not in the NIK. */
export function matchesTanggalLahir(nik: Nik, lahir: Tanggal): boolean {
  const { hari, bulan, duaAngkaTahun } = splitLahir(nik);
  return createTanggal(getTahun(lahir), bulan, hari) === lahir && getTahun(lahir) % 100 === duaAngkaTahun;
}

/** `•••• •••• •••• 9018`: what the hall and the projector may see. */
export function maskNomor(nomor: Nik | NomorKk): string {
  return `•••• •••• •••• ${nomor.slice(-4)}`;
}

/** `137101••••••••01`: region and two digits, as a paper for the public shows a NIK or a nomor KK. */
export function maskNomorPublik(nomor: Nik | NomorKk): string {
  return `${nomor.slice(0, 6)}${'•'.repeat(8)}${nomor.slice(-2)}`;
}
