import type { ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { KEPALA_JENDELA } from '#contract/jendela.ts';
import { HostGoneError, setHostGone } from './host-state.ts';

/** Calls of the window `jendela` to the host at `origin`, which served this page. A refused connection means that the host is gone. */
export function createHttpLink(origin: string, jendela: string): ClientLink<Record<never, never>> {
  return new RPCLink({
    url: new URL('/rpc', origin),
    headers: { [KEPALA_JENDELA]: jendela },
    fetch: async (request, init) => {
      try {
        const response = await fetch(request, init);
        setHostGone(false);
        return response;
      } catch (error) {
        if (request.signal.aborted) throw error;
        setHostGone(true);
        throw new HostGoneError();
      }
    },
  });
}
