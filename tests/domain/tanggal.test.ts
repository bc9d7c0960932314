import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeUmur,
  createTanggal,
  formatJam,
  formatTanggal,
  formatTanggalPendek,
  formatTanggalSiks,
  getNamaHari,
  NAMA_BULAN,
  readTanggal,
  type Tanggal,
  toTanggal,
} from '#domain/tanggal.ts';

const hari = (teks: string): string => {
  const terbaca = readTanggal(teks);
  return terbaca.hasil === 'tanggal' ? terbaca.tanggal : terbaca.hasil;
};

describe('a date as lists write it', () => {
  test.each([
    ['31/01/2000', '2000-01-31'],
    ['1-2-2000', '2000-02-01'],
    ['31.01.2000', '2000-01-31'],
    ['31 01 2000', '2000-01-31'],
    ['2000-01-31', '2000-01-31'],
    ['2000/1/31', '2000-01-31'],
    ['31 Januari 2000', '2000-01-31'],
    ['31-Jan-2000', '2000-01-31'],
    ['5 agt 1999', '1999-08-05'],
    ['5 Nopember 1999', '1999-11-05'],
    ['5 Pebruari 1999', '1999-02-05'],
    ['1 May 1999', '1999-05-01'],
    ["'31/01/2000", '2000-01-31'],
    ['31/01/2000 00:00:00', '2000-01-31'],
    ['2000-01-31T00:00:00.000Z', '2000-01-31'],
    ['31012000', '2000-01-31'],
    ['20000131', '2000-01-31'],
    ['36556', '2000-01-31'],
    ['36556.5', '2000-01-31'],
    ['', 'kosong'],
    ['-', 'kosong'],
    ['0000-00-00', 'kosong'],
    ['31/02/1988', 'tidak_ada'],
    ['2001-02-29', 'tidak_ada'],
    ['13/13/2000', 'tidak_ada'],
    ['31/01/85', 'tidak_terbaca'],
    ['1985', 'tidak_terbaca'],
    ['Januari 2000', 'tidak_terbaca'],
    ['Padang', 'tidak_terbaca'],
    ['5 Xyz 1999', 'tidak_terbaca'],
  ])('given %j then %s', (teks, hasil) => {
    expect(hari(teks)).toBe(hasil);
  });

  const tanggal = fc
    .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
    .map((saat) => saat.toISOString().slice(0, 10) as Tanggal);

  test('given any day then every form that we know reads back as that day', () => {
    fc.assert(
      fc.property(tanggal, (satu) => {
        const [tahun, bulan, tgl] = [satu.slice(0, 4), satu.slice(5, 7), satu.slice(8)];
        const serial = (Date.parse(satu) - Date.UTC(1899, 11, 30)) / 86_400_000;
        const bentuk = [
          satu,
          formatTanggalSiks(satu),
          formatTanggalPendek(satu),
          formatTanggal(satu),
          `${Number(tgl)}.${Number(bulan)}.${tahun}`,
          `${tgl}-${(NAMA_BULAN[Number(bulan) - 1] ?? '').slice(0, 3)}-${tahun}`,
          `${tgl}${bulan}${tahun}`,
          `${tahun}${bulan}${tgl}`,
          String(serial),
        ];
        for (const teks of bentuk) expect([teks, hari(teks)]).toEqual([teks, satu]);
      }),
    );
  });

  test('given any text then a date that is read exists in the calendar', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. '), maxLength: 12 }), (teks) => {
        const terbaca = readTanggal(teks);
        if (terbaca.hasil !== 'tanggal') return;
        const [tahun = 0, bulan = 0, tgl = 0] = terbaca.tanggal.split('-').map(Number);
        expect(createTanggal(tahun, bulan, tgl)).toBe(terbaca.tanggal);
      }),
    );
  });
});

describe('a date of ours', () => {
  test('given 12 November 2026 then its words are Indonesian', () => {
    expect(formatTanggal('2026-11-12' as Tanggal)).toBe('12 November 2026');
    expect(getNamaHari('2026-11-12' as Tanggal)).toBe('Kamis');
  });

  test('given a birthday that is tomorrow then the year is not full yet', () => {
    expect(computeUmur('1990-11-13' as Tanggal, '2026-11-12' as Tanggal)).toBe(35);
    expect(computeUmur('1990-11-12' as Tanggal, '2026-11-12' as Tanggal)).toBe(36);
  });

  test('given an instant late in the evening in UTC then it is the next day in WIB', () => {
    expect(toTanggal(new Date('2026-11-11T18:05:00Z'))).toBe('2026-11-12');
    expect(formatJam(new Date('2026-11-11T18:05:00Z'))).toBe('01.05');
  });
});
