import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PYTHON } from '../python.ts';
import { readJawaban, runMufakat, runSelesai } from './mufakat.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW';
const RUSTAM = '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,3,2';
const ERNI = '1371016305880021,Erni Teladan,1371011206150008,23/05/1988,P,Jalan Contoh Raya 5,2,1';

describe('rekonsiliasi', () => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mufakat-rekonsiliasi-'));
    data = path.join(folder, 'data');
    await runSelesai(['contoh', '--data', data, '--warga', '30', '--usulan', '4']);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const jalankan = async (isi: string, out = 'hasil.xlsx') => {
    const daftar = path.join(folder, 'jkss.csv');
    await writeFile(daftar, isi);
    const argumen = ['--jenis', 'jkss', '--daftar', daftar, '--out', path.join(folder, out)];
    return runMufakat(['rekonsiliasi', '--data', data, ...argumen]);
  };

  it('imports the list once, and answers sums that hold', async () => {
    const isi = [JUDUL, RUSTAM, ERNI].join('\n');
    const pertama = readJawaban(await jalankan(isi)) as {
      kiri: number;
      kanan: number;
      status: Record<string, number>;
      silang: { berpasangan: number; hanyaKiri: number; hanyaKanan: number };
      berkas: string;
    };
    const { kiri, kanan, status, silang } = pertama;
    expect(kiri).toBe(2);
    expect([silang.berpasangan + silang.hanyaKiri, silang.berpasangan + silang.hanyaKanan]).toEqual([kiri, kanan]);
    const jumlah = Object.values(status).reduce((a, b) => a + b, 0);
    expect(jumlah).toBe(silang.berpasangan + silang.hanyaKiri + silang.hanyaKanan);
    expect(readJawaban(await jalankan(isi))).toEqual(pertama);
    const hitung = 'import sys, openpyxl; print(openpyxl.load_workbook(sys.argv[1])["RINCIAN"].max_row - 1)';
    expect(Number(execFileSync(PYTHON, ['-c', hitung, pertama.berkas], { encoding: 'utf8' }))).toBe(jumlah);
  });

  it('refuses a list without a row that can be used, and a place that cannot be written', async () => {
    const kosong = await jalankan('CATATAN,LAIN\nsatu,dua');
    expect([kosong.keluar, readJawaban(kosong)]).toMatchObject([1, { galat: expect.anything() }]);
    const tanpaTempat = await jalankan([JUDUL, RUSTAM].join('\n'), 'tidak/ada/hasil.xlsx');
    expect([tanpaTempat.keluar, readJawaban(tanpaTempat)]).toMatchObject([
      1,
      { galat: { kode: 'BERKAS_TIDAK_TERTULIS' } },
    ]);
  });
});
