import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { CalonPena } from '#contract/pena.ts';
import type { PengaturanPena } from '#domain/pena.ts';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { NumberChoice } from '../components/number-choice.tsx';
import { Warning } from '../components/warning.tsx';
import { client, orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './pena.module.css';
import { listPeringatan } from './peringatan-calon.ts';

const kelas = bindClasses(gaya);

const JENIS = [
  { value: 'usulan_program', label: 'PENA', keterangan: 'Diusulkan mendapat dukungan usaha' },
  { value: 'graduasi', label: 'Graduasi', keterangan: 'Diusulkan lepas bantuan karena sudah mandiri' },
] as const;

export interface UsulkanPenaProps {
  readonly calon: CalonPena;
  readonly pengaturan: PengaturanPena;
  readonly onClose: () => void;
}

/** Brings a candidate before the session, for PENA or for leaving aid. What is typed stays when it is refused. */
export function UsulkanPena({ calon, pengaturan, onClose }: UsulkanPenaProps): JSX.Element {
  const queries = useQueryClient();
  const semua = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const [jenis, setJenis] = useState<(typeof JENIS)[number]['value']>('usulan_program');
  const [program, setProgram] = useState(calon.program.join(', '));
  const [catatan, setCatatan] = useState('');
  const kirim = useMutation({
    mutationFn: () => {
      const isi = { kunci: calon.kunci, catatan: catatan.trim() };
      return client.pena.usulkan(jenis === 'graduasi' ? { jenis, ...isi, program } : { jenis, ...isi });
    },
    onSuccess: async () => {
      notifyDone('Usulan dicatat', `${calon.nama} menunggu sidang.`);
      onClose();
      await queries.invalidateQueries();
    },
  });
  const galat = kirim.isError ? describeError(kirim.error) : null;
  const peringatan = listPeringatan(calon, pengaturan);
  const pilihan = [...new Set([calon.program.join(', '), ...calon.program])].filter((kode) => kode !== '');
  const nama = (kode: string): string =>
    kode
      .split(', ')
      .map((satu) => semua.data?.find((p) => p.kode === satu)?.nama ?? satu)
      .join(' dan ');
  return (
    <ConfirmDialog
      opened
      title={`Usulkan ${calon.nama}`}
      confirmLabel="Usulkan"
      busy={kirim.isPending}
      ready={jenis === 'usulan_program' || program !== ''}
      onConfirm={() => kirim.mutate()}
      onCancel={onClose}
    >
      <div className={kelas('isian')}>
        {galat !== null && (
          <p role="alert">
            <b>{galat.judul}</b> Kode: {galat.kode}
          </p>
        )}
        <NumberChoice label="Jenis usulan" options={JENIS} value={jenis} onChange={setJenis} autoFocus />
        {jenis === 'graduasi' && (
          <SelectField
            label="Lepas dari"
            options={pilihan.map((kode) => ({ value: kode, label: nama(kode) }))}
            value={program === '' ? null : program}
            onChange={(kode) => setProgram(kode ?? '')}
          />
        )}
        {jenis === 'usulan_program' && peringatan.length > 0 && <Warning items={peringatan} />}
        <TextField label="Catatan" value={catatan} maxLength={2000} onChange={setCatatan} />
        <p className={kelas('redup')}>Usulan ini menunggu sidang. Sidang mengusulkan, tidak menetapkan bantuan.</p>
      </div>
    </ConfirmDialog>
  );
}
