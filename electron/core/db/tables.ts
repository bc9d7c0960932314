import type { ColumnType, Generated } from 'kysely';
import type { Alasan } from '#domain/alasan.ts';
import type { SebabBenturan, SikapBenturan } from '#domain/benturan.ts';
import type { JenisDaftar, KeadaanWarga } from '#domain/daftar.ts';
import type { KeadaanGraduasi } from '#domain/graduasi.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { JenisPeristiwa } from '#domain/kehadiran.ts';
import type { TipeGambar, TipeLampiran } from '#domain/lampiran.ts';
import type { JenisKelamin, Nik, NomorKk } from '#domain/nik.ts';
import type { KelompokHasil } from '#domain/padanan/kelompok-padanan.ts';
import type { HasilPenyelesaian } from '#domain/padanan/penyelesaian.ts';
import type { StatusPadanan } from '#domain/padanan/status-padanan.ts';
import type { CaraTandaTangan, PeranPenanda } from '#domain/penanda-tangan.ts';
import type { Periode } from '#domain/periode.ts';
import type { CaraPutusan, Putusan } from '#domain/putusan.ts';
import type { HasilSanggahan } from '#domain/sanggahan.ts';
import type { StatusSidang } from '#domain/sidang.ts';
import type { SifatPemungutan } from '#domain/suara.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { KodeTemuanWarga } from '#domain/temuan-warga.ts';
import type { Unsur } from '#domain/unsur.ts';
import type { UrutanAgenda } from '#domain/urutan-agenda.ts';
import type { Klaster, MulaiUsaha } from '#domain/usaha.ts';
import type { StatusHamil, StatusUsulan } from '#domain/usulan.ts';
import type {
  BalasanTable,
  KeputusanMasukTable,
  KirimanTable,
  KunciDikenalTable,
  KunciSandiTable,
  PaketMasukTable,
  PaketTerbitTable,
  TolakanDibawaTable,
  TolakanSiksTable,
} from './tables-dinsos.ts';

/** Rows as the database holds them; the schema itself is in `migrations/`. Booleans are 0 or 1, lists are JSON. */
export interface Tables {
  pengaturan: PengaturanTable;
  jurnal: JurnalTable;
  warga: WargaTable;
  baris_daftar: BarisDaftarTable;
  keanggotaan: KeanggotaanView;
  temuan_warga: TemuanWargaTable;
  berkas_impor: BerkasImporTable;
  temuan_impor: TemuanImporTable;
  pemetaan_kolom: PemetaanKolomTable;
  usulan: UsulanTable;
  pilar: PilarTable;
  sidang: SidangTable;
  sidang_usulan: SidangUsulanTable;
  kehadiran: KehadiranTable;
  keputusan: KeputusanTable;
  keputusan_berlaku: KeputusanBerlakuView;
  nomor_surat: NomorSuratTable;
  kunci: KunciTable;
  kertas_bertanda: KertasBertandaTable;
  sptjm: SptjmTable;
  rekonsiliasi: RekonsiliasiTable;
  padanan: PadananTable;
  penyelesaian_padanan: PenyelesaianPadananTable;
  penyelesaian_berlaku: PenyelesaianPadananTable;
  laporan_warga: LaporanWargaTable;
  tindak_terlewat: TindakTerlewatTable;
  penarikan_usulan: PenarikanUsulanTable;
  rancangan_usulan: RancanganUsulanTable;
  lampiran_usulan: LampiranUsulanTable;
  usaha_warga: UsahaWargaTable;
  graduasi: GraduasiTable;
  tindak_lanjut_graduasi: TindakLanjutGraduasiTable;
  peristiwa_kehadiran: PeristiwaKehadiranTable;
  tanda_tangan_hadir: TandaTanganHadirTable;
  pendapat_berbeda: PendapatBerbedaTable;
  pemungutan_suara: PemungutanSuaraTable;
  benturan_kepentingan: BenturanKepentinganTable;
  adendum: AdendumTable;
  sanggahan: SanggahanTable;
  notulen: NotulenTable;
  rancangan_notulen: RancanganNotulenTable;
  foto_sidang: FotoSidangTable;
  penanda_tangan: PenandaTanganTable;
  kunci_sandi: KunciSandiTable;
  kunci_dikenal: KunciDikenalTable;
  paket_terbit: PaketTerbitTable;
  kiriman: KirimanTable;
  balasan: BalasanTable;
  tolakan_dibawa: TolakanDibawaTable;
  paket_masuk: PaketMasukTable;
  keputusan_masuk: KeputusanMasukTable;
  tolakan_siks: TolakanSiksTable;
}

