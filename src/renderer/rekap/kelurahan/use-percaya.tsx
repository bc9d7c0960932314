import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { PaketMasuk } from '#contract/rekap.ts';
import type { KodeTolakPaket } from '#domain/rekap.ts';
import { orpc } from '../../rpc/client.ts';
import { PercayaiPengirim } from '../terima/percayai-pengirim.tsx';

const TIDAK_DIKENAL: KodeTolakPaket = 'PENGIRIM_TIDAK_DIKENAL';

export interface Percaya {
  /** The chosen package was refused because its key is not known, and still is not. */
  readonly bisa: boolean;
  readonly ask: () => void;
  readonly dialog: JSX.Element | null;
}

/** Trusting the key of a package that was refused for it. */
export function usePercaya(
  kode: string,
  kelurahan: { readonly nama: string; readonly sidikKunci: string | null } | undefined,
  paket: PaketMasuk | undefined,
): Percaya {
  const [tanya, setTanya] = useState(false);
  const asing = paket?.kode === TIDAK_DIKENAL && paket.sidikKunci !== kelurahan?.sidikKunci;
  // The key in force, which the new one would replace.
  const berlaku = useQuery({
    ...orpc.kunciDikenal.list.queryOptions({ input: { offset: 0, limit: 10, saring: { cari: kode, berlaku: true } } }),
    enabled: asing,
  });
  const { publik, penerima, sidikKunci, pesan } = paket ?? {
    publik: null,
    penerima: null,
    sidikKunci: null,
    pesan: '',
  };
  if (!asing || kelurahan === undefined || publik === null || penerima === null || sidikKunci === null) {
    return { bisa: false, ask: () => undefined, dialog: null };
  }
  const dikenal = berlaku.data?.baris.find((satu) => satu.kode === kode)?.publik ?? null;
  const pengirim = { kelurahan: { kode, nama: kelurahan.nama }, publik, penerima, sidikKunci, dikenal };
  const close = (): void => setTanya(false);
  return {
    bisa: berlaku.data !== undefined,
    ask: () => setTanya(true),
    dialog: tanya ? (
      <PercayaiPengirim pengirim={pengirim} pesan={pesan ?? ''} onPercaya={close} onClose={close} />
    ) : null,
  };
}
