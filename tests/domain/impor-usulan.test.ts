import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJudulUsulan } from '#core/tables/find-header.ts';
import type { Sel } from '#domain/impor-lembar.ts';
import { type HasilLembarUsulan, interpretLembarUsulan } from '#domain/impor-lembar-usulan.ts';
import type { KonteksUsulan } from '#domain/impor-usulan.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { KodeTemuanImpor, TemuanImpor } from '#domain/temuan-impor.ts';
import { createLembar } from '../tables/list.ts';

const KONTEKS: KonteksUsulan = {
  hariIni: '2026-11-12' as Tanggal,
  program: PROGRAM_AWAL,
  jenisBawaan: null,
  kelurahan: '',
};

type Isi = string | number | Sel;

/** Reads rows of records below a heading made of their keys. */
function read(records: readonly Readonly<Record<string, Isi>>[], konteks = KONTEKS): HasilLembarUsulan {
  const judul = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lembar = createLembar([judul, ...records.map((record) => judul.map((kunci) => record[kunci] ?? ''))]);
  return interpretLembarUsulan(lembar, findJudulUsulan([lembar]).judul, konteks);
}

const SITI = {
  NIK: '1371014701900001',
  NOKK: '1371010101100001',
  NAMA: 'Siti Umpama',
  'TANGGAL LAHIR': '07/01/1990',
  'JENIS KELAMIN': 'P',
  RT: '3',
  RW: '002',
};

const readSatu = (ubah: Readonly<Record<string, Isi>>, konteks = KONTEKS) => {
  const hasil = read([{ ...SITI, ...ubah }], konteks);
  return { data: hasil.baris[0]?.data ?? null, temuan: hasil.temuan, kode: hasil.temuan.map(({ kode }) => kode) };
};

const rumus = (teks: string): Sel => ({ teks, cara: 'rumus' });

describe('a row without faults', () => {
  test('then its data are whole and nothing is found', () => {
    const { data, kode } = readSatu({});
    expect(kode).toEqual([]);
    expect(data).toMatchObject({
      nik: '1371014701900001',
      nomorKk: '1371010101100001',
      nama: 'Siti Umpama',
      tanggalLahir: '1990-01-07',
      jenisKelamin: 'P',
      rt: '003',
      rw: '002',
      jenis: 'usulan_baru',
      program: 'DTSEN',
    });
  });

  test('given blanks of every kind around a name then they are folded and the case stays', () => {
    expect(readSatu({ NAMA: "  'siti \u00a0 UMPAMA  " }).data?.nama).toBe('siti UMPAMA');
  });
});

