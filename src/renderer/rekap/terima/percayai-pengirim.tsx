import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { CheckField } from '../../components/fields/text-field.tsx';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { Warning } from '../../components/warning.tsx';
import { Sidik } from '../../pengaturan/kunci/sidik.tsx';
import { orpc } from '../../rpc/client.ts';
import type { Penolakan } from './rincian-tolakan.tsx';

export interface PercayaiPengirimProps {
  readonly pengirim: NonNullable<Penolakan['pengirim']>;
  /** Why the package was refused; it names both fingerprints where another key is in force. */
  readonly pesan: string;
  readonly onPercaya: (publik: string) => void;
  readonly onClose: () => void;
}

/** The question before the key of a package is trusted: did its owner read the same fingerprint aloud. */
export function PercayaiPengirim({ pengirim, pesan, onPercaya, onClose }: PercayaiPengirimProps): JSX.Element {
  const queries = useQueryClient();
  const [cocok, setCocok] = useState(false);
  const { kelurahan, publik, penerima, sidikKunci, dikenal } = pengirim;
  const percaya = useMutation(
    orpc.kunciDikenal.percaya.mutationOptions({
      onSuccess: async () => {
        notifyDone('Kunci dicatat', `Paket Kelurahan ${kelurahan.nama} dapat dimasukkan lagi.`);
        onPercaya(publik);
        await queries.invalidateQueries();
      },
      onError: notifyError,
    }),
  );
  return (
    <ConfirmDialog
      opened
      title={
        dikenal === null ? `Percayai kunci Kelurahan ${kelurahan.nama}?` : `Ganti kunci Kelurahan ${kelurahan.nama}?`
      }
      confirmLabel="Sidik cocok, catat kunci"
      ready={cocok}
      busy={percaya.isPending}
      onConfirm={() => percaya.mutate({ publik, penerima, kode: kelurahan.kode, menggantikan: dikenal })}
      onCancel={onClose}
    >
      <p>
        Telepon kelurahan di nomor yang sudah dikenal, bukan dari pesan yang membawa berkas ini, dan cocokkan keempat
        kelompok sidik yang dibacakan.
      </p>
      <Sidik besar sidik={sidikKunci} />
      {dikenal !== null && (
        <Warning items={[{ judul: 'Kelurahan ini sudah punya kunci lain yang berlaku', rincian: pesan }]} />
      )}
      <CheckField label="Keempat kelompok sudah dicocokkan" autoFocus checked={cocok} onChange={setCocok} />
    </ConfirmDialog>
  );
}
