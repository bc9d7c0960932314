import { useEffect, useState } from 'react';
import type { CuplikanLayar } from '#contract/layar.ts';
import { formatJam } from '#domain/tanggal.ts';
import { client } from '../rpc/client.ts';

export interface Tontonan {
  /** The last picture that came; null before the first. It stays while the connection is gone. */
  readonly cuplikan: CuplikanLayar | null;
  readonly tersambung: boolean;
}

/** Milliseconds between two attempts: the hall waits, and the host is not asked more often than that. */
const JEDA_SAMBUNG = 2000;

/** Follows what the hall sees of a session, and connects again by itself when the host or the data has gone. */
export function useTontonan(sidang: number, pratinjau = false): Tontonan {
  const [tontonan, setTontonan] = useState<Tontonan>({ cuplikan: null, tersambung: true });
  useEffect(() => {
    const henti = new AbortController();
    const follow = async (): Promise<void> => {
      try {
        const kabar = await client.layar.tonton({ sidang, pratinjau }, { signal: henti.signal });
        for await (const cuplikan of kabar) setTontonan({ cuplikan, tersambung: true });
      } catch {
        // Locked, closed, or gone: all the same to the hall, and all are tried again.
      }
      if (henti.signal.aborted) return;
      setTontonan((lama) => ({ ...lama, tersambung: false }));
      const pengingat = setTimeout(() => void follow(), JEDA_SAMBUNG);
      henti.signal.addEventListener('abort', () => clearTimeout(pengingat));
    };
    void follow();
    return () => henti.abort();
  }, [sidang, pratinjau]);
  return tontonan;
}

/** Clock time `10.43` of this machine. */
export function useJam(): string {
  const [jam, setJam] = useState(() => formatJam(new Date()));
  useEffect(() => {
    const detak = setInterval(() => setJam(formatJam(new Date())), 1000);
    return () => clearInterval(detak);
  }, []);
  return jam;
}
