import { describe, expect, it } from 'vitest';
import type { JumlahBulan } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { describePerubahan } from '../../src/renderer/rekap/tren/ukuran-tren.ts';

const bulan = (periode: string, isi: Partial<JumlahBulan>): JumlahBulan => ({
  periode: periode as Periode,
  kelurahan: 104,
  layak: 0,
  tidak_layak: 0,
  ditunda: 0,
  keluar: 0,
  graduasi: 0,
  pena: 0,
  ...isi,
});

describe('how a month stands to the one before', () => {
  const tren = [
    bulan('2026-09', { layak: 5000 }),
    bulan('2026-10', { layak: 1200, keluar: 9, pena: 2 }),
    bulan('2026-11', { layak: 2400, keluar: 4, pena: 2 }),
  ];

  it('given two months, then the difference is told in words, whatever lies before them', () => {
    expect(describePerubahan(tren, 'layak')).toBe('naik 1.200 dari Oktober 2026');
    expect(describePerubahan(tren, 'keluar')).toBe('turun 5 dari Oktober 2026');
    expect(describePerubahan(tren, 'pena')).toBe('sama dengan Oktober 2026');
  });

  it('given one month or none, then there is nothing to compare', () => {
    expect(describePerubahan(tren.slice(0, 1), 'layak')).toBeNull();
    expect(describePerubahan([], 'layak')).toBeNull();
  });
});
