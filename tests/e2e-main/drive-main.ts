import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { type MainProcess, startMainProcess } from './main-process.ts';
import {
  createPreloadScript,
  DARI_UTAMA,
  fromIsiPort,
  ISI_PORT,
  type IsiPort,
  KE_UTAMA,
  toIsiPort,
} from './preload-bridge.ts';
import type { DariUtama, JawabanBerkas } from './standin/messages.ts';

const PRELOAD = path.resolve(import.meta.dirname, '../../out/preload/index.cjs');
/** Chromium outside Electron knows no app:// scheme; this origin, which exists nowhere, stands for it. */
const ASAL_UJI = 'https://mufakat.invalid';
const ASAL_APLIKASI = 'app://mufakat';

const toApp = (alamat: string): string =>
  alamat.startsWith(ASAL_UJI) ? ASAL_APLIKASI + alamat.slice(ASAL_UJI.length) : alamat;
const toUji = (alamat: string): string =>
  alamat.startsWith(ASAL_APLIKASI) ? ASAL_UJI + alamat.slice(ASAL_APLIKASI.length) : alamat;

/** The program as a user sees it: windows are pages of the context. */
export interface Driver {
  readonly utama: MainProcess;
  /** Windows that are open, the main one first. */
  readonly windows: ReadonlyMap<number, Page>;
  /** What pages asked for and were refused. */
  readonly ditolak: readonly string[];
  readonly mainWindow: Promise<Page>;
}

interface Keadaan {
  readonly context: BrowserContext;
  readonly utama: MainProcess;
  readonly windows: Map<number, Page>;
  readonly ports: Map<number, number>;
  readonly ditolak: string[];
  readonly putusanJendela: Promise<unknown>[];
}

/** Starts the built main process and carries out in the context what it decides. */
export async function driveMain(context: BrowserContext, dataDir: string): Promise<Driver> {
  const preload = createPreloadScript(await readFile(PRELOAD, 'utf8'));
  const { promise: mainWindow, resolve, reject } = Promise.withResolvers<Page>();
  const antrean: DariUtama[] = [];
  let dengar = (pesan: DariUtama): void => void antrean.push(pesan);
  const utama = startMainProcess(dataDir, (pesan) => dengar(pesan));
  void utama.berakhir.then((kode) => reject(new Error(`Proses utama berakhir dengan kode ${kode}: ${utama.galat()}`)));
  mainWindow.catch(() => {});
  const keadaan: Keadaan = { context, utama, windows: new Map(), ports: new Map(), ditolak: [], putusanJendela: [] };
  await context.addInitScript(preload);
  await context.exposeBinding(KE_UTAMA, ({ page, frame }, saluran: string) => {
    const jendela = findNumber(keadaan, page);
    const bingkaiUtama = frame === page.mainFrame();
    utama.tell({ jenis: 'ipc', jendela, saluran, alamat: toApp(frame.url()), bingkaiUtama });
  });
  await context.exposeBinding(ISI_PORT, (_sumber, port: number, isi: IsiPort) => {
    utama.tell({ jenis: 'isi-port', port, isi: fromIsiPort(isi) });
  });
  await context.route('**/*', (route) => answerRoute(keadaan, route));
  context.on('page', (page) => void acceptPopup(keadaan, page));
  dengar = (pesan) => void obey(keadaan, pesan, resolve);
  for (const pesan of antrean) dengar(pesan);
  return { utama, windows: keadaan.windows, ditolak: keadaan.ditolak, mainWindow };
}

async function obey(keadaan: Keadaan, pesan: DariUtama, tampil: (page: Page) => void): Promise<void> {
  const { context, utama, windows, ports } = keadaan;
  switch (pesan.jenis) {
    case 'muat': {
      const page = await context.newPage();
      await adopt(keadaan, pesan.jendela, page);
      await page.goto(toUji(pesan.alamat));
      utama.tell({ jenis: 'termuat', nomor: pesan.nomor });
      tampil(page);
      return;
    }
    case 'ke-bingkai':
      ports.set(pesan.port, pesan.jendela);
      await callPage(windows.get(pesan.jendela), 'handOver', pesan.saluran, pesan.port);
      return;
    case 'isi-port':
      await callPage(windows.get(ports.get(pesan.port) ?? 0), 'post', pesan.port, toIsiPort(pesan.isi));
      return;
    case 'catatan':
    case 'jawaban':
      return;
  }
}

