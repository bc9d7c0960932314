import { type JSX, useState } from 'react';
import { NAMA_UNSUR, UNSUR, type Unsur } from '#domain/unsur.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';

export interface IsianTamu {
  readonly nama: string;
  readonly unsur: Unsur;
  readonly jabatan: string;
  readonly rt: string;
  readonly rw: string;
}

const TAMU_KOSONG: IsianTamu = { nama: '', unsur: 'lainnya', jabatan: '', rt: '', rw: '' };
const PILIHAN_UNSUR = UNSUR.map((unsur) => ({ value: unsur, label: NAMA_UNSUR[unsur].lengkap }));

export interface TamuDialogProps {
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onAdd: (isian: IsianTamu) => void;
  readonly onCancel: () => void;
}

/** Somebody who is not on the roster and is here today. */
export function TamuDialog({ opened, busy, onAdd, onCancel }: TamuDialogProps): JSX.Element {
  const [isian, setIsian] = useState(TAMU_KOSONG);
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    if (opened) setIsian(TAMU_KOSONG);
  }
  const change = (bagian: Partial<IsianTamu>): void => setIsian((lama) => ({ ...lama, ...bagian }));
  return (
    <ConfirmDialog
      opened={opened}
      title="Tambah tamu"
      confirmLabel="Catat hadir"
      busy={busy}
      ready={isian.nama.trim() !== ''}
      onConfirm={() => onAdd({ ...isian, nama: isian.nama.trim(), jabatan: isian.jabatan.trim() })}
      onCancel={onCancel}
    >
      <p>Tamu hanya tercatat pada sidang ini. Yang diundang ke setiap sidang ditambahkan di Pengaturan.</p>
      <TextField label="Nama" required autoFocus value={isian.nama} onChange={(nama) => change({ nama })} />
      <SelectField<Unsur>
        label="Unsur"
        options={PILIHAN_UNSUR}
        value={isian.unsur}
        onChange={(unsur) => unsur !== null && change({ unsur })}
      />
      <TextField
        label="Jabatan atau alamat"
        description="Dicetak pada daftar hadir."
        value={isian.jabatan}
        onChange={(jabatan) => change({ jabatan })}
      />
    </ConfirmDialog>
  );
}
