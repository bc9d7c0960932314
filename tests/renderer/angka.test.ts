import { expect, test } from 'vitest';
import { formatAngka, formatDari, formatPersen, formatUkuran } from '../../src/renderer/components/angka.ts';

test('given figures, when shown, then they carry the separators that Indonesians write', () => {
  expect(formatAngka(1248)).toBe('1.248');
  expect(formatAngka(0)).toBe('0');
  expect(formatDari(17, 1042)).toBe('17 dari 1.042');
});

test('given work that is not finished, when its share is shown, then it never reads 100%', () => {
  expect(formatPersen(999, 1000)).toBe('99%');
  expect(formatPersen(1000, 1000)).toBe('100%');
  expect(formatPersen(0, 0)).toBe('0%');
});

test.each([
  [512, '512 byte'],
  [1536, '1,5 KB'],
  [64 * 1024 * 1024, '64 MB'],
])('given a file of %i bytes, when its size is shown, then it reads %s', (byte, kata) => {
  expect(formatUkuran(byte)).toBe(kata);
});
