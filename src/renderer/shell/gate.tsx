import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { type JSX, lazy, Suspense, useEffect } from 'react';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { isLockedError } from '../rpc/error-text.ts';
import { HostBanner } from './host-banner.tsx';
import { SatuJendela } from './satu-jendela.tsx';
import { Shell } from './shell.tsx';

const Awal = lazy(() => import('../awal/awal.tsx').then((modul) => ({ default: modul.Awal })));

/** The projector stands outside: it has no rail, asks nobody for a passphrase, and waits by itself while the data is locked. */
export function Gate(): JSX.Element {
  return useLocation().pathname.startsWith('/layar/') ? <Outlet /> : <GateData />;
}

/** Lets nobody past before the data is set up and unlocked; comes back when it is locked meanwhile. */
function GateData(): JSX.Element {
  const status = useQuery(orpc.gerbang.status.queryOptions());
  const queries = useQueryClient();

  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error' || !isLockedError(event.action.error)) return;
        void queries.invalidateQueries({ queryKey: orpc.gerbang.status.key() });
      }),
    [queries],
  );

  if (status.data?.keadaan === 'terbuka') {
    return (
      <SatuJendela>
        <Shell />
      </SatuJendela>
    );
  }
  return (
    <>
      <HostBanner />
      {status.data !== undefined && (
        <Suspense fallback={<LoadingState />}>
          <Awal keadaan={status.data.keadaan} />
        </Suspense>
      )}
      {status.data === undefined && status.isPending && <LoadingState />}
      {status.data === undefined && status.isError && (
        <ErrorState error={status.error} onRetry={() => void status.refetch()} />
      )}
    </>
  );
}
