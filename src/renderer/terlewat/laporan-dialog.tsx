import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { cleanNomor, readNik } from '#domain/nik.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextAreaField, TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './terlewat.module.css';

const kelas = bindClasses(gaya);

export interface Ketikan {
  readonly nik: string;
  readonly nama: string;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  readonly pelapor: string;
  readonly catatan: string;
}

export const KETIKAN_KOSONG: Ketikan = { nik: '', nama: '', alamat: '', rt: '', rw: '', pelapor: 'PSM ', catatan: '' };

export interface LaporanDialogProps {
  /** Null for a new report. */
  readonly id: number | null;
  readonly awal: Ketikan;
  readonly onClose: () => void;
}

/** The small form for a resident whom PSM or a neighbour reported; what is typed stays when it is refused. */
export function LaporanDialog({ id, awal, onClose }: LaporanDialogProps): JSX.Element {
  const queries = useQueryClient();
  const [isi, setIsi] = useState(awal);
  const done = async (judul: string, rincian: string): Promise<void> => {
    notifyDone(judul, rincian);
    onClose();
    await queries.invalidateQueries();
  };
  const simpan = useMutation({
    mutationFn: async () => {
      const nik = readNik(isi.nik);
      const isian = { ...isi, nik: nik.sah ? nik.nomor : null };
      if (id === null) await client.laporan.create(isian);
      else await client.laporan.update({ id, isian });
    },
    onSuccess: () => done('Laporan dicatat', `${isi.nama} ada dalam daftar terlewat sampai diusulkan.`),
  });
  const hapus = useMutation({
    mutationFn: (laporan: number) => client.laporan.remove({ id: laporan }),
    onSuccess: () => done('Laporan dihapus', isi.nama),
  });
  const gagal = simpan.error ?? hapus.error;
  const galat = gagal === null ? null : describeError(gagal);
  const nikKeliru = cleanNomor(isi.nik) !== '' && !readNik(isi.nik).sah;
  const terisi = [isi.nama, isi.rt, isi.rw, isi.pelapor].every((satu) => satu.trim() !== '');
  const set = (nama: keyof Ketikan) => (nilai: string) => setIsi({ ...isi, [nama]: nilai });
  return (
    <ConfirmDialog
      opened
      title={id === null ? 'Catat laporan warga' : 'Ubah laporan warga'}
      confirmLabel="Simpan laporan"
      busy={simpan.isPending || hapus.isPending}
      ready={terisi && !nikKeliru}
      onConfirm={() => simpan.mutate()}
      onCancel={onClose}
    >
      {galat !== null && (
        <p role="alert">
          <b>{galat.judul}</b> Kode: {galat.kode}
        </p>
      )}
      <div className={kelas('isian')}>
        <TextField label="Nama" value={isi.nama} maxLength={200} required autoFocus onChange={set('nama')} />
        <div className={kelas('separuh')}>
          <TextField
            label="NIK"
            placeholder="boleh kosong"
            value={isi.nik}
            maxLength={40}
            numeric
            error={nikKeliru ? 'NIK harus 16 angka yang sah.' : undefined}
            onChange={set('nik')}
          />
        </div>
        <div className={kelas('separuh')}>
          <TextField label="Pelapor" value={isi.pelapor} maxLength={200} required onChange={set('pelapor')} />
        </div>
        <div className={kelas('separuh')}>
          <TextField label="Alamat" value={isi.alamat} maxLength={300} onChange={set('alamat')} />
        </div>
        <div className={kelas('perempat')}>
          <TextField label="RT" placeholder="003" value={isi.rt} maxLength={3} numeric required onChange={set('rt')} />
        </div>
        <div className={kelas('perempat')}>
          <TextField label="RW" placeholder="002" value={isi.rw} maxLength={3} numeric required onChange={set('rw')} />
        </div>
        <TextAreaField label="Keadaan" rows={2} value={isi.catatan} maxLength={2000} onChange={set('catatan')} />
      </div>
      {id !== null && (
        <p>
          <Button variant="quiet" icon="hapus" busy={hapus.isPending} onClick={() => hapus.mutate(id)}>
            Hapus laporan ini
          </Button>
        </p>
      )}
    </ConfirmDialog>
  );
}
