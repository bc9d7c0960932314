import type { Alasan } from './alasan.ts';
import type { JenisUsulan } from './jenis-usulan.ts';

/**
 * What is seen only when the decisions of all kelurahan lie side by side, the gravest first. Dinsos judges; a finding decides nothing.
 */
export const JENIS_TEMUAN_LINTAS = [
  'nik_ganda',
  'kk_ganda',
  'putusan_berbeda',
  'sudah_menerima',
  'pindah_hilang',
  'pindah_ditemukan',
] as const;

export type JenisTemuanLintas = (typeof JENIS_TEMUAN_LINTAS)[number];

interface KataTemuanLintas {
  readonly nama: string;
  /** Two or three words, for lists and chips. */
  readonly pendek: string;
  /** What was seen, one sentence. */
  readonly penjelasan: string;
  /** What Dinas Sosial can do about it, one sentence. */
  readonly saran: string;
}

export const KATA_TEMUAN_LINTAS: Readonly<Record<JenisTemuanLintas, KataTemuanLintas>> = {
  nik_ganda: {
    nama: 'Orang diusulkan dua kali',
    pendek: 'Orang ganda',
    penjelasan: 'NIK yang sama diusulkan oleh lebih dari satu kelurahan.',
    saran: 'Tanyakan di mana orang ini tinggal; cukup kelurahan itu yang mengusulkannya.',
  },
  kk_ganda: {
    nama: 'Keluarga diusulkan dua kali',
    pendek: 'Keluarga ganda',
    penjelasan: 'Nomor KK yang sama diusulkan oleh lebih dari satu kelurahan dengan orang yang berlainan.',
    saran: 'Tanyakan di mana keluarga ini tinggal; cukup kelurahan itu yang mengusulkannya.',
  },
  putusan_berbeda: {
    nama: 'Putusan berbeda',
    pendek: 'Putusan berbeda',
    penjelasan: 'Orang yang sama dinilai layak di satu kelurahan dan tidak layak di kelurahan lain.',
    saran: 'Tanyakan alasan semua kelurahan itu; yang keliru membetulkannya dengan adendum dan paket baru.',
  },
  sudah_menerima: {
    nama: 'Sudah menerima di kelurahan lain',
    pendek: 'Sudah menerima',
    penjelasan: 'Diusulkan di satu kelurahan, sedangkan kelurahan lain memutus ia tetap sebagai penerima.',
    saran: 'Periksa di mana ia tinggal dan program apa yang sudah diterimanya.',
  },
  pindah_hilang: {
    nama: 'Pindah, belum ada di kelurahan lain',
    pendek: 'Pindah, belum ada',
    penjelasan: 'Diputus pindah di dalam kota, tetapi tidak ada kelurahan lain yang membahasnya.',
    saran: 'Tanyakan ke mana ia pindah, supaya kelurahan barunya membahasnya dan ia tidak terlewat.',
  },
  pindah_ditemukan: {
    nama: 'Pindah, dibahas di kelurahan lain',
    pendek: 'Pindah, dibahas',
    penjelasan: 'Diputus pindah di satu kelurahan dan dibahas di kelurahan lain.',
    saran: 'Cocokkan alamat barunya; kalau benar, tidak ada yang perlu diperbaiki.',
  },
};

/** Kinds about who receives now: `layak` says that the person stays. */
export const JENIS_PENERIMA: readonly JenisUsulan[] = ['verifikasi_kelayakan', 'keluar', 'graduasi'];

/** Kinds whose answer says whether the person is eligible; the others only pass data on. */
export const JENIS_KELAYAKAN: readonly JenisUsulan[] = [
  'usulan_baru',
  'usulan_program',
  'reaktivasi_pbi',
  ...JENIS_PENERIMA,
];

export const ALASAN_PINDAH: readonly Alasan[] = ['PINDAH_DALAM_KOTA', 'PINDAH_LUAR_KOTA'];
