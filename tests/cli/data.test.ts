import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';
import { PYTHON } from '../python.ts';
import { readJawaban, runMufakat, runSelesai, SANDI } from './mufakat.ts';

const run = promisify(execFile);

let folder: string;
let data: string;
let berkasUsulan: string;

async function expectGalat(argumen: readonly string[], keluar: number, kode: string, sandi = SANDI): Promise<string> {
  const hasil = await runMufakat(argumen, { sandi });
  const { galat } = readJawaban(hasil) as { galat: { kode: string; pesan: string } };
  expect([hasil.keluar, galat.kode]).toEqual([keluar, kode]);
  return galat.pesan;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-data-'));
  data = path.join(folder, 'data');
  const contoh = await runSelesai(['contoh', '--data', data, '--warga', '60', '--usulan', '12']);
  berkasUsulan = String(contoh.berkasUsulan);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is refused where there is no data, and stays as it was', async () => {
    const kosong = path.join(folder, 'kosong');
    expect(await expectGalat(['usulan', '--data', kosong], 1, 'BELUM_DISIAPKAN')).toContain(kosong);
    expect(await readdir(folder)).not.toContain('kosong');
  });

  it('is not filled a second time', async () => {
    const sebelum = await readFile(berkasUsulan);
    await expectGalat(['contoh', '--data', data], 1, 'SUDAH_DISIAPKAN');
    expect((await readFile(berkasUsulan)).equals(sebelum)).toBe(true);
  });

  it('does not open with another passphrase', async () => {
    await expectGalat(['usulan', '--data', data], 1, 'SANDI_SALAH', 'sandi yang lain');
  });

  it('is left free when a sample cannot be made', async () => {
    const baru = path.join(folder, 'baru');
    await expectGalat(['contoh', '--data', baru], 1, 'SANDI_PENDEK', 'pendek');
    const pesan = await expectGalat(['contoh', '--data', baru, '--warga', '1', '--usulan', '10'], 1, 'MASUKAN_SALAH');
    expect(pesan).toContain('paling sedikit 4 warga');
    const jawaban = await runSelesai(['contoh', '--data', baru, '--warga', '4', '--usulan', '10']);
    expect(jawaban).toMatchObject({ warga: 4, usulan: 10 });
  });

  it('is refused while another Mufakat has it open', async () => {
    const clock = (): Date => new Date();
    const worker = new URL('../../electron/core/workers/entry.ts', import.meta.url);
    const app = createApp({ dataDir: data, clock, log: createFileLog(data, clock), worker });
    try {
      await createRouterClient(app.router).gerbang.buka({ sandi: SANDI });
      await expectGalat(['usulan', '--data', data], 1, 'SUDAH_TERBUKA');
    } finally {
      await app.close();
    }
    expect(await runSelesai(['usulan', '--data', data])).toMatchObject({ jumlah: 0 });
  });

  it('gives the same sample for the same seed', async () => {
    const create = async (nama: string, benih: string): Promise<Buffer> => {
      const jawaban = await runSelesai(['contoh', '--data', path.join(folder, nama), '--seed', benih]);
      return readFile(String(jawaban.berkasUsulan));
    };
    const satu = await create('satu', '7');
    expect((await create('dua', '7')).equals(satu)).toBe(true);
    expect((await create('tiga', '8')).equals(satu)).toBe(false);
  });
});

describe('a list to import', () => {
  const impor = (berkas: string): string[] => ['impor', '--data', data, '--jenis', 'usulan', berkas];

  it('is refused as a whole when it is no list', async () => {
    const berkas = path.join(folder, 'surat.pdf');
    await writeFile(berkas, '%PDF-1.7\nbukan daftar');
    await expectGalat(impor(berkas), 1, 'BERKAS_BUKAN_TABEL');
  });

  it('is taken where it can be: refused rows are named and do not hold up the others', async () => {
    const berkas = path.join(folder, 'campur.csv');
    const baris = ['NIK;NOKK;NAMA;PROGRAM BANSOS;RT;RW', '1371011203808001;1371010101108001;RUSTAM UMPAMA;PKH;001;001'];
    await writeFile(berkas, `${[...baris, '1,37101E+15;1371010101108002;SALMAH REKAAN;PKH;001;001'].join('\n')}\n`);
    const hasil = await runMufakat(impor(berkas));
    const jawaban = readJawaban(hasil);
    expect([hasil.keluar, jawaban]).toMatchObject([0, { dibaca: 2, diterima: 1, ditolak: 1, sama: 0 }]);
    const temuan = jawaban.temuan as Record<string, unknown>[];
    expect(temuan).toContainEqual({
      baris: 3,
      kolom: 'NIK',
      kode: 'NIK_NOTASI_ILMIAH',
      pesan: expect.stringMatching(/\S/),
    });
    expect(await runSelesai(['usulan', '--data', data])).toMatchObject({ jumlah: 1 });
  });

  it('is a refusal when every row is refused', async () => {
    const berkas = path.join(folder, 'rusak.csv');
    await writeFile(berkas, 'NIK;NAMA;PROGRAM BANSOS\n123;BASRI ANDAI;PKH\n;IDA MISAL;PKH\n');
    const hasil = await runMufakat(impor(berkas));
    expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([1, { dibaca: 2, diterima: 0, ditolak: 2 }]);
  });
});

