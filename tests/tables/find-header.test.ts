import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJudulKeputusan, findJudulUsulan, getSidikJudul } from '#core/tables/find-header.ts';
import { applyPemetaanUsulan, requireKolomWajib } from '#core/tables/pemetaan.ts';
import { readTable } from '#core/tables/read-table.ts';
import { JUDUL_SIKS } from '#core/tables/siks-ng.ts';
import type { BidangUsulan } from '#domain/impor-bidang.ts';
import type { JudulImpor, Lembar } from '#domain/impor-lembar.ts';
import { interpretLembarUsulan } from '#domain/impor-lembar-usulan.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { createLembar } from './list.ts';

const find = (...lembar: readonly Lembar[]): JudulImpor<BidangUsulan> => findJudulUsulan(lembar).judul;
const petaOf = (judul: JudulImpor<BidangUsulan>): Record<string, string> =>
  Object.fromEntries(judul.kolom.flatMap(({ judul: teks, bidang }) => (bidang === null ? [] : [[bidang, teks]])));
const KONTEKS = { hariIni: '2026-11-12' as Tanggal, program: PROGRAM_AWAL, jenisBawaan: null, kelurahan: '' };
const NIK = '1371014701900001';
const split = (judul: string): string[] => judul.split(/,\s*/);

const C =
  split(`id, NIK, disabilitas, NO KK, nama, tempat_lahir, tanggal_lahir, ibu_kandung, jenis_kelamin, jenis_pekerjaan,
  status_kawin, hubungan_keluarga, alamat, rt, rw, provinsi, kabupaten, kecamatan, kelurahan, non_bansos, status_non_bansos,
  alasan_non_bansos, pkh, status_pkh, alasan_pkh, bsp, status_bsp, alasan_bsp, pbi, status_pbi, alasan_pbi, username,
  validasi_kecamatan, kode_kecamatan, nama_kecamatan, finalisasi, created, updated`);
const D = split(`id, iddtks, provinsi, kota, kecamatan, kelurahan, rt, rw, dusun, alamat, noka_bpjs, psnoka_bpjs, nama,
  tanggal_lahir, tempat_lahir, jenis_kelamin, nik, nokk, hub_keluarga, nama_ibu_kandung, keterangan`);
const E = split('PSNOKA, NIK, NAMA, SEGMEN, BULAN, TAHUN');
const F =
  split(`PSNOKA, PSNOKALAMA, PSNOKALAMA2, NAMA, NMCETAK, JENKEL, AGAMA, TMPLHR, TGLLHR, FLAGTANGGUNGAN, NOHP, NIK, NOKTP,
  TMT, TAT, NPWP, EMAIL, NOKA, KDHUBKEL, KDSTAWIN, KDNEGARA, KDGOLDARAH, KDSTATUSPST, KDKANTOR, TSINPUT, TSUPDATE, USERINPUT,
  USERUPDATE, TSSTATUS, DAFTAR`);
const B = split('nama_kec, nama_desa, nik_usulan, program_bansos, hasil, padan, nama_lgkp, ket_vali');
const G = split('Nomor KK, NIK, Desil');

