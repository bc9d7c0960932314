import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { KODE_TEMUAN_PAKET } from '#contract/dokumen.ts';
import { createAcak } from '#core/contoh/acak.ts';
import { verifyPaket } from '#core/paket/verify-paket.ts';
import { buildZip, getIsi, rehash, repack } from './repack.ts';
import { createCatatanBanyak } from './sample.ts';

let zip: Uint8Array;
beforeAll(async () => {
  zip = await buildZip(createCatatanBanyak(12));
});

/** Verifies; fails when it throws or answers with a code that the contract does not know. */
async function isSah(byte: Uint8Array): Promise<boolean> {
  const { sah, temuan } = await verifyPaket(byte);
  expect(sah).toBe(temuan.length === 0);
  for (const { kode } of temuan) expect(KODE_TEMUAN_PAKET).toContain(kode);
  return sah;
}

function flip(asal: Uint8Array, acak: () => number): Uint8Array {
  const byte = asal.slice();
  const letak = Math.floor(acak() * byte.length);
  byte[letak] = (byte[letak] ?? 0) ^ (1 + Math.floor(acak() * 255));
  return byte;
}

/** Dates and attributes of a zip are no part of what a package says; its files are. */
function hasSameFiles(byte: Uint8Array): boolean {
  const lama = unzipSync(zip);
  const baru = unzipSync(byte);
  const nama = Object.keys(lama);
  return (
    nama.join() === Object.keys(baru).join() &&
    nama.every((satu) => Buffer.compare(Buffer.from(lama[satu] ?? []), Buffer.from(baru[satu] ?? [])) === 0)
  );
}

describe('bytes that nobody made on purpose', () => {
  test('given a package cut at 150 places when verified then it is never sah', async () => {
    const { fraction: acak } = createAcak(1);
    let sah = 0;
    for (let i = 0; i < 150; i += 1) {
      if (await isSah(zip.slice(0, Math.floor(acak() * zip.length)))) sah += 1;
    }
    expect(sah).toBe(0);
  });

  test('given 400 packages with changed bytes when verified then only those with the same files are sah', async () => {
    const { fraction: acak } = createAcak(2);
    const hitung = { ditolak: 0, sama: 0 };
    for (let i = 0; i < 400; i += 1) {
      const byte = zip.slice();
      for (let j = 0; j <= i % 4; j += 1) {
        const letak = Math.floor(acak() * byte.length);
        byte[letak] = (byte[letak] ?? 0) ^ (1 + Math.floor(acak() * 255));
      }
      if (await isSah(byte)) {
        expect(hasSameFiles(byte)).toBe(true);
        hitung.sama += 1;
      } else hitung.ditolak += 1;
    }
    expect(hitung.ditolak + hitung.sama).toBe(400);
    expect(hitung.ditolak).toBeGreaterThan(380);
  });

  test('given every byte of the directory of the zip changed when verified then only those with the same files are sah', async () => {
    const pusat = Buffer.from(zip).indexOf('PK\u0001\u0002', 0, 'latin1');
    const awal = Buffer.from(zip).lastIndexOf('PK\u0001\u0002', -1, 'latin1') - 400;
    expect(pusat).toBeGreaterThan(0);
    let ditolak = 0;
    for (let letak = awal; letak < zip.length; letak += 1) {
      const byte = zip.slice();
      byte[letak] = (byte[letak] ?? 0) ^ 0x81;
      if (await isSah(byte)) expect(hasSameFiles(byte), `byte ${letak}`).toBe(true);
      else ditolak += 1;
    }
    expect(ditolak).toBeGreaterThan(200);
  });

  test('given 300 times random bytes, half of them behind the head of a zip, when verified then it is never sah', async () => {
    const { fraction: acak } = createAcak(3);
    for (let i = 0; i < 300; i += 1) {
      const byte = Uint8Array.from({ length: Math.floor(acak() * 600) }, () => Math.floor(acak() * 256));
      const campur = i % 2 === 0 ? byte : new Uint8Array([...zip.slice(0, 300), ...byte, ...zip.slice(-120)]);
      expect(await isSah(campur)).toBe(false);
    }
  });

  test.each(['keputusan.csv', 'keputusan.json'])(
    'given 100 times %s with one changed byte and hashes that fit when verified then it is never sah',
    async (nama) => {
      const { fraction: acak } = createAcak(4);
      for (let i = 0; i < 100; i += 1) {
        const ubah = repack(zip, (isi) => rehash({ ...isi, [nama]: flip(getIsi(isi, nama), acak) }));
        expect(await isSah(ubah)).toBe(false);
      }
    },
  );

  test('given 200 spreadsheets with changed XML and hashes that fit when verified then all is answered with a code', async () => {
    const { fraction: acak } = createAcak(5);
    const buku = unzipSync(getIsi(unzipSync(zip), 'keputusan.xlsx'));
    const bagian = Object.keys(buku).filter((nama) => nama.endsWith('.xml'));
    let ditolak = 0;
    for (let i = 0; i < 200; i += 1) {
      const nama = bagian[i % bagian.length] ?? '';
      const xlsx = zipSync({ ...buku, [nama]: flip(getIsi(buku, nama), acak) });
      if (!(await isSah(repack(zip, (isi) => rehash({ ...isi, 'keputusan.xlsx': xlsx }))))) ditolak += 1;
    }
    expect(ditolak).toBeGreaterThan(40);
  });
});
