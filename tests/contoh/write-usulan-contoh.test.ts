import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateContoh } from '#core/contoh/generate-contoh.ts';
import { writeUsulanContoh } from '#core/contoh/write-usulan-contoh.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { PYTHON } from '../python.ts';

const run = promisify(execFile);
const JUDUL = [
  ...['NIK', 'PROGRAM BANSOS', 'NOKK', 'NAMA', 'TEMPAT LAHIR', 'TANGGAL LAHIR\n(31/01/2000)', 'IBU KANDUNG'],
  ...['JENIS KELAMIN', 'JENIS PEKERJAAN', 'STATUS KAWIN', 'ALAMAT', 'RT', 'RW', 'PROVINSI', 'KABUPATEN', 'KECAMATAN'],
  ...['KELURAHAN', 'STATUS DISABILITAS', 'KODE JENIS DISABILITAS', 'STATUS HAMIL', 'TGL MULAI HAMIL\n(31/12/2021)'],
];
const BACA = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["DATA"]
print(json.dumps([[sel.value for sel in baris] for baris in sheet.iter_rows()]))
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-contoh-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

afterEach(() => {
  vi.useRealTimers();
});

describe('the list of usulan beside the sample', () => {
  const create = (benih: number) =>
    generateContoh({ warga: 300, usulan: 80, benih, hariIni: '2026-11-12' as Tanggal }).usulan;

  it('is a SIKS-NG template that another program reads, row for row', async () => {
    const usulan = create(1);
    const berkas = path.join(folder, 'usulan.xlsx');
    await writeFile(berkas, await writeUsulanContoh(usulan));
    const { stdout } = await run(PYTHON, ['-c', BACA, berkas]);
    const [judul, ...baris] = JSON.parse(stdout) as unknown[][];
    expect(judul).toEqual(JUDUL);
    expect(baris.map(([nik, program, kk, nama]) => [nik, program, kk, nama])).toEqual(
      usulan.map(({ nik, program, nomorKk, nama }) => [nik, program, nomorKk, nama.toUpperCase()]),
    );
    const lahir = usulan.map(({ tanggalLahir }) => tanggalLahir?.split('-').reverse().join('/'));
    expect(baris.map((satu) => satu[5])).toEqual(lahir);
  });

  it('has the same bytes for the same seed, on whatever day it is written, and others for another', async () => {
    const satu = Buffer.from(await writeUsulanContoh(create(1)));
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    expect(satu.equals(await writeUsulanContoh(create(1)))).toBe(true);
    expect(satu.equals(await writeUsulanContoh(create(2)))).toBe(false);
  });
});
