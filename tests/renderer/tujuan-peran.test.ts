import { expect, test } from 'vitest';
import { findTujuanPeran } from '../../src/renderer/shell/tujuan-peran.ts';

test.each([
  ['kelurahan', '/', null],
  ['kelurahan', '/musyawarah/3/pembahasan', null],
  ['kelurahan', '/rekap', '/'],
  ['kelurahan', '/rekap/1371011001', '/'],
  ['kelurahan', '/pengaturan', null],
  ['dinsos', '/', '/rekap'],
  ['dinsos', '/warga', '/rekap'],
  ['dinsos', '/musyawarah/3/kehadiran', '/rekap'],
  ['dinsos', '/rekapitulasi', '/rekap'],
  ['dinsos', '/rekap', null],
  ['dinsos', '/rekap/temuan', null],
  ['dinsos', '/pengaturan', null],
  ['dinsos', '/bantuan', null],
] as const)('given the data of a %s, when %s is called, then it leads to %j', (peran, alamat, tujuan) => {
  expect(findTujuanPeran(peran, alamat)).toBe(tujuan);
});
