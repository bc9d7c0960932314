import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { ProgressPanel } from '../components/progress-panel.tsx';
import { describeError } from '../rpc/error-text.ts';
import { Page } from '../shell/page.tsx';
import { Ditolak } from './ditolak.tsx';
import { Periksa } from './periksa.tsx';
import { PilihBerkas } from './pilih-berkas.tsx';
import { Selesai } from './selesai.tsx';
import type { TujuanImpor } from './tujuan-impor.ts';
import { type TahapImpor, useImpor } from './use-impor.ts';

const rute = getRouteApi('/usulan/impor');

/** A list comes in: choose it, see what it would do, then write. */
export function Impor(): JSX.Element {
  const tujuan = rute.useSearch();
  // Another purpose is another import; nothing of the one may leak into the other.
  return <ImporUntuk key={JSON.stringify(tujuan)} tujuan={tujuan} />;
}

function ImporUntuk({ tujuan }: { readonly tujuan: TujuanImpor }): JSX.Element {
  const impor = useImpor(tujuan);
  const { keadaan } = impor;
  switch (keadaan.tahap) {
    case 'pilih':
      return <PilihBerkas tujuan={tujuan} onFile={impor.check} />;
    case 'ditolak':
      return <Ditolak namaBerkas={keadaan.namaBerkas} galat={describeError(keadaan.galat)} onFile={impor.check} />;
    case 'membaca':
      return <Membaca keadaan={keadaan} onCancel={impor.cancel} />;
    case 'periksa':
      return <Periksa keadaan={keadaan} impor={impor} />;
    case 'selesai':
      return <Selesai tujuan={tujuan} hasil={keadaan} onLain={impor.discard} />;
    default:
      return assertNever(keadaan);
  }
}

interface MembacaProps {
  readonly keadaan: Extract<TahapImpor, { tahap: 'membaca' }>;
  readonly onCancel: () => void;
}

function Membaca({ keadaan: { namaBerkas, kemajuan }, onCancel }: MembacaProps): JSX.Element {
  useKeys({ Esc: { label: 'Batalkan', run: onCancel } });
  return (
    <Page title="Memeriksa berkas" subtitle={namaBerkas}>
      <ProgressPanel
        title={kemajuan?.tahap ?? 'Membaca berkas'}
        selesai={kemajuan?.selesai ?? 0}
        total={kemajuan?.total ?? 0}
        satuan="baris"
        onCancel={onCancel}
      />
    </Page>
  );
}
