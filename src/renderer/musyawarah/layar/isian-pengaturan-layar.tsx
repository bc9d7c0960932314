import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import {
  BIDANG_LAYAR,
  type BidangLayar,
  type CaraAlamatLayar,
  type PengaturanLayar,
  type TemaLayar,
} from '#domain/layar.ts';
import { bindClasses } from '../../components/class-names.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { CheckField } from '../../components/fields/text-field.tsx';
import { notifyError } from '../../components/notify.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import gaya from './panel-layar.module.css';

const kelas = bindClasses(gaya);

const NAMA_BIDANG: Readonly<Record<BidangLayar, string>> = {
  umur: 'Umur',
  keluarga: 'Jumlah satu KK',
  desil: 'Desil',
  program: 'Bantuan diterima',
  foto: 'Foto usulan',
  alasan: 'Alasan keputusan',
};

const ALAMAT: readonly { readonly value: CaraAlamatLayar; readonly label: string }[] = [
  { value: 'rt_rw', label: 'Hanya RT dan RW' },
  { value: 'jalan', label: 'Dengan jalan' },
  { value: 'sembunyi', label: 'Tidak tampil' },
];

const TEMA: readonly { readonly value: TemaLayar; readonly label: string }[] = [
  { value: 'terang', label: 'Terang' },
  { value: 'gelap', label: 'Gelap' },
  { value: 'perangkat', label: 'Mengikuti perangkat' },
];

const LAMA = [2, 4, 6, 10, 15, 30];

/** Field by field, what the hall may see of a candidate. Each change holds at once, and the small picture shows it. */
export function IsianPengaturanLayar(): JSX.Element {
  const queries = useQueryClient();
  const { data, isError, error, refetch } = useQuery(orpc.layar.pengaturan.get.queryOptions());
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  const change = async (bagian: Partial<PengaturanLayar>): Promise<void> => {
    const baru = { ...data, ...bagian };
    queries.setQueryData(orpc.layar.pengaturan.get.queryKey(), baru);
    try {
      await client.layar.pengaturan.save(baru);
    } catch (galat) {
      notifyError(galat);
      await refetch();
    }
  };
  return (
    <fieldset className={kelas('bidang')}>
      <legend>Yang boleh terlihat dari setiap usulan</legend>
      <CheckField
        label="NIK, 4 angka akhir"
        checked={data.nik === 'empat_angka'}
        onChange={(boleh) => void change({ nik: boleh ? 'empat_angka' : 'sembunyi' })}
      />
      <CheckField
        label="KK, 4 angka akhir"
        checked={data.kk === 'empat_angka'}
        onChange={(boleh) => void change({ kk: boleh ? 'empat_angka' : 'sembunyi' })}
      />
      {BIDANG_LAYAR.map((bidang) => (
        <CheckField
          key={bidang}
          label={NAMA_BIDANG[bidang]}
          checked={data[bidang]}
          onChange={(boleh) => void change({ [bidang]: boleh })}
        />
      ))}
      <p className={kelas('ket')}>Disabilitas, kehamilan, dan penyakit tidak pernah ditampilkan.</p>
      <SelectField<CaraAlamatLayar>
        label="Alamat"
        options={ALAMAT}
        value={data.alamat}
        onChange={(alamat) => alamat !== null && void change({ alamat })}
      />
      <SelectField
        label="Lama putusan"
        options={[...new Set([...LAMA, data.lamaPutusan])]
          .toSorted((a, b) => a - b)
          .map((detik) => ({ value: String(detik), label: `${detik} detik` }))}
        value={String(data.lamaPutusan)}
        onChange={(detik) => detik !== null && void change({ lamaPutusan: Number(detik) })}
      />
      <SelectField<TemaLayar>
        label="Warna layar"
        options={TEMA}
        value={data.tema}
        onChange={(tema) => tema !== null && void change({ tema })}
      />
    </fieldset>
  );
}
