import type { Selectable } from 'kysely';
import type { DataOrang } from '#domain/orang.ts';
import type { UsulanTable } from '../db/tables.ts';

/** The columns of a person, the same in the registry, in rows of lists and in usulan. */
export type KolomOrang = Pick<
  Selectable<UsulanTable>,
  | 'nomor_kk'
  | 'nama'
  | 'tempat_lahir'
  | 'tanggal_lahir'
  | 'jenis_kelamin'
  | 'ibu_kandung'
  | 'pekerjaan'
  | 'status_kawin'
  | 'hubungan_keluarga'
  | 'alamat'
  | 'rt'
  | 'rw'
  | 'desil'
>;

/** The person of a row. */
export function toDataOrang(baris: KolomOrang): DataOrang {
  return {
    nomorKk: baris.nomor_kk,
    nama: baris.nama,
    tempatLahir: baris.tempat_lahir,
    tanggalLahir: baris.tanggal_lahir,
    jenisKelamin: baris.jenis_kelamin,
    ibuKandung: baris.ibu_kandung,
    pekerjaan: baris.pekerjaan,
    statusKawin: baris.status_kawin,
    hubunganKeluarga: baris.hubungan_keluarga,
    alamat: baris.alamat,
    rt: baris.rt,
    rw: baris.rw,
    desil: baris.desil,
  };
}

/** The columns of a person. */
export function toKolomOrang(orang: DataOrang): KolomOrang {
  return {
    nomor_kk: orang.nomorKk,
    nama: orang.nama,
    tempat_lahir: orang.tempatLahir,
    tanggal_lahir: orang.tanggalLahir,
    jenis_kelamin: orang.jenisKelamin,
    ibu_kandung: orang.ibuKandung,
    pekerjaan: orang.pekerjaan,
    status_kawin: orang.statusKawin,
    hubungan_keluarga: orang.hubunganKeluarga,
    alamat: orang.alamat,
    rt: orang.rt,
    rw: orang.rw,
    desil: orang.desil,
  };
}
