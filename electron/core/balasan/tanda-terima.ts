import { nameTandaTerima } from '#domain/balasan.ts';
import { signIsi } from '../kunci/isi-bertanda.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { type BerkasTandaTerima, FORMAT_TANDA_TERIMA, VERSI_BALASAN } from './bentuk-balasan.ts';

/** What is signed as a receipt never passes for anything else. */
export const KONTEKS_TANDA_TERIMA = `${FORMAT_TANDA_TERIMA}-${VERSI_BALASAN}`;

type Bertanda = 'format' | 'versi' | 'publik' | 'tanda';

/** A receipt, signed by Dinas Sosial. The same facts and key give the same bytes. */
export function createTandaTerima(isi: Omit<BerkasTandaTerima, Bertanda>, penyegel: Penyegel): BerkasTandaTerima {
  const { dinsos, kelurahan, sidang, paket, hasil, kode, pesan, diterimaPada, jumlah } = isi;
  const pokok = {
    format: FORMAT_TANDA_TERIMA,
    versi: VERSI_BALASAN,
    dinsos,
    kelurahan,
    sidang,
    paket,
    hasil,
    kode,
    pesan,
    diterimaPada,
    jumlah,
  } as const;
  return signIsi(KONTEKS_TANDA_TERIMA, pokok, penyegel);
}

/** `tanda-terima_1371011001_2026-11-12_MUSKEL-4-2026_v1.json`; of an unreadable package by the day on which it came. */
export function getNamaTandaTerima({ kelurahan, sidang, paket, diterimaPada }: BerkasTandaTerima): string {
  const tanggal = sidang?.tanggal ?? diterimaPada.slice(0, 10);
  const perihal = sidang?.nama ?? `ditolak ${paket.sha256.slice(0, 8)}`;
  return nameTandaTerima(kelurahan.kode, tanggal, perihal, paket.versi ?? 1);
}

export function serializeBalasan(isi: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(isi, null, 2)}\n`);
}
