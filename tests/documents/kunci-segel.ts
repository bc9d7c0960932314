import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Penyegel } from '#core/segel/seal-pdf.ts';

/** A key such as every data file has. */
export function createKunciSegel(): Penyegel {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { privat: privateKey.export({ type: 'pkcs8', format: 'der' }), publik: Buffer.from(x ?? '', 'base64url') };
}
