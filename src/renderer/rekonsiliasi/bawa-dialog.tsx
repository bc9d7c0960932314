import { useMutation, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { JENIS_USULAN_PADANAN, type JenisUsulanPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { needsProgram, suggestProgram } from '#domain/program-usulan.ts';
import { formatAngka } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { NumberChoice } from '../components/number-choice.tsx';
import { orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './rekonsiliasi.module.css';

const kelas = bindClasses(gaya);

const TANPA = 'tanpa';

export interface IsiBawa {
  readonly jenis: JenisUsulanPadanan;
  readonly program: string;
  readonly catatan: string;
}

export interface BawaDialogProps {
  readonly jumlah: number;
  readonly awal: JenisUsulanPadanan;
  /** Programme of the list, null where it is about none. */
  readonly program: string | null;
  readonly onSend: (isi: IsiBawa) => Promise<void>;
  readonly onClose: () => void;
}

/** Kind, programme and note, once for all chosen rows. What is typed stays when it is refused. */
export function BawaDialog({ jumlah, awal, program: programDaftar, onSend, onClose }: BawaDialogProps): JSX.Element {
  const semua = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const [jenis, setJenis] = useState(awal);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [catatan, setCatatan] = useState('');
  const program = dipilih ?? (suggestAwal(jenis, programDaftar) || TANPA);
  const kirim = useMutation({ mutationFn: onSend, onSuccess: onClose });
  const galat = kirim.isError ? describeError(kirim.error) : null;
  return (
    <ConfirmDialog
      opened
      title={`Bawa ${formatAngka(jumlah)} baris ke musyawarah`}
      confirmLabel="Jadikan usulan"
      busy={kirim.isPending}
      ready={!needsProgram(jenis) || program !== TANPA}
      onConfirm={() => kirim.mutate({ jenis, program: program === TANPA ? '' : program, catatan: catatan.trim() })}
      onCancel={onClose}
    >
      <div className={kelas('mulai')}>
        {galat !== null && (
          <p role="alert">
            <b>{galat.judul}</b> Kode: {galat.kode}
          </p>
        )}
        <NumberChoice
          label="Jenis usulan"
          options={JENIS_USULAN_PADANAN.map((satu) => ({ value: satu, label: NAMA_JENIS_USULAN[satu] }))}
          value={jenis}
          onChange={setJenis}
          berdua
          autoFocus
        />
        <SelectField
          label="Program"
          options={[
            { value: TANPA, label: 'Tanpa program' },
            ...(semua.data ?? []).map(({ kode, nama }) => ({ value: kode, label: nama })),
          ]}
          value={program}
          onChange={setDipilih}
          error={needsProgram(jenis) && program === TANPA ? 'Pilih program yang diusulkan.' : undefined}
        />
        <TextField label="Catatan" value={catatan} maxLength={2000} onChange={setCatatan} />
        <p className={kelas('redup')}>
          Masuk agenda sidang berikutnya yang terbuka. Sidang mengusulkan, tidak menetapkan bantuan.
        </p>
      </div>
    </ConfirmDialog>
  );
}

function suggestAwal(jenis: JenisUsulanPadanan, program: string | null): string {
  if (jenis === 'perbaikan_data') return '';
  return jenis === 'usulan_program' ? (program ?? '') : suggestProgram(jenis, program === null ? [] : [program]);
}