interface PengaturanTable {
  kunci:
    | 'kelurahan'
    | 'program'
    | 'contoh'
    | 'batas'
    | 'pena'
    | 'kuorum'
    | 'layar'
    | 'sanggahan'
    | 'notulen'
    | 'templat'
    | 'dinsos';
  isi: string;
}

export interface JurnalTable {
  urut: number;
  waktu: string;
  pelaku: string;
  perintah: string;
  masukan: string;
  membalik: number | null;
  sidik_sebelum: string;
  sidik: string;
}

interface KolomOrang {
  nomor_kk: NomorKk | null;
  nama: string;
  tempat_lahir: string;
  tanggal_lahir: Tanggal | null;
  jenis_kelamin: JenisKelamin | null;
  ibu_kandung: string;
  hubungan_keluarga: string;
  pekerjaan: string;
  status_kawin: string;
  alamat: string;
  rt: string;
  rw: string;
  desil: number | null;
  /** Codes joined by `, `. */
  program: string;
}

/** The registry, derived from `baris_daftar`; only `daftar/derive-warga` writes it. */
export interface WargaTable extends KolomOrang {
  kunci: string;
  nik: Nik | null;
  nama_lipat: string;
  keadaan: KeadaanWarga;
  usaha: Generated<string>;
}

/** One row of a list of people, as the list had it. */
export interface BarisDaftarTable extends KolomOrang {
  id: Generated<number>;
  berkas_id: number;
  baris: number;
  kunci: string;
  nik: Nik | null;
  nik_tertulis: string;
  keadaan: KeadaanWarga | null;
  nomor_peserta: string;
  segmen: string;
  hasil: string;
  keterangan: string;
  /** Own business as the list describes it; empty where it names none. */
  usaha: Generated<string>;
}

interface KeanggotaanView {
  kunci: string;
  program: 'JKSS' | 'PBI-JK';
  berkas_id: number;
  baris: number;
}

export interface TemuanWargaTable {
  kunci: string;
  kode: KodeTemuanWarga;
  bobot: number;
  warga: string;
  warga_lain: string | null;
  rincian: string;
  status: 'terbuka' | 'selesai' | 'diusulkan';
  catatan: string;
  usulan_id: number | null;
}

interface BerkasImporTable {
  id: Generated<number>;
  jenis: 'usulan' | 'keputusan' | JenisDaftar;
  nama_berkas: string;
  sha256: string;
  waktu: string;
  layout: string;
  lembar: string;
  baris_judul: number;
  dibaca: number;
  baru: number;
  diperbarui: number;
  sama: number;
  ditolak: number;
  sidang_id: number | null;
  /** When a list of people was taken back; null while it counts. */
  ditarik: string | null;
}

interface TemuanImporTable {
  berkas_id: number;
  baris: number;
  kolom: string;
  kode: string;
  pesan: string;
  isi: string;
  berat: 'galat' | 'ingat';
}

interface PemetaanKolomTable {
  sidik_judul: string;
  pemetaan: string;
  waktu: string;
}

export interface UsulanTable {
  id: Generated<number>;
  nik: Nik;
  nomor_kk: NomorKk | null;
  nama: string;
  /** Upper case and without signs, for search. */
  nama_cari: string;
  tempat_lahir: string;
  tanggal_lahir: Tanggal | null;
  jenis_kelamin: JenisKelamin | null;
  ibu_kandung: string;
  pekerjaan: string;
  status_kawin: string;
  hubungan_keluarga: string;
  alamat: string;
  rt: string;
  rw: string;
  provinsi: string;
  kabupaten: string;
  kecamatan: string;
  kelurahan: string;
  status_disabilitas: string;
  kode_disabilitas: string;
  status_hamil: StatusHamil;
  tanggal_mulai_hamil: Tanggal | null;
  desil: number | null;
  jenis: JenisUsulan;
  program: string;
  pengusul: string;
  catatan: string;
  /** JSON of answers to the criteria. */
  kriteria: Generated<string>;
  status: StatusUsulan;
  berkas_id: ColumnType<number | null, number | null, number | null>;
  baris: number | null;
  dibuat: string;
}

interface PilarTable {
  id: Generated<number>;
  nama: string;
  unsur: Unsur;
  jabatan: string;
  rt: string;
  rw: string;
  aktif: 0 | 1;
  tamu: 0 | 1;
  nik: ColumnType<Nik | null, Nik | null | undefined, Nik | null>;
}

