import type { AngkaCakupan } from '#contract/terlewat.ts';
import { formatAngka, formatPersen } from '../components/angka.ts';

export const UKURAN_PETA = ['terlewat', 'usulan', 'keluarga', 'tanpaProgram', 'terverifikasi'] as const;

export type UkuranPeta = (typeof UKURAN_PETA)[number];

interface BentukUkuran {
  readonly kata: string;
  /** What stands in the cell. */
  readonly format: (angka: AngkaCakupan) => string;
  /** What the shade follows; null where there is nothing to measure. */
  readonly nilai: (angka: AngkaCakupan) => number | null;
  /** The end of the scale; null: the largest of the map. */
  readonly terbesar: number | null;
}

const bagi = (bagian: number, semua: number): number | null => (semua === 0 ? null : bagian / semua);

/** What the map may show. */
export const BENTUK_UKURAN: Readonly<Record<UkuranPeta, BentukUkuran>> = {
  terlewat: {
    kata: 'Terlewat',
    format: ({ terlewat }) => formatAngka(terlewat),
    nilai: ({ terlewat }) => terlewat,
    terbesar: null,
  },
  usulan: {
    kata: 'Usulan untuk sidang berikutnya',
    // A word, so that an RT that sent nothing is not taken for a pale one.
    format: ({ usulan }) => (usulan === 0 ? 'belum' : formatAngka(usulan)),
    nilai: ({ usulan }) => usulan,
    terbesar: null,
  },
  keluarga: {
    kata: 'Keluarga',
    format: ({ keluarga }) => formatAngka(keluarga),
    nilai: ({ keluarga }) => keluarga,
    terbesar: null,
  },
  tanpaProgram: {
    kata: '% keluarga desil 1–5 tanpa program',
    format: ({ keluargaTanpaProgram, keluargaMiskin }) => formatBagian(keluargaTanpaProgram, keluargaMiskin),
    nilai: ({ keluargaTanpaProgram, keluargaMiskin }) => bagi(keluargaTanpaProgram, keluargaMiskin),
    terbesar: 1,
  },
  terverifikasi: {
    kata: '% keluarga diverifikasi dua tahun terakhir',
    format: ({ keluargaTerverifikasi, keluarga }) => formatBagian(keluargaTerverifikasi, keluarga),
    nilai: ({ keluargaTerverifikasi, keluarga }) => bagi(keluargaTerverifikasi, keluarga),
    terbesar: 1,
  },
};

function formatBagian(bagian: number, semua: number): string {
  return semua === 0 ? '–' : formatPersen(bagian, semua);
}