describe('faults that refuse a row', () => {
  test.each<[string, Record<string, Isi>, KodeTemuanImpor]>([
    ['NIK in scientific notation', { NIK: '1,37101E+15' }, 'NIK_NOTASI_ILMIAH'],
    ['NIK rounded in a number cell', { NIK: 1371014701900010 }, 'NIK_DIBULATKAN'],
    ['NIK with 15 digits', { NIK: '137101470190001' }, 'NIK_KURANG_ANGKA'],
    ['NIK with 17 digits', { NIK: '13710147019000011' }, 'NIK_LEBIH_ANGKA'],
    ['NIK with a letter', { NIK: '137101470190O001' }, 'NIK_BUKAN_ANGKA'],
    ['NIK with 31 February', { NIK: '1371013102880001' }, 'NIK_TANGGAL_TIDAK_ADA'],
    ['NIK with serial 0000', { NIK: '1371014701900000' }, 'NIK_NOMOR_URUT_NOL'],
    ['a temporary NIK', { NIK: '0371014701900001' }, 'NIK_SEMENTARA'],
    ['no NIK', { NIK: '' }, 'NIK_KOSONG'],
    ['NIK as a formula', { NIK: rumus('1371014701900001') }, 'RUMUS'],
    ['KK in scientific notation', { NOKK: '1,37101E+15' }, 'KK_NOTASI_ILMIAH'],
    ['KK rounded in a number cell', { NOKK: 1371010101100010 }, 'KK_DIBULATKAN'],
    ['KK with 12 digits', { NOKK: '137101010110' }, 'KK_KURANG_ANGKA'],
    ['no name', { NAMA: ' - ' }, 'NAMA_KOSONG'],
    ['a name of digits', { NAMA: '12345' }, 'NAMA_BUKAN_NAMA'],
    ['a name that is a formula kept as text', { NAMA: '=NAMA!B12' }, 'NAMA_BUKAN_NAMA'],
    ['a name that is an error', { NAMA: '#REF!' }, 'NAMA_BUKAN_NAMA'],
    ['a name that is a formula', { NAMA: rumus('Siti Umpama') }, 'RUMUS'],
    ['31 February', { 'TANGGAL LAHIR': '31/02/1988' }, 'TANGGAL_TIDAK_ADA'],
    ['a date that nobody can read', { 'TANGGAL LAHIR': '31/01/85' }, 'TANGGAL_TIDAK_TERBACA'],
    ['a birth to come', { 'TANGGAL LAHIR': '13/11/2026' }, 'TANGGAL_DI_MASA_DEPAN'],
    ['a kind that nobody knows', { 'JENIS USULAN': 'Apa saja' }, 'JENIS_USULAN_TIDAK_DIKENAL'],
    ['a kind that needs a programme', { 'JENIS USULAN': 'Usulan program' }, 'PROGRAM_KOSONG'],
  ])('given %s', (_, ubah, kode) => {
    const hasil = readSatu(ubah);
    expect(hasil.data).toBeNull();
    expect(hasil.kode).toContain(kode);
    for (const { pesan } of hasil.temuan) expect(pesan).toMatch(/^[A-Z].*\.$/);
  });

  test('given several faults in one row then all are named at once, with row, column and content', () => {
    const { temuan } = readSatu({ NIK: '123', NAMA: '', 'TANGGAL LAHIR': '31/02/1988' });
    const ringkas = temuan.map(({ baris, kolom, kode, isi }) => [baris, kolom, kode, isi]);
    expect(ringkas).toEqual([
      [2, 'NIK', 'NIK_KURANG_ANGKA', '123'],
      [2, 'NAMA', 'NAMA_KOSONG', ''],
      [2, 'TANGGAL LAHIR', 'TANGGAL_TIDAK_ADA', '31/02/1988'],
    ]);
  });
});

describe('faults with which a row is taken all the same', () => {
  test.each<[string, Record<string, Isi>, KodeTemuanImpor]>([
    ['no KK', { NOKK: '' }, 'KK_KOSONG'],
    ['a KK that is a dash', { NOKK: '-' }, 'KK_KOSONG'],
    ['no date of birth', { 'TANGGAL LAHIR': '' }, 'TANGGAL_LAHIR_KOSONG'],
    ['a date that differs from the NIK', { 'TANGGAL LAHIR': '08/01/1990' }, 'NIK_BEDA_TANGGAL_LAHIR'],
    ['a sex that differs from the NIK', { 'JENIS KELAMIN': 'Laki-laki' }, 'NIK_BEDA_JENIS_KELAMIN'],
    ['a sex that nobody knows', { 'JENIS KELAMIN': 'X' }, 'JENIS_KELAMIN_TIDAK_DIKENAL'],
    ['no RT', { RT: '' }, 'RT_RW_KOSONG'],
    ['an RT of four digits', { RT: '1234' }, 'RT_RW_KOSONG'],
    ['desil 11', { DESIL: '11' }, 'DESIL_TIDAK_SAH'],
    ['a pregnancy that is neither yes nor no', { 'STATUS HAMIL': 'mungkin' }, 'STATUS_HAMIL_TIDAK_DIKENAL'],
    ['a start of pregnancy that is no date', { 'TGL MULAI HAMIL': '31/02/2026' }, 'TANGGAL_TIDAK_ADA'],
    ['a programme that nobody knows', { PROGRAM: 'Beras nagari' }, 'PROGRAM_BARU'],
    ['a formula that remembers its value', { ALAMAT: rumus('Jl. Contoh 1') }, 'RUMUS'],
    ['a formula without a value', { ALAMAT: rumus('') }, 'RUMUS'],
  ])('given %s', (_, ubah, kode) => {
    const hasil = readSatu(ubah);
    expect(hasil.data).not.toBeNull();
    expect(hasil.temuan.map((temuan) => [temuan.kode, temuan.berat])).toEqual([[kode, 'ingat']]);
  });

  test('given another kelurahan then it is a warning, in whatever way its name is written', () => {
    const konteks = { ...KONTEKS, kelurahan: 'Cupak Tangah' };
    expect(readSatu({ KELURAHAN: 'KEL. CUPAK  TANGAH' }, konteks).kode).toEqual([]);
    expect(readSatu({ KELURAHAN: 'Pisang' }, konteks).kode).toEqual(['KELURAHAN_LAIN']);
  });
});