export interface SidangTable {
  id: Generated<number>;
  pengenal: string;
  urut: number;
  tahun: number;
  tanggal: Tanggal;
  mulai: string;
  selesai: string | null;
  tempat: string;
  agenda: string;
  pimpinan: string;
  notulis: string;
  narasumber: string;
  status: StatusSidang;
  terakhir_nomor: number | null;
  ditutup_pada: string | null;
  nomor_berita_acara: string | null;
  catatan_sidang: string | null;
  rencana_selesai: string | null;
  urutan: Generated<UrutanAgenda>;
  pokok_kini: string | null;
}

interface SidangUsulanTable {
  sidang_id: number;
  usulan_id: number;
  nomor: number;
  /** Instant at which the candidate was put aside; null: not parked. */
  diparkir: string | null;
}

interface KehadiranTable {
  sidang_id: number;
  pilar_id: number;
  nomor: number;
  hadir: 0 | 1;
  datang: string | null;
  /** Clock time of leaving; null while in the hall. */
  pulang: string | null;
}

interface KeputusanTable {
  id: Generated<number>;
  sidang_id: number;
  usulan_id: number;
  putusan: Putusan | null;
  alasan: Alasan | null;
  catatan: string;
  diputus_pada: string;
  menggantikan: number | null;
  jurnal_urut: number;
  cara: Generated<CaraPutusan>;
  /** JSON; null in decisions of older versions. */
  keadaan_hadir: string | null;
  /** The addendum that decided after the closing. */
  adendum_id: number | null;
}

interface KeputusanBerlakuView {
  id: number;
  sidang_id: number;
  usulan_id: number;
  putusan: Putusan;
  alasan: Alasan | null;
  catatan: string;
  diputus_pada: string;
}

interface KertasBertandaTable {
  id: Generated<number>;
  sidang_id: number;
  jenis: 'pindaian' | 'elektronik';
  nama: string;
  tipe: 'application/pdf' | 'image/jpeg' | 'image/png';
  halaman: number;
  halaman_cetak: number;
  sha256: string;
  isi: Uint8Array;
  dibuat: string;
  dicabut: string | null;
  jurnal_urut: number;
}

interface SptjmTable {
  id: Generated<number>;
  pengenal: string;
  nomor: string;
  tanggal: Tanggal;
  periode: Periode;
  alasan: string;
  catatan: string;
  sidik: string;
  jurnal_urut: number;
}

interface KunciTable {
  id: number;
  privat: Uint8Array;
  publik: Uint8Array;
  dibuat: string;
}

interface NomorSuratTable {
  tahun: number;
  urut: number;
  nomor: string;
  untuk: string;
  sidang_id: number | null;
  waktu: string;
  keterangan: Generated<string>;
}

export interface RekonsiliasiTable {
  id: Generated<number>;
  kiri: number;
  /** Null: the registry. */
  kanan: number | null;
  program: string | null;
  waktu: string;
  jumlah_kiri: number;
  jumlah_kanan: number;
  keadaan_daftar: string;
}

export interface PadananTable {
  rekonsiliasi_id: number;
  urut: number;
  kelompok: KelompokHasil;
  status: StatusPadanan;
  /** JSON lists. */
  tanda: string;
  kiri: number | null;
  kanan: string | null;
  skor: number;
  alasan: string;
  kandidat: string;
  kunci: string;
  cari: string;
  rt: string;
  rw: string;
}

export interface PenyelesaianPadananTable {
  kunci: string;
  hasil: HasilPenyelesaian;
  pilihan: string | null;
  catatan: string;
  usulan_id: number | null;
  waktu: string;
}

export interface LaporanWargaTable {
  id: Generated<number>;
  nik: Nik | null;
  nama: string;
  alamat: string;
  rt: string;
  rw: string;
  pelapor: string;
  catatan: string;
  dibuat: string;
  usulan_id: number | null;
}

export interface TindakTerlewatTable {
  kunci: string;
  catatan: string;
  usulan_id: number | null;
  waktu: string;
}

export interface PenarikanUsulanTable {
  id: Generated<number>;
  usulan_id: number;
  catatan: string;
  waktu: string;
  jurnal_urut: number;
  /** When the withdrawal itself was taken back; null while it holds. */
  dibatalkan: string | null;
}

export interface RancanganUsulanTable {
  id: Generated<number>;
  usulan_id: number | null;
  isi: string;
  dibuat: string;
  diubah: string;
}

export interface LampiranUsulanTable {
  id: Generated<number>;
  usulan_id: number | null;
  rancangan_id: number | null;
  keterangan: string;
  tipe: TipeLampiran;
  lebar: number;
  tinggi: number;
  sha256: string;
  isi: Uint8Array;
  dibuat: string;
}

