import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { type Batas, NAMA_BATAS } from '#domain/batas.ts';
import { bindClasses } from '../components/class-names.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { BagianTersimpan } from './bagian-tersimpan.tsx';
import { HariField } from './isian/hari-field.tsx';
import gaya from './pengaturan.module.css';

const kelas = bindClasses(gaya);

/** The day after which a package counts as late; the other days of the month are the kelurahan's own. */
export function BagianBatasDinsos(): JSX.Element {
  const batas = useQuery(orpc.batas.get.queryOptions());
  if (batas.isError) return <ErrorState error={batas.error} onRetry={() => void batas.refetch()} />;
  if (batas.data === undefined) return <LoadingState />;
  return <Isian tersimpan={batas.data} />;
}

function Isian({ tersimpan }: { readonly tersimpan: Batas }): JSX.Element {
  const queries = useQueryClient();
  const [usulan, setUsulan] = useState(tersimpan.usulan);
  const simpan = useMutation(
    orpc.batas.update.mutationOptions({
      onSuccess: async (baru) => {
        queries.setQueryData(orpc.batas.get.queryKey(), baru);
        notifyDone('Tersimpan', 'Rekap memakai tanggal ini.');
        await queries.invalidateQueries({ queryKey: orpc.rekap.key() });
      },
    }),
  );
  return (
    <BagianTersimpan
      judul="Batas waktu"
      keterangan="Setiap bulan; pada bulan yang lebih pendek, hari terakhirnya"
      dirty={usulan !== tersimpan.usulan}
      sibuk={simpan.isPending}
      galat={simpan.error}
      onReset={() => setUsulan(tersimpan.usulan)}
      onSave={() => simpan.mutate({ ...tersimpan, usulan })}
    >
      <p className={kelas('redup')}>
        Paket yang datang sesudah tanggal ini ditandai terlambat di Rekap, dan tetap ikut dihitung. Paket yang sudah
        diterima tetap seperti saat ia datang.
      </p>
      <div className={kelas('dua')}>
        <HariField label={NAMA_BATAS.usulan} value={usulan} onChange={setUsulan} />
      </div>
    </BagianTersimpan>
  );
}
