import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain, MessageChannelMain } from 'electron';
import type { App } from '#core/app.ts';
import type { Log } from '#core/log.ts';
import { isSenderTrusted } from '#core/security/window-policy.ts';

/** Gives each trusted page that asks its own port to the procedures. A page that is not trusted gets no answer, only a line in the log. */
export function handOverPorts({ router }: App, log: Log): void {
  const handler = new RPCHandler(router);
  ipcMain.on('mufakat:siap', (event) => {
    const bingkai = event.senderFrame;
    if (bingkai === null || !isSenderTrusted({ alamat: bingkai.url, bingkaiUtama: bingkai.parent === null })) {
      log.warn('pengirim ditolak', { bingkaiUtama: bingkai?.parent === null });
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    handler.upgrade(port1);
    port1.start();
    bingkai.postMessage('mufakat:port', null, [port2]);
  });
}
