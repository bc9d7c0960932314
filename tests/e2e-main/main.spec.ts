import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { SANDI, unlock } from '../e2e/data-contoh.ts';
import { startHostProcess } from '../e2e/host-process.ts';
import { type PageFaults, watchPageFaults } from '../e2e/page-faults.ts';
import { prepareSidang } from '../e2e/sidang-siap.ts';
import { type Driver, driveMain } from './drive-main.ts';
import { startMainProcess } from './main-process.ts';

interface Fixtures {
  readonly dataDir: string;
  readonly temuan: PageFaults;
  readonly driver: Driver;
}

const test = base.extend<Fixtures>({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mufakat-utama-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  temuan: async ({ context }, use) => use(watchPageFaults(context)),
  driver: async ({ context, dataDir, temuan: _ }, use) => {
    const driver = await driveMain(context, dataDir);
    await use(driver);
    // Pages first: one that still waits for an answer would keep the context open for seconds.
    for (const page of context.pages()) await page.close();
    await driver.utama.end();
  },
});

const nilai = (driver: Driver, nama: string): readonly unknown[] =>
  driver.utama.catatan.filter((satu) => satu.nama === nama).map((satu) => satu.nilai);

test('layar pertama muncul lewat MessagePort, tanpa satu permintaan pun keluar', async ({ driver, temuan }) => {
  const permintaan: string[] = [];
  const page = await driver.mainWindow;
  page.on('request', (satu) => permintaan.push(satu.url()));
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(permintaan.filter((alamat) => new URL(alamat).pathname.startsWith('/rpc'))).toEqual([]);
  expect(permintaan.filter((alamat) => new URL(alamat).hostname !== 'mufakat.invalid')).toEqual([]);
  expect(driver.ditolak).toEqual([]);
  expect(temuan.temuan).toEqual([]);
});

test('setiap jendela berada dalam sandbox, tanpa Node, dan skema app berdiri sebagai asal yang aman', async ({
  driver,
}) => {
  await driver.mainWindow;
  expect(nilai(driver, 'enableSandbox')).toEqual([true]);
  expect(nilai(driver, 'skema')).toEqual([
    [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
  ]);
  const [jendela] = nilai(driver, 'jendela');
  expect(jendela).toMatchObject({
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    },
  });
  expect(nilai(driver, 'perangkat')).toEqual([false]);
});

test('halaman memakai kebijakan isi yang dikirim protokol app', async ({ driver }) => {
  const page = await driver.mainWindow;
  const hasil = await page.evaluate(() => {
    const skrip = document.createElement('script');
    skrip.textContent = 'window.disisipkan = true';
    document.head.append(skrip);
    return 'disisipkan' in window;
  });
  expect(hasil).toBe(false);
});

test('halaman tidak dapat pindah ke luar', async ({ driver }) => {
  const page = await driver.mainWindow;
  const semula = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://contoh.example/';
  });
  await expect.poll(() => driver.ditolak).toContain('pindah https://contoh.example/');
  expect(page.url()).toBe(semula);
});

