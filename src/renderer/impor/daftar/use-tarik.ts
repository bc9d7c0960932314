import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { client } from '../../rpc/client.ts';
import { readStream } from '../../rpc/read-stream.ts';

export type BerkasDaftar = Awaited<ReturnType<typeof client.daftar.riwayat>>[number];

export interface Tarik {
  readonly berjalan: { readonly namaBerkas: string; readonly kemajuan: Kemajuan | null } | null;
  readonly tarik: (berkas: BerkasDaftar) => void;
  readonly cancel: () => void;
}

/** Takes a batch back whole, with its progress; stopping it leaves everything as it was. */
export function useTarik(): Tarik {
  const queries = useQueryClient();
  const [berjalan, setBerjalan] = useState<Tarik['berjalan']>(null);
  const batal = useRef<AbortController | null>(null);
  useEffect(() => () => batal.current?.abort(), []);

  const run = async ({ id, namaBerkas }: BerkasDaftar): Promise<void> => {
    const kendali = new AbortController();
    batal.current = kendali;
    const tell = (kemajuan: Kemajuan | null): void => setBerjalan({ namaBerkas, kemajuan });
    tell(null);
    try {
      await readStream(await client.daftar.tarik({ berkas: id }, { signal: kendali.signal }), tell);
      notifyDone('Daftar ditarik kembali', `${namaBerkas} tidak ikut dihitung lagi.`);
    } catch (galat) {
      if (kendali.signal.aborted) notifyDone('Penarikan dibatalkan', 'Data warga tetap seperti semula.');
      else notifyError(galat);
    } finally {
      setBerjalan(null);
      await queries.invalidateQueries();
    }
  };

  return { berjalan, tarik: (berkas) => void run(berkas), cancel: () => batal.current?.abort() };
}
