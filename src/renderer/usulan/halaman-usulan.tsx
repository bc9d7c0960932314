import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button, ButtonLink } from '../components/button.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { IsiUsulan } from './rincian-usulan.tsx';
import { TindakanUsulan } from './tindakan-usulan.tsx';

const rute = getRouteApi('/usulan/$usulan');

/** One usulan on a page of its own: where a link or the form leads. */
export function HalamanUsulan(): JSX.Element {
  const { usulan: teks } = rute.useParams();
  const id = Number(teks);
  const usulan = useQuery(orpc.usulan.get.queryOptions({ input: { id } }));
  const navigate = useNavigate();
  const kembali = (): void => void navigate({ to: '/usulan' });
  useKeys({
    Esc: { label: 'Ke daftar usulan', run: kembali },
    N: { label: 'Usulan baru', run: () => void navigate({ to: '/usulan/baru' }) },
  });
  return (
    <Page
      title="Usulan"
      end={
        <>
          <Button variant="quiet" kbd="Esc" onClick={kembali}>
            Daftar usulan
          </Button>
          <ButtonLink to="/usulan/baru" variant="primary" kbd="N">
            Usulan baru
          </ButtonLink>
        </>
      }
    >
      {usulan.isError ? (
        <ErrorState error={usulan.error} onRetry={() => void usulan.refetch()} />
      ) : usulan.data === undefined ? (
        <LoadingState />
      ) : (
        <>
          <IsiUsulan usulan={usulan.data} lebar />
          <TindakanUsulan usulan={usulan.data} />
        </>
      )}
    </Page>
  );
}
