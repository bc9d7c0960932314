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

export interface CalonDicatat {
  readonly nomor: number;
  readonly nama: string;
}

export interface CatatanCepatProps {
  readonly sidang: Sidang;
  /** The candidate on the screen; undefined while none is. */
  readonly calon: CalonDicatat | undefined;
}

/** M: a line for the minutes without leaving the candidate. It goes under the item that the hall is at, with number and name in front. */
export function CatatanCepat({ sidang, calon }: CatatanCepatProps): JSX.Element {
  const queries = useQueryClient();
  const [tentang, setTentang] = useState<CalonDicatat | null>(null);
  const [isi, setIsi] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | undefined>(undefined);
  const bisa = sidang.status === 'terbuka' && calon !== undefined;
  useKeys({ M: { label: 'Catat cepat di notulen', run: () => setTentang(calon ?? null), when: bisa } });
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
  return (
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
}
