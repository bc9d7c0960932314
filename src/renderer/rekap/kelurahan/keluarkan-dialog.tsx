import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { PaketMasuk } from '#contract/rekap.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { orpc } from '../../rpc/client.ts';

export interface KeluarkanDialogProps {
  readonly paket: PaketMasuk;
  readonly onClose: () => void;
}

/** The question before a package no longer counts, with the reason that stays beside it. */
export function KeluarkanDialog({ paket, onClose }: KeluarkanDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [alasan, setAlasan] = useState('');
  const keluarkan = useMutation(
    orpc.rekap.keluarkan.mutationOptions({
      onSuccess: async () => {
        notifyDone('Paket dikeluarkan', 'Keputusannya tidak lagi dihitung dalam rekap.');
        onClose();
        await queries.invalidateQueries();
      },
      onError: notifyError,
    }),
  );
  return (
    <ConfirmDialog
      opened
      title={`Keluarkan ${paket.namaSidang ?? 'paket ini'} dari rekap?`}
      confirmLabel="Keluarkan dari rekap"
      ready={alasan.trim() !== ''}
      busy={keluarkan.isPending}
      onConfirm={() => keluarkan.mutate({ paket: paket.id, alasan: alasan.trim() })}
      onCancel={onClose}
    >
      <p>
        Keputusan di dalamnya tidak lagi dihitung. Versi sebelumnya tidak kembali dengan sendirinya; paket yang benar
        dimasukkan seperti biasa.
      </p>
      <TextField
        label="Alasan"
        description="Tersimpan bersama paketnya. Misalnya: kelurahan mengirim data yang dipulihkan dari cadangan."
        autoFocus
        maxLength={400}
        value={alasan}
        onChange={setAlasan}
      />
    </ConfirmDialog>
  );
}
