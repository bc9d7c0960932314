import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { SANDI, startRekaan, type TestApp } from './test-app.ts';

const PROGRAM = fileURLToPath(new URL('./write-in-process.ts', import.meta.url));
const BANYAK = 5000;

describe('given a program that writes a long list and is killed without warning', () => {
  let app: TestApp;
  let berkas: string;
  beforeAll(async () => {
    app = await startRekaan({ warga: 40, usulan: 0, benih: 7 });
    await app.close();
    berkas = path.join(app.dataDir, 'panjang.csv');
    const baris = Array.from({ length: BANYAK }, (_, i) => {
      const urut = String(i).padStart(5, '0');
      return `13710109${1 + (i % 9)}0761${1000 + (i % 9000)},Rustam Khayal ${i % 7},137101120615${urut.slice(1)},L,3,2,${1 + (i % 10)},PKH`;
    });
    writeFileSync(berkas, ['NIK,NAMA,NO KK,JK,RT,RW,DESIL,PROGRAM', ...baris].join('\n'));
  });
  afterAll(() => app.remove());

  /** Lets the program write until it says `kata` (null: to its end), then kills it. Answers all it said. */
  const writeUntil = async (kata: RegExp | null): Promise<string> => {
    const anak = spawn(process.execPath, [PROGRAM, app.dataDir, SANDI, berkas], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let teks = '';
    anak.stdout.on('data', (potongan: Buffer) => {
      teks += potongan.toString();
      if (kata?.test(teks) === true) anak.kill('SIGKILL');
    });
    await once(anak, 'close');
    return teks;
  };

  /** All that a list may change, and whether the journal is whole. */
  const readData = async () => {
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    const tabel = ['warga', 'baris_daftar', 'berkas_impor', 'temuan_impor', 'temuan_warga', 'jurnal'] as const;
    const isi = tabel.map((nama) => data.sqlite.prepare(`SELECT * FROM ${nama}`).all());
    const rusak = await findJurnalRusak(data.db);
    await data.close();
    return { isi, rusak };
  };

  it('when it is killed in any stage, then not one row is there; when it may end, then all are', async () => {
    const awal = await readData();
    for (const kata of [/^Menulis baris [1-9]/m, /^Menyusun data warga [1-9]/m, /^Memeriksa data warga [1-9]/m]) {
      expect(await writeUntil(kata)).not.toContain('ditulis');
      expect(await readData()).toEqual(awal);
    }
    expect(await writeUntil(null)).toContain('ditulis');
    const { isi, rusak } = await readData();
    expect([isi[1]?.length, rusak]).toEqual([40 + BANYAK, null]);
  }, 90_000);
});
