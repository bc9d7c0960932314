import { describe, expect, it } from 'vitest';
import { formatDeret } from '#domain/angka.ts';
import { describeKeadaan } from '../../src/renderer/rekap/kata-kelurahan.ts';
import { findUbin } from '../../src/renderer/rekap/move-ubin.ts';

const BARIS = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']];

describe('the arrows of the board', () => {
  it('given a tile, then right and left go on across the ends of rows and stop at the ends of the board', () => {
    expect(findUbin(BARIS, 'a3', 'ArrowRight')).toBe('b1');
    expect(findUbin(BARIS, 'b1', 'ArrowLeft')).toBe('a3');
    expect(findUbin(BARIS, 'c2', 'ArrowRight')).toBe('c2');
    expect(findUbin(BARIS, 'a1', 'ArrowLeft')).toBe('a1');
  });

  it('given a shorter row below, then down leads to its last tile; Home and End stay within the row', () => {
    expect(findUbin(BARIS, 'a3', 'ArrowDown')).toBe('b1');
    expect(findUbin(BARIS, 'c2', 'ArrowUp')).toBe('b1');
    expect(findUbin(BARIS, 'a1', 'ArrowUp')).toBe('a1');
    expect(findUbin(BARIS, 'a2', 'Home')).toBe('a1');
    expect(findUbin(BARIS, 'a2', 'End')).toBe('a3');
  });

  it('given a letter or a tile that is not there, then nothing moves', () => {
    expect(findUbin(BARIS, 'a1', 'b')).toBeNull();
    expect(findUbin(BARIS, 'x9', 'ArrowRight')).toBeNull();
  });
});

describe('the words of one kelurahan', () => {
  it('given each state, then it stands there with its day', () => {
    const diterima = '2026-11-18T05:00:00.000Z';
    const katakan = (keadaan: Parameters<typeof describeKeadaan>[0]['keadaan']): string =>
      describeKeadaan({ keadaan, diterima });
    expect(katakan('diterima')).toBe('diterima 18-11-2026');
    expect(katakan('terlambat')).toBe('terlambat, diterima 18-11-2026');
    expect(katakan('rusak')).toBe('ditolak, datang 18-11-2026');
    expect(katakan('tidak_dikenal')).toBe('pengirim belum dikenal, datang 18-11-2026');
    expect(describeKeadaan({ keadaan: 'belum', diterima: null })).toBe('belum ada paket');
  });

  it('given missing numbers, then two stand side by side and a row of them as from and to', () => {
    expect(formatDeret([4])).toBe('4');
    expect(formatDeret([4, 5])).toBe('4 dan 5');
    expect(formatDeret([2, 3, 4, 7, 1200])).toBe('2 sampai 4, 7 dan 1.200');
    expect(formatDeret([])).toBe('');
  });
});
