import { EventEmitter } from 'node:events';
import { listen, note, tell } from './link.ts';
import type { JawabanBerkas, KeUtama, Pertanyaan } from './messages.ts';
import { closePort, MessageChannelMain, receiveOnPort } from './port.ts';
import { strict } from './strict.ts';
import { createBrowserWindow, finishLoading, type Jendela, openJendela } from './window.ts';

/**
 * Stands for the module 'electron' under the built main process. It carries decisions between that process and a real Chromium, which the
 * test drives, and decides nothing itself. Whatever it does not know throws.
 */
const windows = new Map<number, Jendela>();
const pengguna = new EventEmitter();
const saluran = new EventEmitter();
const kebijakan = {
  berkas: undefined as ((permintaan: Request) => Promise<Response>) | undefined,
  izin: undefined as
    | ((isi: unknown, izin: string, jawab: (boleh: boolean) => void, rincian: object) => void)
    | undefined,
  periksaIzin: undefined as ((isi: unknown, izin: string, asal: string, rincian: object) => boolean) | undefined,
  permintaan: undefined as
    | ((rincian: { url: string }, jawab: (putusan: { cancel: boolean }) => void) => void)
    | undefined,
};

export const BrowserWindow = createBrowserWindow({ pengguna, windows });
export { MessageChannelMain };

export const app = strict('app', {
  isPackaged: false,
  on: (nama: string, dengar: (...isi: unknown[]) => void) => pengguna.on(nama, dengar),
  enableSandbox: () => note('enableSandbox', true),
  setPath: (nama: string, folder: string) => note('setPath', { nama, folder }),
  requestSingleInstanceLock: () => process.env.MUFAKAT_UJI_SUDAH_TERBUKA === undefined,
  whenReady: async () => note('whenReady', true),
  quit,
  exit: (kode: number) => process.exit(kode),
});

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (skema: unknown) => note('skema', skema),
  handle: (skema: string, jawab: (permintaan: Request) => Promise<Response>) => {
    note('protokol', skema);
    kebijakan.berkas = jawab;
  },
});

export const session = strict('session', {
  defaultSession: strict('Session', {
    setPermissionRequestHandler: (izin: typeof kebijakan.izin) => {
      kebijakan.izin = izin;
    },
    setPermissionCheckHandler: (periksa: typeof kebijakan.periksaIzin) => {
      kebijakan.periksaIzin = periksa;
    },
    setDevicePermissionHandler: (putuskan: () => boolean) => note('perangkat', putuskan()),
    webRequest: strict('WebRequest', {
      onBeforeRequest: (putuskan: typeof kebijakan.permintaan) => {
        kebijakan.permintaan = putuskan;
      },
    }),
  }),
});

export const ipcMain = strict('ipcMain', {
  on: (nama: string, dengar: (...isi: unknown[]) => void) => saluran.on(nama, dengar),
});

export const dialog = strict('dialog', {
  showErrorBox: (judul: string, isi: string) => note('galat', { judul, isi }),
});

export const Menu = strict('Menu', {
  buildFromTemplate: (isi: unknown) => isi,
  setApplicationMenu: (menu: unknown) => note('menu', menu),
});

const LAYAR_UTAMA = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
};
const PROYEKTOR = {
  id: 2,
  bounds: { x: 1366, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1366, y: 0, width: 1920, height: 1080 },
};

export const screen = strict('screen', {
  getPrimaryDisplay: () => LAYAR_UTAMA,
  getAllDisplays: () => [LAYAR_UTAMA, PROYEKTOR],
});

listen((pesan: KeUtama) => {
  switch (pesan.jenis) {
    case 'pertanyaan':
      void answer(pesan.isi).then((nilai) => tell({ jenis: 'jawaban', nomor: pesan.nomor, nilai }));
      return;
    case 'termuat':
      return finishLoading(pesan.nomor);
    case 'ipc':
      saluran.emit(pesan.saluran, createEvent(pesan));
      return;
    case 'isi-port':
      return receiveOnPort(pesan.port, pesan.isi);
    case 'port-tutup':
      return closePort(pesan.port);
    case 'tutup-jendela':
      return closeJendela(pesan.jendela);
    case 'mulai-kedua':
      pengguna.emit('second-instance');
      return;
  }
});

