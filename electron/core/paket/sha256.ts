import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of text as UTF-8; 64 lower-case hexadecimal digits. */
export function computeSha256(isi: Uint8Array | string): string {
  return createHash('sha256').update(isi).digest('hex');
}
