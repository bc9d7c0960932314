import { describe, expect, test } from 'vitest';
import { normalizeProgram, PROGRAM_AWAL } from '#domain/program.ts';

const kode = (isi: string): string => normalizeProgram(isi, PROGRAM_AWAL).kode;

describe('a programme as a list names it', () => {
  test.each([
    ['pkh', 'PKH'],
    ['BPNT', 'SEMBAKO'],
    ['bpnt/sembako', 'SEMBAKO'],
    ['Sembako / BPNT', 'SEMBAKO'],
    ['PBI JK', 'PBI-JK'],
    ['PBI_JK', 'PBI-JK'],
    ['pbi-jkn', 'PBI-JK'],
    ['NON_BANSOS', 'DTSEN'],
    ['DTKS', 'DTSEN'],
    ['Jaminan Kesehatan Sumbar Sakato', 'JKSS'],
    ['', ''],
    ['-', ''],
  ])('given %j then %j', (isi, hasil) => {
    expect(kode(isi)).toBe(hasil);
  });

  test('given several programmes in any order and with any sign between them then one text', () => {
    for (const isi of ['PKH, BPNT', 'bpnt + pkh', 'Sembako dan PKH', 'PKH;PKH;BSP', 'BPNT & PKH']) {
      expect([isi, kode(isi)]).toEqual([isi, 'PKH, SEMBAKO']);
    }
  });

  test('given a programme that nobody knows then it stays, upper case, and is named', () => {
    expect(normalizeProgram('beras nagari, pkh', PROGRAM_AWAL)).toEqual({
      kode: 'PKH, BERAS NAGARI',
      tidakDikenal: ['BERAS NAGARI'],
    });
  });
});
