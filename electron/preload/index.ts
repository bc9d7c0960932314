import { ipcRenderer } from 'electron';

/**
 * Hands the port of the core over to the page and exposes nothing else. The page says when it listens (`mufakat-siap`);
 * only then the main process, which checks who asks, makes a port, and it travels on to the page.
 */
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source === window && readJenis(event.data) === 'mufakat-siap') ipcRenderer.send('mufakat:siap');
});

ipcRenderer.on('mufakat:port', (event) => {
  const port = event.ports[0];
  if (port !== undefined) window.postMessage({ jenis: 'mufakat-port' }, window.location.origin, [port]);
});

function readJenis(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'jenis' in data ? data.jenis : undefined;
}
