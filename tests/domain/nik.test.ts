import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  getJenisKelamin,
  getTanggalLahir,
  maskNomor,
  matchesTanggalLahir,
  type Nik,
  readNik,
  readNomorKk,
} from '#domain/nik.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const cacatOf = (isi: string, cara?: 'teks' | 'angka'): string => {
  const terbaca = readNik(isi, cara);
  return terbaca.sah ? 'sah' : terbaca.cacat;
};

describe('NIK', () => {
  test.each([
    ['1371014701900001', 'sah'],
    [' 1371 0147 0190 0001 ', 'sah'],
    ["'1371014701900001", 'sah'],
    ['\ufeff1371014701900001\u00a0', 'sah'],
    ['1371.0147.0190.0001', 'sah'],
    ['', 'kosong'],
    ['0', 'kosong'],
    ['-', 'kosong'],
    ['1,37101E+15', 'notasi_ilmiah'],
    ['1.37101470190000E+15', 'notasi_ilmiah'],
    ['1.37101E15', 'notasi_ilmiah'],
    ['137E+13', 'notasi_ilmiah'],
    ['137101470190001', 'kurang_angka'],
    ['13710147019000011', 'lebih_angka'],
    ['137101470190O001', 'bukan_angka'],
    ['137101470190000.1', 'bukan_angka'],
    ['1371014701900001,00', 'bukan_angka'],
    ['1371013102880001', 'tanggal_tidak_ada'],
    ['1371014713900001', 'tanggal_tidak_ada'],
    ['1371014701900000', 'nomor_urut_nol'],
    ['0371014701900001', 'sementara'],
  ])('of a text cell: given %j then %s', (isi, hasil) => {
    expect(cacatOf(isi)).toBe(hasil);
  });

  test('given a number cell that ends in 0 then it counts as rounded, because Excel keeps 15 digits', () => {
    expect(cacatOf('1371014701900010', 'angka')).toBe('dibulatkan');
    expect(cacatOf('1371014701900010', 'teks')).toBe('sah');
    expect(cacatOf('1371014701900011', 'angka')).toBe('sah');
  });

  test('given a number cell beyond what a double can hold then it counts as rounded', () => {
    expect(cacatOf('9271014701900011', 'angka')).toBe('dibulatkan');
  });

  test('given any text then what is taken has the same digits: nothing is ever repaired', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789E+., -'), maxLength: 24 }), (isi) => {
        for (const cara of ['teks', 'angka'] as const) {
          const terbaca = readNik(isi, cara);
          if (terbaca.sah) expect(terbaca.nomor).toBe(isi.replace(/\D/g, ''));
        }
      }),
    );
  });

  test('given a rounded number then no original NIK of which it can be the rest is taken for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (urut) => {
        const asli = `137101470190${String(urut).padStart(4, '0')}`;
        const dibulatkan = `${asli.slice(0, 15)}0`;
        expect(readNik(dibulatkan, 'angka').sah).toBe(false);
      }),
    );
  });

  test('given a NIK with day + 40 then it is a woman born on that day', () => {
    const nik = '1371014701900001' as Nik;
    expect(getJenisKelamin(nik)).toBe('P');
    expect(getTanggalLahir(nik, '2026-11-12' as Tanggal)).toBe('1990-01-07');
    expect(matchesTanggalLahir(nik, '1990-01-07' as Tanggal)).toBe(true);
    expect(matchesTanggalLahir(nik, '1990-01-08' as Tanggal)).toBe(false);
  });

  test('given two digits of a year then the later century that is not in the future', () => {
    expect(getTanggalLahir('1371010701050001' as Nik, '2026-11-12' as Tanggal)).toBe('2005-01-07');
    expect(getTanggalLahir('1371010701450001' as Nik, '2026-11-12' as Tanggal)).toBe('1945-01-07');
    expect(getTanggalLahir('1371012902000001' as Nik, '2026-11-12' as Tanggal)).toBe('2000-02-29');
  });

  test('given a NIK for the hall then only its last four digits are shown', () => {
    expect(maskNomor('1371014701900001' as Nik)).toBe('•••• •••• •••• 0001');
  });
});

describe('nomor KK', () => {
  test.each([
    ['1371010101100001', 'teks', 'sah'],
    ['1371010101100010', 'angka', 'dibulatkan'],
    ['0000000000000000', 'teks', 'nomor_urut_nol'],
    ['1,37E+15', 'teks', 'notasi_ilmiah'],
    ['137101010110001', 'teks', 'kurang_angka'],
  ] as const)('given %j as %s then %s', (isi, cara, hasil) => {
    const terbaca = readNomorKk(isi, cara);
    expect(terbaca.sah ? 'sah' : terbaca.cacat).toBe(hasil);
  });
});
