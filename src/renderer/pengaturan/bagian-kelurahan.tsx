import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Kelurahan } from '#domain/kelurahan.ts';
import { bindClasses } from '../components/class-names.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { BagianTersimpan } from './bagian-tersimpan.tsx';
import { DasarHukumIsian } from './isian/dasar-hukum-isian.tsx';
import { KertasField } from './isian/kertas-field.tsx';
import { KopIsian } from './isian/kop-isian.tsx';
import { NomorIsian } from './isian/nomor-isian.tsx';
import { PejabatIsian } from './isian/pejabat-isian.tsx';
import {
  type CacatRancangan,
  checkPejabat,
  checkSurat,
  checkWilayah,
  listLembaga,
  type RancanganKelurahan,
  toKelurahan,
} from './isian/rancangan-kelurahan.ts';
import { WilayahIsian } from './isian/wilayah-isian.tsx';
import gaya from './pengaturan.module.css';

const kelas = bindClasses(gaya);

interface BagianKelurahanProps {
  /** `kelurahan`: place and officials; `surat`: what papers carry. */
  readonly bagian: 'kelurahan' | 'surat';
}

/** What the kelurahan tells about itself, loaded and ready to be changed. */
export function BagianKelurahan({ bagian }: BagianKelurahanProps): JSX.Element {
  const kelurahan = useQuery(orpc.kelurahan.get.queryOptions());
  if (kelurahan.isError) return <ErrorState error={kelurahan.error} onRetry={() => void kelurahan.refetch()} />;
  if (kelurahan.data === undefined) return <LoadingState />;
  return <Formulir bagian={bagian} tersimpan={kelurahan.data} />;
}

function Formulir({ bagian, tersimpan }: BagianKelurahanProps & { readonly tersimpan: Kelurahan }): JSX.Element {
  const queries = useQueryClient();
  const [rancangan, setRancangan] = useState<RancanganKelurahan>(tersimpan);
  const [cacat, setCacat] = useState<CacatRancangan>({});
  const simpan = useMutation(
    orpc.kelurahan.update.mutationOptions({
      onSuccess: async (baru) => {
        queries.setQueryData(orpc.kelurahan.get.queryKey(), baru);
        setRancangan(baru);
        notifyDone('Tersimpan', 'Berita acara berikutnya memakai isian ini.');
        await queries.invalidateQueries();
      },
    }),
  );
  const save = (): void => {
    const kini =
      bagian === 'kelurahan' ? { ...checkWilayah(rancangan), ...checkPejabat(rancangan) } : checkSurat(rancangan);
    setCacat(kini);
    const isi = toKelurahan({ ...rancangan, dasarHukum: rancangan.dasarHukum.filter((satu) => satu.trim() !== '') });
    if (Object.keys(kini).length === 0 && isi !== null) simpan.mutate(isi);
  };
  const isian = { rancangan, onChange: setRancangan, cacat };
  return (
    <BagianTersimpan
      judul={bagian === 'kelurahan' ? 'Kelurahan dan pejabat' : 'Surat'}
      dirty={JSON.stringify(rancangan) !== JSON.stringify(tersimpan)}
      sibuk={simpan.isPending}
      galat={simpan.error}
      onReset={() => setRancangan(tersimpan)}
      onSave={save}
    >
      {bagian === 'kelurahan' ? (
        <>
          <WilayahIsian {...isian} />
          <PejabatIsian {...isian} />
        </>
      ) : (
        <>
          <KopIsian
            kop={rancangan.kop}
            onChange={(kop) => setRancangan({ ...rancangan, kop })}
            lembaga={listLembaga(rancangan.wilayah)}
          />
          <h2 className={kelas('pisah')}>Nomor surat</h2>
          <NomorIsian {...isian} />
          <h2 className={kelas('pisah')}>Dasar hukum pada berita acara</h2>
          <DasarHukumIsian
            dasarHukum={rancangan.dasarHukum}
            onChange={(dasarHukum) => setRancangan({ ...rancangan, dasarHukum })}
          />
          <h2 className={kelas('pisah')}>Kertas</h2>
          <KertasField
            value={rancangan.ukuranKertas}
            onChange={(ukuranKertas) => setRancangan({ ...rancangan, ukuranKertas })}
          />
        </>
      )}
    </BagianTersimpan>
  );
}
