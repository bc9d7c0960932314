import { useBlocker } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { useKunci } from './use-kunci.ts';

/** Asks before changes that are not saved are left behind, whether by another screen or by locking. */
export function UnsavedGuard({ dirty }: { readonly dirty: boolean }): JSX.Element {
  const kunci = useKunci();
  const [mengunci, setMengunci] = useState(false);
  const pindah = useBlocker({ shouldBlockFn: () => dirty, enableBeforeUnload: dirty, withResolver: true });
  useKeys({ 'Ctrl+L': { label: 'Kunci data', run: () => setMengunci(true), when: dirty } });
  return (
    <ConfirmDialog
      opened={mengunci || pindah.status === 'blocked'}
      title="Tinggalkan perubahan yang belum disimpan?"
      confirmLabel="Tinggalkan perubahan"
      cancelLabel="Kembali mengisi"
      onConfirm={() => {
        if (pindah.status === 'blocked') pindah.proceed();
        else kunci();
      }}
      onCancel={() => {
        setMengunci(false);
        if (pindah.status === 'blocked') pindah.reset();
      }}
    >
      Yang diubah pada bagian ini akan hilang. Kembali, lalu tekan Ctrl+S untuk menyimpannya.
    </ConfirmDialog>
  );
}
