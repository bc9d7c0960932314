import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { cellRef, writeXlsx, writeXlsxStream } from 'hucre/xlsx';

/** A column of a sheet to be written. */
export interface KolomBuku {
  readonly judul: string;
  /** Width in characters. */
  readonly lebar: number;
  /** `teks` keeps every digit and leading zero (NIK, KK, RT); it is the rule. */
  readonly bentuk?: 'teks' | 'angka';
  readonly tersembunyi?: boolean;
  /** Cells that people fill in. */
  readonly isian?: boolean;
}

/** A drop-down list in cells of a column. */
export interface PilihanSel {
  /** Index of the column. */
  readonly kolom: number;
  /** Indexes of the rows of data that have the list, ascending; all where it is left out. */
  readonly baris?: readonly number[];
  /** Values, or a range such as `PILIHAN!$A$2:$A$17`: a literal list ends at 255 characters. */
  readonly daftar: readonly string[] | string;
  readonly judul: string;
  readonly pesan: string;
}

export interface LembarBuku {
  readonly nama: string;
  /** Lines above the heading; each is merged over all columns. */
  readonly kepala?: readonly string[];
  readonly kolom: readonly KolomBuku[];
  /** `null` and '' are empty cells. */
  readonly baris: Iterable<readonly (string | number | null)[]>;
  readonly pilihan?: readonly PilihanSel[];
  /** Columns on the left that stay in sight. */
  readonly kolomTetap?: number;
  readonly mendatar?: boolean;
}

const HURUF = { name: 'Calibri', size: 11 } as const;
const GARIS = { style: 'thin', color: { rgb: 'BFC7CE' } } as const;
const BINGKAI = { top: GARIS, right: GARIS, bottom: GARIS, left: GARIS } as const;

