import type { Kysely, Selectable } from 'kysely';
import { type IsianUsulan, readIsianUsulan } from '#domain/isian-usulan.ts';
import type { IsiKriteria } from '#domain/kriteria.ts';
import { readPengusul } from '#domain/pengusul.ts';
import { normalizeProgram } from '#domain/program.ts';
import type { Tables, UsulanTable } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readProgram } from '../kelurahan/kelurahan.ts';
import { toDataOrang } from '../warga/data-orang.ts';
import { toNamaCari } from './data-usulan.ts';

/** The columns of a usulan, new or `lama`, that the form fills. Throws MASUKAN_SALAH with all that is missing. */
export async function toKolomIsian(db: Kysely<Tables>, isian: IsianUsulan, lama: boolean) {
  const terbaca = readIsianUsulan(isian, lama);
  if (!terbaca.lengkap) {
    const kekurangan = terbaca.kurang.map(({ kalimat }) => kalimat);
    throw new GalatMufakat('MASUKAN_SALAH', 'Usulan belum dapat disimpan karena isiannya belum lengkap.', {
      kekurangan,
    });
  }
  const { nik, nomorKk, rt, rw, jenis, pengusul } = terbaca.usulan;
  const nama = isian.nama.trim();
  return {
    nik,
    nomor_kk: nomorKk,
    nama,
    nama_cari: toNamaCari(nama),
    tempat_lahir: isian.tempatLahir.trim(),
    tanggal_lahir: isian.tanggalLahir,
    jenis_kelamin: isian.jenisKelamin,
    ibu_kandung: isian.ibuKandung.trim(),
    pekerjaan: isian.pekerjaan.trim(),
    status_kawin: isian.statusKawin.trim(),
    hubungan_keluarga: isian.hubunganKeluarga.trim(),
    alamat: isian.alamat.trim(),
    rt,
    rw,
    desil: isian.desil,
    jenis,
    program: normalizeProgram(isian.program, await readProgram(db)).kode,
    pengusul,
    catatan: isian.catatan.trim(),
    kriteria: JSON.stringify(isian.kriteria),
  };
}

/** The form of a usulan that is there. */
export function toIsian(baris: Selectable<UsulanTable>, kunci: string | null): IsianUsulan {
  return {
    kunci,
    ...toDataOrang(baris),
    nik: baris.nik,
    nomorKk: baris.nomor_kk ?? '',
    jenis: baris.jenis,
    program: baris.program,
    pengusul: baris.pengusul === '' ? null : readPengusul(baris.pengusul, baris),
    kriteria: readKriteria(baris.kriteria),
    catatan: baris.catatan,
  };
}

export function readKriteria(isi: string): IsiKriteria {
  return JSON.parse(isi) as IsiKriteria;
}
