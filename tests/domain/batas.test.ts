import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHari, BATAS_AWAL, countHari, listBatasBerikut } from '#domain/batas.ts';
import { createTanggal, getHari, type Tanggal } from '#domain/tanggal.ts';

const tanggal = fc
  .record({ hari: fc.integer({ min: 0, max: 3000 }) })
  .map(({ hari }) => addHari('2024-01-01' as Tanggal, hari));
const hari = fc.integer({ min: 1, max: 31 });

describe('the next cut-off', () => {
  it('is never past, never more than a month away, and is that day of the month or its last', () => {
    fc.assert(
      fc.property(tanggal, hari, (hariIni, ke) => {
        const [satu] = listBatasBerikut({ pbi: null, bantuan: null, tarik: null, usulan: ke }, hariIni);
        expect(satu?.kode).toBe('usulan');
        const pada = satu?.tanggal ?? hariIni;
        expect(satu?.sisa).toBe(countHari(hariIni, pada));
        expect(satu?.sisa).toBeGreaterThanOrEqual(0);
        expect(satu?.sisa).toBeLessThanOrEqual(31);
        if (getHari(pada) !== ke) {
          expect(getHari(pada)).toBeLessThan(ke);
          expect(getHari(addHari(pada, 1))).toBe(1);
        }
      }),
    );
  });

  it.each([
    ['2026-11-17', 17, '2026-11-17', 0],
    ['2026-11-18', 17, '2026-12-17', 29],
    ['2026-12-18', 17, '2027-01-17', 30],
    ['2026-02-10', 31, '2026-02-28', 18],
    ['2028-02-29', 30, '2028-02-29', 0],
    ['2026-02-28', 29, '2026-02-28', 0],
    ['2026-03-01', 29, '2026-03-29', 28],
  ])('seen from %s for day %i is %s, %i days away', (hariIni, ke, pada, sisa) => {
    const batas = { pbi: null, bantuan: null, tarik: null, usulan: ke };
    expect(listBatasBerikut(batas, hariIni as Tanggal)).toEqual([{ kode: 'usulan', tanggal: pada, sisa }]);
  });

  it('of each kind comes nearest first, and what is not set does not come', () => {
    const kode = (pada: string) => listBatasBerikut(BATAS_AWAL, pada as Tanggal).map((satu) => satu.kode);
    expect(kode('2026-11-09')).toEqual(['pbi', 'bantuan', 'usulan', 'tarik']);
    expect(kode('2026-11-16')).toEqual(['usulan', 'tarik', 'pbi', 'bantuan']);
    expect(listBatasBerikut({ ...BATAS_AWAL, pbi: null }, '2026-11-09' as Tanggal)).toHaveLength(3);
  });

  it('counts days over the ends of months and years', () => {
    fc.assert(
      fc.property(tanggal, fc.integer({ min: -400, max: 400 }), (dari, n) => {
        const sampai = addHari(dari, n);
        const [tahun, bulan, tgl] = sampai.split('-').map(Number);
        expect(createTanggal(tahun ?? 0, bulan ?? 0, tgl ?? 0)).toBe(sampai);
        expect(countHari(dari, sampai)).toBe(n);
      }),
    );
  });
});
