import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import { notifyError } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { readStream } from '../rpc/read-stream.ts';

/** Matching that can be started and stopped. */
export interface Jalankan {
  /** What is shown while it runs; null while none does. */
  readonly berjalan: { readonly namaBerkas: string; readonly kemajuan: Kemajuan | null } | null;
  readonly start: (sisi: {
    readonly kiri: number;
    readonly kanan: number | null;
    readonly namaBerkas: string;
  }) => Promise<void>;
  readonly cancel: () => void;
}

/** `onDone` runs with the new result; a run that is stopped or fails leaves the old one. */
export function useJalankan(onDone: (hasil: number) => void): Jalankan {
  const queries = useQueryClient();
  const [berjalan, setBerjalan] = useState<Jalankan['berjalan']>(null);
  const batal = useRef<AbortController | null>(null);
  useEffect(() => () => batal.current?.abort(), []);
  return {
    berjalan,
    cancel: () => batal.current?.abort(),
    start: async ({ kiri, kanan, namaBerkas }) => {
      const kendali = new AbortController();
      batal.current = kendali;
      setBerjalan({ namaBerkas, kemajuan: null });
      try {
        const aliran = await client.rekonsiliasi.jalankan({ kiri, kanan }, { signal: kendali.signal });
        const { rekonsiliasi } = await readStream(aliran, (kemajuan) => setBerjalan({ namaBerkas, kemajuan }));
        await queries.invalidateQueries();
        setBerjalan(null);
        onDone(rekonsiliasi);
      } catch (galat) {
        setBerjalan(null);
        if (!kendali.signal.aborted) notifyError(galat);
      }
    },
  };
}