describe('words of a row', () => {
  test.each([
    ['L', 'L'],
    ['lk', 'L'],
    ['LAKI - LAKI', 'L'],
    ['Pria', 'L'],
    ['1', 'L'],
    ['PEREMPUAN', 'P'],
    ['pr.', 'P'],
    ['Wanita', 'P'],
    ['2', 'P'],
  ])('given the sex %j then %s', (isi, kelamin) => {
    expect(readSatu({ 'JENIS KELAMIN': isi }).data?.jenisKelamin).toBe(kelamin);
  });

  test.each([
    ['RT 003/RW 002', '003', '002'],
    ['003/002', '003', '002'],
    ['3 - 2', '003', '002'],
    ['RW.02 RT.03', '003', '002'],
    ['RT.003', '003', ''],
  ])('given RT and RW in one cell %j', (isi, rt, rw) => {
    const { RT: _rt, RW: _rw, ...sisa } = SITI;
    const hasil = read([{ ...sisa, 'RT/RW': isi }]);
    expect(hasil.baris[0]?.data).toMatchObject({ rt, rw });
  });

  test('given both in the RT column and RW empty then they are told apart', () => {
    expect(readSatu({ RT: '003/002', RW: '' }).data).toMatchObject({ rt: '003', rw: '002' });
  });

  test('given place and date of birth in one cell then they are told apart', () => {
    const { 'TANGGAL LAHIR': _, ...sisa } = SITI;
    const data = read([{ ...sisa, 'TEMPAT/TGL LAHIR': 'Kota Contoh, 07-01-1990' }]).baris[0]?.data;
    expect(data).toMatchObject({ tempatLahir: 'Kota Contoh', tanggalLahir: '1990-01-07' });
  });

  test.each([
    ['3', 3],
    ['Desil 10', 10],
    ['3.0', 3],
    ['0', null],
    ['6-10', null],
  ])('given desil %j then %j', (isi, desil) => {
    expect(readSatu({ DESIL: isi }).data?.desil).toBe(desil);
  });

  test.each([
    ['YA', 'YA'],
    ['tidak', 'TIDAK'],
    ['', ''],
  ])('given status hamil %j', (isi, status) => {
    expect(readSatu({ 'STATUS HAMIL': isi }).data?.statusHamil).toBe(status);
  });
});

describe('kind and programme', () => {
  test.each<[Record<string, Isi>, string, string]>([
    [{}, 'usulan_baru', 'DTSEN'],
    [{ PROGRAM: 'DTKS' }, 'usulan_baru', 'DTSEN'],
    [{ PROGRAM: 'BPNT' }, 'usulan_program', 'SEMBAKO'],
    [{ PROGRAM: 'BPNT, PKH' }, 'usulan_program', 'PKH, SEMBAKO'],
    [{ 'JENIS USULAN': 'Usulan baru', PROGRAM: 'PKH' }, 'usulan_baru', 'PKH'],
    [{ 'JENIS USULAN': 'GRADUASI', PROGRAM: 'PKH' }, 'graduasi', 'PKH'],
    [{ 'JENIS USULAN': 'verifikasi_kelayakan' }, 'verifikasi_kelayakan', ''],
    [{ 'JENIS USULAN': 'Reaktivasi PBI-JK' }, 'reaktivasi_pbi', 'PBI-JK'],
  ])('given %j then %s about %j', (ubah, jenis, program) => {
    expect(readSatu(ubah).data).toMatchObject({ jenis, program });
  });

  test('given a kind that the user chose then it holds for rows that name none, and only for them', () => {
    const konteks = { ...KONTEKS, jenisBawaan: 'keluar' } as const;
    expect(readSatu({ PROGRAM: 'PKH' }, konteks).data?.jenis).toBe('keluar');
    expect(readSatu({ PROGRAM: 'PKH', 'JENIS USULAN': 'graduasi' }, konteks).data?.jenis).toBe('graduasi');
  });
});

