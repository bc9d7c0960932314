import type { Kysely } from 'kysely';
import type { BerkasKunci } from '#contract/kunci.ts';
import { getNamaDinas } from '#domain/dinsos.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { KunciPublik } from '#domain/kunci-publik.ts';
import type { Tables } from '../db/tables.ts';
import { readPeran } from '../dinsos/dinsos.ts';
import type { Inti } from '../inti.ts';
import { createBerkasKunci } from './berkas-kunci.ts';
import { ensureKunci, readKunci } from './kunci.ts';
import { ensureKunciSandi, readKunciSandi } from './kunci-sandi.ts';

/** Who owns this data, as keys, receipts and packages name it. */
export interface PemilikKunci extends Pick<KunciPublik, 'peran' | 'kode' | 'nama'> {
  /** Digits of the city, `1371`: within it keys are exchanged. */
  readonly kota: string;
  /** Its public key; null before it was made. */
  readonly publik: string | null;
}

export async function readPemilikKunci(db: Kysely<Tables>): Promise<PemilikKunci> {
  const kunci = await readKunci(db);
  const publik = kunci === null ? null : Buffer.from(kunci.publik).toString('hex');
  const data = await readPeran(db);
  if (data.peran === 'kelurahan') {
    const { kota, kelurahan } = data.kelurahan.wilayah;
    const kode = getKodeSepuluh(kelurahan);
    return { peran: 'kelurahan', kode, nama: kelurahan.nama, kota: toAngka(kota.kode), publik };
  }
  const { kota } = data.dinsos;
  // The name goes into files and is shown by others: one line, nothing that cannot be seen.
  const nama = getNamaDinas(data.dinsos)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return { peran: 'dinsos', kode: toAngka(kota.kode), nama, kota: toAngka(kota.kode), publik };
}

/** The public part of both keys of this data, or null before both were made. */
export async function readKunciSendiri(db: Kysely<Tables>): Promise<KunciPublik | null> {
  const sandi = await readKunciSandi(db);
  const { peran, kode, nama, publik } = await readPemilikKunci(db);
  return publik === null || sandi === null ? null : { peran, kode, nama, publik, penerima: sandi.penerima };
}

/** The public key of this data as it is handed to others; made where there is none yet. */
export async function ensureBerkasKunci(inti: Inti): Promise<BerkasKunci> {
  const kunci = await ensureKunci(inti);
  const { penerima } = await ensureKunciSandi(inti);
  const { peran, kode, nama } = await readPemilikKunci(inti.data.db);
  return createBerkasKunci({ peran, kode, nama, penerima }, kunci);
}

function toAngka(kode: string): string {
  return kode.replaceAll('.', '');
}
