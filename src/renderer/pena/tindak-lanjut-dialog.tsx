import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Graduasi } from '#contract/pena.ts';
import { KEADAAN_GRADUASI, type KeadaanGraduasi, NAMA_KEADAAN_GRADUASI } from '#domain/graduasi.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { DateField } from '../components/fields/date-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { NumberChoice } from '../components/number-choice.tsx';
import { client } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './pena.module.css';

const kelas = bindClasses(gaya);

export interface TindakLanjutDialogProps {
  readonly graduasi: Graduasi;
  readonly onClose: () => void;
}

/** What was found when the family was looked up again; what is typed stays when it is refused. */
export function TindakLanjutDialog({ graduasi, onClose }: TindakLanjutDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [keadaan, setKeadaan] = useState<KeadaanGraduasi>('mandiri');
  const [tanggal, setTanggal] = useState<Tanggal | null>(() => toTanggal(new Date()));
  const [catatan, setCatatan] = useState('');
  const simpan = useMutation({
    mutationFn: (hari: Tanggal) =>
      client.graduasi.follow({ id: graduasi.id, tanggal: hari, keadaan, catatan: catatan.trim() }),
    onSuccess: async () => {
      notifyDone('Tindak lanjut dicatat', 'Tekan Z untuk mengurungkannya.');
      onClose();
      await queries.invalidateQueries();
    },
  });
  const galat = simpan.isError ? describeError(simpan.error) : null;
  return (
    <ConfirmDialog
      opened
      title={`Tindak lanjut ${graduasi.nama}`}
      confirmLabel="Catat"
      busy={simpan.isPending}
      ready={tanggal !== null}
      onConfirm={() => tanggal !== null && simpan.mutate(tanggal)}
      onCancel={onClose}
    >
      <div className={kelas('isian')}>
        {galat !== null && (
          <p role="alert">
            <b>{galat.judul}</b> Kode: {galat.kode}
          </p>
        )}
        <NumberChoice
          label="Keadaan keluarga"
          options={KEADAAN_GRADUASI.map((satu) => ({ value: satu, label: NAMA_KEADAAN_GRADUASI[satu] }))}
          value={keadaan}
          onChange={setKeadaan}
          autoFocus
        />
        <DateField label="Tanggal ditengok" value={tanggal} onChange={setTanggal} />
        <TextField
          label="Catatan"
          placeholder="Yang dilihat atau didengar"
          value={catatan}
          maxLength={2000}
          onChange={setCatatan}
        />
      </div>
    </ConfirmDialog>
  );
}
