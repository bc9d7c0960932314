import type { KodeTolakPaket } from '#domain/rekap.ts';
import type { KodeTemuanPaket } from '../paket/temuan-paket.ts';

/** Why a package is not taken in: what, where, what to do, in one sentence or two. */
export interface Tolakan {
  readonly kode: KodeTemuanPaket | KodeTolakPaket;
  readonly pesan: string;
}

export function tolak(kode: KodeTolakPaket, pesan: string): Tolakan {
  return { kode, pesan };
}
