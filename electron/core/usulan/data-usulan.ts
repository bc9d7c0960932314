import type { Insertable, Selectable } from 'kysely';
import type { DataUsulan } from '#domain/usulan.ts';
import type { UsulanTable } from '../db/tables.ts';

type KolomData = Omit<Insertable<UsulanTable>, 'id' | 'status' | 'berkas_id' | 'baris' | 'dibuat'>;

/** Upper case, single blanks, no signs: what a search compares. */
export function toNamaCari(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase();
}

export function toKolom(data: DataUsulan): KolomData {
  return {
    nik: data.nik,
    nomor_kk: data.nomorKk,
    nama: data.nama,
    nama_cari: toNamaCari(data.nama),
    tempat_lahir: data.tempatLahir,
    tanggal_lahir: data.tanggalLahir,
    jenis_kelamin: data.jenisKelamin,
    ibu_kandung: data.ibuKandung,
    pekerjaan: data.pekerjaan,
    status_kawin: data.statusKawin,
    hubungan_keluarga: data.hubunganKeluarga,
    alamat: data.alamat,
    rt: data.rt,
    rw: data.rw,
    provinsi: data.provinsi,
    kabupaten: data.kabupaten,
    kecamatan: data.kecamatan,
    kelurahan: data.kelurahan,
    status_disabilitas: data.statusDisabilitas,
    kode_disabilitas: data.kodeDisabilitas,
    status_hamil: data.statusHamil,
    tanggal_mulai_hamil: data.tanggalMulaiHamil,
    desil: data.desil,
    jenis: data.jenis,
    program: data.program,
    pengusul: data.pengusul,
    catatan: data.catatan,
  };
}

export function toDataUsulan(baris: Selectable<UsulanTable>): DataUsulan {
  return {
    nik: baris.nik,
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
    provinsi: baris.provinsi,
    kabupaten: baris.kabupaten,
    kecamatan: baris.kecamatan,
    kelurahan: baris.kelurahan,
    statusDisabilitas: baris.status_disabilitas,
    kodeDisabilitas: baris.kode_disabilitas,
    statusHamil: baris.status_hamil,
    tanggalMulaiHamil: baris.tanggal_mulai_hamil,
    desil: baris.desil,
    jenis: baris.jenis,
    program: baris.program,
    pengusul: baris.pengusul,
    catatan: baris.catatan,
  };
}
