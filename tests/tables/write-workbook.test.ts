import { describe, expect, test } from 'vitest';
import { findJudulKeputusan, findJudulUsulan } from '#core/tables/find-header.ts';
import { type BarisLembarSidang, writeLembarSidang } from '#core/tables/lembar-sidang.ts';
import { readTable } from '#core/tables/read-table.ts';
import { createBarisSiks, getNamaBerkasSiks, JUDUL_SIKS, writeSiksNg } from '#core/tables/siks-ng.ts';
import { writeWorkbook } from '#core/tables/write-workbook.ts';
import { ALASAN } from '#domain/alasan.ts';
import { interpretLembarKeputusan } from '#domain/impor-keputusan.ts';
import { interpretLembarUsulan } from '#domain/impor-lembar-usulan.ts';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import { readWithOpenpyxl, writeWithOpenpyxl } from './workbook.ts';

const SITI: DataUsulan = {
  nik: '1371014701900010' as Nik,
  nomorKk: '1371010101100020' as NomorKk,
  nama: 'Siti Umpama',
  tempatLahir: 'Kota Contoh',
  tanggalLahir: '1990-01-07' as Tanggal,
  jenisKelamin: 'P',
  ibuKandung: 'Ani Teladan',
  pekerjaan: 'Buruh',
  statusKawin: 'Kawin',
  hubunganKeluarga: '',
  alamat: 'Jl. Contoh 1',
  rt: '003',
  rw: '002',
  provinsi: 'Sumatera Barat',
  kabupaten: 'Kota Padang',
  kecamatan: 'Pauh',
  kelurahan: 'Contoh',
  statusDisabilitas: 'TIDAK',
  kodeDisabilitas: '',
  statusHamil: 'YA',
  tanggalMulaiHamil: '2026-05-01' as Tanggal,
  desil: null,
  jenis: 'usulan_program',
  program: 'PKH',
  pengusul: '',
  catatan: '',
};

describe('the SIKS-NG sheet', () => {
  test('given a usulan then openpyxl finds sheet DATA with the exact headings and every cell as text', async () => {
    const [lembar, ...lain] = readWithOpenpyxl(await writeSiksNg([SITI]));
    expect(lain).toEqual([]);
    expect(lembar?.nama).toBe('DATA');
    expect(lembar?.sel[0]?.map(({ nilai }) => nilai)).toEqual([
      'NIK',
      'PROGRAM BANSOS',
      'NOKK',
      'NAMA',
      'TEMPAT LAHIR',
      'TANGGAL LAHIR\n(31/01/2000)',
      'IBU KANDUNG',
      'JENIS KELAMIN',
      'JENIS PEKERJAAN',
      'STATUS KAWIN',
      'ALAMAT',
      'RT',
      'RW',
      'PROVINSI',
      'KABUPATEN',
      'KECAMATAN',
      'KELURAHAN',
      'STATUS DISABILITAS',
      'KODE JENIS DISABILITAS',
      'STATUS HAMIL',
      'TGL MULAI HAMIL\n(31/12/2021)',
    ]);
    const baris = lembar?.sel[1] ?? [];
    expect(baris.slice(0, 8).map(({ nilai }) => nilai)).toEqual([
      '1371014701900010',
      'PKH',
      '1371010101100020',
      'SITI UMPAMA',
      'KOTA CONTOH',
      '07/01/1990',
      'ANI TELADAN',
      'PEREMPUAN',
    ]);
    expect(baris.slice(19).map(({ nilai }) => nilai)).toEqual(['YA', '01/05/2026']);
    for (const { nilai, jenis, format } of baris) if (nilai !== null) expect([jenis, format]).toEqual(['s', '@']);
  });

  test('given the sheet is imported again then it is layout A and the same data come back', async () => {
    const { lembar, judul } = findJudulUsulan(await readTable(await writeSiksNg([SITI]), 'usulan.xlsx'));
    const konteks = { hariIni: '2026-11-12' as Tanggal, program: PROGRAM_AWAL, jenisBawaan: null, kelurahan: 'Contoh' };
    const hasil = interpretLembarUsulan(lembar, judul, konteks);
    expect(judul.layout).toBe('A');
    expect(hasil.temuan).toEqual([]);
    const data = hasil.baris[0]?.data;
    expect(data).toMatchObject({ nik: SITI.nik, nomorKk: SITI.nomorKk, tanggalLahir: SITI.tanggalLahir, rt: '003' });
    expect(data === null || data === undefined ? [] : createBarisSiks(data)).toEqual(createBarisSiks(SITI));
  });

  test('given nothing is known then cells are empty, not null or undefined in words', () => {
    const baris = createBarisSiks({ ...SITI, nomorKk: null, tanggalLahir: null, jenisKelamin: null, statusHamil: '' });
    expect(baris).toHaveLength(JUDUL_SIKS.length);
    expect([baris[2], baris[5], baris[7], baris[19]]).toEqual(['', '', '', '']);
  });

  test('given names with signs that no file may have then they are left out', () => {
    expect(getNamaBerkasSiks('Pauh', 'Cupak  Tangah', 'November')).toBe(
      'TEMPLATE_EXCEL_USULAN - PAUH - CUPAK TANGAH - NOVEMBER.xlsx',
    );
    expect(getNamaBerkasSiks('A/B', 'C:D', 'E')).toBe('TEMPLATE_EXCEL_USULAN - A B - C D - E.xlsx');
  });
});

