import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLaju, estimateSelesai, formatMenit } from '#domain/laju-sidang.ts';

const at = (detik: number): string => new Date(Date.UTC(2026, 10, 12, 2) + detik * 1000).toISOString();

describe('given the instants of decisions', () => {
  it('when too few were made, then nothing is said', () => {
    expect(computeLaju([])).toBeNull();
    expect(computeLaju([at(0), at(60), at(120)])).toBeNull();
  });

  it('when the hall had a pause, then the pause does not count', () => {
    expect(computeLaju([at(0), at(60), at(120), at(120 + 1800), at(120 + 1860)])).toBe(60);
  });

  it('when a block fell at once, then each of it took no time of its own', () => {
    expect(computeLaju([at(0), at(90), at(90), at(90), at(90)])).toBe(22.5);
  });

  it('whatever the order in which they are told, the pace is the same and never below zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 4 }), (detik) => {
        const laju = computeLaju(detik.map(at));
        expect(computeLaju(detik.toReversed().map(at))).toBe(laju);
        if (laju !== null) expect(laju).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('given a pace', () => {
  it('when candidates are left, then the end and how far it lies behind the plan are told', () => {
    expect(estimateSelesai(60, 38, '10.42', '11.00')).toEqual({ menit: 38, selesai: '11.20', lewat: 20 });
    expect(estimateSelesai(30, 10, '10.42', null)).toEqual({ menit: 5, selesai: '10.47', lewat: null });
    expect(estimateSelesai(60, 30, '23.50', null).selesai).toBe('00.20');
  });

  it('when it is told in words, then as people say it', () => {
    expect([1, 59, 60, 65, 120].map(formatMenit)).toEqual(['1 menit', '59 menit', '1 jam', '1 jam 5 menit', '2 jam']);
  });
});
