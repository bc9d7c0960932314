import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BATAS_GORESAN,
  checkGoresan,
  findBatas,
  finishGoresan,
  type GarisGoresan,
  parseGoresan,
  thinGaris,
  toPath,
  toPaths,
} from '#domain/goresan.ts';

/** Points of a pad twice as wide as high, as a pen reports them: with many digits. */
const titik = fc.tuple(fc.double({ min: 0, max: 200, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
const garis = fc.array(titik, { minLength: 1, maxLength: 120 });

const round = (bilangan: number): number => Math.round(bilangan * 10) / 10;

function measureToLine([x, y]: readonly [number, number], jalan: GarisGoresan): number {
  const jarak = jalan.slice(1).map((b, i) => {
    const a = jalan[i] ?? b;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const panjang = dx * dx + dy * dy;
    const t = panjang === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / panjang));
    return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
  });
  const awal = jalan[0] ?? [Number.NaN, Number.NaN];
  return Math.min(Math.hypot(x - awal[0], y - awal[1]), ...jarak);
}

describe('a stroke that is thinned', () => {
  it('begins and ends where the hand did, and fills the same frame', () => {
    fc.assert(
      fc.property(garis, (asal) => {
        const tipis = thinGaris(asal);
        const bulat = asal.map(([x, y]) => [round(x), round(y)] as const);
        expect(tipis[0]).toEqual(bulat[0]);
        expect(tipis.at(-1)).toEqual(bulat.at(-1));
        expect(findBatas([tipis])).toEqual(findBatas([bulat]));
      }),
    );
  });
  it('lies nowhere farther than a third of a hundredth from what was drawn', () => {
    fc.assert(
      fc.property(garis, (asal) => {
        const tipis = thinGaris(asal);
        for (const [x, y] of asal) expect(measureToLine([round(x), round(y)], tipis)).toBeLessThanOrEqual(0.33);
      }),
      { numRuns: 50 },
    );
  });
  it('keeps two points of a straight line that a slow hand drew', () => {
    const lurus = Array.from({ length: 500 }, (_, i): [number, number] => [i / 5, 50]);
    expect(thinGaris(lurus)).toEqual([
      [0, 50],
      [99.8, 50],
    ]);
  });
});

describe('the path of a stroke', () => {
  it('begins at its first point, ends at its last and goes through every one', () => {
    fc.assert(
      fc.property(garis.map(thinGaris), (satu) => {
        const angka = [...toPath(satu).matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([teks]) => Number(teks));
        const dilalui = [angka.slice(0, 2), ...satu.slice(1).map((_, i) => angka.slice(2 + i * 6 + 4, 2 + i * 6 + 6))];
        expect(dilalui).toEqual(satu.map(([x, y]) => [x, y]));
      }),
    );
  });
  it('is a dot for a single point, and nothing without one', () => {
    expect(toPath([[3, 4]])).toBe('M3 4L3 4');
    expect(toPath([])).toBe('');
    expect(toPaths([[[3, 4]], [[5, 6]]])).toBe('M3 4L3 4M5 6L5 6');
  });
});

describe('a signature', () => {
  const lengkung: GarisGoresan = [
    [10, 80],
    [30, 20],
    [50, 85],
    [90, 40],
    [180, 78],
  ];
  it('is refused when it is empty, a touch by mistake, endless, or beside the pad', () => {
    expect(checkGoresan({ rasio: 2, garis: [] })).toBe('kosong');
    expect(checkGoresan({ rasio: 2, garis: [[[1, 1]]] })).toBe('terlalu_pendek');
    const panjang = Array.from({ length: BATAS_GORESAN.titikTerbanyak + 1 }, (): [number, number] => [1, 1]);
    expect(checkGoresan({ rasio: 2, garis: [panjang] })).toBe('terlalu_panjang');
    expect(checkGoresan({ rasio: 2, garis: [[...lengkung, [201, 50]]] })).toBe('di_luar_bidang');
    expect(checkGoresan({ rasio: 0, garis: [lengkung] })).toBe('di_luar_bidang');
    expect(checkGoresan({ rasio: 2, garis: [lengkung, []] })).toBe('di_luar_bidang');
    expect(checkGoresan({ rasio: 2, garis: [lengkung] })).toBeNull();
  });
  it('comes back from its JSON as it was', () => {
    fc.assert(
      fc.property(fc.array(garis, { minLength: 1, maxLength: 5 }), (semua) => {
        const goresan = finishGoresan(2, semua);
        fc.pre(checkGoresan(goresan) === null);
        expect(parseGoresan(JSON.stringify(goresan))).toEqual(goresan);
      }),
    );
  });
  it('is none where the JSON is damaged or holds something else', () => {
    for (const isi of [
      '',
      '{',
      '[]',
      'null',
      '{"rasio":2}',
      '{"rasio":2,"garis":[[["1","2"]]]}',
      '{"rasio":2,"garis":[[[1,2,3]]]}',
    ])
      expect(parseGoresan(isi)).toBeNull();
    expect(parseGoresan(null)).toBeNull();
  });
});
