import { useQuery } from '@tanstack/react-query';
import { orpc } from '../rpc/client.ts';
import type { PeranData } from './tujuan-peran.ts';

/** Whose data is open. While it is being locked nothing is known any more, and the screens that close are a kelurahan's or gone. */
export function usePeranData(): PeranData {
  return useQuery(orpc.gerbang.status.queryOptions()).data?.peran ?? 'kelurahan';
}
