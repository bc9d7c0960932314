/** Names under which the page reaches the driver; they exist only in these tests. */
export const KE_UTAMA = 'ujiKeUtama';
export const ISI_PORT = 'ujiIsiPort';
export const DARI_UTAMA = 'ujiDariUtama';

/**
 * Runs the built preload in a page: it is CommonJS and may require 'electron' and nothing else, as in Electron's sandbox.
 * `ipcRenderer` knows `send` and `on`; any other member throws. A port that arrives is one end of a real MessageChannel of the page.
 */
export function createPreloadScript(preload: string): string {
  return `(() => {
    if (window.top !== window || location.protocol !== 'https:') return;
    const strict = (nama, isi) => new Proxy(isi, {
      get(target, kunci) {
        if (kunci in target) return target[kunci];
        throw new Error('Pengganti electron tidak mengenal ' + nama + '.' + String(kunci));
      },
    });
    const pendengar = new Map();
    const electron = strict('electron', {
      ipcRenderer: strict('ipcRenderer', {
        send: (saluran) => void window.${KE_UTAMA}(saluran),
        on: (saluran, dengar) => void pendengar.set(saluran, [...(pendengar.get(saluran) ?? []), dengar]),
      }),
    });
    const require = (nama) => {
      if (nama !== 'electron') throw new Error('Preload di dalam sandbox tidak dapat meminta ' + nama);
      return electron;
    };
    const ports = new Map();
    const toText = (byte) => btoa(Array.from(byte, (b) => String.fromCharCode(b)).join(''));
    const toBytes = (teks) => Uint8Array.from(atob(teks), (huruf) => huruf.charCodeAt(0));
    window.${DARI_UTAMA} = {
      handOver(saluran, nomor) {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = ({ data }) =>
          void window.${ISI_PORT}(nomor, typeof data === 'string' ? { teks: data } : { byte: toText(new Uint8Array(data)) });
        ports.set(nomor, port2);
        for (const dengar of pendengar.get(saluran) ?? []) dengar({ ports: [port1] });
      },
      post(nomor, isi) {
        ports.get(nomor)?.postMessage('teks' in isi ? isi.teks : toBytes(isi.byte));
      },
    };
    ((require, module, exports) => {
${preload}
    })(require, { exports: {} }, {});
  })();`;
}

/** A message as it crosses between page and test. */
export type IsiPort = { readonly teks: string } | { readonly byte: string };

export function toIsiPort(isi: string | Uint8Array): IsiPort {
  return typeof isi === 'string' ? { teks: isi } : { byte: Buffer.from(isi).toString('base64') };
}

export function fromIsiPort(isi: IsiPort): string | Uint8Array {
  return 'teks' in isi ? isi.teks : new Uint8Array(Buffer.from(isi.byte, 'base64'));
}
