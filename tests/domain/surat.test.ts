import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abbreviateNama,
  checkPolaNomor,
  formatNomorSurat,
  getPolaSptjm,
  POLA_NOMOR_AWAL,
} from '#domain/nomor-surat.ts';
import { createTanggal, type Tanggal } from '#domain/tanggal.ts';
import { spellTanggal, terbilang, toRomawi } from '#domain/terbilang.ts';

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [8, 'delapan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [110, 'seratus sepuluh'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
  ])('%d is "%s"', (angka, kata) => {
    expect(terbilang(angka)).toBe(kata);
  });

  it('reads back to the number for every number to a million', () => {
    for (let angka = 0; angka <= 1_000_000; angka += 1) {
      if (readBack(terbilang(angka)) !== angka) expect.fail(`${angka}: ${terbilang(angka)}`);
    }
  });

  it('refuses what it has no words for', () => {
    for (const angka of [-1, 1.5, 1_000_000_000, Number.NaN]) expect(() => terbilang(angka)).toThrow(RangeError);
  });
});

describe('a date in words', () => {
  it('reads back to the day for every day of a century', () => {
    const BULAN = [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ];
    // 1 January 2000 was a Saturday.
    const HARI = ['Sabtu', 'Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'];
    let hari = 0;
    for (let tahun = 2000; tahun < 2100; tahun += 1) {
      for (let bulan = 1; bulan <= 12; bulan += 1) {
        for (let satu = 1; createTanggal(tahun, bulan, satu) !== null; satu += 1) {
          const tanggal = createTanggal(tahun, bulan, satu);
          if (tanggal === null) throw new Error('no such day');
          const kata = spellTanggal(tanggal);
          const baca = /^(\w+), tanggal ([a-z ]+), bulan (\w+), tahun ([a-z ]+) \((\d\d)-(\d\d)-(\d{4})\)$/.exec(kata);
          const [, nama, angka = '', namaBulan = '', angkaTahun = '', ...pendek] = baca ?? [];
          const terbaca = [
            nama,
            readBack(angka),
            BULAN.indexOf(namaBulan) + 1,
            readBack(angkaTahun),
            ...pendek.map(Number),
          ];
          const benar = [HARI[hari % 7], satu, bulan, tahun, satu, bulan, tahun];
          if (terbaca.join() !== benar.join()) expect.fail(kata);
          hari += 1;
        }
      }
    }
    expect(hari).toBe(36_525);
  });
});

/** An independent reading of Indonesian number words. */
function readBack(kata: string): number {
  const nilai: Record<string, number> = {
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
  };
  let jumlah = 0;
  let kelompok = 0;
  let satuan = 0;
  for (const bagian of kata.split(' ')) {
    if (bagian === 'belas') satuan += 10;
    else if (bagian === 'puluh') satuan *= 10;
    else if (bagian === 'ratus') {
      kelompok += satuan * 100;
      satuan = 0;
    } else if (bagian === 'ribu' || bagian === 'juta') {
      jumlah += (kelompok + satuan) * (bagian === 'ribu' ? 1000 : 1_000_000);
      kelompok = 0;
      satuan = 0;
    } else if (bagian === 'seribu') jumlah += 1000;
    else {
      kelompok += satuan;
      satuan = nilai[bagian] ?? Number.NaN;
    }
  }
  return jumlah + kelompok + satuan;
}

describe('the number of a letter', () => {
  it('fills the pattern', () => {
    expect(formatNomorSurat(POLA_NOMOR_AWAL, 12, '2026-11-11' as Tanggal, 'LC')).toBe(
      '400.9/012/MUSKEL/KEL-LC/XI/2026',
    );
  });

  it('says SPTJM where no muskel was held, and leaves a pattern without that mark alone', () => {
    expect(formatNomorSurat(getPolaSptjm(POLA_NOMOR_AWAL), 10, '2026-10-14' as Tanggal, 'LC')).toBe(
      '400.9/010/SPTJM/KEL-LC/X/2026',
    );
    expect(getPolaSptjm('{nomor}/KEL/{tahun}')).toBe('{nomor}/KEL/{tahun}');
  });

  it('gives another number for another sequence, month or year', () => {
    const tanggal = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), tanggal, (a, b, saat) => {
        const hari = saat.toISOString().slice(0, 10) as Tanggal;
        const sama =
          formatNomorSurat(POLA_NOMOR_AWAL, a, hari, 'LC') === formatNomorSurat(POLA_NOMOR_AWAL, b, hari, 'LC');
        expect(sama).toBe(a === b);
      }),
    );
  });

  it('is refused where the pattern has no sequence or an unknown placeholder', () => {
    expect(checkPolaNomor(POLA_NOMOR_AWAL)).toBeNull();
    expect(checkPolaNomor('400.9/MUSKEL/{tahun}')).toContain('{nomor}');
    expect(checkPolaNomor('{nomor}/{hari}')).toContain('{hari}');
    expect(checkPolaNomor('{nomor}/{tahun')).toContain('{tahun');
  });

  it('has the months in Roman numerals', () => {
    expect([1, 4, 9, 11, 12].map(toRomawi)).toEqual(['I', 'IV', 'IX', 'XI', 'XII']);
    expect(() => toRomawi(13)).toThrow(RangeError);
  });

  it('abbreviates the name of the kelurahan', () => {
    expect(abbreviateNama('Lubuk Contoh')).toBe('LC');
  });
});
