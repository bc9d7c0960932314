import { describe, expect, it } from 'vitest';
import {
  checkKantor,
  chooseKota,
  chooseProvinsi,
  listLembagaDinsos,
  RANCANGAN_DINSOS_AWAL,
  toDinsos,
} from '../../src/renderer/pengaturan/isian/rancangan-dinsos.ts';

const JAMBI = { kode: '15', nama: 'Jambi' };
const SUNGAI_PENUH = { kode: '15.72', nama: 'Kota Sungai Penuh' };
const TEBO = { kode: '15.09', nama: 'Kabupaten Tebo' };

describe('setting up a Dinas Sosial', () => {
  it('given another province, then the city is to be chosen again, and the name of the office follows it', () => {
    const jambi = chooseProvinsi(RANCANGAN_DINSOS_AWAL, JAMBI);
    expect(checkKantor(jambi)).toEqual({ kota: 'Pilih kota atau kabupaten dari daftar.' });
    expect(toDinsos(jambi)).toBeNull();
    const penuh = chooseKota(jambi, SUNGAI_PENUH);
    expect(penuh.namaDinas).toBe('Dinas Sosial Kota Sungai Penuh');
    expect(chooseKota(penuh, TEBO).namaDinas).toBe('Dinas Sosial Kabupaten Tebo');
    expect(checkKantor(penuh)).toEqual({});
  });

  it('given a name written by hand, then it stays whatever the city, and the letterhead does not repeat the city', () => {
    const sendiri = { ...RANCANGAN_DINSOS_AWAL, namaDinas: 'Dinas Sosial dan P3A Kota Padang' };
    expect(listLembagaDinsos(sendiri)).toEqual(['PEMERINTAH KOTA PADANG', 'DINAS SOSIAL DAN P3A']);
    expect(chooseKota(sendiri, TEBO).namaDinas).toBe('Dinas Sosial dan P3A Kota Padang');
  });
});
