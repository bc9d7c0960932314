import { z } from 'zod';
import { type AsalKertas, JENIS_KERTAS } from '#domain/asal-kertas.ts';

/** Names of the fields in the document information of a sealed PDF. */
export const BIDANG_SEGEL = 'MufakatSegel';
export const BIDANG_ASAL = 'MufakatAsal';

const AWALAN_SEGEL = 'MUFAKAT-SEGEL:1';
const AWALAN_ASAL = 'MUFAKAT-ASAL:1.';

/** Length of the file, its hash, the public key and the signature, all of fixed width so that nothing moves when they are filled in. */
const LEBAR = { panjang: 10, sha256: 64, publik: 64, tanda: 128 } as const;

export interface IsianSegel {
  /** Bytes that were sealed; what comes later was added afterwards. */
  readonly panjang: number;
  /** SHA-256 over these bytes, with the field itself empty. */
  readonly sha256: string;
  /** Ed25519, raw, hexadecimal. */
  readonly publik: string;
  readonly tanda: string;
}

/** The field before it is filled. */
export const SEGEL_KOSONG = formatSegel({ panjang: 0, sha256: '', publik: '', tanda: '' });

export function formatSegel({ panjang, sha256, publik, tanda }: IsianSegel): string {
  return [
    AWALAN_SEGEL,
    String(panjang).padStart(LEBAR.panjang, '0'),
    sha256.padStart(LEBAR.sha256, '0'),
    publik.padStart(LEBAR.publik, '0'),
    tanda.padStart(LEBAR.tanda, '0'),
  ].join(' ');
}

const POLA_SEGEL = new RegExp(
  `^${AWALAN_SEGEL} (\\d{${LEBAR.panjang}}) ([0-9a-f]{${LEBAR.sha256}}) ([0-9a-f]{${LEBAR.publik}}) ([0-9a-f]{${LEBAR.tanda}})$`,
);

/** The field of a file from outside, and where it stands; null where there is none that can be read. */
export function findSegel(pdf: Buffer): { readonly isian: IsianSegel; readonly letak: number } | null {
  const letak = pdf.indexOf(`(${AWALAN_SEGEL} `, 0, 'latin1') + 1;
  if (letak === 0) return null;
  const cocok = POLA_SEGEL.exec(pdf.toString('latin1', letak, letak + SEGEL_KOSONG.length));
  if (cocok === null) return null;
  const [, panjang = '', sha256 = '', publik = '', tanda = ''] = cocok;
  return { isian: { panjang: Number(panjang), sha256, publik, tanda }, letak };
}

/** What is signed: the length and the hash of what was sealed. */
export function formatPernyataan({ panjang, sha256 }: Pick<IsianSegel, 'panjang' | 'sha256'>): Buffer {
  return Buffer.from(`${AWALAN_SEGEL}\n${panjang}\n${sha256}`, 'latin1');
}

const bentukAsal = z.strictObject({
  kertas: z.enum(JENIS_KERTAS),
  sidang: z.string().max(100),
  namaSidang: z.string().max(100),
  kelurahan: z.string().max(200),
  nomor: z.string().max(300),
  sidik: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Plain letters for any number or name, so that the field stays readable in the bytes of the file. */
export function formatAsal(asal: AsalKertas): string {
  return AWALAN_ASAL + Buffer.from(JSON.stringify(asal), 'utf8').toString('base64url');
}

/** What a file from outside says of itself; null where it says nothing that can be read. */
export function readAsal(pdf: Buffer): AsalKertas | null {
  const letak = pdf.indexOf(`(${AWALAN_ASAL}`, 0, 'latin1');
  if (letak < 0) return null;
  const kode = /^\(MUFAKAT-ASAL:1\.([\w-]{1,4000})\)/.exec(pdf.toString('latin1', letak, letak + 4100))?.[1];
  if (kode === undefined) return null;
  try {
    return bentukAsal.safeParse(JSON.parse(Buffer.from(kode, 'base64url').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
