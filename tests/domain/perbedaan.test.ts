import { describe, expect, it } from 'vitest';
import type { NomorKk } from '#domain/nik.ts';
import { findPerbedaan } from '#domain/perbedaan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const USULAN = {
  nama: 'ROSMALINAR UMPAMA',
  tanggalLahir: '1979-03-14' as Tanggal,
  nomorKk: '1371011206150004' as NomorKk,
  rt: '003',
  rw: '002',
  desil: 2,
};

describe('given a usulan and what lists say about its person', () => {
  it('when they say the same in other letters, or nothing, then nothing differs', () => {
    const daftar = [
      { daftar: 'DTSEN', orang: { ...USULAN, nama: 'Rosmalinar Umpama, S.Pd.' } },
      { daftar: 'Desil', orang: { desil: 2 } },
      { daftar: 'JKSS', orang: { nama: '', tanggalLahir: null, nomorKk: null, rt: '', rw: '' } },
    ];
    expect(findPerbedaan(USULAN, daftar)).toEqual([]);
  });

  it('when two lists say the same other thing, then it is told once with both, and numbers stay masked', () => {
    const lain = { tanggalLahir: '1978-03-14' as Tanggal, nomorKk: '1371011206159999' as NomorKk };
    const hasil = findPerbedaan(USULAN, [
      { daftar: 'DTSEN', orang: { ...USULAN, ...lain } },
      { daftar: 'Data bebas', orang: { ...USULAN, ...lain, desil: 5 } },
    ]);
    expect(hasil.map(({ bidang }) => bidang)).toEqual(['Tanggal lahir', 'Nomor KK', 'Desil']);
    expect(hasil[0]).toEqual({
      bidang: 'Tanggal lahir',
      usulan: '14-03-1979',
      lain: [{ isi: '14-03-1978', daftar: ['DTSEN', 'Data bebas'] }],
    });
    expect(JSON.stringify(hasil)).not.toMatch(/\d{6,}/);
    expect(hasil[1]?.lain[0]?.isi).toMatch(/9999$/);
  });
});