describe('layouts known by name', () => {
  test.each([
    ['A', JUDUL_SIKS, ''],
    ['B', B, ''],
    ['C', C, ''],
    ['D', D, 'PBI-JK'],
    ['E', E, 'JKSS'],
    ['F', F, 'JKSS'],
    ['G', G, ''],
    ['bebas', ['NO', 'NIK', 'NAMA LENGKAP'], ''],
    ['bebas', ['NO', 'NAMA', 'NOMOR KK', 'NIK', 'DESIL', 'ALAMAT'], ''],
  ])('given layout %s', (layout, judul, programBawaan) => {
    expect(find(createLembar([judul]))).toMatchObject({ layout, programBawaan, barisJudul: 1 });
  });

  test('given layout A then all its 21 columns are used', () => {
    expect(find(createLembar([JUDUL_SIKS])).kolom.filter(({ bidang }) => bidang === null)).toEqual([]);
  });

  test('given layout C then the marked programmes of a person are the programmes of the usulan', () => {
    const isi: Readonly<Record<string, string>> = {
      NIK,
      nama: 'Siti Umpama',
      non_bansos: 'TIDAK',
      pkh: '1',
      status_pkh: 'diusulkan',
      bsp: 'YA',
      pbi: '0',
      status_pbi: 'x',
    };
    const lembar = createLembar([C, C.map((judul) => isi[judul] ?? '')]);
    const hasil = interpretLembarUsulan(lembar, find(lembar), KONTEKS);
    expect(hasil.baris[0]?.data).toMatchObject({ jenis: 'usulan_program', program: 'PKH, SEMBAKO' });
  });

  test.each([
    ['D', D, 'PBI-JK'],
    ['E', E, 'JKSS'],
    ['F', F, 'JKSS'],
  ])('given layout %s then its rows are about %s', (_, judul, program) => {
    const isi: Readonly<Record<string, string>> = { NIK, NAMA: 'Siti Umpama', nik: NIK, nama: 'Siti Umpama' };
    const lembar = createLembar([judul, judul.map((satu) => isi[satu] ?? '')]);
    const hasil = interpretLembarUsulan(lembar, find(lembar), KONTEKS);
    expect(hasil.baris[0]?.data).toMatchObject({ jenis: 'usulan_program', program });
  });

  test('given layout G, which has no name, then it is refused by naming the column', () => {
    const judul = find(createLembar([G, ['1371010101100001', NIK, '3']]));
    expect(judul.kurang).toEqual(['nama']);
    expect(() => requireKolomWajib(judul)).toThrow(/tidak memuat kolom Nama\./);
    expect(() => requireKolomWajib(find(createLembar([JUDUL_SIKS])))).not.toThrow();
  });

  test('given the columns of layout A in any order then each is found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...JUDUL_SIKS], { minLength: JUDUL_SIKS.length }), (judul) => {
        const hasil = find(createLembar([judul]));
        expect(hasil.layout).toBe('A');
        expect(petaOf(hasil)).toEqual(petaOf(find(createLembar([JUDUL_SIKS]))));
      }),
    );
  });
});

describe('where the heading stands', () => {
  test('given titles, notes and a blank row above then the heading is found', () => {
    const lembar = createLembar([
      ['DAFTAR USULAN KELURAHAN CONTOH'],
      ['Nama petugas', ': Andi Khayal'],
      [],
      ['NO', 'N.I.K', 'NAMA\nLENGKAP', 'TGL LHR', 'L/P', 'RT', 'RW'],
      ['1', NIK, 'Siti Umpama', '07/01/1990', 'P', '001', '002'],
    ]);
    const judul = find(lembar);
    expect(judul.barisJudul).toBe(4);
    expect(petaOf(judul)).toEqual({
      nik: 'N.I.K',
      nama: 'NAMA LENGKAP',
      tanggalLahir: 'TGL LHR',
      jenisKelamin: 'L/P',
      rt: 'RT',
      rw: 'RW',
    });
  });

  test.each([['\ufeffNIK'], ['no.\u00a0nik'], ['Nomor Induk Kependudukan (NIK)'], [' nik '], ['NIK*)'], ['No_KTP']])(
    'given the heading %j then it is the NIK',
    (judul) => {
      expect(petaOf(find(createLembar([[judul, 'NAMA']]))).nik).toBeDefined();
    },
  );

  test('given a heading over two rows then parent and child are read together', () => {
    const lembar = createLembar([
      ['NO', 'NOMOR', '', 'NAMA', 'KELAHIRAN', '', 'TANGGAL', 'ALAMAT', ''],
      ['', 'KK', 'NIK', '', 'TEMPAT', 'TANGGAL', 'INPUT', 'RT', 'RW'],
      ['1', '1371010101100001', NIK, 'Siti Umpama', 'Contoh', '07/01/1990', '', '001', '002'],
    ]);
    const judul = find(lembar);
    expect(judul.barisJudul).toBe(2);
    expect(interpretLembarUsulan(lembar, judul, KONTEKS).baris[0]?.data).toMatchObject({
      nik: NIK,
      nomorKk: '1371010101100001',
      nama: 'Siti Umpama',
      tempatLahir: 'Contoh',
      tanggalLahir: '1990-01-07',
      rt: '001',
      rw: '002',
    });
  });

  test('given blank columns between then columns keep their place', () => {
    const lembar = createLembar([
      ['', 'NIK', '', 'NAMA'],
      ['', NIK, '', 'Siti Umpama'],
    ]);
    expect(find(lembar).kolom.map(({ indeks, judul, contoh }) => [indeks, judul, contoh])).toEqual([
      [1, 'NIK', [NIK]],
      [3, 'NAMA', ['Siti Umpama']],
    ]);
  });

  test('given two columns for one field then the more usual heading wins and the other stays free', () => {
    const { kolom } = find(createLembar([['NAMA KPM', 'NIK', 'NAMA', 'KET', 'CATATAN']]));
    expect(kolom.map(({ bidang }) => bidang)).toEqual([null, 'nik', 'nama', null, 'catatan']);
  });

  test('given several sheets then DATA comes first, else the one whose heading says most', () => {
    const petunjuk = createLembar([['NIK', 'NAMA', 'ALAMAT', 'RT', 'RW']], 'PETUNJUK');
    expect(find(petunjuk, createLembar([['NIK', 'NAMA']], 'DATA')).lembar).toBe('DATA');
    expect(find(createLembar([['Cara mengisi', 'NIK']], 'INFO'), petunjuk).lembar).toBe('PETUNJUK');
    expect(find(createLembar([['Isian', 'bebas']], 'DATA'), petunjuk).lembar).toBe('PETUNJUK');
  });

  test('given no known heading then the first row of words is offered, to be mapped by hand', () => {
    const lembar = createLembar([['Daftar 2026'], ['Penduduk', 'Nomor identitas'], ['Siti Umpama', NIK]]);
    const judul = find(lembar);
    expect([judul.barisJudul, judul.kurang]).toEqual([2, ['nik', 'nama']]);
    const terpeta = applyPemetaanUsulan(judul, { 0: 'nama', 1: 'nik' });
    expect(terpeta.kurang).toEqual([]);
    expect(interpretLembarUsulan(lembar, terpeta, KONTEKS).baris[0]?.data?.nik).toBe(NIK);
  });

  test('given the worksheet of a session then number, NIK and decision are found', () => {
    const { judul } = findJudulKeputusan([
      createLembar([['x'], ['NO', 'NIK', 'NAMA', 'KEPUTUSAN', 'ALASAN', 'CATATAN']]),
    ]);
    expect(judul).toMatchObject({ layout: 'LEMBAR', barisJudul: 2, kurang: [] });
  });
});

