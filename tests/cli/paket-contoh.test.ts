import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBerkasKunci } from '#core/kunci/berkas-kunci.ts';
import { readPaket } from '#core/paket/read-paket.ts';
import { readJawaban, runMufakat } from './mufakat.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-paket-contoh-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('given a command that makes the packages of the sample city', () => {
  it('when it is stopped on its way, then what is there is whole, each package with the key that signed it', async () => {
    const out = path.join(folder, 'paket');
    const minta = ['contoh', '--paket', out, '--keputusan', '5', '--seed', '3', '--tanggal', '2026-11-12'];
    const hasil = await runMufakat(minta, { sandi: null, batalkanSaat: 'Kecamatan Padang Timur' });
    expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([1, { galat: { kode: 'DIBATALKAN' } }]);
    const paket = (await readdir(out)).filter((nama) => nama.endsWith('.zip')).sort();
    expect(paket.length).toBeGreaterThanOrEqual(12);
    expect(paket[0]).toBe('keputusan_1371011001_2026-11-12_MUSKEL-11-2026_v1.zip');
    const kunci = await readdir(path.join(out, 'kunci'));
    expect(kunci).toHaveLength(paket.length);
    for (const nama of paket) {
      const { temuan, manifest, keputusan } = await readPaket(await readFile(path.join(out, nama)));
      expect([nama, temuan, keputusan.length]).toEqual([nama, [], 5]);
      const kode = manifest?.kelurahan.kelurahan.kode ?? '';
      const milik = readBerkasKunci(await readFile(path.join(out, 'kunci', `kunci_${kode}.json`)));
      expect(milik).toMatchObject({ peran: 'kelurahan', kode, ...manifest?.pengirim });
    }
  });

  it.each([[[]], [['--data', 'x', '--paket', 'y']], [['--paket', 'y', '--dinsos']]])(
    'when it is told %j, then it says what to choose',
    async (isi) => {
      const hasil = await runMufakat(['contoh', ...isi], { sandi: null });
      expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([2, { galat: { kode: 'PERINTAH_SALAH' } }]);
      expect(hasil.stderr).toContain('--paket');
    },
  );
});

describe('given a command that makes the sample Dinas Sosial', () => {
  it('then its folder is that of a Dinas Sosial, with packages in force and some beside it', async () => {
    const data = path.join(folder, 'dinsos');
    const jawaban = readJawaban(await runMufakat(['contoh', '--data', data, '--dinsos', '--seed', '3']));
    expect(jawaban).toMatchObject({ data, paket: 185, folderLatihan: path.join(data, 'paket-contoh') });
    const latihan = await readdir(path.join(data, 'paket-contoh'));
    expect(latihan.filter((nama) => nama.startsWith('keputusan_'))).toHaveLength(9);
    expect(latihan.filter((nama) => nama.startsWith('kunci_'))).toHaveLength(2);
    const kunci = readJawaban(await runMufakat(['kunci', '--data', data]));
    expect(kunci).toMatchObject({ peran: 'dinsos', kode: '1371' });
  }, 120_000);
});
