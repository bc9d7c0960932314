import { RPCHandler } from '@orpc/server/message-port';
import { type BrowserWindow, ipcMain, MessageChannelMain } from 'electron';
import type { App } from '#core/app.ts';
import { pickRouterLayar } from '#core/layar/pintu-layar.ts';
import type { Log } from '#core/log.ts';
import { pickPintu } from '#core/security/window-policy.ts';

/**
 * Gives each trusted page that asks its own port to the procedures: the window of the secretary (`utama`) to all, the projector's to those
 * that it needs. A page that is not trusted gets no answer, only a line in the log.
 */
export function handOverPorts(inti: App, utama: BrowserWindow, log: Log): void {
  const idUtama = utama.webContents.id;
  const handlers = { semua: new RPCHandler(inti.router), layar: new RPCHandler(pickRouterLayar(inti)) };
  ipcMain.on('mufakat:siap', (event) => {
    const bingkai = event.senderFrame;
    const pengirim = { alamat: bingkai?.url, bingkaiUtama: bingkai?.parent === null };
    const pintu = pickPintu(pengirim, event.sender.id === idUtama);
    if (bingkai === null || pintu === null) {
      log.warn('pengirim ditolak', { bingkaiUtama: pengirim.bingkaiUtama });
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    handlers[pintu].upgrade(port1);
    port1.start();
    bingkai.postMessage('mufakat:port', null, [port2]);
  });
}
