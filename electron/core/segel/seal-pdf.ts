import { createHash, createPrivateKey, sign } from 'node:crypto';
import { formatPernyataan, formatSegel, SEGEL_KOSONG } from './isian-segel.ts';

/** The key of this kelurahan, as its data keeps it. */
export interface Penyegel {
  /** Ed25519, PKCS #8 DER. */
  readonly privat: Uint8Array;
  /** Raw, 32 bytes. */
  readonly publik: Uint8Array;
}

/**
 * Fills the empty seal of a paper that was just printed: from then on every changed byte is noticed, and the key says who printed it.
 * A paper without a place for a seal is returned as it is. The same paper and key give the same bytes.
 */
export function sealPdf(pdf: Uint8Array, { privat, publik }: Penyegel): Uint8Array {
  const isi = Buffer.from(pdf);
  const letak = isi.indexOf(SEGEL_KOSONG, 0, 'latin1');
  if (letak < 0) return pdf;
  const pokok = { panjang: isi.length, sha256: createHash('sha256').update(isi).digest('hex') };
  const kunci = createPrivateKey({ key: Buffer.from(privat), format: 'der', type: 'pkcs8' });
  const tanda = sign(null, formatPernyataan(pokok), kunci).toString('hex');
  isi.write(formatSegel({ ...pokok, publik: Buffer.from(publik).toString('hex'), tanda }), letak, 'latin1');
  return isi;
}