function createEvent({ jendela, alamat, bingkaiUtama }: Extract<KeUtama, { jenis: 'ipc' }>) {
  const senderFrame = strict('WebFrameMain', {
    url: alamat,
    parent: bingkaiUtama ? null : {},
    postMessage: (nama: string, _isi: unknown, ports: readonly { nomor: number }[]) => {
      const [port] = ports;
      if (port !== undefined) tell({ jenis: 'ke-bingkai', jendela, saluran: nama, port: port.nomor });
    },
  });
  return strict('IpcMainEvent', { senderFrame, sender: strict('WebContents', { id: jendela }) });
}

async function answer(pertanyaan: Pertanyaan): Promise<unknown> {
  switch (pertanyaan.tentang) {
    case 'berkas':
      return answerBerkas(pertanyaan.alamat, pertanyaan.method);
    case 'permintaan': {
      const { alamat } = pertanyaan;
      return new Promise((resolve) => kebijakan.permintaan?.({ url: alamat }, ({ cancel }) => resolve(!cancel)));
    }
    case 'izin': {
      const { izin, media, alamat = 'app://mufakat/', bingkaiUtama = true } = pertanyaan;
      const bingkai = { requestingUrl: alamat, isMainFrame: bingkaiUtama };
      const { origin } = new URL(alamat);
      // Electron checks one kind at a time and asks for all that a page wants at once.
      const diperiksa = kebijakan.periksaIzin?.(null, izin, origin, { ...bingkai, mediaType: media?.at(-1) });
      return new Promise((resolve) =>
        kebijakan.izin?.(null, izin, (diminta) => resolve({ diminta, diperiksa }), {
          ...bingkai,
          ...(media !== undefined && { mediaTypes: media }),
        }),
      );
    }
    case 'pindah':
      return !isPrevented(pertanyaan.jendela, 'will-navigate', { url: pertanyaan.alamat, isMainFrame: true });
    case 'webview':
      return !isPrevented(pertanyaan.jendela, 'will-attach-webview', {});
    case 'jendela-baru': {
      const putusan = windows.get(pertanyaan.jendela)?.webContents.putuskanJendela?.({ url: pertanyaan.alamat });
      if (putusan?.action !== 'allow') return null;
      return openJendela({ pengguna, windows }, putusan.overrideBrowserWindowOptions ?? {}).nomor;
    }
  }
}

async function answerBerkas(alamat: string, method: string): Promise<JawabanBerkas> {
  const jawaban = await kebijakan.berkas?.(new Request(alamat, { method }));
  if (jawaban === undefined) throw new Error('Protokol belum dipasang.');
  return {
    status: jawaban.status,
    headers: Object.fromEntries(jawaban.headers),
    isi: new Uint8Array(await jawaban.arrayBuffer()),
  };
}

function isPrevented(nomor: number, peristiwa: string, isi: object): boolean {
  let dicegah = false;
  const preventDefault = (): void => {
    dicegah = true;
  };
  windows.get(nomor)?.webContents.emit(peristiwa, { ...isi, preventDefault });
  return dicegah;
}

function closeJendela(nomor: number): void {
  const jendela = windows.get(nomor);
  if (jendela === undefined || jendela.hancur) return;
  jendela.emit('close');
  jendela.hancur = true;
  jendela.emit('closed');
  if ([...windows.values()].every(({ hancur }) => hancur)) pengguna.emit('window-all-closed');
}

/** As Electron does: every window closes, then `will-quit` may hold the end back. */
function quit(): void {
  for (const nomor of windows.keys()) closeJendela(nomor);
  let ditahan = false;
  pengguna.emit('will-quit', {
    preventDefault: () => {
      ditahan = true;
    },
  });
  note('will-quit', { ditahan });
  if (!ditahan) process.exit(0);
}