const baris = (nomor: number, ubah: Partial<BarisLembarSidang> = {}): BarisLembarSidang => ({
  nomor,
  nik: `137101470190000${nomor}`,
  nama: 'Siti Umpama',
  rt: '003',
  rw: '002',
  alamat: 'Jl. Contoh 1',
  jenis: 'usulan_baru',
  program: 'DTSEN',
  pengusul: 'RT 003',
  ...ubah,
});

const SIDANG = { namaSidang: 'Muskel November', tanggal: '2026-11-12' as Tanggal, kelurahan: 'Contoh' };

describe("the session's worksheet", () => {
  test('given it is opened then NIK are text, the heading stays in sight and cells to fill have lists', async () => {
    const daftar = [baris(1), baris(2, { jenis: 'graduasi' }), baris(3), baris(4)];
    const [lembar, pilihan] = readWithOpenpyxl(await writeLembarSidang({ ...SIDANG, baris: daftar }));
    expect([lembar?.nama, lembar?.beku, lembar?.saring]).toEqual(['LEMBAR', 'D5', 'A4:L8']);
    expect(lembar?.sel[4]?.slice(0, 2)).toEqual([
      { nilai: 1, jenis: 'n', format: '0' },
      { nilai: '1371014701900001', jenis: 's', format: '@' },
    ]);
    expect(lembar?.pilihan).toEqual([
      { rentang: 'J5 J7:J8', rumus: '"Layak,Tidak layak,Ditunda"' },
      { rentang: 'J6', rumus: '"Tetap,Graduasi,Ditunda"' },
      { rentang: 'K5:K8', rumus: 'PILIHAN!$A$2:$A$17' },
    ]);
    expect(pilihan?.sel.slice(1).map((sel) => sel[0]?.nilai)).toHaveLength(ALASAN.length);
    expect(pilihan?.sel[16]?.[0]?.nilai).toBe('16. Lainnya');
  });

  test('given usulan that are decided already then only the others are on it', async () => {
    const bytes = await writeLembarSidang({ ...SIDANG, baris: [baris(1), baris(2)], nomorKeputusanSudahAda: [1] });
    const [lembar] = await readTable(bytes, 'lembar.xlsx');
    expect(lembar?.baris.slice(4).map(([nomor]) => nomor?.teks)).toEqual(['2']);
  });

  test('given it is filled in with another program then the decisions come back by number and NIK', async () => {
    const kosong = await writeLembarSidang({ ...SIDANG, baris: [baris(1), baris(2, { jenis: 'graduasi' }), baris(3)] });
    const isi = Buffer.from(kosong).toString('base64');
    const terisi = writeWithOpenpyxl(`
import base64, io
wb = openpyxl.load_workbook(io.BytesIO(base64.b64decode('${isi}')))
ws = wb['LEMBAR']
ws['J5'] = 'Layak'
ws['J6'] = 'Graduasi'
ws['K6'] = wb['PILIHAN']['A16'].value
`);
    const { lembar, judul } = findJudulKeputusan(await readTable(terisi, 'lembar.xlsx'));
    const hasil = interpretLembarKeputusan(lembar, judul);
    expect(hasil.jumlah).toEqual({ dibaca: 3, diterima: 2, ditolak: 0, belumDiisi: 1 });
    expect(hasil.baris.map(({ keputusan }) => keputusan)).toEqual([
      { baris: 5, nomor: 1, nik: '1371014701900001', isi: { putusan: 'layak', alasan: null, catatan: '' } },
      { baris: 6, nomor: 2, nik: '1371014701900002', isi: { putusan: 'tidak_layak', alasan: 'GRADUASI', catatan: '' } },
      null,
    ]);
  });
});

describe('what a text may do to a workbook', () => {
  test('given texts that look like formulas then they are texts', async () => {
    const jahat = ['=HYPERLINK("http://contoh")', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"];
    const bytes = await writeWorkbook([
      { nama: 'A', kolom: [{ judul: 'NAMA', lebar: 20 }], baris: jahat.map((satu) => [satu]) },
    ]);
    const [lembar] = readWithOpenpyxl(bytes);
    expect(lembar?.sel.slice(1).map((sel) => sel[0]?.nilai)).toEqual(jahat);
    expect((await readTable(bytes, 'a.xlsx'))[0]?.baris.slice(1).map(([sel]) => sel)).toEqual(
      jahat.map((teks) => ({ teks, cara: 'teks' })),
    );
  });

  test('given characters that XML cannot hold then the file still opens without them', async () => {
    const bytes = await writeWorkbook([
      { nama: "'A/B:C*'", kolom: [{ judul: 'NAMA', lebar: 20 }], baris: [['Si\u0000ti \u0007<&>"\ud83d', 'x']] },
    ]);
    const [lembar] = readWithOpenpyxl(bytes);
    expect(lembar?.nama).toBe('A B C');
    expect(lembar?.sel[1]?.[0]?.nilai).toBe('Siti <&>"\ufffd');
  });

  test('given no row at all then the file still opens', async () => {
    const [lembar] = readWithOpenpyxl(await writeSiksNg([]));
    expect(lembar?.sel[0]?.[0]?.nilai).toBe('NIK');
  });
});
