import type { UkuranKertas } from '#domain/kelurahan.ts';

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to points, the unit of PDF and of every length in this folder. */
export function mm(panjang: number): number {
  return panjang * POINTS_PER_MM;
}

/** A page in points. `pageMargins` as pdfmake takes them: left, top, right, bottom. */
export interface Halaman {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: [number, number, number, number];
  /** What is left between the margins. */
  readonly lebar: number;
  readonly tinggi: number;
}

/** F4 is 215 x 330 mm in Indonesian offices (not ISO, and not the 210 x 330 of some printers). */
const UKURAN: Readonly<Record<UkuranKertas, readonly [number, number]>> = { F4: [215, 330], A4: [210, 297] };

/** 30 mm on the left for the binding. */
export function getHalamanTegak(kertas: UkuranKertas): Halaman {
  const [lebar, tinggi] = UKURAN[kertas];
  return createHalaman(lebar, tinggi, [30, 20, 20, 22]);
}

/** Landscape: the binding is at the top when the sheet lies across. */
export function getHalamanMendatar(kertas: UkuranKertas): Halaman {
  const [lebar, tinggi] = UKURAN[kertas];
  return createHalaman(tinggi, lebar, [20, 28, 20, 20]);
}

function createHalaman(lebar: number, tinggi: number, tepi: readonly [number, number, number, number]): Halaman {
  const [kiri, atas, kanan, bawah] = tepi;
  return {
    pageSize: { width: mm(lebar), height: mm(tinggi) },
    pageMargins: [mm(kiri), mm(atas), mm(kanan), mm(bawah)],
    lebar: mm(lebar - kiri - kanan),
    tinggi: mm(tinggi - atas - bawah),
  };
}
