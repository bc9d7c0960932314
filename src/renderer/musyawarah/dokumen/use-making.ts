import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';

type KeadaanMaking<H> =
  | { readonly tahap: 'diam' }
  | { readonly tahap: 'membuat'; readonly kemajuan: Kemajuan | null }
  | { readonly tahap: 'jadi'; readonly hasil: H }
  | { readonly tahap: 'gagal'; readonly error: unknown };

/** A document in the making, and how to begin and to cancel it. */
export interface Making<H> {
  readonly keadaan: KeadaanMaking<H>;
  readonly begin: () => Promise<void>;
  readonly cancel: () => void;
}

/** What a stream of the contract yields: progress, then one result. */
type Kabar<H> = Kemajuan | (H & { readonly jenis: 'hasil' });

/** Fetches the finished document after the stream named it. */
type Start<H, R> = {
  readonly stream: (signal: AbortSignal) => Promise<AsyncIterable<Kabar<H>>>;
  readonly finish: (hasil: H, signal: AbortSignal) => Promise<R>;
};

/** Made documents by key, as long as the window is open: coming back to the step does not make them again. */
const jadi = new Map<string, unknown>();

/** Forgets what was made: what it tells has changed, by a signature or an addendum. */
export function forgetDokumen(): void {
  jadi.clear();
}

/**
 * Long work that makes a document: progress, cancelling, result. `key` names the document in the whole program, and the
 * result under one key always has one type; null: what is made is not kept, because it changes with every decision.
 */
export function useMaking<H, R>(key: string | null, start: Start<H, R>): Making<R> {
  const [keadaan, setKeadaan] = useState<KeadaanMaking<R>>(() =>
    key !== null && jadi.has(key) ? { tahap: 'jadi', hasil: jadi.get(key) as R } : { tahap: 'diam' },
  );
  const batal = useRef<AbortController | null>(null);
  const mulai = useRef(start);
  mulai.current = start;
  useEffect(() => () => batal.current?.abort(), []);

  const begin = useCallback(async (): Promise<void> => {
    batal.current?.abort();
    const kendali = new AbortController();
    batal.current = kendali;
    const { signal } = kendali;
    const show = (baru: KeadaanMaking<R>): void => {
      if (batal.current === kendali) setKeadaan(baru);
    };
    show({ tahap: 'membuat', kemajuan: null });
    try {
      let hasil: H | null = null;
      for await (const kabar of await mulai.current.stream(signal)) {
        if (isKemajuan(kabar)) show({ tahap: 'membuat', kemajuan: kabar });
        else hasil = kabar;
      }
      if (hasil === null) throw new Error('Pembuatan dokumen berakhir tanpa hasil.');
      const selesai = await mulai.current.finish(hasil, signal);
      if (key !== null) jadi.set(key, selesai);
      show({ tahap: 'jadi', hasil: selesai });
    } catch (error) {
      show(signal.aborted ? { tahap: 'diam' } : { tahap: 'gagal', error });
    }
  }, [key]);

  return { keadaan, begin, cancel: () => batal.current?.abort() };
}

function isKemajuan<H>(kabar: Kabar<H>): kabar is Kemajuan {
  return kabar.jenis === 'kemajuan';
}
