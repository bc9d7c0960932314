import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { nameCalon, pickPokokCalon } from '#domain/notulen.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import type { AksiCalonSatu } from '../pembahasan/aksi-calon.tsx';

export interface CalonDicatat {
  readonly nomor: number;
  readonly nama: string;
}

export interface CatatanCepat {
  /** The key with its word, for the row under the candidate; empty where nothing can be written. */
  readonly aksi: readonly AksiCalonSatu[];
  readonly dialog: JSX.Element;
}

/**
 * M: a line for the minutes without leaving the candidate that is on the screen. It goes under the item that the hall is at, with number
 * and name in front.
 */
export function useCatatanCepat(sidang: Sidang, calon: CalonDicatat | undefined): CatatanCepat {
  const queries = useQueryClient();
  const [tentang, setTentang] = useState<CalonDicatat | null>(null);
  const [isi, setIsi] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | undefined>(undefined);
  const bisa = sidang.status === 'terbuka' && calon !== undefined;
  const open = (): void => setTentang(calon ?? null);
  useKeys({ M: { label: 'Catat cepat di notulen', run: open, when: bisa } });
  const notulen = useQuery(
    orpc.notulen.get.queryOptions({ input: { sidang: sidang.id }, enabled: tentang !== null, gcTime: 0 }),
  );
  const pokok = pickPokokCalon(sidang.isian.agenda, notulen.data?.kini ?? null);

  const record = async (): Promise<void> => {
    if (tentang === null) return;
    setSibuk(true);
    try {
      const catatan = await client.notulen.catat({
        sidang: sidang.id,
        pokok: null,
        jam: null,
        pembicara: '',
        isi: nameCalon(tentang.nomor, tentang.nama, isi.trim()),
      });
      setTentang(null);
      setIsi('');
      setGalat(undefined);
      notifyDone('Tercatat di notulen', `Pukul ${catatan.jam}, ${catatan.pokok}`);
      await queries.invalidateQueries({ queryKey: orpc.notulen.key() });
    } catch (error) {
      setGalat(describeError(error).judul);
    } finally {
      setSibuk(false);
    }
  };
  const dialog = (
    <ConfirmDialog
      opened={tentang !== null}
      title={tentang === null ? '' : `Notulen: usulan ${tentang.nomor}, ${tentang.nama}`}
      confirmLabel="Catat"
      busy={sibuk}
      ready={isi.trim() !== ''}
      onConfirm={() => void record()}
      onCancel={() => setTentang(null)}
    >
      <TextField
        label="Catatan"
        description={pokok === null ? undefined : `Masuk ke pokok "${pokok}"`}
        error={galat}
        autoFocus
        maxLength={3000}
        value={isi}
        onChange={setIsi}
      />
    </ConfirmDialog>
  );
  return { aksi: bisa ? [{ keys: 'M', kata: 'Notulen', run: open }] : [], dialog };
}
