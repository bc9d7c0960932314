import { createHash, createPublicKey, verify } from 'node:crypto';
import type { AsalKertas } from '#domain/asal-kertas.ts';
import { spellSidikKunci } from '#domain/sidik-kunci.ts';
import { findSegel, formatPernyataan, type IsianSegel, readAsal, SEGEL_KOSONG } from './isian-segel.ts';

/** `utuh`: byte for byte as it was printed; `ditambah`: that, and something came behind it. */
export type KeadaanSegel = 'utuh' | 'ditambah' | 'rusak' | 'palsu' | 'kosong' | 'tidak_ada';

export interface SegelTerbaca {
  readonly keadaan: KeadaanSegel;
  readonly asal: AsalKertas | null;
  /** Public key of the seal, raw, hexadecimal; null where no key stands behind it. */
  readonly publik: string | null;
  /** Fingerprint of that key, to read aloud. */
  readonly sidikKunci: string | null;
}

/** Reads the seal of a PDF from outside. Nothing in the file is trusted before the hash over all sealed bytes holds. */
export function readSegel(pdf: Uint8Array): SegelTerbaca {
  const isi = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const asal = readAsal(isi);
  const segel = findSegel(isi);
  if (segel === null) return { keadaan: 'tidak_ada', asal, publik: null, sidikKunci: null };
  const { isian, letak } = segel;
  const keadaan = judgeSegel(isi, isian, letak);
  if (keadaan === 'kosong') return { keadaan, asal, publik: null, sidikKunci: null };
  return { keadaan, asal, publik: isian.publik, sidikKunci: getSidikKunci(isian.publik) };
}

/** Fingerprint of a raw public key in hexadecimal. */
export function getSidikKunci(publik: string): string {
  return spellSidikKunci(createHash('sha256').update(Buffer.from(publik, 'hex')).digest('hex'));
}

function judgeSegel(isi: Buffer, isian: IsianSegel, letak: number): KeadaanSegel {
  if (isian.panjang === 0) return 'kosong';
  if (isian.panjang > isi.length || letak + SEGEL_KOSONG.length > isian.panjang) return 'rusak';
  const tersegel = Buffer.from(isi.subarray(0, isian.panjang));
  tersegel.write(SEGEL_KOSONG, letak, 'latin1');
  if (createHash('sha256').update(tersegel).digest('hex') !== isian.sha256) return 'rusak';
  if (!isSigned(isian)) return 'palsu';
  return isi.length === isian.panjang ? 'utuh' : 'ditambah';
}

function isSigned(isian: IsianSegel): boolean {
  try {
    const kunci = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(isian.publik, 'hex').toString('base64url') },
      format: 'jwk',
    });
    return verify(null, formatPernyataan(isian), kunci, Buffer.from(isian.tanda, 'hex'));
  } catch {
    return false;
  }
}
