import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { POLA_PENERIMA } from '#domain/kunci-publik.ts';
import { GalatMufakat } from '../galat.ts';

export { POLA_PENERIMA };

/** Keys of the age format, X25519: `identitas` opens what was encrypted to `penerima`. Source: age-encryption.org/v1. */
export interface KunciAge {
  /** `AGE-SECRET-KEY-1...`; never leaves the data. */
  readonly identitas: string;
  /** `age1...` */
  readonly penerima: string;
}

/** First bytes of every file in the age format. */
const AWAL_AGE = 'age-encryption.org/v1\n';

export async function createKunciAge(): Promise<KunciAge> {
  const identitas = await generateX25519Identity();
  return { identitas, penerima: await identityToRecipient(identitas) };
}

export function isAge(isi: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(isi.subarray(0, AWAL_AGE.length)) === AWAL_AGE;
}

/** Whether something can be encrypted to it: the spelling and its checksum hold. */
export function isPenerima(teks: string): boolean {
  if (!POLA_PENERIMA.test(teks)) return false;
  try {
    new Encrypter().addRecipient(teks);
    return true;
  } catch {
    return false;
  }
}

/** Encrypts so that only `penerima` can read it; the same content gives other bytes each time. Throws KUNCI_DITOLAK. */
export async function encryptAge(isi: Uint8Array, penerima: string): Promise<Uint8Array> {
  const penyandi = new Encrypter();
  try {
    penyandi.addRecipient(penerima);
  } catch {
    throw new GalatMufakat('KUNCI_DITOLAK', 'Kunci penerima ini salah ketik. Minta berkas kuncinya sekali lagi.');
  }
  return penyandi.encrypt(isi);
}

/** What was encrypted to one of `identitas`; null where it is for others, was cut off or changed. */
export async function decryptAge(isi: Uint8Array, identitas: readonly string[]): Promise<Uint8Array | null> {
  const pembuka = new Decrypter();
  for (const satu of identitas) pembuka.addIdentity(satu);
  try {
    return await pembuka.decrypt(isi);
  } catch {
    return null;
  }
}
