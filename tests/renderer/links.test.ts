import { createServer, type Server } from 'node:http';
import { createORPCClient } from '@orpc/client';
import { os, type RouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { RPCHandler as HttpHandler } from '@orpc/server/node';
import { afterEach, expect, test } from 'vitest';
import { isHostGone, setHostGone, subscribeHostState } from '../../src/renderer/rpc/host-state.ts';
import { createHttpLink } from '../../src/renderer/rpc/http-link.ts';
import { awaitPort, createPortLink, PESAN_PORT, PESAN_SIAP } from '../../src/renderer/rpc/port-link.ts';

const router = { sidang: { nama: os.handler(() => 'MUSKEL 4/2026') } };
type Panggil = RouterClient<typeof router>;

const tutup: (() => unknown)[] = [];
afterEach(async () => {
  for (const satu of tutup.splice(0)) await satu();
  setHostGone(false);
});

/** Resolves as soon as the state of the host is `gone`. */
function waitForHost(gone: boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribeHostState(() => {
      if (isHostGone() !== gone) return;
      stop();
      resolve();
    });
  });
}

interface Pesan {
  readonly data: unknown;
  readonly ports?: readonly unknown[];
  readonly source?: unknown;
}

/** The few members of a window that the hand-over uses, on a real EventTarget. */
function createWindow(): { window: Window; heard: unknown[]; say: (pesan: Pesan) => void } {
  const target = new EventTarget();
  const heard: unknown[] = [];
  const say = ({ data, ports = [], source = target }: Pesan): void => {
    target.dispatchEvent(Object.assign(new Event('message'), { data, ports, source }));
  };
  const postMessage = (data: unknown): void => {
    heard.push(data);
  };
  const window = Object.assign(target, { location: { origin: 'app://mufakat' }, postMessage }) as unknown as Window;
  return { window, heard, say };
}

async function startServer(): Promise<{ server: Server; origin: string }> {
  const handler = new HttpHandler(router);
  const server = createServer((request, response) => void handler.handle(request, response, { prefix: '/rpc' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('tidak mendengarkan');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

test('given a port from the main process, when a procedure is called, then its answer comes back over it', async () => {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(router).upgrade(port2);
  port2.start();
  tutup.push(() => port1.close());
  const client: Panggil = createORPCClient(createPortLink(port1 as unknown as MessagePort));
  expect(await client.sidang.nama()).toBe('MUSKEL 4/2026');
  expect(isHostGone()).toBe(false);
});

test('given a working port, when the other side goes away, then the host counts as gone', async () => {
  const { port1, port2 } = new MessageChannel();
  createPortLink(port1 as unknown as MessagePort);
  const gone = waitForHost(true);
  port2.close();
  await gone;
  expect(isHostGone()).toBe(true);
});

test('given a host over HTTP, when it answers and then stops, then the call fails as gone and the state says so', async () => {
  const { server, origin } = await startServer();
  const client: Panggil = createORPCClient(createHttpLink(origin, 'jendela-rekaan'));
  expect(await client.sidang.nama()).toBe('MUSKEL 4/2026');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await expect(client.sidang.nama()).rejects.toMatchObject({ name: 'HostGoneError' });
  expect(isHostGone()).toBe(true);
});

test('given a window that listens, when the preload hands the port over, then that port is taken and no other message', async () => {
  const { window, heard, say } = createWindow();
  const { port1, port2 } = new MessageChannel();
  tutup.push(() => port1.close());
  const waiting = awaitPort(window);
  expect(heard).toEqual([{ jenis: PESAN_SIAP }]);
  say({ data: { jenis: PESAN_PORT }, ports: [port2], source: new EventTarget() });
  say({ data: { jenis: 'lain' }, ports: [port2] });
  say({ data: { jenis: PESAN_PORT } });
  say({ data: { jenis: PESAN_PORT }, ports: [port1] });
  expect(await waiting).toBe(port1);
});