describe('mapping by hand', () => {
  const judul = find(createLembar([['NIK', 'NAMA', 'CATATAN', 'KET']]));

  test('given a mapping then it replaces everything that was found', () => {
    const terpeta = applyPemetaanUsulan(judul, { 0: 'nik', 1: 'nama', 2: 'abaikan', 3: 'pengusul' });
    expect(terpeta.kolom.map(({ bidang }) => bidang)).toEqual(['nik', 'nama', null, 'pengusul']);
  });

  test('given a column of one programme then its heading names the programme', () => {
    const bansos = find(
      createLembar([
        ['NIK', 'NAMA', 'PKH'],
        [NIK, 'Siti Umpama', 'v'],
      ]),
    );
    const terpeta = applyPemetaanUsulan(bansos, { 0: 'nik', 1: 'nama', 2: 'ikutProgram' });
    expect(terpeta.kolom[2]).toMatchObject({ bidang: 'ikutProgram', program: 'PKH' });
  });

  test.each([
    [{ 0: 'nik', 1: 'nik' }, 'KOLOM_GANDA', /NIK dan NAMA/],
    [{ 0: 'umur' }, 'PEMETAAN_SALAH', /umur/],
    [{ 9: 'nik' }, 'PEMETAAN_SALAH', /9/],
  ])('given the mapping %j then %s', (pemetaan, kode, kata) => {
    expect(() => applyPemetaanUsulan(judul, pemetaan)).toThrow(expect.objectContaining({ kode }));
    expect(() => applyPemetaanUsulan(judul, pemetaan)).toThrow(kata);
  });

  test('given another file with the same headings then the same signature, and another with others', () => {
    expect(getSidikJudul(['NIK', 'Nama Lengkap'])).toBe(getSidikJudul([' nik', 'NAMA_LENGKAP (KTP)']));
    expect(getSidikJudul(['NIK', 'NAMA'])).not.toBe(getSidikJudul(['NAMA', 'NIK']));
    expect(judul.sidik).toBe(find(createLembar([['judul'], ['NIK', 'NAMA', 'CATATAN', 'KET']])).sidik);
  });
});

describe('from bytes to people', () => {
  test('given a csv with BOM, semicolons and a line break in a heading then its people are read', async () => {
    const teks = `\ufeffDaftar usulan;;;\r\n\r\n"NIK";"NAMA";"TANGGAL LAHIR\n(31/01/2000)";PROGRAM BANSOS\r\n${NIK};Siti Umpama;07/01/1990;PKH\r\n`;
    const { lembar, judul } = findJudulUsulan(await readTable(new TextEncoder().encode(teks), 'daftar.csv'));
    const hasil = interpretLembarUsulan(lembar, judul, KONTEKS);
    expect(hasil.jumlah).toMatchObject({ dibaca: 1, diterima: 1 });
    expect(hasil.baris[0]).toMatchObject({ baris: 4, data: { nik: NIK, tanggalLahir: '1990-01-07', program: 'PKH' } });
  });
});
