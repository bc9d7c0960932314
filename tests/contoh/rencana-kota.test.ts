import { describe, expect, it } from 'vitest';
import { planKotaContoh } from '#core/contoh/rencana-kota.ts';
import { addHari } from '#domain/batas.ts';
import { getPeriode } from '#domain/periode.ts';
import { isTerlambat, KEADAAN_KELURAHAN } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';

describe('plan of what a sample city sends', () => {
  it('given any day of the year, then nothing comes after it, each month keeps its sessions, and late is late by the rule', () => {
    for (let i = 0; i < 366; i += 1) {
      const hariIni = addHari('2027-12-25' as Tanggal, i);
      const { batas, bulan } = planKotaContoh(i, hariIni);
      const [lalu, kini] = bulan;
      expect(getPeriode(lalu.tanggal) < getPeriode(kini.tanggal), hariIni).toBe(true);
      for (const { tanggal, kiriman } of bulan) {
        for (const { sidang, diterima, keadaan } of kiriman) {
          expect(getPeriode(sidang), hariIni).toBe(getPeriode(tanggal));
          expect(sidang < diterima && diterima <= hariIni, `${hariIni}: ${sidang} ${diterima}`).toBe(true);
          expect(isTerlambat({ usulan: batas }, sidang, diterima), hariIni).toBe(keadaan === 'terlambat');
        }
      }
      const ada = new Set(kini.kiriman.map(({ keadaan }) => keadaan));
      expect(
        KEADAAN_KELURAHAN.filter((satu) => !ada.has(satu)),
        hariIni,
      ).toEqual([]);
    }
  });

  it('given the same seed and day, then it is the same plan; another seed spares others', () => {
    const hariIni = '2026-11-12' as Tanggal;
    expect(planKotaContoh(1, hariIni)).toEqual(planKotaContoh(1, hariIni));
    expect(planKotaContoh(2, hariIni)).not.toEqual(planKotaContoh(1, hariIni));
  });
});
