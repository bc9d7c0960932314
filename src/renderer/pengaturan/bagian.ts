import type { PeranData } from '../shell/tujuan-peran.ts';

const BAGIAN_KELURAHAN = [
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
const BAGIAN_DINSOS = ['dinsos', 'batas_dinsos', 'kunci', 'data'] as const;

const BAGIAN_PENGATURAN = [...BAGIAN_KELURAHAN, ...BAGIAN_DINSOS] as const;

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
  dinsos: 'Dinas Sosial',
  batas_dinsos: 'Batas waktu',
};

export function listBagianPengaturan(peran: PeranData): readonly BagianPengaturan[] {
  return peran === 'dinsos' ? BAGIAN_DINSOS : BAGIAN_KELURAHAN;
}

/** The part of the settings that the address names; without one it is the first. */
export function readBagian(search: Readonly<Record<string, unknown>>): { readonly bagian?: BagianPengaturan } {
  const bagian = BAGIAN_PENGATURAN.find((satu) => satu === search.bagian);
  return bagian === undefined ? {} : { bagian };
}
