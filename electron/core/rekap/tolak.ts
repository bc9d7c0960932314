import type { HasilTerima } from '#contract/rekap.ts';
import type { KodeTolakPaket } from '#domain/rekap.ts';
import type { KodeTemuanPaket } from '../paket/temuan-paket.ts';

/** Who signed a package whose key is not known: enough to trust the key after its fingerprint was compared. */
export type PengirimAsing = NonNullable<HasilTerima['ditolak'][number]['pengirim']>;

/** Why a package is not taken in: what, where, what to do, in one sentence or two. */
export interface Tolakan {
  readonly kode: KodeTemuanPaket | KodeTolakPaket;
  readonly pesan: string;
  /** Only where a key is all that is missing. */
  readonly pengirim: PengirimAsing | null;
}

export function tolak(
  kode: KodeTemuanPaket | KodeTolakPaket,
  pesan: string,
  pengirim: PengirimAsing | null = null,
): Tolakan {
  return { kode, pesan, pengirim };
}
