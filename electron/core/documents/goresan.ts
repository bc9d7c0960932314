import type { ContentSvg } from 'pdfmake/interfaces';
import { findBatas, type Goresan, toPaths } from '#domain/goresan.ts';

/** Pen in points, the same for a large and a small signature. */
const TEBAL = 0.9;
/** Hundredths of the pad around the strokes, so that the pen is not cut at the edge. */
const TEPI = 2;
/** A short stroke is not blown up: it is set as if it filled this much of the pad. */
const TERKECIL = { lebar: 60, tinggi: 40 } as const;

/** A signature as lines, as large as `lebar` by `tinggi` points allow; its own proportions stay. */
export function createGambarGoresan({ garis }: Goresan, lebar: number, tinggi: number): ContentSvg {
  const batas = findBatas(garis) ?? { kiri: 0, atas: 0, kanan: 0, bawah: 0 };
  const bingkai = {
    lebar: Math.max(batas.kanan - batas.kiri, TERKECIL.lebar) + 2 * TEPI,
    tinggi: Math.max(batas.bawah - batas.atas, TERKECIL.tinggi) + 2 * TEPI,
  };
  const skala = Math.min(lebar / bingkai.lebar, tinggi / bingkai.tinggi);
  const [kiri, atas] = [
    (batas.kiri + batas.kanan - bingkai.lebar) / 2,
    (batas.atas + batas.bawah - bingkai.tinggi) / 2,
  ];
  const [w, h] = [bingkai.lebar * skala, bingkai.tinggi * skala];
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${kiri} ${atas} ${bingkai.lebar} ${bingkai.tinggi}">` +
      `<path d="${toPaths(garis)}" fill="none" stroke="#000000" stroke-width="${TEBAL / skala}" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
    width: w,
    height: h,
  };
}
