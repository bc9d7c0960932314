import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { FormUsulan } from './form-usulan.tsx';

const rute = getRouteApi('/usulan/$usulan/ubah');

/** Changes a usulan that no session has decided on; goes on with its draft where one waits. */
export function IsianUbah(): JSX.Element {
  const { usulan } = rute.useParams();
  const id = Number(usulan);
  const navigate = useNavigate();
  const awal = useQuery({
    queryKey: [...orpc.usulan.isian.key(), 'ubah', id],
    queryFn: () => readAwal(id),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (awal.isError) return <ErrorState error={awal.error} onRetry={() => void awal.refetch()} />;
  if (awal.data === undefined) return <LoadingState />;
  const { tetap, lampiran, ...mulai } = awal.data;
  if (tetap !== null) {
    return (
      <Page title="Ubah usulan">
        <EmptyState
          icon="kunci"
          title="Usulan ini tidak dapat diubah"
          action={
            <ButtonLink to="/usulan/$usulan" params={{ usulan }} variant="primary" autoFocus>
              Lihat usulan
            </ButtonLink>
          }
        >
          {tetap}
        </EmptyState>
      </Page>
    );
  }
  return (
    <FormUsulan
      key={id}
      awal={mulai}
      lampiran={lampiran}
      onLeave={() => void navigate({ to: '/usulan/$usulan', params: { usulan } })}
    />
  );
}

async function readAwal(usulan: number) {
  const { tetap, lampiran } = await client.usulan.get({ id: usulan });
  const lama = (await client.rancangan.list()).find((satu) => satu.usulan === usulan);
  const isian =
    lama === undefined ? await client.usulan.isian({ usulan }) : (await client.rancangan.get({ id: lama.id })).isian;
  return { id: lama?.id ?? null, usulan, isian, lampiran, tetap: tetap.ubah };
}
