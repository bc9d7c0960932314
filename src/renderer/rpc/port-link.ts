import type { ClientLink } from '@orpc/client';
import { onMessagePortClose, RPCLink } from '@orpc/client/message-port';
import { setHostGone } from './host-state.ts';

/** The word of the preload script when it hands the port over, and of this window when it is ready to take it. */
export const PESAN_PORT = 'mufakat-port';
export const PESAN_SIAP = 'mufakat-siap';

/**
 * Waits for the port. The preload may have sent it before this module ran, so the window says that it listens;
 * a preload that already sent the port sends it on this word.
 */
export function awaitPort(target: Window): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>): void => {
      const port = event.ports[0];
      if (event.source !== target || !isPesanPort(event.data) || port === undefined) return;
      target.removeEventListener('message', listen);
      resolve(port);
    };
    target.addEventListener('message', listen);
    target.postMessage({ jenis: PESAN_SIAP }, target.location.origin);
  });
}

function isPesanPort(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'jenis' in data && data.jenis === PESAN_PORT;
}

/** Calls over the port; its closing means that the host is gone. */
export function createPortLink(port: MessagePort): ClientLink<Record<never, never>> {
  onMessagePortClose(port, () => setHostGone(true));
  port.start();
  return new RPCLink({ port });
}
