import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIsiBertanda, signIsi } from '#core/kunci/isi-bertanda.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';

const KONTEKS = 'mufakat-rekaan-1';
const kunci = createKunciSegel();
const lain = createKunciSegel();
const isiSembarang = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).filter((nama) => !['publik', 'tanda', '__proto__'].includes(nama)),
  fc.jsonValue({ maxDepth: 3 }),
  { maxKeys: 6 },
);

/** As it comes from a file. */
const send = (isi: unknown): unknown => JSON.parse(JSON.stringify(isi));

describe('given content that was signed', () => {
  it('when it comes back from a file, in whatever order of its fields, then it is read as it was written', () => {
    fc.assert(
      fc.property(isiSembarang, (isi) => {
        const bertanda = signIsi(KONTEKS, isi, kunci);
        const terbalik = Object.fromEntries(Object.entries(bertanda).reverse());
        expect(readIsiBertanda(KONTEKS, send(terbalik))).toEqual(send(bertanda));
      }),
      { seed: 7 },
    );
  });

  it('when any field is another, missing or added, then it is refused', () => {
    fc.assert(
      fc.property(isiSembarang, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (isi, letak, nilai) => {
        const bertanda: Record<string, unknown> = { ...signIsi(KONTEKS, isi, kunci) };
        const nama = Object.keys(bertanda)[letak % Object.keys(bertanda).length] ?? '';
        fc.pre(JSON.stringify(send(bertanda[nama])) !== JSON.stringify(nilai));
        expect(readIsiBertanda(KONTEKS, { ...(send(bertanda) as object), [nama]: nilai })).toBeNull();
        const { [nama]: _, ...kurang } = bertanda;
        expect(readIsiBertanda(KONTEKS, kurang)).toBeNull();
        expect(readIsiBertanda(KONTEKS, { ...bertanda, 'bidang tambahan': nilai })).toBeNull();
      }),
      { seed: 7 },
    );
  });

  it('when a letter of key or signature is another, also only in its case, then it is refused', () => {
    const bertanda = signIsi(KONTEKS, { nama: 'Umpama' }, kunci);
    for (const bidang of ['publik', 'tanda'] as const) {
      for (let i = 0; i < bertanda[bidang].length; i++) {
        for (const huruf of ['0', 'f', 'A', ' ']) {
          const rusak = `${bertanda[bidang].slice(0, i)}${huruf}${bertanda[bidang].slice(i + 1)}`;
          if (rusak === bertanda[bidang]) continue;
          expect(readIsiBertanda(KONTEKS, { ...bertanda, [bidang]: rusak })).toBeNull();
        }
      }
    }
  });

  it('when it is passed off as content of another kind or of another signer, then it is refused', () => {
    const bertanda = signIsi(KONTEKS, { nama: 'Umpama' }, kunci);
    expect(readIsiBertanda(KONTEKS, bertanda)).toEqual(bertanda);
    expect(readIsiBertanda('mufakat-rekaan-2', bertanda)).toBeNull();
    expect(readIsiBertanda(`${KONTEKS}\n`, bertanda)).toBeNull();
    const { publik } = signIsi(KONTEKS, {}, lain);
    expect(readIsiBertanda(KONTEKS, { ...bertanda, publik })).toBeNull();
  });
});

describe('given what nobody signed', () => {
  it('when it is no object, nested without end, or any JSON, then it is refused and nothing is thrown', () => {
    const dalam: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const bertanda = signIsi(KONTEKS, { nama: 'Umpama' }, kunci);
    const melingkar: Record<string, unknown> = { ...bertanda };
    melingkar.diri = melingkar;
    for (const isi of [undefined, null, [], 'teks', 7, () => 1, { ...bertanda, dalam }, melingkar]) {
      expect(readIsiBertanda(KONTEKS, isi)).toBeNull();
    }
    fc.assert(
      fc.property(fc.jsonValue(), (isi) => readIsiBertanda(KONTEKS, isi) === null),
      { seed: 7 },
    );
  });

  it('when key and signature are well-formed but zero, then it is refused', () => {
    const nol = { nama: 'Umpama', publik: '0'.repeat(64), tanda: '0'.repeat(128) };
    expect(readIsiBertanda(KONTEKS, nol)).toBeNull();
  });
});