const GAYA_JUDUL: CellStyle = {
  font: { ...HURUF, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E5F' } },
  border: BINGKAI,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const GAYA_KEPALA: CellStyle = { font: { ...HURUF, bold: true }, alignment: { vertical: 'center', wrapText: true } };
const GAYA_TEKS: CellStyle = { font: HURUF, numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const GAYA_ANGKA: CellStyle = { font: HURUF, numFmt: '0', alignment: { vertical: 'top' } };
const GAYA_ISIAN: CellStyle = {
  ...GAYA_TEKS,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
  border: BINGKAI,
};

/** The time of writing would make the same rows another file each time; a package is compared by its bytes. */
const WAKTU_TETAP = new Date('2000-01-01T00:00:00Z');

/** Excel refuses a file whose cell holds more. */
const TEKS_SEL = 32_767;

/**
 * Writes an xlsx file. A text is a string cell whatever it begins with, so that `=HYPERLINK(...)` in an imported name is shown
 * and never computed; NIK and KK are text in text format, so that Excel keeps all 16 digits also after editing.
 */
export async function writeWorkbook(lembar: readonly LembarBuku[]): Promise<Uint8Array> {
  const properties = { created: WAKTU_TETAP, modified: WAKTU_TETAP };
  return await writeXlsx({ sheets: lembar.map(createLembar), defaultFont: HURUF, properties });
}

/** A sheet whose rows come one after another. */
export type LembarPanjang = Pick<LembarBuku, 'nama' | 'kolom' | 'baris' | 'kolomTetap'>;

/**
 * A workbook of one sheet as it is written, for lists of any length: nothing but the row at hand is in memory. Past the last row that
 * Excel has it goes on in a sheet `NAMA_2` with the same headings. Texts are as safe as in `writeWorkbook`; headings are plain.
 */
export async function* streamWorkbook(lembar: LembarPanjang): AsyncGenerator<Uint8Array, void, undefined> {
  const { nama, kolom, baris, kolomTetap = 0 } = lembar;
  const stream = writeXlsxStream(mapNilai(baris), {
    name: cleanNamaLembar(nama),
    columns: kolom.map((satu) => ({ ...createKolom(satu), header: cleanTeks(satu.judul) })),
    freezePane: { rows: 1, columns: kolomTetap },
  });
  yield* stream;
}

function* mapNilai(baris: LembarBuku['baris']): Generator<CellValue[], void, undefined> {
  for (const satu of baris) yield satu.map(createNilai);
}

function createLembar(lembar: LembarBuku): WriteSheet {
  const kepala = lembar.kepala ?? [];
  const barisJudul = kepala.length;
  const baris: CellValue[][] = [
    ...kepala.map((teks) => [cleanTeks(teks)]),
    lembar.kolom.map(({ judul }) => cleanTeks(judul)),
  ];
  for (const satu of lembar.baris) baris.push(satu.map(createNilai));
  const akhir = Math.max(baris.length, barisJudul + 2);
  const kolomAkhir = lembar.kolom.length - 1;
  return {
    name: cleanNamaLembar(lembar.nama),
    columns: lembar.kolom.map(createKolom),
    rows: baris,
    cells: styleJudul(kepala, lembar.kolom),
    merges: kepala.map((_, i) => ({ startRow: i, startCol: 0, endRow: i, endCol: kolomAkhir })),
    dataValidations: (lembar.pilihan ?? []).flatMap((pilihan) => createPilihan(pilihan, barisJudul + 1, akhir - 1)),
    autoFilter: { range: `${cellRef(barisJudul, 0)}:${cellRef(akhir - 1, kolomAkhir)}` },
    freezePane: { rows: barisJudul + 1, columns: lembar.kolomTetap ?? 0 },
    rowDefs: new Map([[barisJudul, { height: 32 }]]),
    pageSetup: {
      paperSize: 'a4',
      orientation: lembar.mendatar === true ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${barisJudul + 1}:$${barisJudul + 1}`,
    },
  };
}

function createKolom({ lebar, bentuk, tersembunyi, isian }: KolomBuku): ColumnDef {
  const style = isian === true ? GAYA_ISIAN : bentuk === 'angka' ? GAYA_ANGKA : GAYA_TEKS;
  return { width: lebar, style, ...(tersembunyi === true ? { hidden: true } : {}) };
}

function createNilai(nilai: string | number | null): CellValue {
  if (typeof nilai === 'number') return nilai;
  return nilai === null || nilai === '' ? null : cleanTeks(nilai);
}

function styleJudul(kepala: readonly string[], kolom: readonly KolomBuku[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [i, teks] of kepala.entries()) cells.set(`${i},0`, { value: cleanTeks(teks), style: GAYA_KEPALA });
  for (const [i, { judul }] of kolom.entries()) {
    cells.set(`${kepala.length},${i}`, { value: cleanTeks(judul), style: GAYA_JUDUL });
  }
  return cells;
}

/** Ranges in one validation; a list that changes from row to row would otherwise become one endless attribute. */
const RENTANG_SEKALIGUS = 400;

function createPilihan(pilihan: PilihanSel, awal: number, akhir: number): DataValidation[] {
  const { kolom, baris, daftar, judul, pesan } = pilihan;
  const runtun = baris === undefined ? [[awal, akhir] as const] : joinRuntun(baris.map((indeks) => awal + indeks));
  const rentang = runtun.map(([dari, sampai]) => `${cellRef(dari, kolom)}:${cellRef(sampai, kolom)}`);
  return Array.from({ length: Math.ceil(rentang.length / RENTANG_SEKALIGUS) }, (_, i) => ({
    type: 'list' as const,
    range: rentang.slice(i * RENTANG_SEKALIGUS, (i + 1) * RENTANG_SEKALIGUS).join(' '),
    ...(typeof daftar === 'string' ? { formula1: daftar } : { values: [...daftar] }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: judul,
    inputMessage: pesan,
    errorStyle: 'stop' as const,
    errorTitle: judul,
    errorMessage: pesan,
  }));
}

/** Rows next to each other as pairs of first and last. */
function joinRuntun(baris: readonly number[]): readonly (readonly [number, number])[] {
  const runtun: [number, number][] = [];
  for (const satu of baris) {
    const kini = runtun.at(-1);
    if (kini !== undefined && kini[1] + 1 === satu) kini[1] = satu;
    else runtun.push([satu, satu]);
  }
  return runtun;
}

/** Texts of nothing but these need no second look. */
const HURUF_BIASA = /^[\t\n\r -\ud7ff\ue000-\ufffd]*$/;

/** What XML cannot hold is left out: control characters and half of a surrogate pair. */
function cleanTeks(teks: string): string {
  if (HURUF_BIASA.test(teks)) return teks.slice(0, TEKS_SEL);
  return [...teks.toWellFormed()].filter(isHurufXml).join('').slice(0, TEKS_SEL);
}

function isHurufXml(huruf: string): boolean {
  const kode = huruf.codePointAt(0) ?? 0;
  return kode >= 0x20 ? kode !== 0xfffe && kode !== 0xffff : kode === 0x09 || kode === 0x0a || kode === 0x0d;
}

/** Excel allows 31 characters, none of `[ ] : * ? / \`, and no apostrophe at the ends. */
function cleanNamaLembar(nama: string): string {
  const rapi = nama
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/g, '');
  return rapi === '' ? 'LEMBAR' : rapi;
}
