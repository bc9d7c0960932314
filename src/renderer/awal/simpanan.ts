import { z } from 'zod';
import { bentukDinsos } from '#contract/dinsos.ts';
import { bentukKelurahan, bentukWilayah } from '#contract/kelurahan.ts';
import type { RancanganDinsos } from '../pengaturan/isian/rancangan-dinsos.ts';
import type { RancanganKelurahan } from '../pengaturan/isian/rancangan-kelurahan.ts';

export interface Simpanan<R> {
  readonly langkah: number;
  readonly rancangan: R;
  /** The form was left for the first screen; what was filled in stays for when it is opened again. */
  readonly ditinggalkan: boolean;
}

/** Where a form of the first start keeps what was filled in while the window lives. The passphrase is never part of it. */
export interface KotakSimpanan<R> {
  /** What was filled in before the page was loaded again. Null when there is nothing. */
  readonly read: () => Simpanan<R> | null;
  readonly write: (simpanan: Simpanan<R>) => void;
  readonly clear: () => void;
}

const satuWilayah = bentukWilayah.nullable();

export const SIMPANAN_KELURAHAN: KotakSimpanan<RancanganKelurahan> = createKotak(
  'mufakat-penyiapan',
  bentukKelurahan.extend({
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
);

export const SIMPANAN_DINSOS: KotakSimpanan<RancanganDinsos> = createKotak(
  'mufakat-penyiapan-dinsos',
  bentukDinsos.extend({ provinsi: satuWilayah, kota: satuWilayah, namaDinas: z.string() }),
);

function createKotak<R>(kunci: string, bentukRancangan: z.ZodType<R>): KotakSimpanan<R> {
  const bentuk = z.strictObject({
    langkah: z.number().int().min(0),
    rancangan: bentukRancangan,
    ditinggalkan: z.boolean(),
  });
  return {
    read: () => {
      try {
        const terbaca = bentuk.safeParse(JSON.parse(sessionStorage.getItem(kunci) ?? 'null'));
        return terbaca.success ? terbaca.data : null;
      } catch {
        // The storage may be refused or hold something else; the form then starts empty.
        return null;
      }
    },
    write: (simpanan) => {
      try {
        sessionStorage.setItem(kunci, JSON.stringify(simpanan));
      } catch {
        // Refused or full: the form works all the same, it only does not survive a reload.
      }
    },
    clear: () => {
      try {
        sessionStorage.removeItem(kunci);
      } catch {
        // Nothing was kept where the storage is refused.
      }
    },
  };
}
