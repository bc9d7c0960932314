import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAngka, splitPersen } from '#domain/angka.ts';

describe('figures as Indonesians write them', () => {
  it('have a full stop between the thousands', () => {
    expect([0, 999, 1000, 1_234_567].map(formatAngka)).toEqual(['0', '999', '1.000', '1.234.567']);
  });
});

describe('per cents of a sum', () => {
  it('add up to 100 and never stray a whole per cent from the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }), (bagian) => {
        const persen = splitPersen(bagian);
        const semua = bagian.reduce((a, b) => a + b, 0);
        expect(persen.reduce((a, b) => a + b, 0)).toBe(semua === 0 ? 0 : 100);
        for (const [i, satu] of bagian.entries()) {
          expect(Math.abs((persen[i] ?? 0) - (semua === 0 ? 0 : (satu * 100) / semua))).toBeLessThan(1);
        }
      }),
    );
  });

  it('of 41, 12 and 7 are 68, 20 and 12', () => {
    expect(splitPersen([41, 12, 7])).toEqual([68, 20, 12]);
  });
});
