import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { getKodeSepuluh, type Wilayah } from '#domain/kelurahan.ts';
import type { KunciAge } from '../kunci/age.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';

/** The keys of an office of the sample. */
export interface KunciContoh extends KunciAge {
  readonly penyegel: Penyegel;
}

/** What stands before the 32 bytes of an Ed25519 seed in PKCS #8. Source: RFC 8410, section 7. */
const AWAL_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const HURUF_BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const PEMBAGI_BECH32 = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * The keys of a kelurahan or city of the sample, the same for every sample and on every machine, so that packages of several months
 * come from the same sender. Anybody can make them: they vouch for nothing, as all in a sample.
 */
export async function createKunciContoh(wilayah: Wilayah): Promise<KunciContoh> {
  const privat = Buffer.concat([AWAL_PKCS8, createBenih('ed25519', wilayah)]);
  const { x } = createPublicKey(createPrivateKey({ key: privat, format: 'der', type: 'pkcs8' })).export({
    format: 'jwk',
  });
  const identitas = encodeBech32('age-secret-key-', createBenih('x25519', wilayah)).toUpperCase();
  return {
    penyegel: { privat, publik: Buffer.from(x ?? '', 'base64url') },
    identitas,
    penerima: await identityToRecipient(identitas),
  };
}

function createBenih(guna: string, wilayah: Wilayah): Buffer {
  return createHash('sha256')
    .update(`mufakat-contoh ${guna} ${getKodeSepuluh(wilayah)}`)
    .digest();
}

/** Bech32 without its limit of length, as age spells its keys. Source: BIP 173. */
function encodeBech32(awalan: string, isi: Uint8Array): string {
  const huruf = [...awalan].map((satu) => satu.charCodeAt(0));
  const kepala = [...huruf.map((kode) => kode >> 5), 0, ...huruf.map((kode) => kode & 31)];
  const lima = splitLimaBit(isi);
  const sisa = computeSisa([...kepala, ...lima, 0, 0, 0, 0, 0, 0]) ^ 1;
  const periksa = [25, 20, 15, 10, 5, 0].map((geser) => (sisa >> geser) & 31);
  return `${awalan}1${[...lima, ...periksa].map((nilai) => HURUF_BECH32.charAt(nilai)).join('')}`;
}

function splitLimaBit(isi: Uint8Array): number[] {
  const bit = [...isi].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bit.match(/.{1,5}/g) ?? []).map((lima) => Number.parseInt(lima.padEnd(5, '0'), 2));
}

function computeSisa(nilai: readonly number[]): number {
  return nilai.reduce((sisa, satu) => {
    const atas = sisa >>> 25;
    const geser = ((sisa & 0x1ffffff) << 5) ^ satu;
    return PEMBAGI_BECH32.reduce((hasil, pembagi, i) => ((atas >> i) & 1 ? hasil ^ pembagi : hasil), geser);
  }, 1);
}
