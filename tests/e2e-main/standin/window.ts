import { EventEmitter } from 'node:events';
import { note, tell } from './link.ts';
import { strict } from './strict.ts';

type PutuskanJendela = (rincian: { url: string }) => {
  action: 'allow' | 'deny';
  overrideBrowserWindowOptions?: Record<string, unknown>;
};

/** What a page is to the main process: it emits what the page wants to do, and asks whether windows may open. */
export class WebContents extends EventEmitter {
  readonly id: number;
  putuskanJendela: PutuskanJendela | undefined;

  constructor(id: number) {
    super();
    this.id = id;
  }

  setWindowOpenHandler(putuskan: PutuskanJendela): void {
    this.putuskanJendela = putuskan;
  }
}

interface Isian {
  readonly pengguna: EventEmitter;
  readonly windows: Map<number, Jendela>;
}

/** One window, known by its number on both sides. */
export class Jendela extends EventEmitter {
  readonly nomor: number;
  readonly webContents: WebContents;
  hancur = false;

  constructor(nomor: number) {
    super();
    this.nomor = nomor;
    this.webContents = new WebContents(nomor);
  }
}

const menunggu = new Map<number, () => void>();
let nomorMuat = 1;

export function finishLoading(nomor: number): void {
  menunggu.get(nomor)?.();
  menunggu.delete(nomor);
}

/** Makes what stands for the class `BrowserWindow`; `app` hears of every page that comes into being. */
export function createBrowserWindow(isian: Isian) {
  return function openWindow(options: Record<string, unknown>) {
    return strict('BrowserWindow', createMembers(openJendela(isian, options)));
  };
}

/** Registers a window, tells the test with which options, and announces its page. */
export function openJendela({ pengguna, windows }: Isian, options: Record<string, unknown>): Jendela {
  const jendela = new Jendela(windows.size + 1);
  windows.set(jendela.nomor, jendela);
  note('jendela', JSON.parse(JSON.stringify(options)));
  pengguna.emit('web-contents-created', {}, strict('WebContents', jendela.webContents));
  return jendela;
}

function createMembers(jendela: Jendela) {
  return {
    webContents: strict('WebContents', jendela.webContents),
    on: (nama: string, dengar: () => void) => jendela.on(nama, dengar),
    once: (nama: string, dengar: () => void) => jendela.once(nama, dengar),
    loadURL: (alamat: string) =>
      new Promise<void>((resolve) => {
        const nomor = nomorMuat++;
        menunggu.set(nomor, () => {
          jendela.emit('ready-to-show');
          resolve();
        });
        tell({ jenis: 'muat', jendela: jendela.nomor, alamat, nomor });
      }),
    show: () => note('tampil', jendela.nomor),
    focus: () => note('fokus', jendela.nomor),
    maximize: () => note('penuh', jendela.nomor),
    restore: () => note('pulih', jendela.nomor),
    isMaximized: () => false,
    isMinimized: () => true,
    isDestroyed: () => jendela.hancur,
    getNormalBounds: () => ({ x: 12, y: 34, width: 1366, height: 768 }),
  };
}
