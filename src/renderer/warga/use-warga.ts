import { skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Warga } from '#contract/warga.ts';
import { orpc } from '../rpc/client.ts';

/** All that is known of one person; idle while `kunci` is null. */
export function useWarga(kunci: string | null): UseQueryResult<Warga> {
  return useQuery(orpc.warga.get.queryOptions({ input: kunci === null ? skipToken : { kunci } }));
}
