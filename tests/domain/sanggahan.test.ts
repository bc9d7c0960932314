import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHari, countHari } from '#domain/batas.ts';
import { checkJawaban, findKeadaanSanggahan, HASIL_SANGGAHAN } from '#domain/sanggahan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const HARI_INI = '2026-11-12' as Tanggal;

describe('given an objection', () => {
  it('it is late only after its last day, and due within two days before it', () => {
    const at = (sisa: number) => findKeadaanSanggahan({ hasil: null, tenggat: addHari(HARI_INI, sisa) }, HARI_INI);
    expect([-1, 0, 2, 3].map(at)).toEqual(['lewat', 'dekat', 'dekat', 'menunggu']);
  });

  it('whatever the day, it is in one state, and the state follows the days that are left', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.constantFrom(null, ...HASIL_SANGGAHAN), (sisa, hasil) => {
        const tenggat = addHari(HARI_INI, sisa);
        const keadaan = findKeadaanSanggahan({ hasil, tenggat }, HARI_INI);
        expect(keadaan === 'dijawab').toBe(hasil !== null);
        expect(keadaan === 'lewat').toBe(hasil === null && countHari(HARI_INI, tenggat) < 0);
      }),
    );
  });

  it('an answer names what is answered and who answers; who takes an objection back owes neither', () => {
    expect(checkJawaban('ditolak', ' ', 'Pimpinan')).toBe('Tulis jawaban atas sanggahan ini.');
    expect(checkJawaban('diterima', 'Benar', '')).toBe('Tulis siapa yang menjawab.');
    expect(checkJawaban('diterima_sebagian', 'Benar', 'Pimpinan')).toBeNull();
    expect(checkJawaban('dicabut', '', '')).toBeNull();
  });
});