export interface UsahaWargaTable {
  nik: Nik;
  klaster: Klaster | null;
  jenis_usaha: string;
  mulai: MulaiUsaha | null;
  /** Rupiah a month. */
  omzet: number | null;
  kebutuhan: string;
  telepon: string;
  bersedia: 0 | 1 | null;
  diubah: string;
}

export interface GraduasiTable {
  id: Generated<number>;
  nik: Nik;
  nomor_kk: NomorKk | null;
  nama: string;
  alamat: string;
  rt: string;
  rw: string;
  program: string;
  tanggal: Tanggal;
  sebab: string;
  usulan_id: number | null;
  sidang_id: number | null;
  jurnal_urut: number;
  /** When an entry by hand was taken back; null while it counts. */
  dibatalkan: ColumnType<string | null, null | undefined, string | null>;
  dibuat: string;
}

export interface TindakLanjutGraduasiTable {
  id: Generated<number>;
  graduasi_id: number;
  tanggal: Tanggal;
  keadaan: KeadaanGraduasi;
  catatan: string;
  jurnal_urut: number;
  dibatalkan: ColumnType<string | null, null | undefined, string | null>;
  dibuat: string;
}

interface PeristiwaKehadiranTable {
  id: Generated<number>;
  sidang_id: number;
  pilar_id: number;
  jenis: JenisPeristiwa;
  jam: string;
  sebelum_hadir: 0 | 1;
  sebelum_datang: string | null;
  sebelum_pulang: string | null;
  jurnal_urut: number;
}

interface TandaTanganHadirTable {
  sidang_id: number;
  pilar_id: number;
  cara: 'goresan' | 'kertas';
  /** JSON of `Goresan`. */
  goresan: string | null;
  waktu: string;
  jurnal_urut: number;
}

export interface PendapatBerbedaTable {
  id: Generated<number>;
  sidang_id: number;
  usulan_id: number;
  pilar_id: number | null;
  nama: string;
  catatan: string;
  waktu: string;
  jurnal_urut: number;
  dibatalkan: ColumnType<string | null, null | undefined, string | null>;
}

export interface PemungutanSuaraTable {
  keputusan_id: number;
  sifat: SifatPemungutan;
  setuju: number;
  tidak: number;
  abstain: number;
  berhak: number;
  /** JSON of who voted how, of an open vote by name. */
  suara: string | null;
}

export interface BenturanKepentinganTable {
  id: Generated<number>;
  sidang_id: number;
  usulan_id: number;
  pilar_id: number;
  sebab: SebabBenturan;
  sikap: SikapBenturan;
  catatan: string;
  waktu: string;
  jurnal_urut: number;
  dibatalkan: ColumnType<string | null, null | undefined, string | null>;
}

export interface AdendumTable {
  id: Generated<number>;
  sidang_id: number;
  urut: number;
  nomor: string;
  tanggal: Tanggal;
  alasan: string;
  /** JSON snapshot of what the paper prints. */
  catatan: string;
  dibuat: string;
  jurnal_urut: number;
}

export interface SanggahanTable {
  id: Generated<number>;
  sidang_id: number;
  nomor: number;
  usulan_id: number | null;
  penyanggah: string;
  sebagai: string;
  isi: string;
  diajukan: string;
  sesudah_sidang: 0 | 1;
  tenggat: Tanggal;
  jawaban: string;
  penjawab: string;
  hasil: HasilSanggahan | null;
  dijawab: string | null;
  adendum_id: number | null;
  jurnal_urut: number;
  dibatalkan: ColumnType<string | null, null | undefined, string | null>;
}

export interface NotulenTable {
  id: Generated<number>;
  sidang_id: number;
  pokok: string;
  jam: string;
  pembicara: string;
  isi: string;
  dibuat: string;
  diubah: string;
  dihapus: string | null;
  jurnal_urut: number;
}

export interface RancanganNotulenTable {
  sidang_id: number;
  pokok: string;
  jam: string;
  pembicara: string;
  isi: string;
  diubah: string;
}

export interface FotoSidangTable {
  id: Generated<number>;
  sidang_id: number;
  urut: number;
  keterangan: string;
  jam: string;
  tipe: TipeGambar;
  lebar: number;
  tinggi: number;
  sha256: string;
  isi: Uint8Array;
  dibuat: string;
}

export interface PenandaTanganTable {
  id: Generated<number>;
  sidang_id: number;
  urut: number;
  peran: PeranPenanda;
  pilar_id: number | null;
  nama: string;
  nip: string;
  jabatan: string;
  cara: CaraTandaTangan;
  goresan: string | null;
  waktu: string | null;
}
