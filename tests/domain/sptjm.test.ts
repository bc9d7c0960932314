import { describe, expect, it } from 'vitest';
import { formatPeriode, isPeriode, listPeriode, type Periode } from '#domain/periode.ts';
import { countJenis, tidyAlasanSptjm } from '#domain/sptjm.ts';

describe('the month of a statement', () => {
  it('is a month of the calendar and is said in words', () => {
    expect(['2026-11', '2026-13', '2026-00', '2026-1', '2026-11-01', '0026-11'].filter(isPeriode)).toEqual(['2026-11']);
    expect(formatPeriode('2026-05' as Periode)).toBe('Mei 2026');
  });

  it('is chosen from this one and those before, also over the turn of the year', () => {
    expect(listPeriode('2027-02' as Periode, 4)).toEqual(['2027-02', '2027-01', '2026-12', '2026-11']);
  });
});

describe('the reason of a statement', () => {
  it.each([
    ['Karena  aula\nbanjir.', 'aula banjir'],
    ['akses jalan terputus 10 s.d. 13 Oktober', 'akses jalan terputus 10 s.d. 13 Oktober'],
    [' karena . ', ''],
    ['  ', ''],
  ])('%j follows the word karena as %j', (ketikan, isi) => {
    expect(tidyAlasanSptjm(ketikan)).toBe(isi);
  });
});

describe('the counts of a statement', () => {
  it('stand in the order of papers and leave out what does not occur', () => {
    const jenis = ['keluar', 'usulan_baru', 'keluar'] as const;
    expect(countJenis(jenis.map((satu) => ({ jenis: satu })))).toEqual([
      { jenis: 'usulan_baru', jumlah: 1 },
      { jenis: 'keluar', jumlah: 2 },
    ]);
  });
});
