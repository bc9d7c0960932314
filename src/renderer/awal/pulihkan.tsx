import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { formatJam, formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { formatUkuran } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { orpc } from '../rpc/client.ts';
import gaya from './awal.module.css';

const kelas = bindClasses(gaya);

export interface PulihkanProps {
  /** The passphrase that was typed to open; backups of this folder open with the same. */
  readonly sandi: string;
}

/** The way back when the data file is damaged: choose a backup, the newest is proposed. The damaged file is kept beside it. */
export function Pulihkan({ sandi }: PulihkanProps): JSX.Element {
  const queries = useQueryClient();
  const daftar = useQuery(orpc.gerbang.listCadangan.queryOptions());
  const [dipilih, setDipilih] = useState<string | null>(null);
  const pulihkan = useMutation(orpc.gerbang.pulihkan.mutationOptions({ onSuccess: () => queries.invalidateQueries() }));
  if (daftar.isPending) return <LoadingState />;
  if (daftar.isError) return <ErrorState error={daftar.error} onRetry={() => daftar.refetch()} />;
  const cadangan = dipilih ?? daftar.data[0]?.nama;
  if (cadangan === undefined) {
    return (
      <EmptyState icon="ingat" title="Belum ada cadangan">
        Jangan hapus folder data. Hubungi petugas yang memasang Mufakat.
      </EmptyState>
    );
  }
  const pilihan = daftar.data.map(({ nama, waktu, byte }) => ({
    value: nama,
    label: `${formatTanggal(toTanggal(new Date(waktu)))}, pukul ${formatJam(new Date(waktu))} (${formatUkuran(byte)})`,
  }));
  return (
    <div className={kelas('formulir')}>
      <SelectField
        label="Pulihkan dari cadangan"
        description="Yang dicatat sesudah cadangan ini tidak ikut. Berkas yang rusak tetap disimpan."
        options={pilihan}
        value={cadangan}
        onChange={setDipilih}
      />
      {pulihkan.error !== null && <GalatIsian error={pulihkan.error} />}
      <div className={kelas('aksi')}>
        <Button variant="primary" busy={pulihkan.isPending} onClick={() => pulihkan.mutate({ cadangan, sandi })}>
          {pulihkan.isPending ? 'Memulihkan' : 'Pulihkan'}
        </Button>
      </div>
    </div>
  );
}
