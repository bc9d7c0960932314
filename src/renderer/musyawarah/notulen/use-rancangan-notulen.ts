import { useCallback, useEffect, useRef, useState } from 'react';
import type { CatatanNotulen } from '#contract/notulen.ts';
import type { IsiNotulen } from '#domain/notulen.ts';
import { formatJam } from '#domain/tanggal.ts';
import { client } from '../../rpc/client.ts';

/** Silence after the last key before what is being typed is kept, in milliseconds. */
const JEDA = 500;

const KOSONG: IsiNotulen = { jam: '', pembicara: '', isi: '' };

/** Every saving and recording, one after the other, also those of a screen that was just left. */
let antrean: Promise<unknown> = Promise.resolve();

function enqueue<R>(kerja: () => Promise<R>): Promise<R> {
  const giliran = antrean.then(kerja);
  antrean = giliran.catch(() => undefined);
  return giliran;
}

/** Resolves when all that was typed so far is on the disk or has failed. */
export async function awaitRancangan(): Promise<void> {
  await antrean;
}

export interface Rancangan {
  /** What is being typed under the item that is shown. */
  readonly isi: IsiNotulen;
  readonly change: (bagian: Partial<IsiNotulen>) => void;
  /** Why the last saving or recording failed; what was typed stays on the screen. */
  readonly galat: unknown;
  /** Records the note; the field is free at once for the next. Answers null when that failed: then the words are back in the field. */
  readonly record: (isi: IsiNotulen) => Promise<CatatanNotulen | null>;
}

/** The half-typed notes of a session, one for each item; each keeps itself a moment after the last key and when the screen is left. */
export function useRancanganNotulen(
  sidang: number,
  pokok: string,
  awal: readonly (IsiNotulen & { readonly pokok: string })[],
): Rancangan {
  const [semua, setSemua] = useState<ReadonlyMap<string, IsiNotulen>>(
    () => new Map(awal.map(({ pokok: milik, ...isi }) => [milik, isi])),
  );
  const [galat, setGalat] = useState<unknown>(null);
  const kini = useRef(semua);
  const kotor = useRef(new Set<string>());
  const jam = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const put = useCallback((milik: string, isi: IsiNotulen): void => {
    kini.current = new Map(kini.current).set(milik, isi);
    setSemua(kini.current);
  }, []);

  const flush = useCallback((): void => {
    clearTimeout(jam.current);
    for (const milik of kotor.current) {
      kotor.current.delete(milik);
      enqueue(async () => {
        const isi = kini.current.get(milik) ?? KOSONG;
        const rancangan = isi.isi === '' && isi.pembicara === '' ? null : isi;
        await client.notulen.simpanRancangan({ sidang, pokok: milik, rancangan });
      }).then(
        () => setGalat(null),
        (error: unknown) => {
          kotor.current.add(milik);
          setGalat(error);
        },
      );
    }
  }, [sidang]);

  const change = (bagian: Partial<IsiNotulen>): void => {
    const lama = kini.current.get(pokok) ?? KOSONG;
    const baru = { ...lama, ...bagian };
    // The note has the time at which it was begun, not that of Enter.
    const mulai = lama.isi === '' && baru.isi !== '' && baru.jam === '';
    put(pokok, mulai ? { ...baru, jam: formatJam(new Date()) } : baru);
    kotor.current.add(pokok);
    clearTimeout(jam.current);
    jam.current = setTimeout(flush, JEDA);
  };

  const record = async (isi: IsiNotulen): Promise<CatatanNotulen | null> => {
    kotor.current.delete(pokok);
    put(pokok, KOSONG);
    try {
      const catatan = await enqueue(() =>
        client.notulen.catat({ sidang, pokok, ...isi, jam: isi.jam === '' ? null : isi.jam }),
      );
      setGalat(null);
      return catatan;
    } catch (error) {
      const sesudah = kini.current.get(pokok) ?? KOSONG;
      put(pokok, { ...isi, isi: [isi.isi, sesudah.isi].filter(Boolean).join('\n') });
      kotor.current.add(pokok);
      setGalat(error);
      return null;
    }
  };

  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, [flush]);

  return { isi: semua.get(pokok) ?? KOSONG, change, galat, record };
}
