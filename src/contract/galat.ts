import { z } from 'zod';

/**
 * Every error that may cross the boundary, with the HTTP status for the browser host and the sentence that people read.
 * A sentence says what is wrong, where, and what to do. `INSIDEN` stands for a fault of the program; its stack is only in the local log.
 */
export const GALAT = {
  BELUM_DISIAPKAN: { status: 409, message: 'Mufakat belum disiapkan di folder data ini. Jalankan penyiapan dahulu.' },
  SUDAH_DISIAPKAN: {
    status: 409,
    message: 'Folder data ini sudah berisi data Mufakat. Pakai folder lain, atau buka yang ada.',
  },
  TERKUNCI: { status: 401, message: 'Data masih terkunci. Masukkan kata sandi.' },
  SANDI_SALAH: {
    status: 403,
    message: 'Kata sandi tidak cocok dengan data ini. Periksa huruf besar dan kecil, lalu coba lagi.',
  },
  SANDI_PENDEK: { status: 422, message: 'Kata sandi paling sedikit 8 karakter.' },
  SUDAH_TERBUKA: { status: 409, message: 'Data ini sedang dibuka oleh Mufakat yang lain. Tutup jendela itu dahulu.' },
  JENDELA_LAIN: {
    status: 409,
    message: 'Tidak dicatat: Mufakat sedang dipakai di jendela lain. Tekan Pakai jendela ini untuk mencatat dari sini.',
  },
  DATA_LEBIH_BARU: {
    status: 409,
    message: 'Data ini dibuat oleh Mufakat versi lebih baru. Pasang versi terbaru untuk membukanya.',
  },
  DATA_RUSAK: { status: 409, message: 'Berkas data rusak. Pulihkan dari cadangan terakhir.' },
  CADANGAN_TIDAK_ADA: { status: 404, message: 'Cadangan ini tidak ada lagi di folder cadangan. Pilih yang lain.' },
  WILAYAH_TIDAK_DIKENAL: {
    status: 422,
    message: 'Kode kelurahan tidak ada dalam daftar kode resmi. Pilih dari daftar.',
  },
  BUKAN_DATA_KELURAHAN: {
    status: 409,
    message: 'Folder data ini milik Dinas Sosial, bukan kelurahan. Buka folder data kelurahan untuk pekerjaan ini.',
  },
  BUKAN_DATA_DINSOS: {
    status: 409,
    message: 'Folder data ini milik kelurahan, bukan Dinas Sosial. Buka folder data Dinas Sosial untuk pekerjaan ini.',
  },
  KOTA_TERPAKAI: {
    status: 409,
    message:
      'Kota tidak dapat diganti: kunci atau paket kelurahannya sudah ada di sini. Untuk kota lain, pakai folder data lain.',
  },
  SANDI_SERTIFIKAT_SALAH: {
    status: 422,
    message: 'Kata sandi sertifikat salah. Belum ada yang ditandatangani; coba lagi.',
  },
  SERTIFIKAT_TIDAK_TERBACA: {
    status: 422,
    message: 'Berkas ini bukan sertifikat .p12 atau .pfx yang utuh. Pilih berkas dari penerbit sertifikat.',
  },
  SERTIFIKAT_KEDALUWARSA: {
    status: 422,
    message: 'Sertifikat ini sudah kedaluwarsa, jadi tidak dipakai. Minta yang baru kepada penerbitnya.',
  },
  SERTIFIKAT_BELUM_BERLAKU: {
    status: 422,
    message: 'Sertifikat ini belum berlaku, jadi tidak dipakai. Periksa juga tanggal komputer ini.',
  },
  KERTAS_TIDAK_UTUH: {
    status: 422,
    message:
      'Berkas ini bukan kertas Mufakat yang utuh, jadi tidak ditandatangani. Simpan kertasnya sekali lagi dari sidangnya.',
  },
  TANDA_TERLALU_BANYAK: {
    status: 422,
    message: 'Kertas ini sudah memuat 10 tanda tangan elektronik, sebanyak yang muat.',
  },
  KERTAS_BERTANDA_TIDAK_ADA: { status: 404, message: 'Kertas bertanda tangan ini tidak ada lagi.' },
  KERTAS_BERTANDA_DITOLAK: { status: 422, message: 'Berkas ini tidak dapat dilampirkan.' },
  NOMOR_TIDAK_TERSEDIA: { status: 409, message: 'Nomor ini tidak lagi dipesan. Pilih nomor lain.' },
  NOMOR_SUDAH_DIPAKAI: { status: 409, message: 'Nomor ini sudah dipakai. Pakai nomor lain.' },
  POLA_NOMOR_SALAH: { status: 422, message: 'Pola nomor surat tidak dapat dipakai.' },
  BERKAS_TIDAK_DITERIMA: { status: 422, message: 'Berkas tidak dapat dibaca.' },
  PRATINJAU_TIDAK_ADA: { status: 404, message: 'Pratinjau impor ini sudah tidak ada. Pilih berkasnya sekali lagi.' },
  BERKAS_IMPOR_TIDAK_ADA: { status: 404, message: 'Daftar ini tidak ditemukan dalam riwayat impor.' },
  DAFTAR_SUDAH_DITARIK: { status: 409, message: 'Daftar ini sudah ditarik kembali.' },
  WARGA_TIDAK_ADA: { status: 404, message: 'Orang ini tidak ada dalam data warga. Muat ulang daftarnya.' },
  TEMUAN_TIDAK_ADA: { status: 404, message: 'Temuan ini sudah tidak ada. Muat ulang daftarnya.' },
  GRADUASI_TIDAK_ADA: { status: 404, message: 'Catatan graduasi ini tidak ditemukan. Muat ulang daftarnya.' },
  TERLEWAT_TIDAK_ADA: {
    status: 404,
    message: 'Baris ini sudah tidak ada dalam daftar terlewat. Muat ulang daftarnya.',
  },
  LAPORAN_TIDAK_ADA: { status: 404, message: 'Laporan ini sudah tidak ada. Muat ulang daftarnya.' },
  REKONSILIASI_TIDAK_ADA: {
    status: 404,
    message: 'Hasil rekonsiliasi ini sudah tidak ada. Cocokkan daftarnya sekali lagi.',
  },
  PADANAN_TIDAK_ADA: {
    status: 404,
    message: 'Baris ini tidak ada lagi dalam hasil rekonsiliasi. Muat ulang daftarnya.',
  },
  USULAN_SUDAH_ADA: { status: 409, message: 'Usulan yang sama sudah ada dan belum diputus.' },
  USULAN_TIDAK_ADA: { status: 404, message: 'Usulan ini tidak ditemukan. Muat ulang daftar usulan.' },
  USULAN_TETAP: { status: 409, message: 'Usulan ini tidak dapat diubah lagi.' },
  RANCANGAN_TIDAK_ADA: { status: 404, message: 'Rancangan ini sudah tidak ada. Muat ulang daftar usulan.' },
  LAMPIRAN_TIDAK_ADA: { status: 404, message: 'Foto atau pindaian ini sudah tidak ada. Muat ulang layarnya.' },
  LAMPIRAN_DITOLAK: { status: 422, message: 'Foto atau pindaian ini tidak dapat disimpan.' },
  NOTULEN_TIDAK_ADA: { status: 404, message: 'Catatan ini sudah tidak ada dalam notulen. Muat ulang layarnya.' },
  SANGGAHAN_TIDAK_ADA: {
    status: 404,
    message: 'Sanggahan ini tidak ditemukan atau sudah dibatalkan. Muat ulang layarnya.',
  },
  SANGGAHAN_SUDAH_DIJAWAB: { status: 409, message: 'Sanggahan ini sudah dijawab dan tidak dapat diubah lagi.' },
  SIDANG_TIDAK_ADA: { status: 404, message: 'Sidang ini tidak ditemukan. Periksa nomornya pada daftar sidang.' },
  SIDANG_DITUTUP: {
    status: 409,
    message: 'Sidang sudah ditutup. Perubahan hanya dapat dilakukan dengan adendum bernomor.',
  },
  ADENDUM_TIDAK_ADA: { status: 404, message: 'Adendum ini tidak ditemukan. Muat ulang layarnya.' },
  SPTJM_TIDAK_ADA: { status: 404, message: 'SPTJM ini tidak ditemukan. Muat ulang daftarnya.' },
  SPTJM_TANPA_ALASAN: { status: 422, message: 'Tulis alasan mengapa musyawarah tidak dilaksanakan.' },
  SPTJM_BULAN_DEPAN: {
    status: 422,
    message: 'Bulan ini belum tiba, jadi belum dapat dinyatakan tanpa musyawarah. Pilih bulan ini atau sebelumnya.',
  },
  SPTJM_ADA_SIDANG: {
    status: 409,
    message: 'Pada bulan ini musyawarah dilaksanakan, jadi usulannya disampaikan dengan berita acara.',
  },
  PENANDA_TIDAK_ADA: { status: 404, message: 'Tempat tanda tangan ini sudah tidak ada. Muat ulang layarnya.' },
  PENANDA_SUDAH_BERTANDA: {
    status: 409,
    message: 'Tempat ini sudah ditandatangani. Sesudah sidang ditutup tanda tangan tidak dapat diganti.',
  },
  SIDANG_BELUM_DITUTUP: { status: 409, message: 'Sidang belum ditutup. Tutup sidang dahulu pada langkah Penutup.' },
  SIDANG_BELUM_LENGKAP: { status: 409, message: 'Sidang belum dapat ditutup karena ada yang kurang.' },
  TIDAK_ADA_USULAN_MENUNGGU: {
    status: 409,
    message: 'Tidak ada usulan yang menunggu sidang. Impor daftar usulan dahulu.',
  },
  USULAN_SUDAH_DIPUTUS: {
    status: 409,
    message: 'Usulan ini sudah diputus pada sidang ini dan tidak dapat dikeluarkan dari agenda.',
  },
  AGENDA_TETAP: {
    status: 409,
    message: 'Nomor ini tetap, karena sudah dibacakan atau diputus dalam sidang ini.',
  },
  UNDANGAN_KOSONG: {
    status: 409,
    message: 'Belum ada orang dalam daftar undangan. Isi pilar sosial di Pengaturan sebelum membuka sidang.',
  },
  PILAR_TIDAK_ADA: { status: 404, message: 'Orang ini tidak ada dalam daftar undangan sidang.' },
  BELUM_HADIR: { status: 409, message: 'Orang ini belum dicatat hadir. Catat kedatangannya dahulu.' },
  JAM_TERBALIK: { status: 422, message: 'Jam pulang tidak boleh lebih awal daripada jam datang.' },
  TIDAK_ADA_TANDA_HADIR: { status: 409, message: 'Tidak ada tanda hadir yang dapat diurungkan.' },
  GORESAN_DITOLAK: {
    status: 422,
    message: 'Goresan ini tidak dapat disimpan sebagai tanda tangan. Hapus lalu ulangi.',
  },
  KEPUTUSAN_TIDAK_LENGKAP: { status: 422, message: 'Keputusan belum lengkap.' },
  KEPUTUSAN_BERUBAH: {
    status: 409,
    message: 'Usulan ini baru saja diputus di jendela lain. Periksa yang berlaku sekarang, lalu tekan tombolnya lagi.',
  },
  PENDAPAT_TIDAK_ADA: { status: 404, message: 'Pendapat ini sudah tidak tercatat. Muat ulang layarnya.' },
  SUARA_TIDAK_COCOK: { status: 422, message: 'Hitungan suara tidak cocok dengan orang yang berhak memberi suara.' },
  BENTURAN_TIDAK_ADA: {
    status: 404,
    message: 'Catatan benturan kepentingan ini sudah tidak ada. Muat ulang layarnya.',
  },
  TIDAK_ADA_YANG_DIURUNGKAN: { status: 409, message: 'Tidak ada keputusan yang dapat diurungkan.' },
  JUMLAH_TIDAK_COCOK: {
    status: 500,
    message: 'Jumlah pada berita acara tidak cocok dengan daftar keputusan. Dokumen tidak dicetak.',
  },
  KUNCI_DINSOS_TIDAK_ADA: {
    status: 409,
    message: 'Kunci Dinas Sosial belum ada di sini. Masukkan berkas kuncinya pada Pengaturan, bagian Kunci.',
  },
  PAKET_TIDAK_ADA: { status: 404, message: 'Paket ini tidak ada lagi dalam rekap. Muat ulang layarnya.' },
  BALASAN_DITOLAK: { status: 422, message: 'Berkas ini sudah dimasukkan.' },
  BALASAN_TIDAK_ADA: { status: 404, message: 'Balasan ini tidak ditemukan. Muat ulang daftarnya.' },
  TOLAKAN_TIDAK_DAPAT_DIBAWA: { status: 409, message: 'Tidak ada baris yang dapat dibawa ke agenda berikutnya.' },
  KUNCI_DITOLAK: { status: 422, message: 'Kunci ini tidak dapat dipakai.' },
  DOKUMEN_TIDAK_ADA: { status: 404, message: 'Dokumen ini sudah tidak ada. Buat sekali lagi.' },
  DIBATALKAN: { status: 499, message: 'Pekerjaan dibatalkan. Tidak ada yang ditulis.' },
  MASUKAN_SALAH: { status: 400, message: 'Isian tidak sesuai.' },
  INSIDEN: { status: 500, message: 'Terjadi kesalahan di dalam Mufakat.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type KodeGalat = keyof typeof GALAT;

/** What an error carries beside its sentence. */
export const rincianGalat = z.object({
  /** Number of the incident in the local log, only with `INSIDEN`. */
  insiden: z.string().optional(),
  /** Code one level deeper, such as the reason why a file is refused. */
  kode: z.string().optional(),
  /** Points that are missing, for `SIDANG_BELUM_LENGKAP`. */
  kekurangan: z.array(z.string()).optional(),
});

export type RincianGalat = z.infer<typeof rincianGalat>;

interface EntriGalat {
  status: number;
  message: string;
  data: typeof rincianGalat;
}

/** What any procedure may answer with: the data is shut, held by another window or another office's, the input is wrong, or the program is. */
const KODE_UMUM = [
  'TERKUNCI',
  'JENDELA_LAIN',
  'BUKAN_DATA_KELURAHAN',
  'BUKAN_DATA_DINSOS',
  'MASUKAN_SALAH',
  'INSIDEN',
] as const satisfies readonly KodeGalat[];

type KodeUmum = (typeof KODE_UMUM)[number];

const PETA_GALAT = Object.fromEntries(
  Object.entries(GALAT).map(([kode, galat]) => [kode, { ...galat, data: rincianGalat }]),
) as Record<KodeGalat, EntriGalat>;

/** The error map of a procedure: its own codes and those that any procedure may answer with. */
export function pickGalat<K extends KodeGalat>(...kode: readonly K[]): Record<K | KodeUmum, EntriGalat> {
  const semua: (K | KodeUmum)[] = [...kode, ...KODE_UMUM];
  return Object.fromEntries(semua.map((k) => [k, PETA_GALAT[k]])) as Record<K | KodeUmum, EntriGalat>;
}
