import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useState } from 'react';
import type { Kelurahan } from '#domain/kelurahan.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { DasarHukumIsian } from './isian/dasar-hukum-isian.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
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
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

const UKURAN = [
  { value: 'A4', label: 'A4 (210 x 297 mm)' },
  { value: 'F4', label: 'F4 (215 x 330 mm)' },
] as const;

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
  const dirty = JSON.stringify(rancangan) !== JSON.stringify(tersimpan);
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
    if (Object.keys(kini).length === 0 && isi !== null && !simpan.isPending) simpan.mutate(isi);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save();
  };
  useKeys({ 'Ctrl+S': { label: 'Simpan', run: save, when: dirty } });
  const isian = { rancangan, onChange: setRancangan, cacat };
  return (
    <Page
      title={bagian === 'kelurahan' ? 'Kelurahan dan pejabat' : 'Surat'}
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={() => setRancangan(tersimpan)}>
              Kembalikan
            </Button>
          )}
          <Button
            type="submit"
            form="pengaturan"
            variant="primary"
            kbd="Ctrl+S"
            busy={simpan.isPending}
            disabled={!dirty}
          >
            Simpan
          </Button>
        </ActionBar>
      }
    >
      <form id="pengaturan" className={kelas('formulir')} onSubmit={submit} noValidate>
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
            <SelectField
              label="Ukuran kertas"
              options={UKURAN}
              value={rancangan.ukuranKertas}
              onChange={(ukuranKertas) => ukuranKertas !== null && setRancangan({ ...rancangan, ukuranKertas })}
            />
          </>
        )}
        {simpan.isError && <GalatIsian error={simpan.error} />}
      </form>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}
