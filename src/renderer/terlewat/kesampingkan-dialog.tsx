import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { BarisTerlewat } from '#contract/terlewat.ts';
import { KATA_TERLEWAT } from '#domain/terlewat.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';

export interface KesampingkanDialogProps {
  readonly baris: BarisTerlewat;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Puts a row aside with the reason why nothing is to be done; the reason stays typed when it is refused. */
export function KesampingkanDialog({ baris, onDone, onClose }: KesampingkanDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [catatan, setCatatan] = useState('');
  const simpan = useMutation({
    mutationFn: () => client.terlewat.kesampingkan({ kunci: baris.kunci, catatan: catatan.trim() }),
    onSuccess: async () => {
      notifyDone('Dikesampingkan', 'Tekan Z untuk mengembalikannya.');
      onClose();
      onDone();
      await queries.invalidateQueries();
    },
  });
  const galat = simpan.isError ? describeError(simpan.error) : null;
  return (
    <ConfirmDialog
      opened
      title={`Kesampingkan ${baris.nama}?`}
      confirmLabel="Kesampingkan"
      busy={simpan.isPending}
      ready={catatan.trim() !== ''}
      onConfirm={() => simpan.mutate()}
      onCancel={onClose}
    >
      <p>
        {KATA_TERLEWAT[baris.sebab].judul}. Orang ini tidak ditunjukkan lagi untuk sebab ini; datanya tidak berubah.
      </p>
      <TextField
        label="Sebab dikesampingkan"
        placeholder="Misalnya sudah pindah ke luar kota menurut ketua RT"
        value={catatan}
        maxLength={2000}
        required
        error={galat === null ? undefined : `${galat.judul} (${galat.kode})`}
        autoFocus
        onChange={setCatatan}
      />
    </ConfirmDialog>
  );
}
