import { oc } from '@orpc/contract';
import { z } from 'zod';
import { pickGalat } from './galat.ts';

const bentukKunci = z.strictObject({
  /** Ten digits of the official code, and the name. */
  kelurahan: z.strictObject({ kode: z.string(), nama: z.string() }),
  /** Public key, Ed25519, raw, hexadecimal. The private one never leaves the data file. */
  publik: z.string().regex(/^[0-9a-f]{64}$/),
  /** Fingerprint, to read aloud. */
  sidikKunci: z.string(),
});

/** The key with which this kelurahan seals its papers. */
export const kunciKelurahan = {
  /** Null before the first paper was made. */
  get: oc.errors(pickGalat()).output(bentukKunci.nullable()),
  /** Makes it where there is none yet. */
  siapkan: oc.errors(pickGalat()).output(bentukKunci),
};
