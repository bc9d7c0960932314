import { QueryClient } from '@tanstack/react-query';
import { isDomainError } from './error-text.ts';
import { HostGoneError } from './host-state.ts';

/** The data lies on this machine: nothing changes behind the screen, so nothing is fetched again on focus or reconnect. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 0,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (times, error) => times < 1 && !isDomainError(error) && !(error instanceof HostGoneError),
        retryDelay: 200,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
