import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukTeksWajib } from './bentuk.ts';
import { pickGalat } from './galat.ts';
import { bentukKopSurat, bentukPejabat, bentukWilayah } from './kelurahan.ts';

export const bentukDinsos = z.strictObject({
  kota: bentukWilayah,
  namaDinas: bentukTeksWajib,
  kepala: bentukPejabat,
  kop: bentukKopSurat,
  ukuranKertas: z.enum(['A4', 'F4']),
});

/** What the Dinas Sosial tells about itself; only in its own data. */
export const dinsos = {
  get: oc.errors(pickGalat()).output(bentukDinsos),
  /** The city stays what it is once keys or packages of its kelurahan are there. */
  update: oc.errors(pickGalat('WILAYAH_TIDAK_DIKENAL', 'KOTA_TERPAKAI')).input(bentukDinsos).output(bentukDinsos),
};
