import { ORPCError } from '@orpc/client';
import { GALAT, type KodeGalat, rincianGalat } from '#contract/galat.ts';
import { HostGoneError } from './host-state.ts';

/** An error in words: one sentence that says what to do, the code to tell on the phone, and missing points where there are any. */
export interface GalatTampil {
  readonly judul: string;
  readonly kode: string;
  readonly rincian: readonly string[];
}

function isKodeGalat(kode: string): kode is KodeGalat {
  return Object.hasOwn(GALAT, kode);
}

/** Turns whatever a call threw into what people may read. Never shows a stack or the text of an unknown error. */
export function describeError(error: unknown): GalatTampil {
  if (error instanceof HostGoneError) return { judul: error.message, kode: 'MUFAKAT_BERHENTI', rincian: [] };
  if (!(error instanceof ORPCError)) {
    return {
      judul: 'Terjadi kesalahan pada layar ini. Ulangi; bila tetap, tutup dan buka Mufakat lagi.',
      kode: 'LAYAR',
      rincian: [],
    };
  }
  const kode: string = error.code;
  if (!isKodeGalat(kode)) {
    return { judul: `${GALAT.INSIDEN.message} Ulangi sekali lagi.`, kode, rincian: [] };
  }
  const data = rincianGalat.safeParse(error.data);
  const rincian = data.success ? data.data : {};
  const kodeTampil = rincian.insiden ?? rincian.kode ?? kode;
  return { judul: error.message || GALAT[kode].message, kode: kodeTampil, rincian: rincian.kekurangan ?? [] };
}

/** True for an answer of the program that asking again will not change. */
export function isDomainError(error: unknown): boolean {
  return error instanceof ORPCError && isKodeGalat(error.code) && error.code !== 'INSIDEN';
}

/** True when the data was locked meanwhile. */
export function isLockedError(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'TERKUNCI';
}
