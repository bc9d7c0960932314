import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBerkasKunci } from '#core/kunci/berkas-kunci.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import { startApp } from '../core/test-app.ts';
import { readJawaban, runMufakat, runSelesai, SANDI } from './mufakat.ts';

/** Each call is a process of its own. */
const BATAS_WAKTU = 120_000;

let folder: string;
const at = (nama: string): string => path.join(folder, nama);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-kunci-'));
  for (const nama of ['dinsos', 'dinsos-lain']) {
    const app = startApp(at(nama));
    const kota = { kode: '13.71', nama: 'Kota Padang' };
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota } });
    await app.close();
  }
  await runSelesai(['contoh', '--data', at('kelurahan'), '--warga', '20', '--usulan', '2']);
}, BATAS_WAKTU);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('given the data of a kelurahan and of its Dinas Sosial', { timeout: BATAS_WAKTU }, () => {
  it('when keys are exchanged by files, then each side lists the other with the fingerprint that it shows itself', async () => {
    const berkas = { kelurahan: at('kelurahan.json'), dinsos: at('dinsos.json') };
    const kelurahan = await runSelesai(['kunci', '--data', at('kelurahan'), '--out', berkas.kelurahan]);
    const dinsos = await runSelesai(['kunci', '--data', at('dinsos'), '--out', berkas.dinsos]);
    const { kode, nama, publik, penerima } = readBerkasKunci(await readFile(berkas.kelurahan));
    expect(kelurahan).toEqual({
      peran: 'kelurahan',
      kode,
      nama,
      publik,
      penerima,
      sidikKunci: expect.stringMatching(/^\w{4}(-\w{4}){3}$/),
      kelurahan: { kode, nama },
      berkas: berkas.kelurahan,
    });
    expect(dinsos).toMatchObject({ peran: 'dinsos', kode: '1371' });
    expect(dinsos).not.toHaveProperty('kelurahan');
    const diterima = { baru: 1, diperbarui: 0, menggantikan: 0, sama: 0, ditolak: [] };
    expect(await runSelesai(['kunci', '--data', at('dinsos'), '--terima', berkas.kelurahan])).toEqual(diterima);
    expect(await runSelesai(['kunci', '--data', at('kelurahan'), '--terima', berkas.dinsos])).toEqual(diterima);
    const daftar = await runSelesai(['kunci', '--data', at('kelurahan'), '--daftar']);
    expect(daftar).toMatchObject({
      jumlah: 1,
      kunci: [{ peran: 'dinsos', sidikKunci: dinsos.sidikKunci, dicabut: null }],
    });
  });

  it('when another key of the Dinas Sosial or no key at all comes, then it is refused by name, and replaced only on demand', async () => {
    const lain = at('lain.json');
    await runSelesai(['kunci', '--data', at('dinsos-lain'), '--out', lain]);
    await writeFile(at('bukan.json'), '{}');
    const diData = ['kunci', '--data', at('kelurahan')];
    const hasil = await runMufakat([...diData, '--terima', lain, at('bukan.json')]);
    expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([
      1,
      {
        baru: 0,
        ditolak: [
          { berkas: 'lain.json', kode: 'MENGGANTIKAN' },
          { berkas: 'bukan.json', kode: 'BUKAN_KUNCI' },
        ],
      },
    ]);
    expect(await runSelesai([...diData, '--terima', lain, '--gantikan'])).toMatchObject({ menggantikan: 1 });
    const salah = await runMufakat([...diData, '--daftar', '--out', lain]);
    expect([salah.keluar, readJawaban(salah)]).toMatchObject([2, { galat: { kode: 'PERINTAH_SALAH' } }]);
  });
});
