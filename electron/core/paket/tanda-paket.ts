import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { readJson } from './read-json.ts';
import { createTemuan, type TemuanPaket } from './temuan-paket.ts';

/** The signature of the kelurahan over its manifest: the last file of a package, and the only one that the manifest does not list. */
export const NAMA_TANDA = 'tanda-tangan.json';

/** What stands before the bytes of the manifest when they are signed, so that a signature on anything else is none on a package. */
const KONTEKS = 'mufakat-paket-1\n';

/** A raw Ed25519 public key, hexadecimal. */
export const bentukPublik = z.string().regex(/^[0-9a-f]{64}$/);

export const bentukTandaTangan = z.strictObject({
  format: z.literal('mufakat-tanda-tangan'),
  versi: z.literal(1),
  algoritma: z.literal('Ed25519'),
  publik: bentukPublik,
  tanda: z.string().regex(/^[0-9a-f]{128}$/),
});

type TandaTangan = z.infer<typeof bentukTandaTangan>;

/** tanda-tangan.json over these bytes of manifest.json. The same key and manifest give the same text. */
export function signManifest(manifest: Uint8Array, { privat, publik }: Penyegel): string {
  const kunci = createPrivateKey({ key: Buffer.from(privat), format: 'der', type: 'pkcs8' });
  return serializeTanda({
    format: 'mufakat-tanda-tangan',
    versi: 1,
    algoritma: 'Ed25519',
    publik: Buffer.from(publik).toString('hex'),
    tanda: sign(null, joinPesan(manifest), kunci).toString('hex'),
  });
}

/** tanda-tangan.json against the bytes of the manifest and the key that the manifest names. */
export function judgeTanda(byte: Uint8Array, manifest: Uint8Array, publik: string): TemuanPaket[] {
  const terbaca = bentukTandaTangan.safeParse(readJson(byte));
  if (!terbaca.success || serializeTanda(terbaca.data) !== new TextDecoder().decode(byte)) {
    return [salah(`Isi ${NAMA_TANDA} tidak sesuai bentuknya.`)];
  }
  if (terbaca.data.publik !== publik) {
    return [salah('Paket ini ditandatangani dengan kunci lain daripada yang disebut manifest.json.')];
  }
  return isSigned(manifest, terbaca.data)
    ? []
    : [salah('Tanda tangan kelurahan pada paket ini tidak cocok dengan isinya.')];
}

const salah = (masalah: string): TemuanPaket => createTemuan('TANDA_TANGAN_SALAH', NAMA_TANDA, masalah);

function isSigned(manifest: Uint8Array, { publik, tanda }: TandaTangan): boolean {
  try {
    const x = Buffer.from(publik, 'hex').toString('base64url');
    const kunci = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, joinPesan(manifest), kunci, Buffer.from(tanda, 'hex'));
  } catch {
    return false;
  }
}

function joinPesan(manifest: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(KONTEKS, 'latin1'), manifest]);
}

function serializeTanda(tanda: TandaTangan): string {
  return `${JSON.stringify(tanda, null, 2)}\n`;
}