describe('a session that does not exist', () => {
  it.each(['hadir --semua', 'lembar --out x.xlsx', 'tutup', 'berita-acara --out x.pdf', 'ekspor --out x'])(
    'is refused by "mufakat %s"',
    async (perintah) => {
      const [nama = '', ...lain] = perintah.split(' ');
      await expectGalat([nama, '--data', data, '--sidang', '999', ...lain], 1, 'SIDANG_TIDAK_ADA');
    },
  );

  it('is not made where no usulan waits', async () => {
    const kosong = path.join(folder, 'tanpa-usulan');
    await runSelesai(['contoh', '--data', kosong, '--warga', '5', '--usulan', '0']);
    const buat = ['sidang', 'buat', '--data', kosong, '--tanggal', '2026-11-12', '--tempat', 'Aula', '--semua-usulan'];
    await expectGalat(buat, 1, 'TIDAK_ADA_USULAN_MENUNGGU');
    expect(await runSelesai(['sidang', 'daftar', '--data', kosong])).toEqual({ sidang: [] });
  });
});

describe('a file to write', () => {
  it('is refused where its folder is not there, or where its name is that of a folder; nothing is left behind', async () => {
    const { sidang } = await runSelesai([
      ...['sidang', 'buat', '--data', data, '--tanggal', '2026-11-12', '--tempat', 'Aula'],
    ]);
    const lembar = (out: string): string[] => ['lembar', '--data', data, '--sidang', String(sidang), '--out', out];
    await expectGalat(lembar(path.join(folder, 'tidak-ada', 'lembar.xlsx')), 1, 'BERKAS_TIDAK_TERTULIS');
    const berisi = path.join(folder, 'berisi');
    await mkdir(path.join(berisi, 'lembar.xlsx', 'isi'), { recursive: true });
    await expectGalat(lembar(path.join(berisi, 'lembar.xlsx')), 1, 'BERKAS_TIDAK_TERTULIS');
    expect(await readdir(berisi)).toEqual(['lembar.xlsx']);
    const { berkas } = await runSelesai(lembar(path.join(folder, 'lembar.xlsx')));
    await writeFile(String(berkas), 'lama');
    await runSelesai(lembar(String(berkas)));
    expect((await readFile(String(berkas))).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a passphrase that is asked for', () => {
  const typeSandi = async (baris: readonly string[], argumen: readonly string[]) => {
    const skrip = fileURLToPath(new URL('type-sandi.py', import.meta.url));
    const cli = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url));
    const { MUFAKAT_SANDI: _, ...env } = process.env;
    const perintah = [skrip, JSON.stringify(baris), process.execPath, cli, ...argumen];
    const { stdout } = await run(PYTHON, perintah, { env });
    return JSON.parse(stdout) as { layar: string; stdout: string; keluar: number };
  };

  it('is never shown on the terminal', async () => {
    const { layar, stdout, keluar } = await typeSandi([SANDI], ['sidang', 'daftar', '--data', data]);
    expect(keluar).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('sidang');
    expect(layar).toContain('Kata sandi: ');
    expect(layar).not.toContain(SANDI);
  });

  it('is asked for twice for new data, and both must be the same', async () => {
    const baru = path.join(folder, 'terminal');
    const beda = await typeSandi([SANDI, 'rahasia yang lain'], ['contoh', '--data', baru]);
    expect(beda.keluar).toBe(2);
    expect(JSON.parse(beda.stdout)).toMatchObject({ galat: { kode: 'SANDI_BERBEDA' } });
    expect(await readdir(folder)).not.toContain('terminal');
    const sama = await typeSandi([SANDI, SANDI], ['contoh', '--data', baru, '--warga', '3', '--usulan', '1']);
    expect(sama.keluar).toBe(0);
  });
});

describe('the coverage', () => {
  it('is told by RT, and its totals are the sums of the rows', async () => {
    const { rt, jumlah } = (await runSelesai(['terlewat', '--data', data])) as { rt: Baris[]; jumlah: Angka };
    const sum = (angka: keyof Angka) => rt.reduce((sejauh, satu) => sejauh + Number(satu[angka]), 0);
    expect(rt.length).toBeGreaterThan(1);
    expect(rt.filter((satu) => satu.rt === '').length).toBe(0);
    expect(jumlah).toMatchObject({
      orang: 60,
      keluarga: sum('keluarga'),
      usulan: sum('usulan'),
      terlewat: sum('terlewat'),
    });
    for (const [sebab, banyak] of Object.entries(jumlah.sebab)) {
      expect(banyak).toBe(rt.reduce((sejauh, satu) => sejauh + (satu.sebab[sebab] ?? 0), 0));
    }
    expect(jumlah.terlewat).toBeGreaterThan(0);
    expect(Object.values(jumlah.sebab).reduce((a, b) => a + b, 0)).toBe(jumlah.terlewat);
  });
});

interface Angka {
  readonly orang: number;
  readonly keluarga: number;
  readonly usulan: number;
  readonly terlewat: number;
  readonly sebab: Readonly<Record<string, number>>;
}

interface Baris extends Angka {
  readonly rt: string;
  readonly rw: string;
}
