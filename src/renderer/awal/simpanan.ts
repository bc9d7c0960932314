import { z } from 'zod';
import { bentukKelurahan, bentukWilayah } from '#contract/kelurahan.ts';
import type { RancanganKelurahan } from '../pengaturan/isian/rancangan-kelurahan.ts';

const KUNCI = 'mufakat-penyiapan';

const satuWilayah = bentukWilayah.nullable();

const bentukSimpanan = z.strictObject({
  langkah: z.number().int().min(0).max(3),
  rancangan: bentukKelurahan.extend({
    wilayah: z.strictObject({
      provinsi: satuWilayah,
      kota: satuWilayah,
      kecamatan: satuWilayah,
      kelurahan: satuWilayah,
    }),
    // While they are being typed these may be empty.
    polaNomor: z.string(),
    singkatan: z.string(),
  }),
});

export interface Simpanan {
  readonly langkah: number;
  readonly rancangan: RancanganKelurahan;
}

/** What was filled in before the page was loaded again. The passphrase is never part of it. Null when there is nothing. */
export function readSimpanan(): Simpanan | null {
  try {
    const terbaca = bentukSimpanan.safeParse(JSON.parse(sessionStorage.getItem(KUNCI) ?? 'null'));
    return terbaca.success ? terbaca.data : null;
  } catch {
    // The storage may be refused or hold something else; the form then starts empty.
    return null;
  }
}

export function writeSimpanan(simpanan: Simpanan): void {
  try {
    sessionStorage.setItem(KUNCI, JSON.stringify(simpanan));
  } catch {
    // Refused or full: the form works all the same, it only does not survive a reload.
  }
}

export function clearSimpanan(): void {
  try {
    sessionStorage.removeItem(KUNCI);
  } catch {
    // Nothing was kept where the storage is refused.
  }
}
