import type { JenisUsulan } from './jenis-usulan.ts';

/** The session's answer to one usulan: is the person eligible for what the usulan is about. */
export const PUTUSAN = ['layak', 'tidak_layak', 'ditunda'] as const;

export type Putusan = (typeof PUTUSAN)[number];

export const NAMA_PUTUSAN: Readonly<Record<Putusan, string>> = {
  layak: 'Layak',
  tidak_layak: 'Tidak layak',
  ditunda: 'Ditunda',
};

/** Word and effect of a putusan. `keluar` marks a person whom the kelurahan proposes to leave a programme. */
export interface KataPutusan {
  readonly kata: string;
  readonly akibat: string;
  readonly keluar: boolean;
}

const kata = (judul: string, akibat: string, keluar = false): KataPutusan => ({ kata: judul, akibat, keluar });

type KataPutusanTetap = Readonly<Record<'layak' | 'tidak_layak', KataPutusan>>;

const MENGUSULKAN: KataPutusanTetap = {
  layak: kata('Layak', 'diusulkan'),
  tidak_layak: kata('Tidak layak', 'tidak diusulkan'),
};
const MENERUSKAN: KataPutusanTetap = {
  layak: kata('Diteruskan', 'diteruskan'),
  tidak_layak: kata('Tidak diteruskan', 'tidak diteruskan'),
};

const KATA: Readonly<Record<JenisUsulan, KataPutusanTetap>> = {
  usulan_baru: MENGUSULKAN,
  usulan_program: MENGUSULKAN,
  reaktivasi_pbi: MENGUSULKAN,
  verifikasi_kelayakan: {
    layak: kata('Layak', 'tetap'),
    tidak_layak: kata('Tidak layak', 'diusulkan keluar', true),
  },
  keluar: {
    layak: kata('Tetap', 'usulan keluar tidak diterima'),
    tidak_layak: kata('Keluar', 'diusulkan keluar', true),
  },
  graduasi: {
    layak: kata('Tetap', 'belum graduasi'),
    tidak_layak: kata('Graduasi', 'diusulkan lepas bantuan', true),
  },
  perbaikan_data: MENERUSKAN,
  perubahan_desil: MENERUSKAN,
};

const DITUNDA = kata('Ditunda', 'dibahas lagi');

/** The words that screen, paper and export use for a putusan on a usulan of this kind. */
export function getKataPutusan(jenis: JenisUsulan, putusan: Putusan): KataPutusan {
  return putusan === 'ditunda' ? DITUNDA : KATA[jenis][putusan];
}

/** `Layak: diusulkan`, the whole phrase for lists and sheets. */
export function formatPutusan(jenis: JenisUsulan, putusan: Putusan): string {
  const { kata: judul, akibat } = getKataPutusan(jenis, putusan);
  return judul.toLowerCase() === akibat ? judul : `${judul}: ${akibat}`;
}

export type JumlahPutusan = Readonly<Record<Putusan, number>>;

/** How many of each putusan; the sum is the length of the list. */
export function countPutusan(daftar: Iterable<{ readonly putusan: Putusan }>): JumlahPutusan {
  const jumlah = { layak: 0, tidak_layak: 0, ditunda: 0 };
  for (const { putusan } of daftar) jumlah[putusan] += 1;
  return jumlah;
}

/** How the hall came to a decision: all agreed, or votes were counted because it did not. */
export const CARA_PUTUSAN = ['mufakat', 'suara'] as const;

export type CaraPutusan = (typeof CARA_PUTUSAN)[number];
