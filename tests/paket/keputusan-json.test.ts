import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBerkasKeputusan, serializeBerkasKeputusan } from '#core/paket/keputusan-json.ts';
import { bentukBerkasKeputusan, toKeputusanTercatat } from '#core/paket/keputusan-shape.ts';
import { createSkema } from '#core/paket/skema.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { PUTUSAN } from '#domain/putusan.ts';
import { createCatatan, createCatatanBanyak, createKeputusan } from './sample.ts';

const SKEMA = new URL('../../resources/skema/', import.meta.url);
const readSkema = (nama: string): string => readFileSync(new URL(nama, SKEMA), 'utf8');

/** An independent validator; formats are said by patterns as well, so that no further package is needed. */
const validate = new Ajv2020({ validateFormats: false, strict: true, strictTypes: false }).compile(
  JSON.parse(readSkema('keputusan-1.schema.json')),
);

const createJson = (banyak: number): object =>
  JSON.parse(serializeBerkasKeputusan(createBerkasKeputusan(createCatatanBanyak(banyak))));

/** Puts `nilai` at a path such as `keputusan.0.data.nik`; undefined takes the field away. */
function put(json: object, jalan: string, nilai: unknown): void {
  const bagian = jalan.split('.');
  const akhir = bagian.pop() ?? '';
  let tempat: object = json;
  for (const satu of bagian) {
    const anak: unknown = Reflect.get(tempat, satu);
    if (typeof anak !== 'object' || anak === null) throw new Error(`Tidak ada ${jalan}.`);
    tempat = anak;
  }
  if (nilai === undefined) Reflect.deleteProperty(tempat, akhir);
  else Reflect.set(tempat, akhir, nilai);
}

describe('the published schema', () => {
  test('given the shapes of the program when the schemas are made anew then the published files are the same', () => {
    const skema = createSkema();
    expect(skema.size).toBe(7);
    for (const [nama, isi] of skema) expect(readSkema(nama), nama).toBe(isi);
  });

  test('given sessions of any size when written then another validator takes the file', () => {
    for (const banyak of [0, 1, 40, 200])
      expect(validate(createJson(banyak)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('given any decision when written then both validators take it and the decisions come back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...JENIS_USULAN),
            fc.constantFrom(...PUTUSAN),
            fc.string({ unit: 'grapheme', minLength: 1 }),
          ),
        ),
        (isi) => {
          const catatan = createCatatan(
            isi.map(([jenis, putusan, nama], i) => createKeputusan(i + 1, { jenis, putusan, nama, catatan: nama })),
          );
          const berkas: unknown = JSON.parse(serializeBerkasKeputusan(createBerkasKeputusan(catatan)));
          expect(validate(berkas)).toBe(true);
          expect(toKeputusanTercatat(bentukBerkasKeputusan.parse(berkas))).toEqual(catatan.keputusan);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each<[string, readonly (readonly [string, unknown])[]]>([
    ['a NIK as a number', [['keputusan.0.data.nik', 1371011110750312]]],
    ['a NIK of 15 digits', [['keputusan.0.data.nik', '137101111075031']]],
    ['a day that no calendar has', [['keputusan.0.data.tanggalLahir', '1975-02-31']]],
    ['an unknown putusan', [['keputusan.0.putusan', 'mungkin']]],
    [
      'a reason with layak',
      [
        ['keputusan.0.putusan', 'layak'],
        ['keputusan.0.alasan', 'MAMPU'],
      ],
    ],
    [
      'no reason with tidak_layak',
      [
        ['keputusan.0.putusan', 'tidak_layak'],
        ['keputusan.0.alasan', null],
      ],
    ],
    [
      'LAINNYA without a note',
      [
        ['keputusan.0.putusan', 'ditunda'],
        ['keputusan.0.alasan', 'LAINNYA'],
        ['keputusan.0.catatan', ''],
      ],
    ],
    ['an unknown field', [['keputusan.0.data.gaji', 1]]],
    ['a missing field', [['nomorBeritaAcara', undefined]]],
    ['a kelurahan without its code', [['kelurahan.kelurahan.kode', 'Belakang Pondok']]],
    ['another version', [['versi', 2]]],
  ])('given %s when validated then both validators refuse it', (_nama, ubahan) => {
    const json = createJson(2);
    expect(validate(json)).toBe(true);
    for (const [jalan, nilai] of ubahan) put(json, jalan, nilai);
    expect(validate(json)).toBe(false);
    expect(bentukBerkasKeputusan.safeParse(json).success).toBe(false);
  });
});
