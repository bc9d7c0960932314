import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { type Batas, KODE_BATAS, NAMA_BATAS } from '#domain/batas.ts';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { BagianTersimpan } from './bagian-tersimpan.tsx';
import { HariField } from './isian/hari-field.tsx';
import gaya from './pengaturan.module.css';

const kelas = bindClasses(gaya);

const HARI_JAWAB = [1, 2, 3, 5, 7, 10, 14, 21, 30].map((hari) => ({ value: String(hari), label: `${hari} hari` }));

/** The days of the month by which things must be done, as Dinsos announces them, and how long an objection may wait. */
export function BagianBatas(): JSX.Element {
  const batas = useQuery(orpc.batas.get.queryOptions());
  const sanggahan = useQuery(orpc.sanggahan.pengaturan.queryOptions());
  const gagal = [batas, sanggahan].find(({ isError }) => isError);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (batas.data === undefined || sanggahan.data === undefined) return <LoadingState />;
  return <Isian tersimpan={batas.data} hariTersimpan={sanggahan.data.hari} />;
}

interface IsianProps {
  readonly tersimpan: Batas;
  /** Days from the filing of an objection until it is to be answered. */
  readonly hariTersimpan: number;
}

function Isian({ tersimpan, hariTersimpan }: IsianProps): JSX.Element {
  const queries = useQueryClient();
  const [isi, setIsi] = useState(tersimpan);
  const [hari, setHari] = useState(hariTersimpan);
  const batasDirty = KODE_BATAS.some((kode) => isi[kode] !== tersimpan[kode]);
  const dirty = batasDirty || hari !== hariTersimpan;
  const simpan = useMutation(
    orpc.batas.update.mutationOptions({
      onSuccess: (baru) => {
        queries.setQueryData(orpc.batas.get.queryKey(), baru);
        notifyDone('Tersimpan', 'Beranda memakai tanggal ini.');
      },
    }),
  );
  const simpanHari = useMutation(
    orpc.sanggahan.simpanPengaturan.mutationOptions({
      onSuccess: async (baru) => {
        queries.setQueryData(orpc.sanggahan.pengaturan.queryKey(), baru);
        notifyDone('Tersimpan', 'Sanggahan baru memakai tenggat ini.');
        await queries.invalidateQueries({ queryKey: orpc.sanggahan.list.key() });
      },
    }),
  );
  const save = (): void => {
    if (batasDirty) simpan.mutate(isi);
    if (hari !== hariTersimpan) simpanHari.mutate({ hari });
  };
  return (
    <BagianTersimpan
      judul="Batas waktu"
      keterangan="Setiap bulan; pada bulan yang lebih pendek, hari terakhirnya"
      dirty={dirty}
      sibuk={simpan.isPending || simpanHari.isPending}
      galat={simpan.error ?? simpanHari.error}
      onReset={() => {
        setIsi(tersimpan);
        setHari(hariTersimpan);
      }}
      onSave={save}
    >
      <p className={kelas('redup')}>
        Tanggal awal mengikuti kebiasaan yang diketahui dan dapat berubah. Sesuaikan dengan pengumuman Dinas Sosial.
      </p>
      <div className={kelas('dua')}>
        {KODE_BATAS.map((kode) => (
          <HariField
            key={kode}
            label={NAMA_BATAS[kode]}
            value={isi[kode]}
            onChange={(hari) => setIsi({ ...isi, [kode]: hari })}
          />
        ))}
      </div>
      <h2>Sanggahan</h2>
      <div className={kelas('dua')}>
        <SelectField
          label="Dijawab paling lambat sesudah diajukan"
          description="Ditetapkan kelurahan sendiri; dapat diganti pada setiap sanggahan."
          options={HARI_JAWAB}
          value={String(hari)}
          onChange={(pilihan) => pilihan !== null && setHari(Number(pilihan))}
        />
      </div>
    </BagianTersimpan>
  );
}
