import { useEffect, useState } from 'react';
import type { PeranJendela } from '#contract/jendela.ts';
import { client } from '../rpc/client.ts';

/** Milliseconds between two attempts, when the host went away or has enough windows that wait. */
const JEDA_TANYA = 2000;

/** Whether this window writes; null until the host has said so. The desktop has only one window. */
export function usePeranJendela(): PeranJendela | null {
  const tunggal = window.location.protocol !== 'http:';
  const [peran, setPeran] = useState<PeranJendela | null>(tunggal ? 'menulis' : null);
  useEffect(() => {
    if (tunggal) return;
    const henti = new AbortController();
    const follow = async (): Promise<void> => {
      try {
        for await (const kabar of await client.jendela.ikut(undefined, { signal: henti.signal })) setPeran(kabar.peran);
      } catch {
        // Without the host nothing is written anyway; the screen itself says that it is gone.
        if (!henti.signal.aborted) setPeran((lama) => lama ?? 'menulis');
      }
      if (henti.signal.aborted) return;
      const pengingat = setTimeout(() => void follow(), JEDA_TANYA);
      henti.signal.addEventListener('abort', () => clearTimeout(pengingat));
    };
    void follow();
    return () => henti.abort();
  }, [tunggal]);
  return peran;
}
