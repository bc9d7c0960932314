import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createKunciAge, decryptAge, encryptAge, isAge, POLA_PENERIMA } from '#core/kunci/age.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-age-'));
const at = (nama: string): string => path.join(folder, nama);
const isi = new Uint8Array(200_000).map((_, i) => (i * 31 + (i >> 8)) & 0xff);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('given the reference program age', () => {
  it('when Mufakat encrypts to a key that age made, then age reads the same bytes', async () => {
    execFileSync('age-keygen', ['-o', at('kunci')], { stdio: 'ignore' });
    const penerima = execFileSync('age-keygen', ['-y', at('kunci')])
      .toString()
      .trim();
    expect(penerima).toMatch(POLA_PENERIMA);
    writeFileSync(at('paket.age'), await encryptAge(isi, penerima));
    execFileSync('age', ['-d', '-i', at('kunci'), '-o', at('paket'), at('paket.age')]);
    expect(Buffer.compare(readFileSync(at('paket')), isi)).toBe(0);
  });

  it('when age encrypts to a key that Mufakat made, then Mufakat reads the same bytes', async () => {
    const { identitas, penerima } = await createKunciAge();
    writeFileSync(at('isi'), isi);
    execFileSync('age', ['-r', penerima, '-o', at('isi.age'), at('isi')]);
    const tersandi = readFileSync(at('isi.age'));
    expect(isAge(tersandi)).toBe(true);
    expect(await decryptAge(tersandi, [identitas])).toEqual(isi);
  });
});

describe('given a file encrypted to one key', () => {
  it('when another key is tried, then nothing is read; among several the right one is found', async () => {
    const [satu, dua] = [await createKunciAge(), await createKunciAge()];
    const tersandi = await encryptAge(isi, satu.penerima);
    expect(await decryptAge(tersandi, [dua.identitas])).toBeNull();
    expect(await decryptAge(tersandi, [dua.identitas, satu.identitas])).toEqual(isi);
  });

  it('when one byte changes or the end is cut off, then nothing is read', async () => {
    const { identitas, penerima } = await createKunciAge();
    const tersandi = await encryptAge(isi.subarray(0, 400), penerima);
    await fc.assert(
      fc.asyncProperty(fc.nat(tersandi.length - 1), fc.integer({ min: 1, max: 255 }), async (letak, beda) => {
        const rusak = Uint8Array.from(tersandi, (satu, i) => (i === letak ? satu ^ beda : satu));
        expect(await decryptAge(rusak, [identitas])).toBeNull();
        expect(await decryptAge(tersandi.subarray(0, letak), [identitas])).toBeNull();
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('when the recipient is mistyped, then it is refused by a code', async () => {
    await expect(encryptAge(isi, 'age1bukan')).rejects.toMatchObject({ kode: 'KUNCI_DITOLAK' });
  });
});
