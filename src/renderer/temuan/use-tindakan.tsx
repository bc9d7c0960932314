import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { TemuanWarga } from '#contract/warga.ts';
import type { KeyMap } from '../components/keys/key-registry.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { useWarga } from '../warga/use-warga.ts';
import { UsulkanDialog } from '../warga/usulkan-dialog.tsx';
import { SelesaiDialog } from './selesai-dialog.tsx';

export interface Tindakan {
  readonly keys: KeyMap;
  readonly bisaSelesai: boolean;
  readonly bisaUsulkan: boolean;
  /** True when Z opens a settled finding again. */
  readonly bisaBuka: boolean;
  readonly settle: () => void;
  readonly propose: () => void;
  readonly reopen: () => void;
  /** The dialog that is open, if any. */
  readonly dialog: ReactNode;
}

/** What can be done about the chosen finding; `onDone` runs when its state has changed. */
export function useTindakan(temuan: TemuanWarga | null, onDone: () => void): Tindakan {
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'selesai' | 'usulkan' | null>(null);
  const [terakhir, setTerakhir] = useState<string | null>(null);
  const warga = useWarga(dialog === 'usulkan' && temuan !== null ? temuan.warga.kunci : null);
  const buka = useMutation({
    mutationFn: (kunci: string) => client.temuan.settle({ kunci, selesai: false, catatan: '' }),
    onSuccess: async () => {
      setTerakhir(null);
      notifyDone('Temuan dibuka lagi');
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  const close = (): void => setDialog(null);
  const bisaSelesai = temuan?.status === 'terbuka';
  const bisaUsulkan = temuan !== null && temuan.status !== 'diusulkan' && temuan.jenisUsulan.length > 0;
  const target = temuan?.status === 'selesai' ? temuan.kunci : terakhir;
  const settle = (): void => setDialog('selesai');
  const propose = (): void => setDialog('usulkan');
  const reopen = (): void => {
    if (target !== null) buka.mutate(target);
  };
  const [awal] = temuan?.jenisUsulan ?? [];
  return {
    keys: {
      S: { label: 'Tandai selesai', run: settle, when: bisaSelesai },
      U: { label: 'Jadikan usulan', run: propose, when: bisaUsulkan },
      Z: { label: 'Buka lagi', run: reopen, when: target !== null && !buka.isPending },
    },
    bisaSelesai,
    bisaUsulkan,
    bisaBuka: target !== null,
    settle,
    propose,
    reopen,
    dialog: temuan !== null && (
      <>
        {dialog === 'selesai' && (
          <SelesaiDialog
            temuan={temuan}
            onSettled={() => {
              setTerakhir(temuan.kunci);
              onDone();
            }}
            onClose={close}
          />
        )}
        {dialog === 'usulkan' && awal !== undefined && (
          <UsulkanDialog
            nama={temuan.warga.nama}
            jenis={temuan.jenisUsulan}
            awal={awal}
            program={warga.data?.program ?? []}
            catatan={temuan.judul}
            onSend={async ({ jenis, program, catatan }) => {
              await client.temuan.usulkan({ kunci: temuan.kunci, jenis, program, catatan });
              onDone();
            }}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
