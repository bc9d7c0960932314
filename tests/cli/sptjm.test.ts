import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNik, readPdf } from '../documents/read-pdf.ts';
import { readJawaban, runMufakat, runSelesai } from './mufakat.ts';

describe('given usulan that wait and no muskel in the month', () => {
  let folder: string;
  let data: string;
  let berkas: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mufakat-sptjm-'));
    data = path.join(folder, 'data');
    berkas = path.join(folder, 'sptjm.pdf');
    const { berkasUsulan } = await runSelesai(['contoh', '--data', data, '--warga', '60', '--usulan', '5']);
    await runSelesai(['impor', '--data', data, '--jenis', 'usulan', String(berkasUsulan)]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (bulan: string) =>
    runMufakat(['sptjm', '--data', data, '--bulan', bulan, '--alasan', 'aula terdampak banjir', '--out', berkas]);

  it('when a month is not one, or has not come, then it is refused and nothing is written', async () => {
    expect((await run('2026-13')).keluar).toBe(2);
    const depan = await run('2199-01');
    expect(depan.keluar).toBe(1);
    expect(readJawaban(depan).galat).toMatchObject({ kode: 'SPTJM_BULAN_DEPAN' });
    await expect(readFile(berkas)).rejects.toThrow();
  });

  it('when the SPTJM is asked for, then it is written, says its number and how much it names, and can be verified', async () => {
    const hasil = await run('2026-01');
    expect(hasil.keluar).toBe(0);
    const jawaban = readJawaban(hasil);
    const pdf = readPdf(await readFile(berkas));
    expect(jawaban).toEqual({ berkas, nomor: expect.any(String), usulan: 5, halaman: pdf.halaman.length });
    expect(pdf.teks).toContain(String(jawaban.nomor));
    expect(new Set(listNik(pdf.teks)).size).toBe(5);
    expect(await runSelesai(['verifikasi', berkas])).toMatchObject({ sah: true });
  });
});
