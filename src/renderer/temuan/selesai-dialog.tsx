import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { TemuanWarga } from '#contract/warga.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';

export interface SelesaiDialogProps {
  readonly temuan: TemuanWarga;
  readonly onSettled: () => void;
  readonly onClose: () => void;
}

/** Marks a finding as looked into, with a note on what was found; the note stays when it is refused. */
export function SelesaiDialog({ temuan, onSettled, onClose }: SelesaiDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [catatan, setCatatan] = useState('');
  const simpan = useMutation({
    mutationFn: () => client.temuan.settle({ kunci: temuan.kunci, selesai: true, catatan: catatan.trim() }),
    onSuccess: async () => {
      notifyDone('Temuan selesai', 'Tekan Z untuk membukanya lagi.');
      onClose();
      onSettled();
      await queries.invalidateQueries();
    },
  });
  const galat = simpan.isError ? describeError(simpan.error) : null;
  return (
    <ConfirmDialog
      opened
      title="Tandai selesai?"
      confirmLabel="Tandai selesai"
      busy={simpan.isPending}
      onConfirm={() => simpan.mutate()}
      onCancel={onClose}
    >
      <p>
        <b>{temuan.judul}</b>, {temuan.warga.nama}. Data warga tidak berubah; temuan ini hanya tidak ditunjukkan lagi.
      </p>
      <TextField
        label="Catatan"
        placeholder="Apa yang sudah diperiksa, misalnya KK asli sudah dilihat"
        value={catatan}
        maxLength={2000}
        error={galat === null ? undefined : `${galat.judul} (${galat.kode})`}
        autoFocus
        onChange={setCatatan}
      />
    </ConfirmDialog>
  );
}
