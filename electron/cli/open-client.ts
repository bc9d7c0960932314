import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ORPCError } from '@orpc/client';
import type { Client } from '#contract/index.ts';
import { createFileLog, type Log } from '#core/log.ts';
import { GalatCli } from './galat-cli.ts';
import type { Konteks } from './konteks.ts';
import { readSandi } from './sandi.ts';

const WORKER = new URL('../core/workers/entry.ts', import.meta.url);

/** Opens the data of a folder, does the work, and closes the data again whatever happens. */
export async function withData<R>(folder: string, konteks: Konteks, kerja: (client: Client) => Promise<R>): Promise<R> {
  return withClient(folder, async (client) => {
    const { keadaan, folderData } = await client.gerbang.status();
    if (keadaan === 'belum_disiapkan') {
      const saran = 'Periksa --data, atau buat contoh dengan perintah contoh.';
      throw new GalatCli('BELUM_DISIAPKAN', `Tidak ada data Mufakat di ${folderData}. ${saran}`);
    }
    await client.gerbang.buka({ sandi: await readSandi(konteks.signal) });
    return kerja(client);
  });
}

/** The core over a folder whose data is not opened yet. Faults go to the log of that folder. */
export async function withClient<R>(folder: string, kerja: (client: Client) => Promise<R>): Promise<R> {
  const clock = (): Date => new Date();
  return runApp(folder, clock, createFileLog(folder, clock), kerja);
}

/**
 * The core over a folder that is made for this one piece of work and gone after it, whatever happens. Its data is encrypted with a
 * passphrase that nobody knows, so that even a computer that goes off leaves nothing to read.
 */
export async function withSementara<R>(
  konteks: Konteks,
  kerja: (client: Client, sandi: string) => Promise<R>,
): Promise<R> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mufakat-'));
  try {
    const clock = (): Date => new Date();
    return await runApp(folder, clock, reportFaults(konteks), (client) => kerja(client, randomUUID()));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The core for what needs no data; faults go to standard error, since there is no folder for a log. */
export async function withoutData<R>(konteks: Konteks, kerja: (client: Client) => Promise<R>): Promise<R> {
  return runApp(konteks.resolve('.'), () => new Date(), reportFaults(konteks), kerja);
}

function reportFaults(konteks: Konteks): Log {
  const report = (pesan: string, rincian?: object): void => konteks.report(JSON.stringify({ pesan, ...rincian }));
  return { info: () => undefined, warn: report, error: report };
}

async function runApp<R>(
  dataDir: string,
  clock: () => Date,
  log: Log,
  kerja: (client: Client) => Promise<R>,
): Promise<R> {
  // Loaded here, so that help and wrong use answer without waiting for the database and its libraries.
  const [{ createRouterClient }, { createApp }] = await Promise.all([import('@orpc/server'), import('#core/app.ts')]);
  const app = createApp({ dataDir, clock, log, worker: WORKER, berjendela: false });
  try {
    return await kerja(createRouterClient(app.router));
  } catch (galat) {
    if (!(galat instanceof ORPCError || galat instanceof GalatCli)) {
      log.error('insiden', { jalur: 'cli', stack: galat instanceof Error ? galat.stack : typeof galat });
    }
    throw galat;
  } finally {
    await app.close();
  }
}
