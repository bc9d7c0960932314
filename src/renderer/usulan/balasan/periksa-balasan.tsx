import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { client } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { IsiRingkas } from './isi-ringkas.tsx';
import { formatSaat, nameBalasan } from './kata-balasan.ts';

export interface PeriksaBalasanProps {
  readonly berkas: File;
  readonly isi: Awaited<ReturnType<typeof client.balasan.periksa>>;
  readonly onDiscard: () => void;
}

/** What a file holds, before anything is written; one that was taken in before leads to where it lies. */
export function PeriksaBalasan({ berkas, isi, onDiscard }: PeriksaBalasanProps): JSX.Element {
  const { sudahAda } = isi;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const open = (id: number): void => void navigate({ to: '/usulan/balasan/$balasan', params: { balasan: String(id) } });
  const terima = useMutation({
    mutationFn: () => client.balasan.terima({ berkas }),
    onSuccess: async ({ id, sudahAda: lama }) => {
      notifyDone(lama ? 'Balasan ini sudah ada' : 'Balasan dimasukkan', nameBalasan(isi));
      await queries.invalidateQueries();
      open(id);
    },
    onError: notifyError,
  });
  const kata = sudahAda === null ? 'Masukkan' : 'Buka balasan ini';
  const next = (): void => (sudahAda === null ? terima.mutate() : open(sudahAda.id));
  useKeys({
    'Ctrl+Enter': { label: kata, run: next, when: !terima.isPending },
    Esc: { label: 'Batal', run: onDiscard, when: !terima.isPending },
  });
  return (
    <Page
      title="Periksa balasan"
      subtitle={berkas.name}
      footer={
        <ActionBar
          note={
            sudahAda === null
              ? 'Belum ada yang ditulis.'
              : `Sudah dimasukkan pada ${formatSaat(sudahAda.dimasukkan)}. Tidak ada yang berubah.`
          }
        >
          <Button variant="quiet" kbd="Esc" onClick={onDiscard} disabled={terima.isPending}>
            Batal
          </Button>
          <Button variant="primary" kbd="Ctrl+Enter" busy={terima.isPending} onClick={next}>
            {kata}
          </Button>
        </ActionBar>
      }
    >
      <IsiRingkas isi={isi} />
    </Page>
  );
}
