import type { Insertable, Selectable } from 'kysely';
import type { DataUsulan } from '#domain/usulan.ts';
import type { UsulanTable } from '../db/tables.ts';
import { toDataOrang, toKolomOrang } from '../warga/data-orang.ts';

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
    ...toKolomOrang(data),
    nama_cari: toNamaCari(data.nama),
    provinsi: data.provinsi,
    kabupaten: data.kabupaten,
    kecamatan: data.kecamatan,
    kelurahan: data.kelurahan,
    status_disabilitas: data.statusDisabilitas,
    kode_disabilitas: data.kodeDisabilitas,
    status_hamil: data.statusHamil,
    tanggal_mulai_hamil: data.tanggalMulaiHamil,
    jenis: data.jenis,
    program: data.program,
    pengusul: data.pengusul,
    catatan: data.catatan,
  };
}

export function toDataUsulan(baris: Selectable<UsulanTable>): DataUsulan {
  return {
    nik: baris.nik,
    ...toDataOrang(baris),
    provinsi: baris.provinsi,
    kabupaten: baris.kabupaten,
    kecamatan: baris.kecamatan,
    kelurahan: baris.kelurahan,
    statusDisabilitas: baris.status_disabilitas,
    kodeDisabilitas: baris.kode_disabilitas,
    statusHamil: baris.status_hamil,
    tanggalMulaiHamil: baris.tanggal_mulai_hamil,
    jenis: baris.jenis,
    program: baris.program,
    pengusul: baris.pengusul,
    catatan: baris.catatan,
  };
}
