import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Pratinjau } from '#contract/impor.ts';
import type { Client } from '#contract/index.ts';
import { createApp } from '#core/app.ts';
import type { Log } from '#core/log.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { FOLDER_INDUK } from '../folder-induk.ts';

export const SANDI = 'sandi-rekaan-1';
export const HARI_SIDANG = '2026-11-12' as Tanggal;

/** A log that a test can read, so that nothing is reported without being seen. */
export function createTestLog(): Log & { readonly baris: string[] } {
  const baris: string[] = [];
  const add = (tingkat: string) => (pesan: string, rincian?: object) => {
    baris.push(`${tingkat} ${pesan} ${JSON.stringify(rincian ?? {})}`);
  };
  return { baris, info: add('info'), warn: add('warn'), error: add('error') };
}

/** The real application on a folder of its own, with a clock that the test sets. */
export function startApp(dataDir = mkdtempSync(path.join(tmpdir(), 'mufakat-app-')), { berjendela = true } = {}) {
  const log = createTestLog();
  let sekarang = new Date('2026-11-12T02:05:00Z');
  const app = createApp({
    dataDir,
    clock: () => sekarang,
    log,
    worker: new URL('../../electron/core/workers/entry.ts', import.meta.url),
    berjendela,
  });
  const client: Client = createRouterClient(app.router);
  return {
    dataDir,
    log,
    client,
    router: app.router,
    setClock: (saat: string) => {
      sekarang = new Date(saat);
    },
    close: () => app.close(),
    remove: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type TestApp = ReturnType<typeof startApp>;

/** Previews a file; answers the preview and how often progress was told. */
export async function preview(
  { client }: TestApp,
  berkas: File,
  pilihan: { jenis?: 'usulan' | 'keputusan'; sidang?: number; pemetaan?: Record<string, string> } = {},
): Promise<Pratinjau> {
  let pratinjau: Pratinjau | null = null;
  for await (const kabar of await client.impor.periksa({ jenis: 'usulan', ...pilihan, berkas })) {
    if (kabar.jenis === 'hasil') pratinjau = kabar.pratinjau;
  }
  if (pratinjau === null) throw new Error('Pratinjau tidak datang.');
  return pratinjau;
}

/** Previews and writes a file. */
export async function importBerkas(app: TestApp, berkas: File, pilihan: Parameters<typeof preview>[2] = {}) {
  const { id } = await preview(app, berkas, pilihan);
  return app.client.impor.tulis({ pratinjau: id });
}

/** The sample kelurahan with its list of usulan imported. */
export function startContoh(usulan: number): Promise<TestApp> {
  return startCopy(`contoh-${usulan}`, async (app) => {
    const contoh = await app.client.gerbang.contoh({ sandi: SANDI, warga: usulan * 4 + 40, usulan, benih: 7 });
    await importBerkas(app, new File([readFileSync(contoh.berkasUsulan)], path.basename(contoh.berkasUsulan)));
  });
}

/** The sample kelurahan of a size, its list of usulan not imported. */
export function startRekaan(ukuran: Omit<Parameters<Client['gerbang']['contoh']>[0], 'sandi'>): Promise<TestApp> {
  return startCopy(`rekaan-${JSON.stringify(ukuran).replace(/\W+/g, '-')}`, async ({ client }) => {
    await client.gerbang.contoh({ sandi: SANDI, ...ukuran });
  });
}

/** The application on a copy of data that `fill` makes once a run: making them takes several times as long as opening them. */
async function startCopy(nama: string, fill: (app: TestApp) => Promise<void>): Promise<TestApp> {
  const induk = process.env[FOLDER_INDUK];
  if (induk === undefined) throw new Error('Tes ini dijalankan oleh Vitest dengan tests/folder-induk.ts.');
  const asal = path.join(induk, nama);
  if (!existsSync(asal)) {
    const app = startApp(mkdtempSync(path.join(induk, 'baru-')));
    await fill(app);
    await app.close();
    try {
      renameSync(app.dataDir, asal);
    } catch (galat) {
      // Another process may have been faster; its data are the same.
      if (!existsSync(asal)) throw galat;
    }
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mufakat-app-'));
  cpSync(asal, dataDir, { recursive: true });
  const app = startApp(dataDir);
  await app.client.gerbang.buka({ sandi: SANDI });
  return app;
}

/** A session on HARI_SIDANG with every waiting usulan on its agenda. */
export async function openSidang({ client }: TestApp): Promise<{ sidang: number; usulan: number }> {
  const isian = await client.sidang.usulanIsian();
  return client.sidang.create({ isian: { ...isian, tanggal: HARI_SIDANG, tempat: 'Aula Contoh' }, semuaUsulan: true });
}
