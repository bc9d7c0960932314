import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { HasilSiksDinsos } from '#contract/balasan-dinsos.ts';
import { client } from '../../rpc/client.ts';

type KeadaanSiks =
  | { readonly tahap: 'diam' }
  | { readonly tahap: 'membaca'; readonly berkas: string }
  | { readonly tahap: 'selesai'; readonly berkas: string; readonly hasil: HasilSiksDinsos }
  | { readonly tahap: 'gagal'; readonly error: unknown };

/** Reads one file of SIKS-NG at a time; a cancel writes nothing. */
export function useHasilSiks() {
  const queries = useQueryClient();
  const [keadaan, setKeadaan] = useState<KeadaanSiks>({ tahap: 'diam' });
  const batal = useRef<AbortController | null>(null);
  useEffect(() => () => batal.current?.abort(), []);

  const read = async (berkas: File): Promise<void> => {
    batal.current?.abort();
    const kendali = new AbortController();
    batal.current = kendali;
    setKeadaan({ tahap: 'membaca', berkas: berkas.name });
    try {
      const hasil = await client.balasanDinsos.hasilSiks({ berkas }, { signal: kendali.signal });
      setKeadaan({ tahap: 'selesai', berkas: berkas.name, hasil });
      await queries.invalidateQueries();
    } catch (error) {
      if (batal.current === kendali) setKeadaan(kendali.signal.aborted ? { tahap: 'diam' } : { tahap: 'gagal', error });
    }
  };
  return { keadaan, take: (berkas: File): void => void read(berkas), cancel: () => batal.current?.abort() };
}
