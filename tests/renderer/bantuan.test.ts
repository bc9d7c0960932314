import { describe, expect, it } from 'vitest';
import { searchBantuan } from '../../src/renderer/bantuan/cari-bantuan.ts';

const KELURAHAN = { peran: 'kelurahan', bagian: ['Beranda', 'Warga', 'Bantuan'] } as const;
const DINSOS = { peran: 'dinsos', bagian: ['Rekap', 'Pengaturan', 'Bantuan'] } as const;

describe('the help', () => {
  const judul = (tempat: typeof KELURAHAN | typeof DINSOS, cari = ''): string[] =>
    searchBantuan(cari, tempat).topik.map((kelompok) => kelompok.judul);

  it('given data of a Dinas Sosial, then the recap comes first, with its keys and without those of sessions', () => {
    expect(judul(DINSOS)[0]).toBe('Rekap Dinas Sosial');
    const tombol = searchBantuan('', DINSOS).tombol;
    expect(tombol[0]?.tombol[0]?.[1]).toBe('Rekap; Alt+2 Pengaturan, Alt+3 Bantuan');
    const tempat = tombol.map((kelompok) => kelompok.judul);
    expect(tempat).toContain('Papan rekap');
    expect(tempat).not.toContain('Pembahasan');
  });

  it('given data of a kelurahan, then sessions come first, and the recap can still be looked up', () => {
    expect(judul(KELURAHAN)[0]).toBe('Dari daftar usulan sampai berita acara');
    expect(searchBantuan('', KELURAHAN).tombol.map((kelompok) => kelompok.judul)).not.toContain('Papan rekap');
    expect(judul(KELURAHAN, 'pengirim belum dikenal')).toEqual(['Rekap Dinas Sosial']);
  });

  it('given either, then no answer stands there twice', () => {
    for (const tempat of [KELURAHAN, DINSOS]) {
      const id = searchBantuan('', tempat).topik.flatMap(({ topik }) => topik.map((satu) => satu.id));
      expect(new Set(id).size).toBe(id.length);
    }
  });
});
