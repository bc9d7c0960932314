import type { Column, ContentCanvas, ContentColumns } from 'pdfmake/interfaces';

/** A part of a bar: how much, and with which of the shades. */
export interface BagianBatang {
  readonly banyak: number;
  readonly warna: string;
}

/** Shades of grey that stay apart on a black and white printer; the numbers always stand beside the picture. */
export const WARNA_BATANG = ['#2f2f2f', '#8c8c8c', '#ffffff', '#c9c9c9', '#5f5f5f', '#ececec'] as const;

const GARIS = { lineWidth: 0.5, lineColor: '#2f2f2f' } as const;

/** Parts of nothing are left out; every other part is wide enough to be seen. */
const TERSEMPIT = 1;

/** A lying bar whose parts follow each other; `utuh` is what the whole width stands for. */
export function createBatang(
  bagian: readonly BagianBatang[],
  utuh: number,
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
): ContentCanvas {
  let x = 0;
  return {
    canvas: bagian.flatMap(({ banyak, warna }) => {
      if (banyak === 0 || utuh === 0) return [];
      const w = Math.max(TERSEMPIT, (banyak / utuh) * lebar);
      const kotak = { type: 'rect' as const, x, y: 0, w, h: tinggi, color: warna, ...GARIS };
      x += w;
      return [kotak];
    }),
  };
}

/** A standing bar on the ground line of its field; the first part stands lowest. */
export function createBatangTegak(
  bagian: readonly BagianBatang[],
  utuh: number,
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
): ContentCanvas {
  let dasar = tinggi;
  const kotak = bagian.flatMap(({ banyak, warna }) => {
    if (banyak === 0 || utuh === 0) return [];
    const h = Math.max(TERSEMPIT, (banyak / utuh) * tinggi);
    dasar -= h;
    return [{ type: 'rect' as const, x: 0, y: dasar, w: lebar, h, color: warna, ...GARIS }];
  });
  // The line is there also where nothing stands on it, so that every month keeps its place.
  const garis = { type: 'line' as const, x1: 0, y1: tinggi, x2: lebar, y2: tinggi, ...GARIS };
  return { canvas: [...kotak, garis] };
}

const PETAK = 7;
/** Room that the sample of a shade takes before its word. */
export const LEBAR_PETAK = PETAK + 3;

/** What the shades mean, on one line. */
export function createLegenda(
  isi: readonly (readonly [nama: string, warna: string])[],
  fontSize: number,
): ContentColumns {
  return {
    columns: isi.flatMap(([nama, warna]): Column[] => [
      { width: LEBAR_PETAK, ...createPetak(warna) },
      { width: 'auto', text: nama, fontSize, lineHeight: 1, margin: [0, 0, 10, 0] },
    ]),
  };
}

/** The sample of a shade as high as small letters. */
function createPetak(warna: string): ContentCanvas {
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w: PETAK, h: PETAK, color: warna, ...GARIS }],
    margin: [0, 1.5, 0, 0],
  };
}
