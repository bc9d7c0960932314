import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';

/** Who signed, and the signature; both lower-case hexadecimal. */
export interface Tanda {
  /** Ed25519, raw, 64 digits. */
  readonly publik: string;
  /** 128 digits. */
  readonly tanda: string;
}

/** Content whose signature holds. Its shape is still unknown. */
export type IsiBertanda = Tanda & Readonly<Record<string, unknown>>;

const POLA_PUBLIK = /^[0-9a-f]{64}$/;
const POLA_TANDA = /^[0-9a-f]{128}$/;

/**
 * Adds `publik` and `tanda` to content that goes out as JSON. `konteks` names the kind of content and its version, such as
 * `mufakat-kunci-1`: what was signed as one kind never passes for another. Fields that are undefined are left out.
 */
export function signIsi<T extends object>(konteks: string, isi: T, { privat, publik }: Penyegel): T & Tanda {
  const bertanda = { ...isi, publik: Buffer.from(publik).toString('hex') };
  const kunci = createPrivateKey({ key: Buffer.from(privat), format: 'der', type: 'pkcs8' });
  return { ...bertanda, tanda: sign(null, formatPernyataan(konteks, bertanda), kunci).toString('hex') };
}

/**
 * Content from outside as its signer wrote it, or null where the signature does not hold, whatever the reason. That it holds says only
 * that the owner of `publik` signed it: whether that key is known is asked of the known keys.
 */
export function readIsiBertanda(konteks: string, nilai: unknown): IsiBertanda | null {
  try {
    // What is handed on is what was checked, without anything that JSON cannot hold.
    const isi: unknown = JSON.parse(JSON.stringify(nilai));
    if (!hasTanda(isi)) return null;
    const { tanda, ...bertanda } = isi;
    const kunci = importPublik(bertanda.publik);
    return verify(null, formatPernyataan(konteks, bertanda), kunci, Buffer.from(tanda, 'hex')) ? isi : null;
  } catch {
    // No JSON at all, nested deeper than the stack reaches, or no point of the curve.
    return null;
  }
}

function hasTanda(isi: unknown): isi is IsiBertanda {
  if (isi === null || typeof isi !== 'object' || Array.isArray(isi)) return false;
  const { publik, tanda } = isi as Partial<Record<string, unknown>>;
  return typeof publik === 'string' && POLA_PUBLIK.test(publik) && typeof tanda === 'string' && POLA_TANDA.test(tanda);
}

function formatPernyataan(konteks: string, isi: object): Buffer {
  return Buffer.from(`${konteks}\n${toCanonicalJson(isi)}`);
}

function importPublik(publik: string) {
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publik, 'hex').toString('base64url') },
    format: 'jwk',
  });
}
