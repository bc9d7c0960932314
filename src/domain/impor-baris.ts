import { BIDANG_USULAN, type BidangUsulan } from './impor-bidang.ts';
import { createTemuan } from './impor-kalimat.ts';
import { type JudulImpor, type KolomImpor, SEL_KOSONG, type Sel } from './impor-lembar.ts';
import type { BeratTemuan, KodeTemuanImpor, TemuanImpor } from './temuan-impor.ts';

/** One row of a list seen through its heading. */
export interface BarisMentah {
  /** Row number as the spreadsheet shows it. */
  readonly nomor: number;
  readonly sel: readonly Sel[];
}

export interface TambahanTemuan {
  readonly pembanding?: string;
  readonly isi?: string;
  readonly berat?: BeratTemuan;
  /** Another sentence than the usual one of the code, where a kind of list takes the row all the same. */
  readonly pesan?: string;
}

/** Reads the cells of a row by field and collects what is found wrong with them. */
export interface PembacaBaris<B extends string = BidangUsulan> {
  readonly temuan: readonly TemuanImpor[];
  sel(bidang: B): Sel;
  /** Text without blanks at the ends and with single blanks inside; the value of a formula is taken with a warning. */
  teks(bidang: B): string;
  /** True where the list has a column for the field. */
  has(bidang: B): boolean;
  /** Cells of the columns that each stand for one programme. */
  ikutProgram(): readonly { readonly program: string; readonly sel: Sel }[];
  note(kode: KodeTemuanImpor, bidang: B, tambahan?: TambahanTemuan): void;
}

/** Column of each field, computed once for a whole sheet. */
export interface KolomBaris<B extends string = BidangUsulan> {
  readonly menurutBidang: ReadonlyMap<B, KolomImpor<B>>;
  readonly ikutProgram: readonly KolomImpor<B>[];
}

export function indexKolom<B extends string>(judul: Pick<JudulImpor<B>, 'kolom'>): KolomBaris<B> {
  const menurutBidang = new Map<B, KolomImpor<B>>();
  for (const kolom of judul.kolom) {
    const { bidang } = kolom;
    if (bidang !== null && bidang !== 'ikutProgram' && !menurutBidang.has(bidang)) menurutBidang.set(bidang, kolom);
  }
  return { menurutBidang, ikutProgram: judul.kolom.filter(({ bidang }) => bidang === 'ikutProgram') };
}

const NAMA_BIDANG: ReadonlyMap<string, string> = new Map(BIDANG_USULAN.map(({ kode, nama }) => [kode, nama]));

/** `namaBidang` names a field that the list has no column for. */
export function createPembaca<B extends string>(
  baris: BarisMentah,
  kolom: KolomBaris<B>,
  namaBidang: ReadonlyMap<string, string> = NAMA_BIDANG,
): PembacaBaris<B> {
  const temuan: TemuanImpor[] = [];
  const rumus = new Set<B>();
  const sel = (bidang: B): Sel => {
    const indeks = kolom.menurutBidang.get(bidang)?.indeks;
    return (indeks === undefined ? undefined : baris.sel[indeks]) ?? SEL_KOSONG;
  };
  const note: PembacaBaris<B>['note'] = (kode, bidang, tambahan = {}) => {
    const nama = kolom.menurutBidang.get(bidang)?.judul ?? namaBidang.get(bidang) ?? bidang;
    const { pembanding, isi = sel(bidang).teks, berat, pesan } = tambahan;
    const bahan = { baris: baris.nomor, kolom: nama, isi, ...(pembanding === undefined ? {} : { pembanding }) };
    const satu = createTemuan(kode, bahan, berat);
    temuan.push(pesan === undefined ? satu : { ...satu, pesan });
  };
  return {
    temuan,
    sel,
    note,
    teks(bidang) {
      const isi = sel(bidang);
      if (isi.cara === 'rumus' && !rumus.has(bidang)) {
        rumus.add(bidang);
        note('RUMUS', bidang, { berat: 'ingat' });
      }
      return foldTeks(isi.teks);
    },
    has: (bidang) => kolom.menurutBidang.has(bidang),
    ikutProgram: () =>
      kolom.ikutProgram.map(({ indeks, program }) => ({ program, sel: baris.sel[indeks] ?? SEL_KOSONG })),
  };
}

/** Blanks of every kind become one space; the apostrophe that Excel puts before text and a lone dash fall away. */
export function foldTeks(isi: string): string {
  const rapi = isi
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .trim();
  return rapi === '-' ? '' : rapi;
}
