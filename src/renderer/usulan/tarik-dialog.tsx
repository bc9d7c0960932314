import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';

export interface TarikDialogProps {
  readonly usulan: number;
  readonly nama: string;
  readonly onClose: () => void;
}

/** Takes a usulan back, with the reason that its history keeps. */
export function TarikDialog({ usulan, nama, onClose }: TarikDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [catatan, setCatatan] = useState('');
  const tarik = useMutation({
    mutationFn: () => client.usulan.tarik({ usulan, catatan: catatan.trim() }),
    onSuccess: async () => {
      notifyDone('Usulan ditarik kembali', nama);
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={`Tarik kembali usulan ${nama}?`}
      confirmLabel="Tarik kembali"
      busy={tarik.isPending}
      ready={catatan.trim() !== ''}
      onConfirm={() => tarik.mutate()}
      onCancel={onClose}
    >
      {tarik.isError && <p role="alert">{describeError(tarik.error).judul}</p>}
      <p>Usulan ini keluar dari agenda dan tidak lagi menunggu sidang. Penarikan dapat dibatalkan.</p>
      <TextField label="Sebab ditarik" value={catatan} maxLength={2000} onChange={setCatatan} autoFocus />
    </ConfirmDialog>
  );
}
