import type { Generated } from 'kysely';
import type { Alasan } from '#domain/alasan.ts';
import type { JenisBalasan } from '#domain/balasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { Putusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

/** Columns of what goes between kelurahan and Dinas Sosial; meanings stand in migration 14. */
export interface KunciSandiTable {
  id: 1;
  identitas: string;
  penerima: string;
  dibuat: string;
}

export interface KunciDikenalTable {
  id: Generated<number>;
  peran: 'kelurahan' | 'dinsos';
  kode: string;
  nama: string;
  publik: Buffer;
  penerima: string;
  asal: 'berkas' | 'qr' | 'paket';
  dicatat: string;
  dicabut: string | null;
}

export interface PaketTerbitTable {
  id: Generated<number>;
  sidang_id: number;
  urut: number;
  versi: number;
  sidik_isi: string;
  sidik_manifest: string;
  sha256: string;
  nama_berkas: string;
  dibuat: string;
}

export interface KirimanTable {
  id: Generated<number>;
  paket_id: number;
  waktu: string;
  kepada: string;
  cara: 'sandi' | 'terbuka';
  nama_berkas: string;
  sha256: string;
}

export interface BalasanTable {
  id: Generated<number>;
  jenis: JenisBalasan;
  paket_id: number | null;
  nama_berkas: string;
  sha256: string;
  dimasukkan: string;
  isi: string;
}

export interface TolakanDibawaTable {
  id: Generated<number>;
  balasan_id: number;
  baris: number;
  asal_id: number;
  sidang_id: number;
  program: string;
  hasil: string;
  keterangan: string;
  tanggal: Tanggal;
  usulan_id: number;
  jurnal_urut: number;
}

export interface PaketMasukTable {
  id: Generated<number>;
  sha256: string;
  nama_berkas: string;
  diterima: string;
  keadaan: 'diterima' | 'digantikan' | 'ditolak';
  terlambat: 0 | 1;
  kode: string | null;
  pesan: string | null;
  kelurahan: string | null;
  sidang: string | null;
  nama_sidang: string | null;
  tanggal: Tanggal | null;
  periode: string | null;
  nomor_berita_acara: string | null;
  versi: number | null;
  urut: number | null;
  sidik_manifest: string | null;
  publik: Buffer | null;
  penerima: string | null;
  contoh: Generated<0 | 1>;
  jurnal_akhir: number | null;
  jurnal_sidik: string | null;
  layak: Generated<number>;
  tidak_layak: Generated<number>;
  ditunda: Generated<number>;
  diusulkan: Generated<number>;
  keluar: Generated<number>;
  graduasi: Generated<number>;
  pena: Generated<number>;
}

export interface KeputusanMasukTable {
  paket_id: number;
  nomor: number;
  usulan: number;
  nik: string;
  nomor_kk: string | null;
  nama: string;
  jenis: JenisUsulan;
  program: string;
  putusan: Putusan;
  alasan: Alasan | null;
  catatan: string;
  keluar: 0 | 1;
  diusulkan: 0 | 1;
  data: string;
}

export interface TolakanSiksTable {
  id: Generated<number>;
  paket_id: number;
  nomor: number;
  program: string;
  hasil: string;
  keterangan: string;
  dicatat: string;
}
