import fc from 'fast-check';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BerkasKunci } from '#contract/kunci.ts';
import { createKunciAge } from '#core/kunci/age.ts';
import {
  createBerkasKunci,
  formatTeksKunci,
  nameBerkasKunci,
  readBerkasKunci,
  readTeksKunci,
  serializeBerkasKunci,
} from '#core/kunci/berkas-kunci.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';

const penyegel = createKunciSegel();
let kunci: BerkasKunci;

beforeAll(async () => {
  const { penerima } = await createKunciAge();
  const nama = "Batang Umpama (Kel. 'Rekaan': 100 % fiksi)";
  kunci = createBerkasKunci({ peran: 'kelurahan', kode: '1371011001', nama, penerima }, penyegel);
});

const toByte = (isi: unknown): Uint8Array =>
  new TextEncoder().encode(typeof isi === 'string' ? isi : JSON.stringify(isi));

/** The inner code of the refusal, or `diterima`. */
function judge(baca: () => BerkasKunci): string | undefined {
  try {
    baca();
    return 'diterima';
  } catch (error) {
    expect(error).toMatchObject({ kode: 'KUNCI_DITOLAK' });
    expect((error as Error).message).toMatch(/^[A-Z].*\.$/);
    return (error as { rincian: { kode?: string } }).rincian.kode;
  }
}

describe('given a key file', () => {
  it('when read, then it holds what its owner wrote, and its name tells whose it is', () => {
    expect(readBerkasKunci(toByte(serializeBerkasKunci(kunci)))).toEqual(kunci);
    expect(kunci.publik).toBe(Buffer.from(penyegel.publik).toString('hex'));
    expect(nameBerkasKunci(kunci)).toBe('kunci_1371011001.json');
  });

  it('when any field is another, missing or added, then it is refused', async () => {
    const lain = createBerkasKunci(
      { peran: 'dinsos', kode: '1371', nama: 'Dinas Contoh', penerima: (await createKunciAge()).penerima },
      createKunciSegel(),
    );
    for (const bidang of Object.keys(kunci) as (keyof BerkasKunci)[]) {
      const { [bidang]: _, ...kurang } = kunci;
      expect(judge(() => readBerkasKunci(toByte(kurang)))).not.toBe('diterima');
      if (kunci[bidang] === lain[bidang]) continue;
      expect(judge(() => readBerkasKunci(toByte({ ...kunci, [bidang]: lain[bidang] })))).toMatch(/^(TANDA|ISI)_SALAH$/);
    }
    expect(judge(() => readBerkasKunci(toByte({ ...kunci, nama: `${kunci.nama}.` })))).toBe('TANDA_SALAH');
    expect(judge(() => readBerkasKunci(toByte({ ...kunci, catatan: '' })))).toBe('ISI_SALAH');
    expect(judge(() => readBerkasKunci(toByte({ ...kunci, versi: 2 })))).toBe('VERSI_TIDAK_DIKENAL');
  });

  it('when one byte of it changes, then it is refused, or the change is between the fields', () => {
    const byte = toByte(serializeBerkasKunci(kunci));
    fc.assert(
      fc.property(fc.nat(byte.length - 1), fc.integer({ min: 1, max: 255 }), (letak, beda) => {
        const rusak = Uint8Array.from(byte, (satu, i) => (i === letak ? satu ^ beda : satu));
        let terbaca: BerkasKunci | null = null;
        const hasil = judge(() => {
          terbaca = readBerkasKunci(rusak);
          return terbaca;
        });
        if (hasil === 'diterima') expect(terbaca).toEqual(kunci);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('when it is too large, no JSON, or JSON of another kind, then the reason says so', () => {
    expect(judge(() => readBerkasKunci(new Uint8Array(5000)))).toBe('BERKAS_TERLALU_BESAR');
    for (const isi of ['', '{', '[]', 'null', '{"format":"mufakat-paket","versi":1}']) {
      expect(judge(() => readBerkasKunci(toByte(isi)))).toBe('BUKAN_KUNCI');
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (isi) => judge(() => readBerkasKunci(isi)) === 'BUKAN_KUNCI'),
      { seed: 7 },
    );
  });

  it('when its owner signed nonsense, then the signature does not save it', async () => {
    const { penerima } = kunci;
    const salahKetik = `${penerima.slice(0, -1)}${penerima.endsWith('q') ? 'p' : 'q'}`;
    const pokok = { peran: 'kelurahan', kode: '1371011001', nama: 'Umpama', penerima } as const;
    const judgePokok = (isi: Parameters<typeof createBerkasKunci>[0]) =>
      judge(() => readBerkasKunci(toByte(createBerkasKunci(isi, penyegel))));
    expect(judgePokok(pokok)).toBe('diterima');
    expect(judgePokok({ ...pokok, penerima: salahKetik })).toBe('PENERIMA_SALAH');
    expect(judgePokok({ ...pokok, kode: '1371' })).toBe('ISI_SALAH');
    expect(judgePokok({ ...pokok, peran: 'dinsos' })).toBe('ISI_SALAH');
    for (const nama of ['', ' Umpama', 'Umpama ', 'Umpama\nRekaan', 'Umpama\u202eRekaan', 'U'.repeat(401)]) {
      expect(judgePokok({ ...pokok, nama })).toBe('ISI_SALAH');
    }
  });
});

describe('given the text of a QR code', () => {
  it('when it is drawn and read by a camera, then it is the same key as the file', () => {
    const teks = formatTeksKunci(kunci);
    expect(teks).toMatch(/^MUFAKAT-KUNCI:1:kelurahan:1371011001:/);
    expect(readTeksKunci(readDrawn(teks))).toEqual(kunci);
    expect(readTeksKunci(` ${teks}\n`)).toEqual(kunci);
  });

  it('when any one letter is another, or some are missing or added, then it is refused', () => {
    const teks = formatTeksKunci(kunci);
    for (let i = 0; i < teks.length; i++) {
      for (const huruf of ['A', 'B', 'w', '-', ':', '1', '%']) {
        const rusak = `${teks.slice(0, i)}${huruf}${teks.slice(i + 1)}`;
        if (rusak !== teks) expect(judge(() => readTeksKunci(rusak))).not.toBe('diterima');
      }
      expect(judge(() => readTeksKunci(teks.slice(0, i)))).not.toBe('diterima');
      expect(judge(() => readTeksKunci(`${teks.slice(0, i)}:${teks.slice(i)}`))).not.toBe('diterima');
    }
    expect(judge(() => readTeksKunci(`${teks}A`))).not.toBe('diterima');
  });

  it('when it is another text, then it says that it is no key', () => {
    expect(judge(() => readTeksKunci('https://contoh.example'))).toBe('BUKAN_KUNCI');
    expect(judge(() => readTeksKunci('MUFAKAT-KUNCI:2:dinsos'))).toBe('VERSI_TIDAK_DIKENAL');
    expect(judge(() => readTeksKunci('MUFAKAT-KUNCI:1:dinsos'))).toBe('ISI_SALAH');
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (isi) => judge(() => readTeksKunci(isi)) === 'BUKAN_KUNCI'),
      { seed: 7 },
    );
  });
});

/** Draws the code in black and white, four points a module, and reads the picture. */
function readDrawn(teks: string): string {
  const gambar = encodeQR(teks, 'raw', { ecc: 'medium', border: 4, scale: 4 });
  const sisi = gambar.length;
  const data = new Uint8ClampedArray(
    gambar.flat().flatMap((hitam) => [...Array<number>(3).fill(hitam ? 0 : 255), 255]),
  );
  return decodeQR({ width: sisi, height: sisi, data });
}