async function callPage(page: Page | undefined, nama: string, ...isi: unknown[]): Promise<void> {
  if (page === undefined || page.isClosed()) return;
  try {
    await page.evaluate(([jembatan, kerja, argumen]) => Reflect.get(window, jembatan)[kerja](...argumen), [
      DARI_UTAMA,
      nama,
      isi,
    ] as const);
  } catch (galat) {
    // A message that arrives while its page goes away is lost, as on a real port.
    if (!/context was destroyed|has been closed|Cannot find context/.test(String(galat))) throw galat;
  }
}

/** Makes a page the window of this number: its links to new windows are judged, and its ports end with it. */
async function adopt(keadaan: Keadaan, jendela: number, page: Page): Promise<void> {
  const { context, utama, windows, ports, putusanJendela, ditolak } = keadaan;
  windows.set(jendela, page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.enable');
  cdp.on('Page.windowOpen', ({ url }) => {
    const putusan = utama.ask({ tentang: 'jendela-baru', jendela, alamat: toApp(url) });
    putusanJendela.push(putusan);
    void putusan.then((nomor) => nomor === null && ditolak.push(`jendela ${toApp(url)}`));
  });
  const closePorts = (): void => {
    for (const [port, milik] of ports) {
      if (milik !== jendela) continue;
      ports.delete(port);
      utama.tell({ jenis: 'port-tutup', port });
    }
  };
  page.on('request', (permintaan) => {
    if (permintaan.isNavigationRequest() && permintaan.frame() === page.mainFrame()) closePorts();
  });
  page.on('close', () => {
    closePorts();
    utama.tell({ jenis: 'tutup-jendela', jendela });
  });
}

/** A page that nobody asked Electron for was opened by a page: it lives when the main process allowed it. */
async function acceptPopup(keadaan: Keadaan, page: Page): Promise<void> {
  if ((await page.opener()) === null && keadaan.putusanJendela.length === 0) return;
  const nomor = await keadaan.putusanJendela.shift();
  if (typeof nomor === 'number') await adopt(keadaan, nomor, page);
  else await page.close();
}

async function answerRoute({ utama, windows, ditolak }: Keadaan, route: Route): Promise<void> {
  const permintaan = route.request();
  const alamat = toApp(permintaan.url());
  const jendela = findOwner(windows, route);
  if (permintaan.isNavigationRequest() && jendela !== undefined && (await leavesPage(utama, jendela, route))) {
    ditolak.push(`pindah ${alamat}`);
    return route.abort('aborted');
  }
  if ((await utama.ask({ tentang: 'permintaan', alamat })) !== true) {
    ditolak.push(`permintaan ${alamat}`);
    return route.abort('blockedbyclient');
  }
  const jawaban = (await utama.ask({ tentang: 'berkas', alamat, method: permintaan.method() })) as
    | JawabanBerkas
    | undefined;
  if (jawaban === undefined) return route.abort('connectionclosed');
  return route.fulfill({ status: jawaban.status, headers: { ...jawaban.headers }, body: Buffer.from(jawaban.isi) });
}

/** Electron asks before a page that already shows something goes elsewhere by itself. */
async function leavesPage(utama: MainProcess, jendela: number, route: Route): Promise<boolean> {
  const frame = route.request().frame();
  if (frame.parentFrame() !== null || frame.url() === 'about:blank' || frame.url() === '') return false;
  return (await utama.ask({ tentang: 'pindah', jendela, alamat: toApp(route.request().url()) })) !== true;
}

function findOwner(windows: ReadonlyMap<number, Page>, route: Route): number | undefined {
  try {
    const page = route.request().frame().page();
    return [...windows].find(([, satu]) => satu === page)?.[0];
  } catch {
    // The first request of a page that is only coming into being has no frame yet.
    return undefined;
  }
}

function findNumber({ windows }: Keadaan, page: Page): number {
  return [...windows].find(([, satu]) => satu === page)?.[0] ?? 0;
}
