import type {
  Content,
  ContentTable,
  ContentText,
  CustomTableLayout,
  TableCell,
  TableCellProperties,
} from 'pdfmake/interfaces';
import { NASKAH, TABEL } from './fonts.ts';
import { UKURAN_NASKAH } from './paragraph.ts';

export const UKURAN_TABEL = 8.5;
export const UKURAN_KEPALA = 8;
/** White at each side of a cell; `widths` of pdfmake leave it out. */
export const JARAK_SAMPING = 4.5;

const HITAM = '#000000';
const KELABU = '#8a8a8a';
const TEBAL = 0.6;
const TIPIS = 0.35;
export const LATAR_KEPALA = '#efefef';

/** Counts keep a little off the rule. */
const TEPI_ANGKA: [number, number, number, number] = [0, 0, 8, 0];

interface BentukGaris {
  /** Rows at the top that carry the heads, a caption row included. */
  readonly kepala: number;
  /** The first head row is a caption that stands above the box. */
  readonly judul?: boolean;
  /** The last row is a sum with a strong rule above it. */
  readonly jumlah: boolean;
  readonly jarakAtas?: number;
  /** Called once for each row while pdfmake lays it out, heads and sum included. */
  readonly onBaris?: () => void;
}

/** Rules of all tables: black around, below the head and above the sum; thin grey inside. */
export function createGaris({
  kepala,
  judul = false,
  jumlah,
  jarakAtas = 2.5,
  onBaris,
}: BentukGaris): CustomTableLayout {
  const isTebal = (garis: number, { table }: ContentTable): boolean => {
    const akhir = table.body.length;
    return garis <= kepala || garis === akhir || (jumlah && garis === akhir - 1);
  };
  const isTepi = (kolom: number, { table }: ContentTable): boolean =>
    kolom === 0 || kolom === (table.body[0]?.length ?? 0);
  let terjauh = 0;
  return {
    hLineWidth: (garis, meja) => {
      if (garis > terjauh) {
        terjauh = garis;
        onBaris?.();
      }
      if (judul && garis === 0) return 0;
      return isTebal(garis, meja) ? TEBAL : TIPIS;
    },
    vLineWidth: (kolom, meja) => (isTepi(kolom, meja) ? TEBAL : TIPIS),
    hLineColor: (garis, meja) => (isTebal(garis, meja) ? HITAM : KELABU),
    vLineColor: (kolom, meja) => (isTepi(kolom, meja) ? HITAM : KELABU),
    paddingLeft: () => JARAK_SAMPING,
    paddingRight: () => JARAK_SAMPING,
    paddingTop: () => jarakAtas,
    paddingBottom: () => jarakAtas,
  };
}

export function createKepala(
  judul: string,
  alignment: 'left' | 'center' | 'right' = 'center',
): ContentText & TableCellProperties {
  return {
    text: judul,
    bold: true,
    fontSize: UKURAN_KEPALA,
    alignment,
    fillColor: LATAR_KEPALA,
    verticalAlignment: 'middle',
  };
}

export interface KolomAngka {
  readonly judul: string;
  readonly lebar: number;
}

interface BentukTabelAngka {
  readonly judul: string;
  readonly angka: readonly KolomAngka[];
  readonly baris: readonly { readonly nama: string; readonly angka: readonly string[] }[];
  readonly jumlah: readonly string[];
  /** Number the rows. */
  readonly nomor: boolean;
}

/** A small table of counts with a sum below; never longer than its kinds, so that it may be kept on one page. */
export function createTabelAngka({ judul, angka, baris, jumlah, nomor }: BentukTabelAngka): Content {
  const depan = nomor ? 2 : 1;
  const kosong = Array.from({ length: depan - 1 }, (): TableCell => ({}));
  const kanan = (isi: readonly string[], bold: boolean): TableCell[] =>
    isi.map((text) => ({ text, alignment: 'right', bold, margin: TEPI_ANGKA }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...(nomor ? [22] : []), '*', ...angka.map((kolom) => kolom.lebar)],
      body: [
        [
          ...(nomor ? [createKepala('No.')] : []),
          createKepala(judul, 'left'),
          ...angka.map((kolom): TableCell => ({ ...createKepala(kolom.judul, 'right'), margin: TEPI_ANGKA })),
        ],
        ...baris.map(({ nama, angka: isi }, i) => [
          ...(nomor ? [{ text: String(i + 1), alignment: 'right' } satisfies TableCell] : []),
          nama,
          ...kanan(isi, false),
        ]),
        [{ text: 'Jumlah', bold: true, alignment: 'right', colSpan: depan }, ...kosong, ...kanan(jumlah, true)],
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: true }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

/** The caption is a head row of its own, over all columns, so that it stands above the table again on each page. */
export function createBarisJudul(judul: Content[], kolom: number): TableCell {
  return {
    text: judul,
    font: NASKAH,
    fontSize: UKURAN_NASKAH,
    colSpan: kolom,
    border: [false, false, false, false],
    margin: [-JARAK_SAMPING, 0, 0, 1],
  };
}
