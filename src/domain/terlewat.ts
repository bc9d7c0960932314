import type { JenisUsulan } from './jenis-usulan.ts';
import type { Program } from './program.ts';

/** Why a person may be overlooked, from heavy to light: who lost something without a decision comes first. */
export const SEBAB_TERLEWAT = [
  'JKSS_HILANG',
  'PBI_HILANG',
  'DITOLAK_SIKS',
  'DITUNDA_TIDAK_KEMBALI',
  'DILAPORKAN',
  'DESIL_TANPA_PROGRAM',
] as const;

export type SebabTerlewat = (typeof SEBAB_TERLEWAT)[number];

/** Ranks 1 to this one count as poor in the coverage. [A] Thresholds of programmes differ and have moved. */
export const DESIL_TERLEWAT = 5;

/**
 * How long a decision counts as a verification of the family. UU 13/2011 art. 8: data of the poor are verified and validated at
 * least once in two years.
 */
export const TAHUN_VERIFIKASI = 2;

/** Programmes that are paid to a family: one member who receives them speaks for all. Insurance is for each person alone. */
export const PROGRAM_KELUARGA = ['PKH', 'SEMBAKO'] as const;

/** What people read about one cause, and what may become of it. */
export interface KataTerlewat {
  /** The higher, the sooner it is looked at. */
  readonly bobot: number;
  /** Two or three words, for chips and columns. */
  readonly singkat: string;
  readonly judul: string;
  /** What to do. */
  readonly saran: string;
  /** Kinds of usulan that it may become, the likeliest first. Empty where an earlier usulan comes back instead. */
  readonly jenisUsulan: readonly JenisUsulan[];
  /** The programme that stands in the form at first; empty where the cause names none. */
  readonly program: string;
}

export const KATA_TERLEWAT: Readonly<Record<SebabTerlewat, KataTerlewat>> = {
  JKSS_HILANG: {
    bobot: 100,
    singkat: 'Hilang dari JKSS',
    judul: 'Peserta JKSS hilang dari daftar terbaru tanpa keputusan',
    saran: 'Pastikan orangnya masih tinggal di sini. Bila ya, usulkan kembali menjadi peserta JKSS.',
    jenisUsulan: ['usulan_program', 'keluar', 'perbaikan_data'],
    program: 'JKSS',
  },
  PBI_HILANG: {
    bobot: 95,
    singkat: 'Hilang dari PBI-JK',
    judul: 'Peserta PBI-JK hilang dari daftar terbaru tanpa keputusan',
    saran: 'Tanyakan keadaannya. Yang masih memerlukan diusulkan untuk reaktivasi; Dinsos menerbitkan suratnya.',
    jenisUsulan: ['reaktivasi_pbi', 'usulan_program', 'keluar', 'perbaikan_data'],
    program: 'PBI-JK',
  },
  DITOLAK_SIKS: {
    bobot: 90,
    singkat: 'Ditolak SIKS-NG',
    judul: 'Usulan ditolak SIKS-NG atau Dinsos dan belum diusulkan lagi',
    saran: 'Baca keterangan penolakan, perbaiki datanya, lalu bahas lagi dalam sidang.',
    jenisUsulan: ['usulan_program', 'usulan_baru', 'perbaikan_data', 'reaktivasi_pbi'],
    program: '',
  },
  DITUNDA_TIDAK_KEMBALI: {
    bobot: 80,
    singkat: 'Ditunda',
    judul: 'Usulan ditunda pada sidang terdahulu dan belum kembali',
    saran: 'Lengkapi yang dahulu kurang, lalu kembalikan usulannya ke daftar tunggu sidang.',
    jenisUsulan: [],
    program: '',
  },
  DILAPORKAN: {
    bobot: 70,
    singkat: 'Dilaporkan PSM',
    judul: 'Dilaporkan PSM atau warga dan belum diusulkan',
    saran: 'Datangi bersama ketua RT. Bila layak dibahas, jadikan usulan.',
    jenisUsulan: ['usulan_baru', 'usulan_program', 'verifikasi_kelayakan', 'perbaikan_data'],
    program: '',
  },
  DESIL_TANPA_PROGRAM: {
    bobot: 60,
    singkat: 'Desil 1–5 tanpa program',
    judul: 'Desil 1 sampai 5, tetapi tidak menerima program apa pun',
    saran: 'Tanyakan keadaan keluarganya, lalu usulkan ke program yang sesuai. Desil ditetapkan BPS.',
    jenisUsulan: ['usulan_program', 'usulan_baru', 'perubahan_desil', 'perbaikan_data'],
    program: 'PKH',
  },
};

/** Words in a result of SIKS-NG or Dinsos that refuse the row, lower case; lists write them in many ways. [A] */
export const KATA_DITOLAK: readonly string[] = ['tolak', 'gagal', 'tidak', 'invalid', 'reject', 'dikembalikan'];

/**
 * The programme that a usulan out of this cause is about most likely: the one that the cause names, or else the usual one where its
 * limit takes the person's desil, or else the first that does. Empty where none fits.
 */
export function suggestProgramTerlewat(
  { sebab, program, desil }: { readonly sebab: SebabTerlewat; readonly program: string; readonly desil: number | null },
  daftar: readonly Program[],
): string {
  if (program !== '') return program;
  const lazim = KATA_TERLEWAT[sebab].program;
  if (lazim === '' || desil === null) return lazim;
  const berbatas = daftar.filter(({ desilTerbesar }) => desilTerbesar !== undefined && desilTerbesar >= desil);
  return (berbatas.find(({ kode }) => kode === lazim) ?? berbatas[0])?.kode ?? '';
}
