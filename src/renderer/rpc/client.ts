import { type ClientLink, createORPCClient, DynamicLink } from '@orpc/client';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Client } from '#contract/index.ts';
import { createHttpLink } from './http-link.ts';
import { takeIdJendela } from './id-jendela.ts';
import { awaitPort, createPortLink } from './port-link.ts';

type Context = Record<never, never>;

/** In the desktop window calls travel over the port that the main process hands over; in the browser host over HTTP. */
const link: Promise<ClientLink<Context>> =
  window.location.protocol !== 'http:'
    ? awaitPort(window).then(createPortLink)
    : Promise.resolve(createHttpLink(window.location.origin, takeIdJendela()));

/** Every procedure of the contract: `await client.usulan.list({ offset: 0, limit: 100 })`. */
export const client: Client = createORPCClient(new DynamicLink<Context>(() => link));

/** The same for React Query: `useQuery(orpc.sidang.get.queryOptions({ input: { sidang: 4 } }))`. */
export const orpc = createTanstackQueryUtils(client);
