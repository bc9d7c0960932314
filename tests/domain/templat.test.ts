import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERAN_PENANDA } from '#domain/penanda-tangan.ts';
import {
  applyUbahan,
  BLOK_TEMPLAT,
  BLOK_TERPANJANG,
  checkBlokTemplat,
  checkJabatanTemplat,
  DAFTAR_BLOK_TEMPLAT,
  fillTemplat,
  findUbahan,
  ISIAN_TEMPLAT,
  type NilaiTemplat,
  TEMPLAT_AWAL,
} from '#domain/templat.ts';

const NILAI = Object.fromEntries(Object.keys(ISIAN_TEMPLAT).map((nama) => [nama, `<${nama}>`])) as NilaiTemplat;

const tell = (teks: string) =>
  checkBlokTemplat('ba_penutup', teks).map(({ mulai, akhir, pesan }) => [teks.slice(mulai, akhir), pesan]);

describe('given the texts of the program', () => {
  it('when checked, then nothing is wrong with them, and when filled, then no bracket is left', () => {
    for (const blok of DAFTAR_BLOK_TEMPLAT) {
      const { awal } = BLOK_TEMPLAT[blok];
      expect(checkBlokTemplat(blok, awal), blok).toEqual([]);
      expect(fillTemplat(awal, NILAI), blok).not.toMatch(/[{}]/);
    }
    for (const peran of PERAN_PENANDA) expect(checkJabatanTemplat(TEMPLAT_AWAL.jabatan[peran])).toBeNull();
  });
});

describe('given a text that a kelurahan typed', () => {
  it('when places are unknown or brackets alone, then each is shown where it stands', () => {
    expect(tell('Di {kelurahann} pada {tanggal, jam {x}} dan }.')).toEqual([
      ['{kelurahann}', '{kelurahann} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.'],
      ['{', 'Kurung { tidak berpasangan. Lengkapi, atau hapus kurungnya.'],
      ['{x}', '{x} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.'],
      ['}', 'Kurung } tidak berpasangan. Lengkapi, atau hapus kurungnya.'],
      ['}', 'Kurung } tidak berpasangan. Lengkapi, atau hapus kurungnya.'],
    ]);
    expect(tell('Pada { Tanggal } di {KOTA}.')).toEqual([]);
    expect(fillTemplat('Pada { Tanggal } di {KOTA} {x}.', NILAI)).toBe('Pada <tanggal> di <kota> {x}.');
  });

  it('when it is empty, too long or lacks what the paper has to say, then that is told', () => {
    expect(tell('  ')).toEqual([['', 'Isi teksnya, atau pakai teks bawaan.']]);
    expect(tell('a'.repeat(BLOK_TERPANJANG + 1))).toEqual([['a', `Teks paling panjang ${BLOK_TERPANJANG} huruf.`]]);
    expect(checkBlokTemplat('ba_pembukaan', 'Pada {tanggal} dimulai.')).toMatchObject([
      { mulai: 23, akhir: 23, pesan: expect.stringContaining('{tanggal_terbilang}') },
    ]);
  });

  it('when it claims that the muskel grants aid, then it is refused; that it does not may be said', () => {
    for (const klaim of ['Musyawarah menetapkan 12 penerima bantuan.', 'Ia disahkan sebagai penerima PKH.']) {
      expect(tell(klaim).map(([, pesan]) => pesan)).toEqual([
        'Musyawarah mengusulkan, tidak menetapkan penerima. Ubah kalimat ini.',
      ]);
    }
    expect(tell('Musyawarah tidak menetapkan penerima bantuan.')).toEqual([]);
    expect(tell('Tempat ditetapkan lurah. Penerima undangan hadir.')).toEqual([]);
  });

  it('when any text is given, then faults lie within it and filling leaves only what it does not know', () => {
    const potongan = fc.constantFrom(
      '{',
      '}',
      '{kota}',
      '{ kota }',
      '{x}',
      'kata ',
      'menetapkan ',
      'penerima ',
      '\n',
      '$&',
    );
    fc.assert(
      fc.property(fc.array(potongan, { maxLength: 20 }), (bagian) => {
        const teks = bagian.join('');
        for (const { mulai, akhir } of checkBlokTemplat('ba_penutup', teks)) {
          expect(mulai).toBeLessThanOrEqual(akhir);
          expect(akhir).toBeLessThanOrEqual(teks.length);
        }
        const isi = fillTemplat(teks, { ...NILAI, kota: '$&Kota' });
        expect(isi.split('$&Kota').length).toBe(teks.split(/\{ ?kota ?\}/).length);
      }),
    );
  });
});

describe('given some texts worded anew', () => {
  it('when kept and read again, then they are the same, and texts of the program are not kept', () => {
    const templat = {
      blok: { ...TEMPLAT_AWAL.blok, ba_penutup: 'Demikian adanya.' },
      jabatan: { ...TEMPLAT_AWAL.jabatan, notulis: 'Juru tulis' },
    };
    expect(findUbahan(templat)).toEqual({
      blok: { ba_penutup: 'Demikian adanya.' },
      jabatan: { notulis: 'Juru tulis' },
    });
    expect(applyUbahan(findUbahan(templat))).toEqual(templat);
    expect(findUbahan(TEMPLAT_AWAL)).toEqual({ blok: {}, jabatan: {} });
  });
});
