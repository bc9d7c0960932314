import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findBatasPaket,
  findUrutHilang,
  isTentangPengirim,
  isTerlambat,
  judgeKelurahan,
  KEADAAN_KELURAHAN,
  KEADAAN_PAKET,
  KODE_TOLAK_PAKET,
  NAMA_KEADAAN,
  readNamaPaket,
  sumMasuk,
} from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS, KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';

const hari = (isi: string): Tanggal => isi as Tanggal;
const paket = fc.record({
  keadaan: fc.constantFrom(...KEADAAN_PAKET),
  terlambat: fc.boolean(),
  kode: fc.constantFrom(...KODE_TOLAK_PAKET),
});

describe('where a kelurahan stands', () => {
  it('given any packages, when one is in force, then it counts whatever else was refused; else it never counts', () => {
    fc.assert(
      fc.property(fc.array(paket, { maxLength: 6 }), (daftar) => {
        const berlaku = daftar.filter(({ keadaan }) => keadaan === 'diterima');
        const keadaan = judgeKelurahan(daftar);
        expect(['diterima', 'terlambat', 'digantikan'].includes(keadaan)).toBe(berlaku.length > 0);
        expect(keadaan === 'belum').toBe(daftar.length === 0);
        expect(keadaan === 'terlambat').toBe(berlaku.some(({ terlambat }) => terlambat));
      }),
    );
  });

  it('given only refusals, when the last is about the sender, then it is unknown and not damaged', () => {
    const tolakan = (kode: string) => ({ keadaan: 'ditolak' as const, terlambat: false, kode });
    expect(judgeKelurahan([tolakan('ZIP_RUSAK'), tolakan('PENGIRIM_TIDAK_DIKENAL')])).toBe('tidak_dikenal');
    expect(judgeKelurahan([tolakan('PENGIRIM_TIDAK_DIKENAL'), tolakan('ZIP_RUSAK')])).toBe('rusak');
    expect(isTentangPengirim('VERSI_LAMA')).toBe(false);
  });

  it('every state and every finding has its words', () => {
    for (const satu of KEADAAN_KELURAHAN) expect(NAMA_KEADAAN[satu].length).toBeGreaterThan(3);
    for (const satu of JENIS_TEMUAN_LINTAS) {
      const { penjelasan, saran } = KATA_TEMUAN_LINTAS[satu];
      for (const kalimat of [penjelasan, saran]) expect(kalimat).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});

describe('the cut-off of a package', () => {
  it('given the 17th, when a session is before it, then the 17th is in time and the 18th is late', () => {
    expect(findBatasPaket({ usulan: 17 }, hari('2026-11-12'))).toBe('2026-11-17');
    expect(isTerlambat({ usulan: 17 }, hari('2026-11-12'), hari('2026-11-17'))).toBe(false);
    expect(isTerlambat({ usulan: 17 }, hari('2026-11-12'), hari('2026-11-18'))).toBe(true);
  });

  it('given a session after the cut-off, then its package is for the next one', () => {
    expect(findBatasPaket({ usulan: 17 }, hari('2026-12-20'))).toBe('2027-01-17');
    expect(isTerlambat({ usulan: 17 }, hari('2026-12-20'), hari('2027-01-10'))).toBe(false);
  });

  it('given no cut-off, then nothing is late', () => {
    expect(isTerlambat({ usulan: null }, hari('2026-11-12'), hari('2027-11-12'))).toBe(false);
  });
});

describe('numbers of packages', () => {
  it('given those that came, then those in between are missing and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (urut) => {
        const hilang = findUrutHilang(urut);
        const semua = [...urut, ...hilang].sort((a, b) => a - b);
        expect(new Set(semua).size).toBe(semua.length);
        if (urut.length > 0) expect(semua.length).toBe(Math.max(...urut) - Math.min(...urut) + 1);
      }),
    );
    expect(findUrutHilang([3, 6])).toEqual([4, 5]);
  });

  it('given a file name, when it is none of a package, then nothing is claimed', () => {
    expect(readNamaPaket('keputusan_1371011001_2026-11-12_MUSKEL-4-2026_v2.zip.age')).toEqual({
      kelurahan: '1371011001',
      tanggal: '2026-11-12',
    });
    expect(readNamaPaket('../../keputusan_1371011001_2026-11-12_x_v1.zip')).toBeNull();
  });
});

describe('several calls as one', () => {
  it('given a version that a later call replaced, then it is counted once as replaced and not as accepted', () => {
    const masuk = (paket: number, menggantikan: number | null) => ({
      paket,
      keputusan: paket,
      terlambat: paket === 2,
      menggantikan,
    });
    const hasil = [
      { masuk: [masuk(1, null), masuk(2, null)], sudahAda: ['a'], ditolak: [] },
      { masuk: [masuk(3, 1), masuk(4, 99)], sudahAda: [], ditolak: [{}] },
    ];
    expect(sumMasuk(hasil)).toEqual({
      diterima: 3,
      terlambat: 1,
      digantikan: 2,
      sudahAda: 1,
      ditolak: 1,
      keputusan: 9,
    });
  });
});
