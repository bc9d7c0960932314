import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { createApp } from '#core/app.ts';
import { GalatMufakat } from '#core/galat.ts';
import { OptionError, prepareDataDir, readHostOptions } from '#core/host-options.ts';
import { createFileLog } from '#core/log.ts';
import { lockContents, lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { handOverPorts } from './port.ts';
import { registerScheme, serveScreens } from './protocol.ts';
import { createLayarOptions, createMainWindow, showStart } from './windows.ts';

registerScheme();
// A sandbox for every process of a page, also for those that no line of this program asked for.
app.enableSandbox();
start();

function start(): void {
  try {
    const { dataDir } = readHostOptions(readArguments(), {
      platform: process.platform,
      env: process.env,
      home: homedir(),
    });
    prepareDataDir(dataDir);
    // The lock belongs to this folder: one data folder, one window; two folders may be open side by side.
    app.setPath('userData', path.join(dataDir, 'jendela'));
    if (!app.requestSingleInstanceLock()) app.quit();
    else run(dataDir).catch(fail);
  } catch (galat) {
    fail(galat);
  }
}

async function run(dataDir: string): Promise<void> {
  const clock = (): Date => new Date();
  const log = createFileLog(dataDir, clock);
  const inti = createApp({ dataDir, clock, log, worker: new URL('./worker.js', import.meta.url) });
  closeWithApp(inti);
  lockContents(createLayarOptions);
  await app.whenReady();
  lockSession(session.defaultSession);
  serveScreens(fileURLToPath(new URL('../renderer', import.meta.url)));
  setMenu();
  const jendela = createMainWindow(dataDir);
  handOverPorts(inti, jendela, log);
  keepInFront(jendela);
  await showStart(jendela);
}

/** A second start of the same data brings the window that is there to the front. Closing it ends the program, and the projector with it. */
function keepInFront(jendela: BrowserWindow): void {
  app.on('second-instance', () => {
    if (jendela.isDestroyed()) return;
    if (jendela.isMinimized()) jendela.restore();
    jendela.focus();
  });
  jendela.on('closed', () => app.quit());
}

/** Quitting waits until the data file is closed, however often it is asked for meanwhile. */
function closeWithApp(inti: { close(): Promise<void> }): void {
  let keadaan: 'terbuka' | 'menutup' | 'tertutup' = 'terbuka';
  app.on('will-quit', (event) => {
    if (keadaan === 'tertutup') return;
    event.preventDefault();
    if (keadaan === 'menutup') return;
    keadaan = 'menutup';
    inti.close().finally(() => {
      keadaan = 'tertutup';
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
}

/** What a person typed after the program; started from its folder, the first argument is that folder. */
function readArguments(): readonly string[] {
  return process.argv.slice(app.isPackaged ? 1 : 2);
}

function fail(galat: unknown): void {
  const kalimat = galat instanceof Error ? galat.message : String(galat);
  const kode = galat instanceof GalatMufakat ? galat.kode : galat instanceof OptionError ? 'ARGUMEN' : 'INSIDEN';
  dialog.showErrorBox('Mufakat tidak dapat dijalankan', `${kalimat} (${kode})`);
  app.exit(1);
}
