import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bentukWilayah } from '#contract/kelurahan.ts';
import { findResources } from '#core/resources.ts';
import { getKodeInduk, packWilayah, unpackWilayah } from '#core/wilayah/pack.ts';
import { findWilayah, listWilayah } from '#core/wilayah/wilayah.ts';
import type { Wilayah } from '#domain/kelurahan.ts';

const listAnak = (induk: string | null): Wilayah[] => listWilayah(induk, '');
const listNama = (induk: string | null, cari: string): string[] => listWilayah(induk, cari).map(({ nama }) => nama);

/** Every kelurahan and desa of a province, found the way a person goes: level by level. */
function walkKelurahan(provinsi: string): Wilayah[] {
  return listAnak(provinsi).flatMap((kota) => listAnak(kota.kode).flatMap((kecamatan) => listAnak(kecamatan.kode)));
}

const semua = listAnak(null).flatMap((provinsi) => walkKelurahan(provinsi.kode));

describe('official codes', () => {
  it('holds Kota Padang with its 11 kecamatan and 104 kelurahan', () => {
    const kecamatan = listAnak('13.71');
    expect(kecamatan).toHaveLength(11);
    expect(kecamatan.flatMap(({ kode }) => listAnak(kode))).toHaveLength(104);
    expect(findWilayah('13.71.01.1001')).toEqual({
      provinsi: { kode: '13', nama: 'Sumatera Barat' },
      kota: { kode: '13.71', nama: 'Kota Padang' },
      kecamatan: { kode: '13.71.01', nama: 'Padang Selatan' },
      kelurahan: { kode: '13.71.01.1001', nama: 'Belakang Pondok' },
    });
  });

  it('holds all of Indonesia, and no level has more places than one list carries', () => {
    expect(listAnak(null)).toHaveLength(38);
    expect(semua).toHaveLength(83_762);
    expect(new Set(semua.map(({ kode }) => kode)).size).toBe(semua.length);
  });

  it('finds the four levels of every kelurahan and desa, each the parent of the next', () => {
    for (const { kode, nama } of semua) {
      const wilayah = findWilayah(kode);
      if (wilayah === null) throw new Error(`${kode} tidak ditemukan`);
      const { provinsi, kota, kecamatan, kelurahan } = wilayah;
      const induk = [kelurahan, kecamatan, kota].map((satu) => getKodeInduk(satu.kode));
      expect([...induk, kelurahan.nama]).toEqual([kecamatan.kode, kota.kode, provinsi.kode, nama]);
    }
  });

  it('has places that the contract lets through', () => {
    for (const wilayah of [...listAnak(null), ...listAnak('13'), ...listAnak('13.71'), ...walkKelurahan('94')]) {
      expect(bentukWilayah.parse(wilayah)).toEqual(wilayah);
    }
  });

  it('keeps names that carry a comma, a quotation mark or an apostrophe whole', () => {
    expect(findWilayah('14.02.09.2010')?.kelurahan.nama).toBe('Lambang Sari I, II, III');
    expect(findWilayah('35.18.17.2007')?.kelurahan.nama).toBe('Ja"an');
  });

  it.each(['', '13', '13.71.01', '1371011001', '13.71.01.9999', '99.99.99.9999', '13.71.01.1001 '])(
    'answers null for %j, which is no kelurahan',
    (kode) => {
      expect(findWilayah(kode)).toBeNull();
    },
  );

  it('is small enough to be carried along', () => {
    expect(statSync(new URL('wilayah/wilayah.txt.br', findResources())).size).toBeLessThan(1_500_000);
  });

  it('carries the licence of the data beside it', () => {
    expect(statSync(new URL('wilayah/LICENSE-ODbL.md', findResources())).size).toBeGreaterThan(20_000);
  });
});

describe('looking for a place', () => {
  it('puts the place itself before those that only begin like it', () => {
    expect(listNama('13', 'padang').slice(0, 2)).toEqual(['Kota Padang', 'Kabupaten Padang Pariaman']);
  });

  it('finds by the beginning of any word, in any order and case, with or without blanks', () => {
    expect(listNama('13.71', 'KOTO')).toEqual(['Koto Tangah']);
    expect(listNama('13.71', 'tangah')).toEqual(['Koto Tangah']);
    expect(listNama('13.71', 'lubukbeg')).toEqual(['Lubuk Begalung']);
    expect(listNama('13.71', '  beg   lub ')).toEqual(['Lubuk Begalung']);
    expect(listNama('13.71.01', 'gadogado')).toEqual(['Bukit Gado-gado']);
    expect(listNama('13.71', 'egalung')).toEqual([]);
  });

  it('finds by the beginning of the code', () => {
    expect(listNama('13.71', '13.71.1')).toEqual(['Nanggalo', 'Koto Tangah']);
  });

  it('answers with nothing below a place that is not in the list', () => {
    expect(listAnak('99')).toEqual([]);
    expect(listAnak('')).toEqual([]);
    expect(listAnak('13.71.01.1001')).toEqual([]);
  });

  it('finds every place by its whole name, first or among those of the same name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...semua), (wilayah) => {
        const ditemukan = listWilayah(getKodeInduk(wilayah.kode), wilayah.nama.toUpperCase());
        const senama = ditemukan.filter(({ nama }) => nama === wilayah.nama);
        expect(senama).toContainEqual(wilayah);
        expect(ditemukan[0]?.nama.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).toBe(
          wilayah.nama.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never fails and never answers with a stranger, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, '13', '13.71', '13.71.01'), (cari, induk) => {
        const anak = listAnak(induk);
        for (const wilayah of listWilayah(induk, cari)) expect(anak).toContainEqual(wilayah);
      }),
    );
  });
});

describe('the packed list', () => {
  it('reads back what was written', () => {
    const daftar = listAnak(null)
      .slice(0, 3)
      .flatMap((p) => [p, ...listAnak(p.kode)]);
    expect(unpackWilayah(packWilayah([...daftar].reverse()))).toEqual(daftar);
  });

  it.each([
    [
      [
        { kode: '13', nama: 'A' },
        { kode: '13', nama: 'B' },
      ],
      /ganda/,
    ],
    [[{ kode: '13.71', nama: 'A' }], /di atas 13\.71/],
    [[{ kode: '1371', nama: 'A' }], /tidak sesuai/],
    [[{ kode: '13', nama: ' ' }], /Nama/],
    [[{ kode: '13', nama: 'A\tB' }], /Nama/],
  ])('is not written from a damaged list (%#)', (daftar, pesan) => {
    expect(() => packWilayah(daftar)).toThrow(pesan);
  });

  it('is refused when it is of another form', () => {
    expect(() => unpackWilayah('wilayah\t2\n13\tSumatera Barat\n')).toThrow(/tidak dikenal/);
  });
});
