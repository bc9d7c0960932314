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
