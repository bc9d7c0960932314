import { getJenisKelamin, getTanggalLahir, matchesTanggalLahir, NAMA_JENIS_KELAMIN } from './nik.ts';
import { formatTanggalPendek, type Tanggal } from './tanggal.ts';
import type { DataUsulan } from './usulan.ts';

/** What the hall should know before it decides on a person. A warning never decides anything. */
export interface Peringatan {
  readonly judul: string;
  readonly rincian: string;
}

/** What other data knows about the person of a usulan. */
export interface LatarUsulan {
  /** Numbers of other usulan of the same session with the same nomor KK. */
  readonly nomorSatuKk: readonly number[];
  /** Numbers of other usulan of the same session with the same NIK. */
  readonly nomorSatuNik: readonly number[];
  /** Programmes that the registry says the person receives. */
  readonly programDiterima: string;
  readonly hariIni: Tanggal;
}

/** Warnings on a usulan, the weightiest first. */
export function findPeringatan(data: DataUsulan, latar: LatarUsulan): Peringatan[] {
  const daftar: Peringatan[] = [];
  const { nik, tanggalLahir, jenisKelamin } = data;
  if (latar.nomorSatuNik.length > 0) {
    daftar.push({
      judul: `NIK sama dengan usulan ${latar.nomorSatuNik.join(', ')}`,
      rincian: 'Periksa: orang yang sama?',
    });
  }
  if (sameProgram(latar.programDiterima, data.program)) {
    daftar.push({ judul: `Tercatat sudah menerima ${data.program}`, rincian: 'Menurut data warga kelurahan' });
  }
  if (latar.nomorSatuKk.length > 0) {
    daftar.push({
      judul: `Nomor KK sama dengan usulan ${latar.nomorSatuKk.join(', ')}`,
      rincian: 'Bahas keduanya bersama',
    });
  }
  if (tanggalLahir !== null && !matchesTanggalLahir(nik, tanggalLahir)) {
    const menurutNik = formatTanggalPendek(getTanggalLahir(nik, latar.hariIni));
    daftar.push({
      judul: 'Tanggal lahir tidak sama',
      rincian: `NIK ${menurutNik}, data ${formatTanggalPendek(tanggalLahir)}`,
    });
  }
  if (jenisKelamin !== null && getJenisKelamin(nik) !== jenisKelamin) {
    daftar.push({
      judul: 'Jenis kelamin tidak sama',
      rincian: `NIK ${NAMA_JENIS_KELAMIN[getJenisKelamin(nik)]}, data ${NAMA_JENIS_KELAMIN[jenisKelamin]}`,
    });
  }
  if (data.nomorKk === null) {
    daftar.push({ judul: 'Nomor KK kosong', rincian: 'Lembar SIKS-NG memerlukannya' });
  }
  return daftar;
}

function sameProgram(diterima: string, diusulkan: string): boolean {
  const daftar = diterima.split(',').map((kode) => kode.trim());
  return diusulkan.split(',').some((kode) => kode.trim() !== '' && daftar.includes(kode.trim()));
}
