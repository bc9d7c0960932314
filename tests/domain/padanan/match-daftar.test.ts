import { describe, expect, test } from 'vitest';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { findSerupa } from '#domain/padanan/find-serupa.ts';
import { matchDaftar } from '#domain/padanan/match-daftar.ts';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const pilihan = { desilTerbesar: 5 };
const KK_SATU = '1371010101010001' as NomorKk;

function orang(id: number, isi: Partial<OrangPadanan> = {}): OrangPadanan {
  return {
    id,
    nik: '1371011203850001' as Nik,
    nikTertulis: '',
    nomorKk: KK_SATU,
    nama: 'Siti Aminah Umpama',
    tanggalLahir: '1985-03-12' as Tanggal,
    alamat: 'Jl. Rekaan No. 1',
    rt: '001',
    rw: '002',
    keadaan: 'ada',
    segmen: '',
    desil: 2,
    ...isi,
  };
}

const nik = (isi: string): Nik => isi as Nik;
const status = (kiri: OrangPadanan[], kanan: OrangPadanan[]): string[] =>
  matchDaftar(kiri, kanan, pilihan).map((satu) => satu.status);

describe('given a row of a list and a row of the registry, when they are matched', () => {
  test.each<[string, Partial<OrangPadanan>, Partial<OrangPadanan>, string[]]>([
    ['the same person', {}, {}, ['COCOK']],
    ['another spelling', { nama: 'Hj. St. Aminah Oempama' }, {}, ['COCOK']],
    ['another person under the NIK', { nama: 'Bambang Khayal' }, {}, ['NIK_SAMA_NAMA_BEDA']],
    ['digits of the NIK swapped', { nik: nik('1371011203850010') }, {}, ['NIK_BEDA_NAMA_TGL_SAMA']],
    ['a NIK that is not whole', { nik: null, nikTertulis: '137101120385000' }, {}, ['NIK_TIDAK_VALID']],
    ['a list without NIK', { nik: null }, {}, ['COCOK']],
    ['day and month swapped', { nik: null, tanggalLahir: '1985-12-03' as Tanggal }, {}, ['COCOK']],
    ['someone dead', {}, { keadaan: 'meninggal' }, ['MENINGGAL']],
    ['someone who moved', {}, { keadaan: 'pindah' }, ['PINDAH']],
    ['a rank above the limit', {}, { desil: 8 }, ['DESIL_DI_LUAR_BATAS']],
    ['two segments', { segmen: 'PBI APBN' }, { segmen: 'PBI APBD' }, ['GANDA_SEGMEN']],
    [
      'father and son of one name',
      { nik: nik('1371010101600001'), tanggalLahir: '1960-01-01' as Tanggal },
      {},
      ['TIDAK_ADA_DI_DATA', 'HANYA_DI_DATA'],
    ],
    [
      'twins of whom each list has another',
      { nik: nik('1371011203850002'), nama: 'Rina Umpama' },
      { nama: 'Rani Umpama' },
      ['TIDAK_ADA_DI_DATA', 'HANYA_DI_DATA'],
    ],
    [
      'the same name and birth date in another family and RT',
      { nik: nik('3201991203857777'), nomorKk: '3201990101010009' as NomorKk, rt: '009', alamat: 'Jl. Fiksi 7' },
      {},
      ['AMBIGU', 'AMBIGU'],
    ],
    [
      'two temporary NIK that are the same',
      { nik: null, nikTertulis: '0000000000000001', nama: 'Andi Misal', tanggalLahir: null, nomorKk: null, rt: '' },
      { nik: null, nikTertulis: '0000000000000001', nama: 'Budi Andai', tanggalLahir: null },
      ['NIK_TIDAK_VALID', 'NIK_TIDAK_VALID'],
    ],
  ])('%s', (_, kiri, kanan, harapan) => {
    expect(status([orang(1, kiri)], [orang(1, kanan)])).toEqual(harapan);
  });

  test('a NIK twice in the list: nobody is chosen by guess', () => {
    const hasil = matchDaftar([orang(1), orang(2)], [orang(7)], pilihan);
    expect(hasil.map((satu) => [satu.status, satu.kiri, satu.kanan, satu.kandidat])).toEqual([
      ['GANDA_NIK', 1, null, [7]],
      ['GANDA_NIK', 2, null, [7]],
      ['GANDA_NIK', null, 7, [1, 2]],
    ]);
  });

  test('two candidates that cannot be told apart are left to a person', () => {
    const kiri = [orang(1, { nik: null })];
    const kanan = [orang(5, { nik: nik('1371011203850005') }), orang(6, { nik: nik('1371011203850006') })];
    expect(matchDaftar(kiri, kanan, pilihan).map((satu) => [satu.status, satu.kandidat])).toEqual([
      ['AMBIGU', [5, 6]],
      ['AMBIGU', [1]],
      ['AMBIGU', [1]],
    ]);
  });

  test('an empty side leaves everyone on one side only', () => {
    expect(status([], [orang(1)])).toEqual(['HANYA_DI_DATA']);
    expect(status([orang(1)], [])).toEqual(['TIDAK_ADA_DI_DATA']);
  });

  test("whoever stands under another's NIK is found under the own name first", () => {
    const suami = orang(1, {
      nama: 'Kasman Andai',
      nik: nik('1371010302700004'),
      tanggalLahir: '1970-02-03' as Tanggal,
    });
    const istri = orang(2);
    // The list has the wife's NIK on the husband's row and none on hers.
    const daftar = [
      { ...suami, nik: istri.nik },
      { ...istri, nik: null },
    ];
    expect(matchDaftar(daftar, [suami, istri], pilihan).map(({ kiri, kanan }) => [kiri, kanan])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('brothers on one NIK are not taken for one person', () => {
    const adik = orang(1, { nama: 'Rafki Umpama', tanggalLahir: '2006-06-25' as Tanggal });
    expect(status([orang(1, { nama: 'Rafli Umpama' })], [adik])).toEqual(['NIK_SAMA_NAMA_BEDA']);
  });

  test('rows with one id are refused', () => {
    expect(() => matchDaftar([orang(1), orang(1)], [], pilihan)).toThrow(RangeError);
  });
});

describe('given one list, when likely doubles are looked for', () => {
  test('one person under two NIK is found, with reasons', () => {
    const hasil = findSerupa([orang(1), orang(2, { nik: nik('1371011203859999'), nama: 'Siti Aminah Umpama, S.Pd' })]);
    expect(hasil).toMatchObject([{ satu: 1, lain: 2 }]);
    expect(hasil[0]?.alasan).toContain('TANGGAL_LAHIR_SAMA');
  });

  test('twins are not', () => {
    expect(
      findSerupa([orang(1, { nama: 'Rina Umpama' }), orang(2, { nik: nik('1371011203850002'), nama: 'Rani Umpama' })]),
    ).toEqual([]);
  });

  test('matching tells each of its steps, and ends where nobody waits any more', () => {
    const langkah: number[] = [];
    const kiri = [orang(1)];
    const kanan = [orang(2, { nik: nik('1371011203859999') })];
    let total = 0;
    matchDaftar(kiri, kanan, {
      ...pilihan,
      onLangkah: (selesai, semua) => {
        langkah.push(selesai);
        total = semua;
      },
    });
    expect(langkah).toEqual(Array.from({ length: total }, (_, i) => i));
    const stop = (selesai: number): void => {
      if (selesai === total - 2) throw new Error('batal');
    };
    expect(() => matchDaftar(kiri, kanan, { ...pilihan, onLangkah: stop })).toThrow('batal');
  });

  test('the search tells how far it is, and ends where nobody waits any more', () => {
    const langkah: [number, number][] = [];
    const stop = (selesai: number, total: number): void => {
      langkah.push([selesai, total]);
      if (selesai === 2) throw new Error('batal');
    };
    expect(() => findSerupa([orang(1), orang(2, { nik: nik('1371011203859999') })], stop)).toThrow('batal');
    expect(langkah.map(([selesai]) => selesai)).toEqual([0, 1, 2]);
    expect(new Set(langkah.map(([, total]) => total)).size).toBe(1);
  });
});
