import type { Unsur } from './unsur.ts';

export const STATUS_SIDANG = ['terbuka', 'ditutup'] as const;

export type StatusSidang = (typeof STATUS_SIDANG)[number];

export const NAMA_STATUS_SIDANG: Readonly<Record<StatusSidang, string>> = { terbuka: 'Terbuka', ditutup: 'Ditutup' };

/** The steps of a real meeting, in order. */
export const LANGKAH_SIDANG = ['persiapan', 'kehadiran', 'pembahasan', 'penutup', 'berita-acara', 'kirim'] as const;

export type LangkahSidang = (typeof LANGKAH_SIDANG)[number];

export const NAMA_LANGKAH_SIDANG: Readonly<Record<LangkahSidang, string>> = {
  persiapan: 'Persiapan',
  kehadiran: 'Kehadiran',
  pembahasan: 'Pembahasan',
  penutup: 'Penutup',
  'berita-acara': 'Berita Acara',
  kirim: 'Kirim',
};

export const AGENDA_AWAL: readonly string[] = [
  'Pembukaan dan penjelasan narasumber',
  'Pembacaan daftar usulan awal',
  'Pembahasan dan pengambilan keputusan atas setiap usulan',
  'Penyampaian sanggahan',
  'Pembacaan hasil dan penutupan',
];

/** `MUSKEL 4/2026` */
export function formatNamaSidang(urut: number, tahun: number): string {
  return `MUSKEL ${urut}/${tahun}`;
}

/** What is missing before a session can be closed. `menghalangi` blocks the closing, `mengingatkan` only warns. */
export interface KekuranganSidang {
  readonly kode: KodeKekurangan;
  readonly sifat: 'menghalangi' | 'mengingatkan';
  readonly pesan: string;
  readonly langkah: LangkahSidang;
  readonly jumlah: number;
}

export const KODE_KEKURANGAN = [
  'USULAN_BELUM_DIPUTUS',
  'TIDAK_ADA_USULAN',
  'TIDAK_ADA_HADIR',
  'PIMPINAN_KOSONG',
  'NOTULIS_KOSONG',
  'AGENDA_KOSONG',
  'NARASUMBER_KOSONG',
  'TANDA_TANGAN_DI_KERTAS',
  'UNSUR_TIDAK_HADIR',
  'KK_KOSONG',
  'TANGGAL_BELUM_TIBA',
] as const;

export type KodeKekurangan = (typeof KODE_KEKURANGAN)[number];

/** The state of a session that the checklist judges. */
export interface KeadaanSidang {
  readonly usulan: number;
  readonly belumDiputus: number;
  readonly hadir: number;
  readonly pimpinan: string;
  readonly notulis: string;
  readonly narasumber: string;
  readonly agenda: readonly string[];
  readonly tanggal: string;
  readonly hariIni: string;
  readonly tanpaKk: number;
  /** Groups that were invited and of whom nobody came. */
  readonly unsurKosong: readonly Unsur[];
  readonly namaUnsurKosong: readonly string[];
}

/**
 * The checklist of Penutup, blocking points first. No regulation that was found states a quorum, so absent groups only warn.
 */
export function findKekurangan(keadaan: KeadaanSidang): KekuranganSidang[] {
  const daftar: KekuranganSidang[] = [];
  const add = (
    ada: boolean,
    sifat: KekuranganSidang['sifat'],
    kode: KodeKekurangan,
    langkah: LangkahSidang,
    pesan: string,
    jumlah = 1,
  ): void => {
    if (ada) daftar.push({ kode, sifat, pesan, langkah, jumlah });
  };
  const { belumDiputus, tanpaKk, namaUnsurKosong } = keadaan;
  add(keadaan.usulan === 0, 'menghalangi', 'TIDAK_ADA_USULAN', 'persiapan', 'Belum ada usulan pada agenda sidang ini.');
  add(
    belumDiputus > 0,
    'menghalangi',
    'USULAN_BELUM_DIPUTUS',
    'pembahasan',
    `${belumDiputus} usulan belum diputus. Putuskan atau tunda semuanya.`,
    belumDiputus,
  );
  add(keadaan.hadir === 0, 'menghalangi', 'TIDAK_ADA_HADIR', 'kehadiran', 'Belum ada peserta yang dicatat hadir.');
  add(keadaan.pimpinan === '', 'menghalangi', 'PIMPINAN_KOSONG', 'persiapan', 'Nama pimpinan musyawarah belum diisi.');
  add(keadaan.notulis === '', 'menghalangi', 'NOTULIS_KOSONG', 'persiapan', 'Nama notulis belum diisi.');
  add(keadaan.agenda.length === 0, 'menghalangi', 'AGENDA_KOSONG', 'persiapan', 'Agenda musyawarah belum diisi.');
  add(
    keadaan.tanggal > keadaan.hariIni,
    'mengingatkan',
    'TANGGAL_BELUM_TIBA',
    'persiapan',
    'Tanggal sidang belum tiba. Periksa tanggalnya sebelum menutup.',
  );
  add(keadaan.narasumber === '', 'mengingatkan', 'NARASUMBER_KOSONG', 'persiapan', 'Narasumber belum diisi.');
  add(
    namaUnsurKosong.length > 0,
    'mengingatkan',
    'UNSUR_TIDAK_HADIR',
    'kehadiran',
    `Tidak ada yang hadir dari unsur: ${namaUnsurKosong.join(', ')}.`,
    namaUnsurKosong.length,
  );
  add(
    tanpaKk > 0,
    'mengingatkan',
    'KK_KOSONG',
    'pembahasan',
    `${tanpaKk} usulan tanpa nomor KK. Lembar SIKS-NG memerlukannya.`,
    tanpaKk,
  );
  add(
    true,
    'mengingatkan',
    'TANDA_TANGAN_DI_KERTAS',
    'berita-acara',
    'Berita acara dan daftar hadir masih harus ditandatangani di kertas.',
  );
  return daftar;
}
