import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import { RuangNotulen } from './ruang-notulen.tsx';
import { awaitRancangan } from './use-rancangan-notulen.ts';

/** The minutes of the session, item by item of its agenda. */
export function Notulen(): JSX.Element {
  const sidang = useSidang();
  const input = { sidang: sidang.id };
  const notulen = useQuery({
    queryKey: orpc.notulen.get.queryKey({ input }),
    // What was typed a moment ago on this screen is on its way to the disk.
    queryFn: async () => {
      await awaitRancangan();
      return client.notulen.get(input);
    },
    gcTime: 0,
  });
  const foto = useQuery(orpc.fotoSidang.list.queryOptions({ input }));
  const gagal = [notulen, foto].find(({ isError, data }) => isError && data === undefined);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (notulen.data === undefined || foto.data === undefined) return <LoadingState />;
  return <RuangNotulen key={sidang.id} sidang={sidang} notulen={notulen.data} foto={foto.data} />;
}
