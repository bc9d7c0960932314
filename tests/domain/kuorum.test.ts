import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AturanKuorum, computeKeadaanHadir, describeKuorum, KUORUM_AWAL } from '#domain/kuorum.ts';
import { UNSUR, type Unsur } from '#domain/unsur.ts';

const perUnsur = fc
  .array(fc.tuple(fc.constantFrom(...UNSUR), fc.integer({ min: 1, max: 40 })))
  .map((isi) => Object.fromEntries(isi) as Partial<Record<Unsur, number>>);
const aturan: fc.Arbitrary<AturanKuorum> = fc.record({
  aktif: fc.constant(true),
  orang: fc.option(fc.integer({ min: 1, max: 200 })),
  unsur: perUnsur,
});

describe('the quorum of the kelurahan', () => {
  it('is not judged and not told where none is set', () => {
    fc.assert(
      fc.property(aturan, perUnsur, (satu, hadir) => {
        const keadaan = computeKeadaanHadir({ ...satu, aktif: false }, hadir);
        expect(keadaan).toMatchObject({ kuorum: null, kurang: [] });
        expect(describeKuorum(keadaan)).toBeNull();
      }),
    );
    expect(computeKeadaanHadir(KUORUM_AWAL, { rt: 3, rw: 1 })).toEqual({ hadir: 4, kuorum: null, kurang: [] });
  });

  it('is met exactly when nothing is missing, and each that is missing comes when that many more come', () => {
    fc.assert(
      fc.property(aturan, perUnsur, (satu, hadir) => {
        const { kuorum, kurang } = computeKeadaanHadir(satu, hadir);
        expect(kuorum).toBe(kurang.length === 0 ? 'terpenuhi' : 'kurang');
        for (const { ada, perlu } of kurang) expect(ada).toBeLessThan(perlu);
        const datang = { ...hadir };
        for (const { unsur, ada, perlu } of kurang) {
          const kelompok = unsur ?? 'lainnya';
          datang[kelompok] = (datang[kelompok] ?? 0) + perlu - ada;
        }
        expect(computeKeadaanHadir(satu, datang).kuorum).toBe('terpenuhi');
      }),
    );
  });

  it('is not lost when somebody comes', () => {
    fc.assert(
      fc.property(aturan, perUnsur, fc.constantFrom(...UNSUR), (satu, hadir, unsur) => {
        const sebelum = computeKeadaanHadir(satu, hadir);
        const sesudah = computeKeadaanHadir(satu, { ...hadir, [unsur]: (hadir[unsur] ?? 0) + 1 });
        expect(sesudah.kurang.length).toBeLessThanOrEqual(sebelum.kurang.length);
        expect(sesudah.hadir).toBe(sebelum.hadir + 1);
      }),
    );
  });

  it('is told in one line as the own rule of the kelurahan, the first two points by name', () => {
    const tell = (satu: AturanKuorum) => describeKuorum(computeKeadaanHadir(satu, { rt: 10 }));
    expect(tell({ aktif: true, orang: 10, unsur: {} })).toBe('Kuorum sendiri: terpenuhi');
    expect(tell({ aktif: true, orang: 12, unsur: { tksk: 1 } })).toBe('Kuorum sendiri: kurang 2 orang, 1 TKSK');
    expect(tell({ aktif: true, orang: 12, unsur: { tksk: 1, psm: 3, rw: 2 } })).toBe(
      'Kuorum sendiri: kurang 2 orang, 1 TKSK, 2 unsur lagi',
    );
  });
});
