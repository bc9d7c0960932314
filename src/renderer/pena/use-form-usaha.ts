import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import type { CalonPena } from '#contract/pena.ts';
import type { Usaha } from '#domain/usaha.ts';
import { focusAfter } from '../components/focus-after.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import { useKeptState } from '../components/use-kept-state.ts';
import { client } from '../rpc/client.ts';
import { type CacatUsaha, type IsianUsaha, readIsianUsaha, toIsianUsaha } from './isian-usaha.ts';

export interface FormUsahaState {
  readonly isian: IsianUsaha;
  readonly cacat: CacatUsaha;
  /** Typed and not saved; it is kept while the window is open, also when another row is chosen. */
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly canSave: boolean;
  readonly set: (isi: Partial<IsianUsaha>) => void;
  readonly save: () => void;
  /** Forgets what was typed. */
  readonly reset: () => void;
  /** Takes the record away, where there is one. */
  readonly remove: () => void;
  readonly focusFirst: () => void;
  readonly box: RefObject<HTMLFieldSetElement | null>;
}

/** The form of a business; `onSaved` runs when it is on the disk. */
export function useFormUsaha(calon: CalonPena, onSaved: () => void): FormUsahaState {
  const queries = useQueryClient();
  const box = useRef<HTMLFieldSetElement>(null);
  const [rancangan, setRancangan] = useKeptState<IsianUsaha | null>(`pena.usaha.${calon.kunci}`, null);
  const [cacat, setCacat] = useState<CacatUsaha>({});
  const awal = toIsianUsaha(calon.data, calon.usahaDaftar);
  const isian = rancangan ?? awal;
  const dirty = JSON.stringify(isian) !== JSON.stringify(awal);
  const simpan = useMutation({
    mutationFn: (usaha: Usaha | null) => client.pena.saveUsaha({ kunci: calon.kunci, usaha }),
    onSuccess: async (_, usaha) => {
      setRancangan(null);
      notifyDone(usaha === null ? 'Data usaha dihapus' : 'Data usaha tersimpan', calon.nama);
      onSaved();
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  // What a list names may be recorded as it stands.
  const canSave =
    calon.nik !== null && !simpan.isPending && (dirty || (calon.data === null && isian.jenisUsaha !== ''));
  return {
    isian,
    cacat,
    dirty,
    busy: simpan.isPending,
    canSave,
    box,
    set: (isi) => {
      setCacat({});
      setRancangan({ ...isian, ...isi });
    },
    save: () => {
      if (!canSave) return;
      const dibaca = readIsianUsaha(isian);
      if ('cacat' in dibaca) {
        focusAfter(
          () => setCacat(dibaca.cacat),
          () => box.current?.querySelector<HTMLInputElement>('[aria-invalid=true]'),
        );
        return;
      }
      simpan.mutate(dibaca.usaha);
    },
    reset: () => {
      setCacat({});
      setRancangan(null);
    },
    remove: () => simpan.mutate(null),
    focusFirst: () => box.current?.querySelector<HTMLInputElement>('input')?.focus(),
  };
}
