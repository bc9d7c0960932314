import { addHari } from './batas.ts';
import type { Tanggal } from './tanggal.ts';

/** What became of an objection. */
export const HASIL_SANGGAHAN = ['diterima', 'diterima_sebagian', 'ditolak', 'dicabut'] as const;

export type HasilSanggahan = (typeof HASIL_SANGGAHAN)[number];

export const NAMA_HASIL_SANGGAHAN: Readonly<Record<HasilSanggahan, string>> = {
  diterima: 'Diterima',
  diterima_sebagian: 'Diterima sebagian',
  ditolak: 'Ditolak',
  dicabut: 'Dicabut penyanggah',
};

/** An unanswered objection is called out when so many days or fewer are left. */
const HARI_DEKAT = 2;

/** Where an objection stands on a day. */
export const KEADAAN_SANGGAHAN = ['dijawab', 'lewat', 'dekat', 'menunggu'] as const;

export type KeadaanSanggahan = (typeof KEADAAN_SANGGAHAN)[number];

/** How the kelurahan deals with objections. */
export interface PengaturanSanggahan {
  /** Days from the filing until it is to be answered; a proposal that the secretary may change for each objection. */
  readonly hari: number;
}

/** No rule names a term: the kelurahan sets its own. */
export const PENGATURAN_SANGGAHAN_AWAL: PengaturanSanggahan = { hari: 7 };

/** Answered; or late, due within two days, or waiting. On the last day it is due, not late. */
export function findKeadaanSanggahan(
  { hasil, tenggat }: { readonly hasil: HasilSanggahan | null; readonly tenggat: Tanggal },
  hariIni: Tanggal,
): KeadaanSanggahan {
  if (hasil !== null) return 'dijawab';
  if (tenggat < hariIni) return 'lewat';
  return tenggat <= addHari(hariIni, HARI_DEKAT) ? 'dekat' : 'menunggu';
}

/** What an answer lacks, in one sentence; null when it is whole. Who takes an objection back owes no reason. */
export function checkJawaban(hasil: HasilSanggahan, jawaban: string, penjawab: string): string | null {
  if (hasil === 'dicabut') return null;
  if (jawaban.trim() === '') return 'Tulis jawaban atas sanggahan ini.';
  return penjawab.trim() === '' ? 'Tulis siapa yang menjawab.' : null;
}
