import { describe, expect, it } from 'vitest';
import { readSaringLintas } from '../../src/renderer/rekap/lintas/saring-lintas.ts';

describe('the filter of the findings between kelurahan', () => {
  it('given an address with kind, kelurahan and month, then all three filter; ten digits may come as a number', () => {
    const semua = { jenis: 'kk_ganda', kelurahan: '1371011001', bulan: '2026-11' };
    expect(readSaringLintas(semua)).toEqual(semua);
    expect(readSaringLintas({ kelurahan: 1371011001 })).toEqual({ kelurahan: '1371011001' });
  });

  it('given what is no kind, no code and no month, then nothing filters', () => {
    expect(readSaringLintas({ jenis: 'MENINGGAL', kelurahan: '13.71.01', bulan: '2026-13', cari: 'x' })).toEqual({});
    expect(readSaringLintas({})).toEqual({});
  });
});
