/**
 * Questions on the condition of a family, in the order of the text. Source: Kepmensos 262/HUK/2022. Who has no place to live is
 * called fakir miskin at once; the other eight are joined by "dan/atau" without a pass mark, so they are shown and counted and
 * decide nothing.
 */
export const KRITERIA = [
  'tanpa_tempat_tinggal',
  'kepala_tidak_bekerja',
  'khawatir_tidak_makan',
  'makan_lebih_separuh',
  'tanpa_belanja_pakaian',
  'lantai_tanah',
  'dinding_tidak_layak',
  'tanpa_jamban',
  'listrik_450',
] as const;

export type Kriteria = (typeof KRITERIA)[number];

/** Printed beside the answers, so that the hall sees whose questions they are. */
export const SUMBER_KRITERIA = 'Kepmensos 262/HUK/2022';

/** Words of a question: `huruf` is that of the text, the question before the letters has none; `pendek` for narrow columns. */
export interface KataKriteria {
  readonly huruf: string;
  readonly kalimat: string;
  readonly pendek: string;
}

export const KATA_KRITERIA: Readonly<Record<Kriteria, KataKriteria>> = {
  tanpa_tempat_tinggal: {
    huruf: '',
    kalimat: 'Tidak mempunyai tempat tinggal sehari-hari',
    pendek: 'Tidak punya tempat tinggal',
  },
  kepala_tidak_bekerja: {
    huruf: 'a',
    kalimat: 'Kepala keluarga atau pengurus keluarga tidak bekerja',
    pendek: 'Kepala keluarga tidak bekerja',
  },
  khawatir_tidak_makan: {
    huruf: 'b',
    kalimat: 'Pernah khawatir tidak makan, atau pernah tidak makan, setahun terakhir',
    pendek: 'Pernah khawatir tidak makan',
  },
  makan_lebih_separuh: {
    huruf: 'c',
    kalimat: 'Pengeluaran makan lebih dari separuh seluruh pengeluaran',
    pendek: 'Pangan lebih dari separuh belanja',
  },
  tanpa_belanja_pakaian: {
    huruf: 'd',
    kalimat: 'Tidak ada pengeluaran pakaian selama setahun terakhir',
    pendek: 'Tidak belanja pakaian setahun',
  },
  lantai_tanah: {
    huruf: 'e',
    kalimat: 'Lantai rumah sebagian besar tanah atau plesteran',
    pendek: 'Lantai tanah atau plester',
  },
  dinding_tidak_layak: {
    huruf: 'f',
    kalimat: 'Dinding rumah bambu, kawat, papan kayu, terpal, kardus, tembok tanpa plester, rumbia, atau seng',
    pendek: 'Dinding papan, seng, bambu',
  },
  tanpa_jamban: { huruf: 'g', kalimat: 'Tidak mempunyai jamban sendiri', pendek: 'Tidak punya jamban sendiri' },
  listrik_450: {
    huruf: 'h',
    kalimat: 'Penerangan listrik 450 watt, atau tanpa listrik',
    pendek: 'Listrik 450 watt atau tanpa listrik',
  },
};

export const JAWABAN_KRITERIA = ['ya', 'tidak'] as const;

export type JawabanKriteria = (typeof JAWABAN_KRITERIA)[number];

/** Answers; a question without one was not asked yet. */
export type IsiKriteria = Readonly<Partial<Record<Kriteria, JawabanKriteria>>>;

export interface HitunganKriteria {
  /** How many of the lettered questions are answered with yes. */
  readonly terpenuhi: number;
  /** How many lettered questions there are. */
  readonly dari: number;
  readonly belumDitanya: number;
  /** No place to live: `fakir miskin` by the text itself, whatever the others say. */
  readonly tanpaTempatTinggal: boolean;
}

/** Counts the answers; no number of them decides anything. */
export function countKriteria(isi: IsiKriteria): HitunganKriteria {
  const berhuruf = KRITERIA.filter((kode) => KATA_KRITERIA[kode].huruf !== '');
  return {
    terpenuhi: berhuruf.filter((kode) => isi[kode] === 'ya').length,
    dari: berhuruf.length,
    belumDitanya: berhuruf.filter((kode) => isi[kode] === undefined).length,
    tanpaTempatTinggal: isi.tanpa_tempat_tinggal === 'ya',
  };
}

/** `4 dari 8 terpenuhi, 1 belum ditanya`; `Belum ditanya` where nobody asked anything. */
export function formatHitungan(isi: IsiKriteria): string {
  if (!hasKriteria(isi)) return 'Belum ditanya';
  const { terpenuhi, dari, belumDitanya } = countKriteria(isi);
  return `${terpenuhi} dari ${dari} terpenuhi${belumDitanya === 0 ? '' : `, ${belumDitanya} belum ditanya`}`;
}

/** True where at least one question was answered. */
export function hasKriteria(isi: IsiKriteria): boolean {
  return KRITERIA.some((kode) => isi[kode] !== undefined);
}
