import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, countVitestDiulang, listMati } from '../../scripts/reports.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mufakat-laporan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(isi: unknown, nama = 'laporan.json'): string {
  const berkas = path.join(folder, nama);
  writeFileSync(berkas, JSON.stringify(isi));
  return berkas;
}

const tes = (...status: string[]) => ({
  status: status.includes('failed') ? 'failed' : 'passed',
  name: 'a.test.ts',
  assertionResults: status.map((satu, nomor) => ({ status: satu, fullName: `tes ${nomor + 1}` })),
});

describe('hitungan Vitest', () => {
  it('menghitung yang lulus dan menyebut yang gagal', () => {
    const berkas = write({ testResults: [tes('passed', 'passed'), tes('passed', 'failed')] });
    expect(countVitest(berkas, 1)).toEqual({ lulus: 3, gagal: 1, catatan: ['gagal: tes 2'] });
  });

  it('berkas yang tidak dapat dimuat adalah satu kegagalan', () => {
    const berkas = write({
      testResults: [tes('passed'), { status: 'failed', name: 'b.test.ts', assertionResults: [] }],
    });
    expect(countVitest(berkas, 1)).toEqual({ lulus: 1, gagal: 1, catatan: ['tidak dapat dimuat: b.test.ts'] });
  });

  it('tes yang dilewati tidak dihitung lulus dan disebut', () => {
    const berkas = write({ testResults: [tes('passed', 'skipped', 'todo')] });
    expect(countVitest(berkas, 0)).toEqual({ lulus: 1, gagal: 0, catatan: ['2 tes dilewati'] });
  });

  it('galat di luar tes tidak boleh tampak seperti lulus', () => {
    const berkas = write({ testResults: [tes('passed')] });
    expect(countVitest(berkas, 1)).toMatchObject({ lulus: 1, gagal: 1 });
  });
});

describe('berkas tes yang prosesnya mati', () => {
  const mati = { status: 'failed', name: 'mati.test.ts', assertionResults: [{ status: 'pending', fullName: 'x' }] };

  it('dikenali dari tes yang belum selesai tanpa satu pun gagal', () => {
    const berkas = write({ testResults: [tes('passed'), tes('failed', 'pending'), tes('passed', 'pending'), mati] });
    expect(listMati(berkas)).toEqual(['mati.test.ts']);
  });

  it('dihitung dari jalannya yang kedua, dan disebut', () => {
    const pertama = write({ testResults: [tes('passed', 'passed'), mati] });
    const ulangan = write({ testResults: [tes('passed', 'passed', 'passed')] }, 'ulangan.json');
    expect(countVitestDiulang(pertama, ulangan, 0)).toEqual({
      lulus: 5,
      gagal: 0,
      catatan: ['1 berkas tes dijalankan dua kali karena prosesnya mati: mati.test.ts'],
    });
  });

  it('tetap gagal bila mati lagi, dan kegagalan lain tidak tertutupi', () => {
    const pertama = write({ testResults: [tes('passed', 'failed'), mati] });
    const ulangan = write({ testResults: [mati] }, 'ulangan.json');
    expect(countVitestDiulang(pertama, ulangan, 1)).toMatchObject({ lulus: 1, gagal: 2 });
  });
});

describe('hitungan Playwright', () => {
  it('menghitung yang lulus dan yang gagal, dan menyebut yang goyah', () => {
    const berkas = write({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 0 }, errors: [] });
    expect(countPlaywright(berkas, 1)).toEqual({
      lulus: 5,
      gagal: 2,
      catatan: ['1 tes goyah: lulus baru pada percobaan kedua'],
    });
  });

  it('galat di luar tes dihitung gagal', () => {
    const berkas = write({
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{ message: 'tidak ada modul\n    at x' }],
    });
    expect(countPlaywright(berkas, 1)).toEqual({ lulus: 0, gagal: 1, catatan: ['galat di luar tes: tidak ada modul'] });
  });
});

describe.each([
  ['Vitest', countVitest],
  ['Playwright', countPlaywright],
])('tanpa hasil dari %s', (_nama, count) => {
  it.each([0, 1, 137])('berakhir dengan kode %i adalah kegagalan', (kode) => {
    expect(count(path.join(folder, 'tidak-ada.json'), kode)).toMatchObject({ lulus: 0, gagal: 1 });
    const rusak = path.join(folder, 'rusak.json');
    writeFileSync(rusak, '{"testResults": [');
    expect(count(rusak, kode)).toMatchObject({ lulus: 0, gagal: 1 });
  });
});
