import { randomBytes, scrypt } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Key and salt of the encrypted file, as SQLCipher takes them. The salt stands in the file's first 16 bytes. */
export interface DataKey {
  readonly kunci: Buffer;
  readonly garam: Buffer;
}

export const SANDI_TERPENDEK = 8;

const GARAM_BYTE = 16;
const KUNCI_BYTE = 32;

/** 64 MiB and about 0.2 s a try: bearable on a machine with 4 GB, costly for who guesses. RFC 7914. */
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const;

export function createGaram(): Buffer {
  return randomBytes(GARAM_BYTE);
}

/** The salt of an existing database file. */
export function readGaram(berkas: string): Buffer {
  const garam = Buffer.alloc(GARAM_BYTE);
  const fd = openSync(berkas, 'r');
  try {
    readSync(fd, garam, 0, GARAM_BYTE, 0);
  } finally {
    closeSync(fd);
  }
  return garam;
}

/** Derives the key of the file from the passphrase; equal letters typed on different keyboards give equal keys (NFKC). */
export function deriveKey(sandi: string, garam: Buffer): Promise<DataKey> {
  return new Promise((resolve, reject) => {
    scrypt(sandi.normalize('NFKC'), garam, KUNCI_BYTE, SCRYPT, (galat, kunci) =>
      galat === null ? resolve({ kunci, garam }) : reject(galat),
    );
  });
}

/** The literal for `PRAGMA key` and `PRAGMA rekey`: raw key followed by salt. */
export function toPragma({ kunci, garam }: DataKey): string {
  return `"x'${kunci.toString('hex')}${garam.toString('hex')}'"`;
}
