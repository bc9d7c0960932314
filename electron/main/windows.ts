import path from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import { ALAMAT_AWAL } from '#core/security/origin.ts';
import { readWindowState, rememberWindowState } from './window-state.ts';

const PRELOAD = path.join(import.meta.dirname, '../preload/index.cjs');

/** Every window, the projector's too: no Node in pages, each page in a sandbox, one script that only hands the port over. */
function createOptions(): BrowserWindowConstructorOptions {
  return {
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  };
}

/** Makes the window of the secretary; it shows itself once `showStart` has loaded something to see. */
export function createMainWindow(dataDir: string): BrowserWindow {
  const { penuh, ...tempat } = readWindowState(dataDir);
  const jendela = new BrowserWindow({
    ...createOptions(),
    ...tempat,
    minWidth: 1024,
    minHeight: 640,
    title: 'Mufakat',
  });
  rememberWindowState(jendela, dataDir);
  if (penuh) jendela.maximize();
  jendela.once('ready-to-show', () => jendela.show());
  return jendela;
}

/** Loads the start page. */
export function showStart(jendela: BrowserWindow): Promise<void> {
  return jendela.loadURL(ALAMAT_AWAL);
}

/** The window that the hall sees: on the second screen and over all of it where there is one. */
export function createLayarOptions(): BrowserWindowConstructorOptions {
  const utama = screen.getPrimaryDisplay();
  const kedua = screen.getAllDisplays().find(({ id }) => id !== utama.id);
  const dasar = { ...createOptions(), show: true, title: 'Layar Mufakat' };
  if (kedua === undefined) return { ...dasar, width: 1280, height: 720 };
  const { x, y, width, height } = kedua.bounds;
  return { ...dasar, x, y, width, height, fullscreen: true };
}
