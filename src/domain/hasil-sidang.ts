import { JENIS_USULAN, type JenisUsulan } from './jenis-usulan.ts';
import { getKataPutusan, type Putusan } from './putusan.ts';

/** What a session made of its usulan, as far as a list of them is asked for. `belum`: no decision holds. */
export const HASIL_SIDANG = ['layak', 'tidak_layak', 'ditunda', 'keluar', 'graduasi', 'belum'] as const;

export type HasilSidang = (typeof HASIL_SIDANG)[number];

export const NAMA_HASIL_SIDANG: Readonly<Record<HasilSidang, string>> = {
  layak: 'Layak',
  tidak_layak: 'Tidak layak',
  ditunda: 'Ditunda',
  keluar: 'Diusulkan keluar',
  graduasi: 'Graduasi',
  belum: 'Belum diputus',
};

/** The putusan and, for those that mean leaving, the kinds of usulan that this result stands for. */
export function describeHasil(hasil: Exclude<HasilSidang, 'belum'>): {
  readonly putusan: Putusan;
  readonly jenis: readonly JenisUsulan[];
} {
  switch (hasil) {
    case 'layak':
    case 'tidak_layak':
    case 'ditunda':
      return { putusan: hasil, jenis: JENIS_USULAN };
    case 'graduasi':
      return { putusan: 'tidak_layak', jenis: ['graduasi'] };
    case 'keluar':
      return {
        putusan: 'tidak_layak',
        jenis: JENIS_USULAN.filter((jenis) => jenis !== 'graduasi' && getKataPutusan(jenis, 'tidak_layak').keluar),
      };
  }
}
