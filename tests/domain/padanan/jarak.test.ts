import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBeda } from '#domain/padanan/jarak.ts';

/** The whole table, without bound or short cut, as in the textbook. */
function countSemua(a: string, b: string): number {
  const tabel = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => tabel[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const ganti = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let nilai = Math.min(ganti, at(i - 1, j) + 1, at(i, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        nilai = Math.min(nilai, at(i - 2, j - 2) + 1);
      tabel[i]?.splice(j, 1, nilai);
    }
  }
  return at(a.length, b.length);
}

describe('the distance of two texts', () => {
  test.each([
    ['', '', 3, 0],
    ['', 'AB', 3, 2],
    ['YUSUF', 'YUNUS', 3, 2],
    ['ROSMALINAR', 'ROSMALNIAR', 3, 1],
    ['1371011203850001', '1371011203850010', 2, 1],
    ['1371011203850001', '137101120385001', 2, 1],
    ['AMINAH', 'BURHANUDIN', 2, 3],
    ['AB', 'BA', 0, 1],
  ])('%s and %s, at most %d: %d', (a, b, batas, harapan) => {
    expect(countBeda(a, b, batas)).toBe(harapan);
  });

  test('is that of the whole table, cut off above the bound, from either side', () => {
    const teks = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '1'), maxLength: 10 });
    fc.assert(
      fc.property(teks, teks, fc.integer({ min: 0, max: 6 }), (a, b, batas) => {
        expect(countBeda(a, b, batas)).toBe(Math.min(countSemua(a, b), batas + 1));
        expect(countBeda(b, a, batas)).toBe(countBeda(a, b, batas));
      }),
      { numRuns: 2000 },
    );
  });
});
