import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Pilar } from '#contract/kehadiran.ts';
import { describeCacat } from '#domain/isian-usulan.ts';
import { readNik } from '#domain/nik.ts';
import { NAMA_UNSUR, UNSUR, type Unsur } from '#domain/unsur.ts';
import { normalizeRtRw } from '#domain/usulan.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { CheckField, TextField } from '../components/fields/text-field.tsx';
import { MaskedNik } from '../components/masked-nik.tsx';
import { orpc } from '../rpc/client.ts';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';

const kelas = bindClasses(gaya);

export interface PilarDialogProps {
  /** Null: somebody new. */
  readonly pilar: Pilar | null;
  readonly onClose: () => void;
}

/** One person of the roster. Nobody is deleted, because old attendance lists name them; they are only no longer invited. */
export function PilarDialog({ pilar, onClose }: PilarDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [nama, setNama] = useState(pilar?.nama ?? '');
  const [unsur, setUnsur] = useState<Unsur>(pilar?.unsur ?? 'rt');
  const [jabatan, setJabatan] = useState(pilar?.jabatan ?? '');
  const [rt, setRt] = useState(pilar?.rt ?? '');
  const [rw, setRw] = useState(pilar?.rw ?? '');
  const [nik, setNik] = useState('');
  /** A NIK that is kept stays masked until somebody means to change it. */
  const [ubahNik, setUbahNik] = useState((pilar?.nik ?? null) === null);
  const [aktif, setAktif] = useState(pilar?.aktif ?? true);
  const simpan = useMutation(
    orpc.pilar.save.mutationOptions({
      onSuccess: async () => {
        onClose();
        await queries.invalidateQueries();
      },
    }),
  );
  const terbaca = nik.trim() === '' ? null : readNik(nik);
  const salahNik = terbaca !== null && !terbaca.sah ? describeCacat('NIK', terbaca.cacat, nik) : undefined;
  const nikBaru = terbaca?.sah === true ? terbaca.nomor : null;
  const save = (): void =>
    simpan.mutate({
      id: pilar?.id ?? null,
      isian: {
        nama: nama.trim(),
        unsur,
        jabatan: jabatan.trim(),
        rt: normalizeRtRw(rt),
        rw: normalizeRtRw(rw),
        nik: ubahNik ? nikBaru : (pilar?.nik ?? null),
      },
      aktif,
    });
  return (
    <ConfirmDialog
      opened
      title={pilar === null ? 'Tambah orang' : 'Ubah orang'}
      confirmLabel="Simpan"
      ready={nama.trim() !== '' && salahNik === undefined}
      busy={simpan.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <TextField label="Nama" required maxLength={300} value={nama} onChange={setNama} autoFocus />
      <div className={kelas('dua')}>
        <SelectField
          label="Unsur"
          searchable
          options={UNSUR.map((satu) => ({ value: satu, label: NAMA_UNSUR[satu].lengkap }))}
          value={unsur}
          onChange={(pilihan) => pilihan !== null && setUnsur(pilihan)}
        />
        <TextField label="Jabatan" maxLength={300} value={jabatan} onChange={setJabatan} />
        <TextField label="RT" numeric maxLength={3} value={rt} onChange={setRt} />
        <TextField label="RW" numeric maxLength={3} value={rw} onChange={setRw} />
      </div>
      {ubahNik ? (
        <TextField
          label="NIK (boleh kosong)"
          description="Hanya untuk mengingatkan bila calon yang dibahas satu keluarga dengannya."
          numeric
          maxLength={24}
          value={nik}
          onChange={setNik}
          error={salahNik}
        />
      ) : (
        pilar?.nik != null && (
          <div className={kelas('baris')}>
            <MaskedNik nik={pilar.nik} label="NIK" />
            <Button compact onClick={() => setUbahNik(true)}>
              Ubah NIK
            </Button>
          </div>
        )
      )}
      <CheckField label="Diundang ke sidang berikutnya" checked={aktif} onChange={setAktif} />
      {simpan.isError && <GalatIsian error={simpan.error} />}
    </ConfirmDialog>
  );
}
