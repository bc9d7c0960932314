import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { type Batas, KODE_BATAS, NAMA_BATAS } from '#domain/batas.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

const TANPA = 'tanpa';

const HARI = [
  { value: TANPA, label: 'Tidak dipakai' },
  ...Array.from({ length: 31 }, (_, i) => ({ value: String(i + 1), label: `Tanggal ${i + 1}` })),
];

/** The days of the month by which things must be done, as Dinsos announces them. */
export function BagianBatas(): JSX.Element {
  const batas = useQuery(orpc.batas.get.queryOptions());
  if (batas.isError) return <ErrorState error={batas.error} onRetry={() => void batas.refetch()} />;
  if (batas.data === undefined) return <LoadingState />;
  return <Isian tersimpan={batas.data} />;
}

function Isian({ tersimpan }: { readonly tersimpan: Batas }): JSX.Element {
  const queries = useQueryClient();
  const [isi, setIsi] = useState(tersimpan);
  const dirty = KODE_BATAS.some((kode) => isi[kode] !== tersimpan[kode]);
  const simpan = useMutation(
    orpc.batas.update.mutationOptions({
      onSuccess: (baru) => {
        queries.setQueryData(orpc.batas.get.queryKey(), baru);
        notifyDone('Tersimpan', 'Beranda memakai tanggal ini.');
      },
    }),
  );
  const save = (): void => simpan.mutate(isi);
  useKeys({ 'Ctrl+S': { label: 'Simpan', run: save, when: dirty && !simpan.isPending } });
  return (
    <Page
      title="Batas waktu"
      subtitle="Setiap bulan; pada bulan yang lebih pendek, hari terakhirnya"
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={() => setIsi(tersimpan)}>
              Kembalikan
            </Button>
          )}
          <Button variant="primary" kbd="Ctrl+S" busy={simpan.isPending} disabled={!dirty} onClick={save}>
            Simpan
          </Button>
        </ActionBar>
      }
    >
      {simpan.isError && <GalatIsian error={simpan.error} />}
      <div className={kelas('formulir')}>
        <p className={kelas('redup')}>
          Tanggal awal mengikuti kebiasaan yang diketahui dan dapat berubah. Sesuaikan dengan pengumuman Dinas Sosial.
        </p>
        <div className={kelas('dua')}>
          {KODE_BATAS.map((kode) => (
            <SelectField
              key={kode}
              label={NAMA_BATAS[kode]}
              options={HARI}
              searchable
              value={String(isi[kode] ?? TANPA)}
              onChange={(hari) => setIsi({ ...isi, [kode]: hari === null || hari === TANPA ? null : Number(hari) })}
            />
          ))}
        </div>
      </div>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}
