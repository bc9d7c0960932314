import type { PeranData } from '../shell/tujuan-peran.ts';

const BAGIAN_PENGATURAN = [
  'kelurahan',
  'surat',
  'teks',
  'program',
  'batas',
  'pena',
  'pilar',
  'kuorum',
  'notulen',
  'data',
  'kunci',
] as const;

/** The parts in the data of a Dinas Sosial. */
const BAGIAN_DINSOS = ['kunci', 'data'] as const satisfies readonly BagianPengaturan[];

export type BagianPengaturan = (typeof BAGIAN_PENGATURAN)[number];

export const NAMA_BAGIAN: Readonly<Record<BagianPengaturan, string>> = {
  kelurahan: 'Kelurahan',
  surat: 'Surat',
  teks: 'Teks kertas',
  program: 'Program',
  pena: 'PENA',
  batas: 'Batas waktu',
  pilar: 'Pilar',
  kuorum: 'Batas hadir',
  notulen: 'Blok notulen',
  data: 'Data dan sandi',
  kunci: 'Kunci dan sidik',
};

export function listBagianPengaturan(peran: PeranData): readonly BagianPengaturan[] {
  return peran === 'dinsos' ? BAGIAN_DINSOS : BAGIAN_PENGATURAN;
}

/** The part of the settings that the address names; without one it is the first. */
export function readBagian(search: Readonly<Record<string, unknown>>): { readonly bagian?: BagianPengaturan } {
  const bagian = BAGIAN_PENGATURAN.find((satu) => satu === search.bagian);
  return bagian === undefined ? {} : { bagian };
}
