import { useEffect, useRef, useState } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import { client } from '../rpc/client.ts';
import { readStream } from '../rpc/read-stream.ts';

/** The seed makes the sample the same everywhere on the same day. */
const BENIH = 1371;

export interface HasilContohDinsos {
  readonly paket: number;
  readonly keputusan: number;
  readonly folderLatihan: string;
}

export type KeadaanContohDinsos =
  | { readonly tahap: 'diam' }
  | { readonly tahap: 'membuat'; readonly kemajuan: Kemajuan | null }
  | { readonly tahap: 'gagal'; readonly galat: unknown }
  | { readonly tahap: 'jadi'; readonly hasil: HasilContohDinsos };

export interface ContohDinsos {
  readonly keadaan: KeadaanContohDinsos;
  readonly begin: (sandi: string) => Promise<void>;
  /** Takes everything back; the form stands there again. */
  readonly cancel: () => void;
}

/** The making of the sample Dinas Sosial. Leaving the screen cancels it. */
export function useContohDinsos(): ContohDinsos {
  const [keadaan, setKeadaan] = useState<KeadaanContohDinsos>({ tahap: 'diam' });
  const batal = useRef<AbortController | null>(null);
  useEffect(() => () => batal.current?.abort(), []);
  return {
    keadaan,
    cancel: () => batal.current?.abort(),
    begin: async (sandi) => {
      const kendali = new AbortController();
      batal.current = kendali;
      setKeadaan({ tahap: 'membuat', kemajuan: null });
      try {
        const aliran = await client.gerbang.contohDinsos({ sandi, benih: BENIH }, { signal: kendali.signal });
        const hasil = await readStream(aliran, (kemajuan) => setKeadaan({ tahap: 'membuat', kemajuan }));
        setKeadaan({ tahap: 'jadi', hasil });
      } catch (galat) {
        setKeadaan(kendali.signal.aborted ? { tahap: 'diam' } : { tahap: 'gagal', galat });
      }
    },
  };
}
