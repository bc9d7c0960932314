import type { Putusan } from './putusan.ts';

/**
 * Coded reasons, numbered as they are typed in the session. Core list of SIKS-NG: tidak ditemukan, meninggal, sudah mampu,
 * menolak, kepesertaan ganda, menjadi TKI; a member of the same KK who is ASN, TNI, Polri or pensioner makes the family
 * ineligible.
 */
export const ALASAN = [
  'MENINGGAL',
  'PINDAH_DALAM_KOTA',
  'PINDAH_LUAR_KOTA',
  'TIDAK_DITEMUKAN',
  'TKI',
  'MENOLAK',
  'MAMPU',
  'ASN_TNI_POLRI',
  'PENSIUNAN',
  'UPAH_DI_ATAS_UMP',
  'PENDAMPING_SOSIAL',
  'PERANGKAT',
  'NIK_TIDAK_PADAN',
  'GANDA',
  'GRADUASI',
  'LAINNYA',
] as const;

export type Alasan = (typeof ALASAN)[number];

export type KelompokAlasan = 'keadaan' | 'kemampuan' | 'data';

export const NAMA_KELOMPOK_ALASAN: Readonly<Record<KelompokAlasan, string>> = {
  keadaan: 'Keadaan warga',
  kemampuan: 'Kemampuan dan pekerjaan',
  data: 'Data',
};

/** `pendek` is for keys and lists, `lengkap` for papers. */
export interface KataAlasan {
  readonly pendek: string;
  readonly lengkap: string;
  readonly kelompok: KelompokAlasan;
}

export const KATA_ALASAN: Readonly<Record<Alasan, KataAlasan>> = {
  MENINGGAL: { pendek: 'Meninggal', lengkap: 'Meninggal', kelompok: 'keadaan' },
  PINDAH_DALAM_KOTA: { pendek: 'Pindah dalam kota', lengkap: 'Pindah di dalam kota', kelompok: 'keadaan' },
  PINDAH_LUAR_KOTA: { pendek: 'Pindah luar kota', lengkap: 'Pindah ke luar kota', kelompok: 'keadaan' },
  TIDAK_DITEMUKAN: { pendek: 'Tidak ditemukan', lengkap: 'Tidak ditemukan', kelompok: 'keadaan' },
  TKI: { pendek: 'Menjadi TKI', lengkap: 'Menjadi pekerja migran (TKI)', kelompok: 'keadaan' },
  MENOLAK: { pendek: 'Menolak bantuan', lengkap: 'Menolak', kelompok: 'keadaan' },
  MAMPU: { pendek: 'Mampu', lengkap: 'Mampu', kelompok: 'kemampuan' },
  ASN_TNI_POLRI: {
    pendek: 'ASN, TNI, atau Polri',
    lengkap: 'Anggota KK berstatus ASN/TNI/Polri',
    kelompok: 'kemampuan',
  },
  PENSIUNAN: { pendek: 'Pensiunan', lengkap: 'Anggota KK pensiunan', kelompok: 'kemampuan' },
  UPAH_DI_ATAS_UMP: { pendek: 'Upah di atas UMP', lengkap: 'Upah di atas upah minimum', kelompok: 'kemampuan' },
  PENDAMPING_SOSIAL: { pendek: 'Pendamping sosial', lengkap: 'Pendamping sosial', kelompok: 'kemampuan' },
  PERANGKAT: { pendek: 'Perangkat kelurahan', lengkap: 'Perangkat kelurahan', kelompok: 'kemampuan' },
  NIK_TIDAK_PADAN: {
    pendek: 'NIK tidak padan',
    lengkap: 'NIK tidak padan dengan data kependudukan',
    kelompok: 'data',
  },
  GANDA: { pendek: 'Ganda', lengkap: 'Kepesertaan ganda', kelompok: 'data' },
  GRADUASI: { pendek: 'Graduasi', lengkap: 'Graduasi', kelompok: 'data' },
  LAINNYA: { pendek: 'Lainnya', lengkap: 'Lainnya (catatan pada Lampiran II)', kelompok: 'data' },
};

/** The number that is typed for a reason, 1 to 16. */
export function getNomorAlasan(alasan: Alasan): number {
  return ALASAN.indexOf(alasan) + 1;
}

/** What a decision holds beside the putusan: a reason is asked wherever the answer is not layak, a note with LAINNYA. */
export type IsiKeputusan =
  | { readonly putusan: 'layak'; readonly alasan: null; readonly catatan: string }
  | { readonly putusan: 'tidak_layak' | 'ditunda'; readonly alasan: Alasan; readonly catatan: string };

export type CacatKeputusan = 'ALASAN_KOSONG' | 'ALASAN_TIDAK_PERLU' | 'CATATAN_KOSONG';

/** Joins putusan, alasan and catatan to a whole decision, or tells what it lacks. */
export function createIsiKeputusan(
  putusan: Putusan,
  alasan: Alasan | null,
  catatan: string,
): IsiKeputusan | CacatKeputusan {
  const rapi = catatan.trim();
  if (putusan === 'layak') return alasan === null ? { putusan, alasan, catatan: rapi } : 'ALASAN_TIDAK_PERLU';
  if (alasan === null) return 'ALASAN_KOSONG';
  if (alasan === 'LAINNYA' && rapi === '') return 'CATATAN_KOSONG';
  return { putusan, alasan, catatan: rapi };
}
