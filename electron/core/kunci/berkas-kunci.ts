import { z } from 'zod';
import { type BerkasKunci, bentukBerkasKunci, FORMAT_KUNCI, VERSI_KUNCI } from '#contract/kunci.ts';
import { describePenolakan, type KunciPublik, type PenolakanKunci } from '#domain/kunci-publik.ts';
import { GalatMufakat } from '../galat.ts';
import { readJson } from '../paket/read-json.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { isPenerima } from './age.ts';
import { readIsiBertanda, signIsi } from './isi-bertanda.ts';

const KONTEKS = `${FORMAT_KUNCI}-${VERSI_KUNCI}`;
const AWAL_TEKS = 'MUFAKAT-KUNCI';

/** A key file has about 500 bytes; this leaves room for a long name and somebody's editor. */
export const BERKAS_KUNCI_TERBESAR = 4096;

const bentukVersi = z.object({ format: z.literal(FORMAT_KUNCI), versi: z.number().int() });

/** The public part of a key of this data, ready to be handed out. The same facts and key give the same signature. */
export function createBerkasKunci(pokok: Omit<KunciPublik, 'publik'>, penyegel: Penyegel): BerkasKunci {
  const { peran, kode, nama, penerima } = pokok;
  return signIsi(KONTEKS, { format: FORMAT_KUNCI, versi: VERSI_KUNCI, peran, kode, nama, penerima } as const, penyegel);
}

export function nameBerkasKunci({ kode }: Pick<KunciPublik, 'kode'>): string {
  return `kunci_${kode}.json`;
}

export function serializeBerkasKunci(kunci: BerkasKunci): string {
  return `${JSON.stringify(kunci, null, 2)}\n`;
}

/** Reads a key file. Throws KUNCI_DITOLAK with the reason as its inner code (PENOLAKAN_KUNCI). */
export function readBerkasKunci(byte: Uint8Array): BerkasKunci {
  if (byte.length > BERKAS_KUNCI_TERBESAR) throw refuseKunci('BERKAS_TERLALU_BESAR');
  return checkKunci(readJson(byte));
}

/** The text of the QR code: the facts of the file in one line, without what is the same in all. */
export function formatTeksKunci({ peran, kode, nama, publik, penerima, tanda }: BerkasKunci): string {
  const pendek = (heksa: string): string => Buffer.from(heksa, 'hex').toString('base64url');
  return [AWAL_TEKS, VERSI_KUNCI, peran, kode, pendek(publik), penerima, pendek(tanda), encodeURIComponent(nama)].join(
    ':',
  );
}

/** Reads the text of a QR code. Throws KUNCI_DITOLAK as `readBerkasKunci` does. */
export function readTeksKunci(teks: string): BerkasKunci {
  const isi = teks.trim();
  const [awal, versi = '', peran, kode, publik = '', penerima, tanda = '', nama = '', ...sisa] = isi.split(':');
  if (awal !== AWAL_TEKS || !/^[1-9]\d{0,8}$/.test(versi)) throw refuseKunci('BUKAN_KUNCI');
  if (Number(versi) !== VERSI_KUNCI) throw refuseKunci('VERSI_TIDAK_DIKENAL');
  const panjang = (pendek: string): string => Buffer.from(pendek, 'base64url').toString('hex');
  const kunci = checkKunci({
    format: FORMAT_KUNCI,
    versi: VERSI_KUNCI,
    peran,
    kode,
    nama: decodeNama(nama),
    publik: panjang(publik),
    penerima,
    tanda: panjang(tanda),
  });
  // Base64url and per cent have several spellings of one value; only ours is taken, so that no letter can change unnoticed.
  if (sisa.length > 0 || formatTeksKunci(kunci) !== isi) throw refuseKunci('ISI_SALAH');
  return kunci;
}

/** The error for a key that is not taken. */
export function refuseKunci(kode: PenolakanKunci): GalatMufakat {
  return new GalatMufakat('KUNCI_DITOLAK', describePenolakan(kode), { kode });
}

/** A key that came as data, shape and signature held against each other. Throws KUNCI_DITOLAK as `readBerkasKunci` does. */
export function checkKunci(nilai: unknown): BerkasKunci {
  const versi = bentukVersi.safeParse(nilai);
  if (!versi.success) throw refuseKunci('BUKAN_KUNCI');
  if (versi.data.versi !== VERSI_KUNCI) throw refuseKunci('VERSI_TIDAK_DIKENAL');
  const kunci = bentukBerkasKunci.safeParse(nilai);
  if (!kunci.success) throw refuseKunci('ISI_SALAH');
  if (readIsiBertanda(KONTEKS, kunci.data) === null) throw refuseKunci('TANDA_SALAH');
  if (!isPenerima(kunci.data.penerima)) throw refuseKunci('PENERIMA_SALAH');
  return kunci.data;
}

function decodeNama(teks: string): string {
  try {
    return decodeURIComponent(teks);
  } catch {
    return '';
  }
}
