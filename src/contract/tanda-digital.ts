import { oc } from '@orpc/contract';
import { z } from 'zod';
import { pickGalat } from './galat.ts';

/** What signing asks for; used once and forgotten. */
export const isianTandaDigital = {
  sertifikat: z.file().max(1_000_000, 'Sertifikat paling besar 1 MB.'),
  sandi: z.string().max(1000),
  /** Office above the name; may be empty. */
  jabatan: z.string().trim().max(120, 'Jabatan paling panjang 120 huruf.'),
} as const;

/** Why nobody signs; each is told before anything is written. */
export const GALAT_TANDA_DIGITAL = [
  'SANDI_SERTIFIKAT_SALAH',
  'SERTIFIKAT_TIDAK_TERBACA',
  'SERTIFIKAT_KEDALUWARSA',
  'SERTIFIKAT_BELUM_BERLAKU',
  'KERTAS_TIDAK_UTUH',
  'TANDA_TERLALU_BANYAK',
] as const;

/** Electronic signatures with a certificate of any CA. Neither certificate nor passphrase is kept. */
export const tandaDigital = {
  /** Signs a sealed paper; answers the signed file. */
  bubuhkan: oc
    .errors(pickGalat(...GALAT_TANDA_DIGITAL))
    .input(z.strictObject({ kertas: z.file(), ...isianTandaDigital }))
    .output(z.file()),
};
