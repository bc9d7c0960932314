import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { IsianUsulan } from '#domain/isian-usulan.ts';
import { client, orpc } from '../../rpc/client.ts';

/** Silence after the last key before the draft is saved, in milliseconds. */
const JEDA = 800;

export interface RancanganAwal {
  /** Null until something was typed. */
  readonly id: number | null;
  /** The usulan that is changed; null for a new one. */
  readonly usulan: number | null;
  readonly isian: IsianUsulan;
}

export interface Rancangan {
  readonly isian: IsianUsulan;
  readonly change: (bagian: Partial<IsianUsulan>) => void;
  /** The draft as it lies on the disk; null while nothing does. */
  readonly tersimpan: { readonly id: number; readonly diubah: string } | null;
  /** Why the last saving failed; what was typed stays on the screen. */
  readonly galat: unknown;
  /** The form as it is at this very moment, also between two drawings of the screen. */
  readonly read: () => IsianUsulan;
  /** Saves what is not saved yet and answers the draft; `wajib` begins one even if nothing was typed. */
  readonly flush: (wajib?: boolean) => Promise<number | null>;
  /** No more saving: the draft became a usulan or was thrown away. */
  readonly finish: () => void;
}

/** A form that saves itself a moment after the last key and when it is left. */
export function useRancangan(
  { id: idAwal, usulan, isian: isianAwal }: RancanganAwal,
  onBegin?: (rancangan: number) => void,
): Rancangan {
  const queries = useQueryClient();
  const [isian, setIsian] = useState(isianAwal);
  const [tersimpan, setTersimpan] = useState<Rancangan['tersimpan']>(null);
  const [galat, setGalat] = useState<unknown>(null);
  const kini = useRef(isianAwal);
  const id = useRef(idAwal);
  const kotor = useRef(false);
  const selesai = useRef(false);
  const jam = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tampil = useRef(false);
  const mulai = useRef(onBegin);
  const antre = useRef<Promise<void>>(Promise.resolve());

  const flush = useCallback(
    async (wajib = false): Promise<number | null> => {
      clearTimeout(jam.current);
      antre.current = antre.current.then(async () => {
        if (selesai.current || (!kotor.current && !(wajib && id.current === null))) return;
        kotor.current = false;
        try {
          const hasil = await client.rancangan.simpan({ id: id.current, usulan, isian: kini.current });
          if (id.current === null && tampil.current) mulai.current?.(hasil.id);
          id.current = hasil.id;
          setTersimpan(hasil);
          setGalat(null);
        } catch (error) {
          kotor.current = true;
          setGalat(error);
        }
      });
      await antre.current;
      return id.current;
    },
    [usulan],
  );

  const change = useCallback(
    (bagian: Partial<IsianUsulan>): void => {
      kini.current = { ...kini.current, ...bagian };
      kotor.current = true;
      setIsian(kini.current);
      clearTimeout(jam.current);
      jam.current = setTimeout(() => void flush(), JEDA);
    },
    [flush],
  );

  const finish = useCallback((): void => {
    selesai.current = true;
    clearTimeout(jam.current);
  }, []);

  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', hide);
    tampil.current = true;
    return () => {
      document.removeEventListener('visibilitychange', hide);
      // The form is gone: its address must not come back, but the list of drafts must know of it.
      tampil.current = false;
      void flush().then(() => queries.invalidateQueries({ queryKey: orpc.rancangan.key() }));
    };
  }, [flush, queries]);

  return { isian, change, tersimpan, galat, read: () => kini.current, flush, finish };
}