describe('a whole list', () => {
  const orang = (urut: number, ubah: Readonly<Record<string, Isi>> = {}) => ({
    ...SITI,
    NIK: `137101470190${String(urut).padStart(4, '0')}`,
    ...ubah,
  });

  test('given the same person, kind and programme twice then the later row is refused and names the first', () => {
    const hasil = read([orang(1), orang(2), orang(1), orang(1, { PROGRAM: 'PKH' })]);
    expect(hasil.jumlah).toEqual({ dibaca: 4, diterima: 3, ditolak: 1, peringatan: 0 });
    expect(hasil.temuan).toMatchObject([{ baris: 4, kode: 'BARIS_GANDA', isi: '1371014701900001' }]);
    expect(hasil.temuan[0]?.pesan).toContain('baris 2');
  });

  test('given a first row that is refused then the second one of that person is taken', () => {
    const hasil = read([orang(1, { NAMA: '' }), orang(1)]);
    expect(hasil.baris.map(({ data }) => data !== null)).toEqual([false, true]);
  });

  test('given five different NIK as text that all end in 0 then Excel has rounded the column', () => {
    const nik = [10, 20, 30, 40, 50].map((urut) => orang(urut));
    const hasil = read(nik);
    expect(hasil.jumlah).toMatchObject({ diterima: 0, ditolak: 5 });
    expect(new Set(hasil.temuan.map(({ kode }) => kode))).toEqual(new Set<KodeTemuanImpor>(['NIK_DIBULATKAN']));
    expect(read([...nik, orang(61)]).jumlah.diterima).toBe(6);
    expect(read(nik.slice(1)).jumlah.diterima).toBe(4);
  });

  test('given one NIK of a rounded column is put right by hand then it is taken and the others stay refused', () => {
    const ketik = (teks: string): Sel => ({ teks, cara: 'teks', diketik: true });
    const sisa = [20, 30, 40, 50].map((urut) => orang(urut));
    for (const benar of ['1371014701900013', '1371014701900010']) {
      const hasil = read([orang(10, { NIK: ketik(benar) }), ...sisa]);
      expect(hasil.baris.map(({ data }) => data?.nik ?? null)).toEqual([benar, null, null, null, null]);
    }
  });

  test('given a KK column that all ends in 0 then it is rounded too', () => {
    const hasil = read([1, 2, 3, 4, 5].map((urut) => orang(urut, { NOKK: `13710101011000${urut}0` })));
    expect(hasil.temuan.map(({ kode }) => kode)).toEqual(Array(5).fill('KK_DIBULATKAN'));
  });

  test('given warnings and faults then faults come first, each in the order of the file', () => {
    const hasil = read([orang(1, { NOKK: '' }), orang(2, { NAMA: '' }), orang(3, { RT: '' }), orang(4, { NIK: '1' })]);
    expect(hasil.temuan.map(({ baris }) => baris)).toEqual([3, 5, 2, 4]);
    expect(hasil.jumlah).toEqual({ dibaca: 4, diterima: 2, ditolak: 2, peringatan: 2 });
  });

  const baris = fc.record({
    NIK: fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((urut) => `137101470190${String(urut).padStart(4, '0')}`),
      fc.constantFrom('', '1,37E+15', '137101470190001', 'abc'),
    ),
    NOKK: fc.constantFrom('1371010101100001', '', '12'),
    NAMA: fc.constantFrom('Siti Umpama', '', '=A1', 'Budi Rekaan'),
    'TANGGAL LAHIR': fc.constantFrom('07/01/1990', '', '31/02/1990'),
    PROGRAM: fc.constantFrom('', 'PKH', 'BPNT'),
    RT: fc.constantFrom('001', ''),
  });

  test('given any rows then read = taken + refused, and every refused row has a reason', () => {
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 30 }), (records) => {
        const { jumlah, baris: hasil, temuan } = read(records);
        expect(jumlah.dibaca).toBe(jumlah.diterima + jumlah.ditolak);
        expect(hasil.filter(({ data }) => data !== null)).toHaveLength(jumlah.diterima);
        for (const satu of hasil) {
          expect(satu.temuan.some(({ berat }) => berat === 'galat')).toBe(satu.data === null);
        }
        expect(temuan).toHaveLength(hasil.reduce((n, satu) => n + satu.temuan.length, 0));
      }),
    );
  });

  test('given the rows in another order then the same are taken, of doubles as many', () => {
    const susunan = fc
      .array(baris, { minLength: 1, maxLength: 20 })
      .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })));
    const sidik = (hasil: HasilLembarUsulan): string[] =>
      hasil.baris.flatMap(({ data }) => (data === null ? [] : [`${data.nik}|${data.program}`])).sort();
    fc.assert(
      fc.property(susunan, ([asli, acak]) => {
        expect(sidik(read(acak))).toEqual(sidik(read(asli)));
      }),
    );
  });
});

