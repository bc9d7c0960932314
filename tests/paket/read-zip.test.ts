import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BatasZip, GalatZip, inspectZip, readZip } from '#core/archive/read-zip.ts';
import { PYTHON } from '../python.ts';

const BATAS: BatasZip = {
  arsip: 50_000_000,
  jumlahBerkas: 20,
  satuBerkas: 8_000_000,
  semuaBerkas: 12_000_000,
  nisbah: 200,
};

/** Zip written by Python, a second writer: lines run with `z` open for writing and `ZipInfo` at hand. */
function writeByPython(...baris: readonly string[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
  const berkas = path.join(folder, 'uji.zip');
  const program = [
    'import sys, warnings, zipfile',
    'from zipfile import ZipInfo, ZIP_DEFLATED, ZIP_BZIP2',
    'warnings.simplefilter("ignore")',
    'z = zipfile.ZipFile(sys.argv[1], "w", ZIP_DEFLATED)',
    ...baris,
    'z.close()',
  ].join('\n');
  try {
    execFileSync(PYTHON, ['-c', program, berkas]);
    return new Uint8Array(readFileSync(berkas));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const getKode = (byte: Uint8Array, batas = BATAS): string[] => inspectZip(byte, batas).temuan.map(({ kode }) => kode);

function getKodeBaca(byte: Uint8Array): string {
  try {
    readZip(byte, BATAS);
    return 'TERBACA';
  } catch (galat) {
    if (galat instanceof GalatZip) return galat.temuan.kode;
    throw galat;
  }
}

/** Offset of the nth central directory header. */
function findPusat(byte: Uint8Array, ke = 0): number {
  const buffer = Buffer.from(byte);
  let letak = -1;
  for (let i = 0; i <= ke; i += 1) letak = buffer.indexOf('PK\u0001\u0002', letak + 1, 'latin1');
  return letak;
}

describe('archives that are taken', () => {
  test('given archives of two writers when read then every byte comes back', () => {
    const isi = {
      'a.txt': strToU8('satu'),
      'folder/b.txt': strToU8('dua '.repeat(5000)),
      'kosong.txt': new Uint8Array(),
    };
    const python = writeByPython(
      'z.writestr("a.txt", "satu", zipfile.ZIP_STORED)',
      'z.writestr("folder/", "")',
      'z.writestr("folder/b.txt", "dua " * 5000)',
      'z.writestr("kosong.txt", "")',
    );
    for (const byte of [zipSync(isi), zipSync(isi, { level: 0 }), python]) {
      expect(inspectZip(byte, BATAS)).toMatchObject({ temuan: [], byteLepas: 0 });
      expect(Object.fromEntries([...readZip(byte, BATAS)].map(([nama, satu]) => [nama, satu.length]))).toEqual({
        'a.txt': 4,
        'folder/b.txt': 20_000,
        'kosong.txt': 0,
      });
    }
  });

  test('given an archive written as a stream with data descriptors when read then it counts no loose byte', () => {
    const byte = writeByPython(
      'class Aliran:',
      '  def __init__(s, f): s.f = f',
      '  def write(s, b): return s.f.write(b)',
      '  def flush(s): s.f.flush()',
      'z.close()',
      'f = open(sys.argv[1], "wb")',
      'z = zipfile.ZipFile(Aliran(f), "w", ZIP_DEFLATED)',
      'z.writestr("a.txt", "satu" * 100)',
      'z.writestr("b.txt", "dua" * 100)',
    );
    expect(inspectZip(byte, BATAS)).toMatchObject({ temuan: [], byteLepas: 0 });
    expect([...readZip(byte, BATAS).keys()]).toEqual(['a.txt', 'b.txt']);
  });

  test('given sizes in the zip64 extra field when read then they are found there', () => {
    const polos = zipSync({ 'a.txt': strToU8('satu'.repeat(50)) });
    const pusat = findPusat(polos);
    const sebelum = Buffer.from(polos.subarray(0, pusat));
    const kepala = Buffer.from(polos.subarray(pusat, pusat + 46 + 5));
    const tambahan = Buffer.alloc(20);
    tambahan.writeUInt16LE(1, 0);
    tambahan.writeUInt16LE(16, 2);
    tambahan.writeBigUInt64LE(BigInt(kepala.readUInt32LE(24)), 4);
    tambahan.writeBigUInt64LE(BigInt(kepala.readUInt32LE(20)), 12);
    kepala.writeUInt32LE(0xffffffff, 20);
    kepala.writeUInt32LE(0xffffffff, 24);
    kepala.writeUInt16LE(20, 30);
    const akhir = Buffer.from(polos.subarray(pusat + 46 + 5));
    akhir.writeUInt32LE(akhir.readUInt32LE(12) + 20, 12);
    const byte = new Uint8Array(Buffer.concat([sebelum, kepala, tambahan, akhir]));
    expect(readZip(byte, BATAS).get('a.txt')?.length).toBe(200);
  });
});

describe('archives that are refused before they are inflated', () => {
  test.each([
    ['a name that climbs out', 'z.writestr("../../etc/passwd", "x")', 'NAMA_BERKAS_BERBAHAYA'],
    ['an absolute name', 'z.writestr("/etc/passwd", "x")', 'NAMA_BERKAS_BERBAHAYA'],
    ['a drive', 'z.writestr("C:/x", "x")', 'NAMA_BERKAS_BERBAHAYA'],
    ['a backslash', 'z.writestr("a\\\\b", "x")', 'NAMA_BERKAS_BERBAHAYA'],
    ['an invisible letter', 'z.writestr("\\ufeffa.txt", "x")', 'NAMA_BERKAS_BERBAHAYA'],
    [
      'a symbolic link',
      'i = ZipInfo("a"); i.external_attr = 0o120777 << 16; z.writestr(i, "/etc")',
      'NAMA_BERKAS_BERBAHAYA',
    ],
    ['one name twice', 'z.writestr("a.txt", "x"); z.writestr("a.txt", "y")', 'BERKAS_GANDA'],
    ['two names alike on Windows', 'z.writestr("a.txt", "x"); z.writestr("A.TXT", "y")', 'BERKAS_GANDA'],
    ['too many entries', '[z.writestr(str(i), "x") for i in range(21)]', 'TERLALU_BESAR'],
    ['an entry too large', 'z.writestr("a", bytes(8000001), zipfile.ZIP_STORED)', 'TERLALU_BESAR'],
    ['a bomb', 'z.writestr("a", bytes(7000000))', 'TERLALU_BESAR'],
    ['a total too large', 'import os; [z.writestr(str(i), os.urandom(4000001)) for i in range(3)]', 'TERLALU_BESAR'],
    ['an unknown method', 'z.writestr("a", "x" * 99, ZIP_BZIP2)', 'ZIP_RUSAK'],
  ])('given %s when inspected then it is a finding', (_nama, baris, kode) => {
    expect(getKode(writeByPython(baris))).toEqual([kode]);
  });

  test('given an encrypted entry when inspected then it is named', () => {
    const byte = zipSync({ 'a.txt': strToU8('x') });
    byte[findPusat(byte) + 8] = 1;
    expect(getKode(byte)).toEqual(['ZIP_TERSANDI']);
  });

  test('given several faults when inspected then all are listed with their entry', () => {
    const byte = writeByPython('z.writestr("../a", "x"); z.writestr("b", "x"); z.writestr("b", "x")');
    expect(inspectZip(byte, BATAS).temuan.map(({ kode, berkas }) => `${kode} ${berkas}`)).toEqual([
      'BERKAS_GANDA b',
      'NAMA_BERKAS_BERBAHAYA ../a',
    ]);
  });

  test('given two entries over the same bytes when inspected then the overlap is a finding', () => {
    const byte = zipSync({ 'a.txt': strToU8('x'.repeat(100)), 'b.txt': strToU8('x'.repeat(100)) });
    const kedua = findPusat(byte, 1);
    byte[kedua + 46] = 'a'.charCodeAt(0);
    new DataView(byte.buffer).setUint32(kedua + 42, 0, true);
    expect(getKode(byte)).toContain('ZIP_RUSAK');
  });

  test('given bytes before, between or behind the entries when inspected then they are counted as loose', () => {
    const byte = zipSync({ 'a.txt': strToU8('x') });
    expect(inspectZip(new Uint8Array([...byte, 1, 2, 3]), BATAS).byteLepas).toBe(3);
    expect(inspectZip(writeByPython('z.writestr("a", "x"); z.comment = b"lima!"'), BATAS).byteLepas).toBe(5);
  });

  test('given no archive at all when inspected then it says so', () => {
    expect(getKode(new Uint8Array())).toEqual(['BUKAN_ZIP']);
    expect(getKode(strToU8('%PDF-1.7 bukan arsip sama sekali, hanya teks'))).toEqual(['BUKAN_ZIP']);
    expect(getKode(zipSync({ a: new Uint8Array(10) }), { ...BATAS, arsip: 20 })).toEqual(['TERLALU_BESAR']);
  });
});

describe('archives that lie', () => {
  const jujur = zipSync({ 'a.txt': strToU8('isi '.repeat(2000)) });

  test('given a declared size below the real one when read then inflating stops there', () => {
    const byte = jujur.slice();
    new DataView(byte.buffer).setUint32(findPusat(byte) + 24, 100, true);
    expect(getKodeBaca(byte)).toBe('TERLALU_BESAR');
  });

  test('given a declared size above the real one when read then it is broken', () => {
    const byte = jujur.slice();
    new DataView(byte.buffer).setUint32(findPusat(byte) + 24, 9000, true);
    expect(getKodeBaca(byte)).toBe('ZIP_RUSAK');
  });

  test('given a wrong checksum when read then it is broken', () => {
    const byte = jujur.slice();
    const letak = findPusat(byte) + 16;
    byte[letak] = (byte[letak] ?? 0) ^ 1;
    expect(getKodeBaca(byte)).toBe('ZIP_RUSAK');
  });

  test('given two names for one entry when read then it is broken', () => {
    const byte = jujur.slice();
    byte[30] = 'b'.charCodeAt(0);
    expect(getKodeBaca(byte)).toBe('ZIP_RUSAK');
  });

  test('given an archive cut anywhere when read then it is refused with a code', () => {
    const kode = Array.from({ length: jujur.length }, (_, panjang) => getKodeBaca(jujur.slice(0, panjang)));
    expect(new Set(kode)).toEqual(new Set(['BUKAN_ZIP', 'ZIP_RUSAK']));
  });
});
