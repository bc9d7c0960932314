import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';

/** What has come in from the kelurahan of the city. */
export function Rekap(): JSX.Element {
  const dinsos = useQuery(orpc.dinsos.get.queryOptions());
  if (dinsos.isError) return <ErrorState error={dinsos.error} onRetry={() => void dinsos.refetch()} />;
  if (dinsos.data === undefined) return <LoadingState />;
  return (
    <Page title="Rekap" subtitle={dinsos.data.kota.nama}>
      <EmptyState icon="rekap" title="Belum ada paket">
        Paket keputusan dari kelurahan tampil di sini sesudah dimasukkan.
      </EmptyState>
    </Page>
  );
}