describe('rows that are no data', () => {
  const JUDUL = ['NO', 'NIK', 'NAMA', 'ALAMAT'];
  const orang = (urut: number) => [String(urut), `137101470190000${urut}`, `Siti Umpama`, 'Jl. Contoh'];
  const readBaris = (baris: readonly (readonly string[])[]): { nomor: number[]; temuan: readonly TemuanImpor[] } => {
    const lembar = createLembar([JUDUL, ...baris]);
    const hasil = interpretLembarUsulan(lembar, findJudulUsulan([lembar]).judul, KONTEKS);
    return { nomor: hasil.baris.map((satu) => satu.baris), temuan: hasil.temuan };
  };

  test('given column numbers, a section, a second heading, blanks, totals and signatures then only people are read', () => {
    const { nomor } = readBaris([
      ['(1)', '(2)', '(3)', '(4)'],
      ['RT 001'],
      orang(1),
      [],
      JUDUL,
      orang(2),
      ['Jumlah', '2'],
      [],
      ['', '', 'Contoh, 12 November 2026'],
      ['', '', 'Lurah'],
      ['', '', 'Andi Khayal, S.Sos'],
      ['', '', 'NIP 19700101 199003 1 001'],
      ['Catatan: data sementara'],
    ]);
    expect(nomor).toEqual([4, 7]);
  });

  test('given a name without NIK among the data then it is a row, refused with a reason', () => {
    const { nomor, temuan } = readBaris([orang(1), ['2', '', 'Budi Rekaan', 'Jl. Contoh'], orang(3)]);
    expect(nomor).toEqual([2, 3, 4]);
    expect(temuan.find(({ berat }) => berat === 'galat')).toMatchObject({ baris: 3, kode: 'NIK_KOSONG' });
  });

  test('given the last person of a list without NIK then nobody is overlooked', () => {
    expect(readBaris([orang(1), ['2', '', 'Budi Rekaan', 'Jl. Contoh']]).nomor).toEqual([2, 3]);
  });

  test('given a person without NIK behind a blank row then nobody is overlooked', () => {
    expect(readBaris([orang(1), [], ['2', '', 'Budi Rekaan', 'Jl. Contoh']]).nomor).toEqual([2, 4]);
  });

  test('given a lone name behind a blank row then it is a signature', () => {
    expect(readBaris([orang(1), [], ['', '', 'Andi Khayal, S.Sos']]).nomor).toEqual([2]);
  });

  test('given a word where the NIK should be then the row is refused, not passed over', () => {
    const { temuan } = readBaris([orang(1), ['2', 'belum punya', 'Budi Rekaan', 'Jl. Contoh'], orang(3)]);
    expect(temuan).toContainEqual(expect.objectContaining({ baris: 3, kode: 'NIK_BUKAN_ANGKA' }));
  });

  test('given a damaged NIK then the row counts as data', () => {
    expect(readBaris([['1', '1,37101E+15', '', ''], orang(2)]).nomor).toEqual([2, 3]);
  });
});
