import type { JenisUsulan } from './jenis-usulan.ts';

/**
 * How a cell stood in its file. `angka`: a number cell, of which Excel keeps 15 significant digits; `tanggal`: a date cell, its
 * text is `YYYY-MM-DD`; `rumus`: a formula, its text is the value that the file remembers, empty where it remembers none.
 */
export type CaraSel = 'teks' | 'angka' | 'tanggal' | 'rumus' | 'kosong';

export interface Sel {
  readonly teks: string;
  readonly cara: CaraSel;
  /** Typed by a person who looked at the paper; what its column shows of damage does not touch it. */
  readonly diketik?: true;
}

export const SEL_KOSONG: Sel = { teks: '', cara: 'kosong' };

/** One sheet of a file. Row `baris[i]` is row `mulaiBaris + i` of the spreadsheet, counted from 1 as people see it. */
export interface Lembar {
  readonly nama: string;
  readonly baris: readonly (readonly Sel[])[];
  readonly mulaiBaris: number;
}

/** A column of a sheet and the field that it fills. */
export interface KolomImpor<B extends string> {
  readonly indeks: number;
  /** Heading as the file has it, on one line. */
  readonly judul: string;
  readonly bidang: B | null;
  /** Code of the programme that this column is about; empty for a column that is about no single programme. */
  readonly program: string;
  /** The first values below the heading. */
  readonly contoh: readonly string[];
}

/** Where the heading of a list stands and what its columns mean. */
export interface JudulImpor<B extends string> {
  readonly lembar: string;
  /** Row number of the (last) heading row as the spreadsheet shows it; data begin below. */
  readonly barisJudul: number;
  /** Code of a known layout, or `bebas`. */
  readonly layout: string;
  readonly kolom: readonly KolomImpor<B>[];
  /** Fields that must be there and are not. */
  readonly kurang: readonly B[];
  /** Programme of every row where the layout implies one; empty otherwise. */
  readonly programBawaan: string;
  readonly jenisBawaan: JenisUsulan | null;
  /** The same for every file with the same headings, so that a mapping by hand can be remembered. */
  readonly sidik: string;
}

/** Mapping by hand: column index as text to field, or `abaikan` for a column that is not used. */
export type Pemetaan<B extends string> = Readonly<Record<string, B | 'abaikan'>>;
