import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Adendum } from '#contract/adendum.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { Pratinjau } from '../../pdf/pratinjau.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { MakingPanel } from '../dokumen/making-panel.tsx';
import { useMaking } from '../dokumen/use-making.ts';

/** The paper of one addendum: made, looked at, printed, kept. */
export function KertasAdendum(): JSX.Element {
  const { adendum } = useParams({ from: '/musyawarah/$sidang/adendum/$adendum' });
  const satu = useQuery(orpc.adendum.get.queryOptions({ input: { id: Number(adendum) } }));
  if (satu.isPending) return <LoadingState />;
  if (satu.data === undefined) return <ErrorState error={satu.error} onRetry={() => void satu.refetch()} />;
  return <MakeAdendum key={satu.data.id} adendum={satu.data} />;
}

function MakeAdendum({ adendum }: { readonly adendum: Adendum }): JSX.Element {
  const navigate = useNavigate();
  const { sidang } = useParams({ from: '/musyawarah/$sidang/adendum/$adendum' });
  const making = useMaking(`adendum ${adendum.id} ${adendum.nomor}`, {
    stream: (signal) => client.dokumen.adendum({ id: adendum.id }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const close = (): void => void navigate({ to: '/musyawarah/$sidang/adendum', params: { sidang } });
  const judul = `Adendum ${adendum.urut}`;
  useKeys({
    Esc: { label: 'Kembali', run: close, when: making.keadaan.tahap === 'diam' || making.keadaan.tahap === 'gagal' },
  });
  if (making.keadaan.tahap === 'jadi') {
    return <Pratinjau title={judul} subtitle={adendum.nomor} berkas={making.keadaan.hasil} onClose={close} />;
  }
  return (
    <Page title={judul} subtitle={adendum.nomor}>
      <MakingPanel making={making} nama={judul}>
        Adendum tersimpan; kertasnya dapat dibuat kapan saja.
      </MakingPanel>
    </Page>
  );
}