test('jendela baru hanya untuk layar proyektor, pada layar kedua', async ({ driver }) => {
  const page = await driver.mainWindow;
  await page.evaluate(() => void window.open('https://contoh.example/'));
  await expect.poll(() => driver.ditolak).toContain('jendela https://contoh.example/');
  await page.evaluate(() => void window.open('/#/usulan'));
  await expect.poll(() => driver.ditolak).toContain('jendela app://mufakat/#/usulan');
  expect(driver.windows.size).toBe(1);

  await page.evaluate(() => void window.open('/#/layar/1'));
  await expect.poll(() => driver.windows.size).toBe(2);
  const [, layar] = nilai(driver, 'jendela');
  expect(layar).toMatchObject({
    x: 1366,
    y: 0,
    fullscreen: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
});

test('jendela layar mengikuti pembahasan, dan dari sana data tidak dapat dibuka', async ({ context, dataDir }) => {
  // The browser host fills the folder, as somebody who moves from it to the desktop window has filled it.
  const host = await startHostProcess(dataDir);
  const peramban = await context.newPage();
  await peramban.goto(host.alamatMasuk);
  const { client, sidang } = await prepareSidang(peramban, 4);
  const { data: calon } = await client.pembahasan.get({ sidang, nomor: 1 });
  await peramban.close();
  await host.stop();

  const driver = await driveMain(context, dataDir);
  const page = await driver.mainWindow;
  await unlock(page, SANDI);
  await page.goto(new URL(`#/musyawarah/${sidang}/pembahasan`, page.url()).href);
  await expect(page.getByRole('heading', { name: calon.nama })).toBeVisible();
  await page.keyboard.press('Alt+l');
  await page.getByRole('button', { name: 'Buka jendela layar' }).click();
  await expect.poll(() => driver.windows.size).toBe(2);
  const layar = driver.windows.get(2);
  if (layar === undefined) throw new Error('Jendela layar tidak ada.');
  // The stand-in runs the preload in the empty page that comes before a window's own; Electron runs it in each.
  await layar.reload();
  await expect(layar.getByRole('heading', { name: calon.nama })).toBeVisible();
  const teks = await layar.locator('body').textContent();
  expect(teks).toContain(calon.nik.slice(-4));
  expect(teks).not.toContain(calon.nik.slice(-5));
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(layar.getByRole('status').filter({ hasText: 'disepakati' })).toBeVisible();

  // Whatever address it goes to, its port answers nothing but the questions of the projector.
  await layar.evaluate(() => {
    window.location.hash = '#/usulan';
  });
  await layar.reload();
  await expect(layar.getByRole('button', { name: 'Coba lagi' }).first()).toBeVisible();
  await expect(layar.getByText(calon.nama)).toHaveCount(0);

  await page.close();
  expect(await driver.utama.berakhir).toBe(0);
});

test('semua izin ditolak kecuali kamera tanpa suara, dan halaman tidak dapat menanam halaman lain', async ({
  driver,
}) => {
  await driver.mainWindow;
  for (const izin of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'usb', 'openExternal']) {
    expect(await driver.utama.ask({ tentang: 'izin', izin })).toEqual({ diminta: false, diperiksa: false });
  }
  const kamera = { tentang: 'izin', izin: 'media', media: ['video'] } as const;
  const ditolak = { diminta: false, diperiksa: false };
  expect(await driver.utama.ask(kamera)).toEqual({ diminta: true, diperiksa: true });
  expect(await driver.utama.ask({ ...kamera, media: ['audio'] })).toEqual(ditolak);
  expect(await driver.utama.ask({ ...kamera, media: ['video', 'audio'] })).toEqual(ditolak);
  expect(await driver.utama.ask({ ...kamera, bingkaiUtama: false })).toEqual(ditolak);
  expect(await driver.utama.ask({ ...kamera, alamat: 'app://mufakat/#/layar/1' })).toEqual(ditolak);
  expect(await driver.utama.ask({ ...kamera, alamat: 'https://contoh.example/' })).toEqual(ditolak);
  expect(await driver.utama.ask({ tentang: 'webview', jendela: 1 })).toBe(false);
  for (const alamat of ['https://contoh.example/x.js', 'http://127.0.0.1/', 'file:///etc/passwd', 'ws://127.0.0.1/']) {
    expect(await driver.utama.ask({ tentang: 'permintaan', alamat })).toBe(false);
  }
});

test('port hanya diberikan kepada bingkai utama halaman Mufakat', async ({ driver, dataDir }) => {
  const page = await driver.mainWindow;
  // The page's own port must have come: it is not to be counted.
  await expect(page.getByRole('heading').first()).toBeVisible();
  const hitung = () => page.evaluate(() => Reflect.get(window, 'diterima') ?? 0);
  await page.evaluate(() => {
    window.addEventListener('message', (event) => {
      if (event.ports.length > 0) Reflect.set(window, 'diterima', (Reflect.get(window, 'diterima') ?? 0) + 1);
    });
  });
  const minta = (alamat: string, bingkaiUtama: boolean) =>
    driver.utama.tell({ jenis: 'ipc', jendela: 1, saluran: 'mufakat:siap', alamat, bingkaiUtama });
  minta('https://contoh.example/', true);
  minta('app://mufakat/', false);
  minta('app://lain/', true);
  // Messages keep their order: when the trusted page has its port, the others have been judged.
  minta('app://mufakat/#/beranda', true);
  await expect.poll(hitung).toBe(1);
  const log = await readFile(path.join(dataDir, 'log', 'mufakat.log'), 'utf8');
  expect(log.match(/pengirim ditolak/g)).toHaveLength(3);
});

test('preload tidak menambahkan apa pun pada halaman', async ({ driver }) => {
  const page = await driver.mainWindow;
  const nama = await page.evaluate(() => Object.getOwnPropertyNames(window));
  const terlarang = ['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'ipcRenderer'];
  expect(nama.filter((satu) => terlarang.includes(satu) || /electron|mufakat/i.test(satu))).toEqual([]);
});

test('mulai kedua kali memajukan jendela yang ada; menutupnya mengakhiri program sesudah data ditutup', async ({
  driver,
  dataDir,
}) => {
  const page = await driver.mainWindow;
  driver.utama.tell({ jenis: 'mulai-kedua' });
  await expect.poll(() => nilai(driver, 'fokus')).toEqual([1]);
  expect(nilai(driver, 'pulih')).toEqual([1]);
  await page.close();
  expect(await driver.utama.berakhir).toBe(0);
  expect(nilai(driver, 'will-quit').at(0)).toEqual({ ditahan: true });
  expect(nilai(driver, 'will-quit').at(-1)).toEqual({ ditahan: false });
  expect(JSON.parse(await readFile(path.join(dataDir, 'jendela.json'), 'utf8'))).toEqual({
    x: 12,
    y: 34,
    width: 1366,
    height: 768,
    penuh: false,
  });
});

test('data yang sudah terbuka di jendela lain tidak dibuka dua kali', async ({ dataDir }) => {
  const utama = startMainProcess(dataDir, () => {}, { MUFAKAT_UJI_SUDAH_TERBUKA: '1' });
  expect(await utama.berakhir).toBe(0);
  expect(utama.catatan.map(({ nama }) => nama)).not.toContain('jendela');
});

const TEMPAT: readonly (readonly [string, string, Record<string, number>])[] = [
  ['di tempat semula', '{"x":40,"y":30,"width":1200,"height":700,"penuh":false}', { x: 40, y: 30, width: 1200 }],
  ['pada proyektor bila di situ ia ditutup', '{"x":1500,"y":0,"width":1200,"height":700,"penuh":false}', { x: 1500 }],
  [
    'di tengah bila layarnya sudah dicabut',
    '{"x":9000,"y":0,"width":1200,"height":700,"penuh":false}',
    { width: 1200 },
  ],
  ['dengan ukuran awal bila catatannya rusak', '{"x":"', { width: 1366, height: 768 }],
  [
    'dengan ukuran awal bila catatannya tidak masuk akal',
    '{"x":0,"y":0,"width":1,"height":1,"penuh":0}',
    { width: 1366 },
  ],
];

for (const [cara, isi, harapan] of TEMPAT) {
  test(`jendela muncul kembali ${cara}`, async ({ dataDir }) => {
    await writeFile(path.join(dataDir, 'jendela.json'), isi);
    const utama = startMainProcess(dataDir, () => {});
    const jendela = () => utama.catatan.find(({ nama }) => nama === 'jendela')?.nilai;
    await expect.poll(jendela).toMatchObject(harapan);
    expect('x' in Object(jendela())).toBe('x' in harapan);
    await utama.end();
  });
}

test('menu berbahasa Indonesia dan tidak memuat ulang halaman', async ({ driver }) => {
  await driver.mainWindow;
  const teks = JSON.stringify(nilai(driver, 'menu'));
  expect(teks).toContain('Layar penuh');
  expect(teks).not.toMatch(/reload|toggleDevTools/);
});
