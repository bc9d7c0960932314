import { getJenisKelamin, getTanggalLahir, matchesTanggalLahir, NAMA_JENIS_KELAMIN, type Nik } from './nik.ts';
import { splitProgram } from './program.ts';
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
  /** Codes of the programmes that the registry says the person receives. */
  readonly diterima: readonly string[];
  readonly hariIni: Tanggal;
}

/** Warnings on a usulan, the weightiest first. */
export function findPeringatan(data: DataUsulan, latar: LatarUsulan): Peringatan[] {
  const daftar: Peringatan[] = [];
  const { nik } = data;
  if (latar.nomorSatuNik.length > 0) {
    daftar.push({
      judul: `NIK sama dengan usulan ${latar.nomorSatuNik.join(', ')}`,
      rincian: 'Periksa: orang yang sama?',
    });
  }
  const sudahDiterima = splitProgram(data.program).filter((kode) => latar.diterima.includes(kode));
  if (sudahDiterima.length > 0) {
    daftar.push({
      judul: `Tercatat sudah menerima ${sudahDiterima.join(', ')}`,
      rincian: 'Menurut data warga kelurahan',
    });
  }
  if (latar.nomorSatuKk.length > 0) {
    daftar.push({
      judul: `Nomor KK sama dengan usulan ${latar.nomorSatuKk.join(', ')}`,
      rincian: 'Bahas keduanya bersama',
    });
  }
  daftar.push(...findBedaNik(nik, data, latar.hariIni));
  if (data.nomorKk === null) {
    daftar.push({ judul: 'Nomor KK kosong', rincian: 'Lembar SIKS-NG memerlukannya' });
  }
  return daftar;
}

/** Date of birth and sex that the NIK tells otherwise than the data. They are warnings: either of the two may be the wrong one. */
export function findBedaNik(
  nik: Nik,
  { tanggalLahir, jenisKelamin }: Pick<DataUsulan, 'tanggalLahir' | 'jenisKelamin'>,
  hariIni: Tanggal,
): Peringatan[] {
  const daftar: Peringatan[] = [];
  if (tanggalLahir !== null && !matchesTanggalLahir(nik, tanggalLahir)) {
    const menurutNik = formatTanggalPendek(getTanggalLahir(nik, hariIni));
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
  return daftar;
}
