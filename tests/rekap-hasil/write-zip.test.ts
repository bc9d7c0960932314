import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createPenulisZip } from '#core/archive/write-zip.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { PYTHON } from '../python.ts';

const BACA = `
import sys, json, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps({i.filename: [z.read(i).decode()[:20], i.file_size, i.compress_type, i.date_time[:4]] for i in z.infolist()}))
`;

/** The zip as Python reads it, every checksum held against its content. */
function readZip(zip: Uint8Array): Record<string, [string, number, number, number[]]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-zip-'));
  try {
    writeFileSync(path.join(folder, 'a.zip'), zip);
    return JSON.parse(execFileSync(PYTHON, ['-c', BACA, path.join(folder, 'a.zip')], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const utf8 = new TextEncoder();

async function write(): Promise<Uint8Array> {
  const potongan: Uint8Array[] = [];
  const zip = createPenulisZip('2026-11-20' as Tanggal, (bagian) => potongan.push(bagian));
  await zip.add(
    'a/satu.csv',
    ['satu,', 'dua\n'.repeat(1000)].map((isi) => utf8.encode(isi)),
  );
  await zip.add('dua.xlsx', utf8.encode('sudah dikemas'));
  await zip.add('kosong.json', []);
  zip.finish();
  return Buffer.concat(potongan);
}

it('given files piece by piece, when they are zipped, then another reader finds them whole and the same files give the same bytes', async () => {
  const zip = await write();
  expect(readZip(zip)).toEqual({
    'a/satu.csv': ['satu,dua\ndua\ndua\ndua'.slice(0, 20), 4005, 8, [2026, 11, 20, 12]],
    'dua.xlsx': ['sudah dikemas', 13, 0, [2026, 11, 20, 12]],
    'kosong.json': ['', 0, 8, [2026, 11, 20, 12]],
  });
  expect(Buffer.from(zip).equals(await write())).toBe(true);
});

it('given a name that is there already, when it is added again, then it is refused instead of hidden', async () => {
  const zip = createPenulisZip('2026-11-20' as Tanggal, () => undefined);
  await zip.add('a.json', utf8.encode('{}'));
  await expect(zip.add('a.json', utf8.encode('[]'))).rejects.toThrow('dua kali');
});

it.each(['semua.csv', 'semua.xlsx'])(
  'given a long file %s, when it is zipped, then each piece has gone out before many more are read',
  async (nama) => {
    let [masuk, keluar, tertinggal] = [0, 0, 0];
    const zip = createPenulisZip('2026-11-20' as Tanggal, (bagian) => {
      keluar += bagian.length;
    });
    const isi = function* (): Generator<Uint8Array, void, undefined> {
      for (let ke = 0; ke < 40; ke += 1) {
        tertinggal = Math.max(tertinggal, masuk - keluar);
        const bagian = randomBytes(100_000);
        masuk += bagian.length;
        yield bagian;
      }
    };
    await zip.add(nama, isi());
    zip.finish();
    expect(keluar).toBeGreaterThan(4_000_000);
    expect(tertinggal).toBeLessThan(300_000);
  },
);
