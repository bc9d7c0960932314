import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createApp } from '#core/app.ts';
import { GalatMufakat } from '#core/galat.ts';
import { OptionError, prepareDataDir, readHostOptions } from '#core/host-options.ts';
import { createFileLog } from '#core/log.ts';
import { startBrowserHost } from './host.ts';
import { openBrowser } from './open-browser.ts';

try {
  await run();
} catch (galat) {
  process.stderr.write(`${describeGalat(galat)}\n`);
  process.exit(galat instanceof OptionError ? 2 : 1);
}

async function run(): Promise<void> {
  const { dataDir, port, open } = readHostOptions(process.argv.slice(2), {
    platform: process.platform,
    env: process.env,
    home: homedir(),
  });
  prepareDataDir(dataDir);
  const clock = (): Date => new Date();
  const log = createFileLog(dataDir, clock);
  const app = createApp({ dataDir, clock, log, worker: new URL('./worker.js', import.meta.url) });
  const rendererDir = fileURLToPath(new URL('../renderer', import.meta.url));
  const host = await startBrowserHost({ app, log, rendererDir, port });
  process.stdout.write(
    `Mufakat siap. Buka alamat ini di peramban pada komputer ini:\n\n  ${host.alamatMasuk}\n\nTekan Ctrl+C untuk berhenti.\n`,
  );
  if (open) openBrowser(host.alamatMasuk);

  let berhenti = false;
  const stop = async (): Promise<void> => {
    if (berhenti) return;
    berhenti = true;
    await host.close();
    await app.close();
    process.exit(0);
  };
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(sinyal, () => void stop());
}

function describeGalat(galat: unknown): string {
  if (galat instanceof GalatMufakat) return `${galat.message} (${galat.kode})`;
  if (galat instanceof OptionError) return galat.message;
  const kode = galat instanceof Error && 'code' in galat ? String(galat.code) : 'INSIDEN';
  if (kode === 'EADDRINUSE')
    return 'Port itu sedang dipakai program lain. Pilih angka lain, atau jalankan tanpa --port.';
  if (kode === 'EACCES') return 'Port itu tidak boleh dipakai oleh pengguna ini. Pilih angka di atas 1023.';
  return `Mufakat tidak dapat dijalankan. (${kode}: ${galat instanceof Error ? galat.message : String(galat)})`;
}
