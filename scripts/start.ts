import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type HostOptions, OptionError, readHostOptions } from '../electron/core/host-options.ts';
import { buildProgram, isBuilt } from './build-program.ts';
import { AKAR, print } from './child.ts';
import { findElectron } from './electron-binary.ts';

const argumen = process.argv.slice(2);
const pilihan = readOptions();
if (pilihan !== undefined && (await prepareBuild())) await startHost(pilihan);

function readOptions(): HostOptions | undefined {
  try {
    return readHostOptions(argumen, { platform: process.platform, env: process.env, home: homedir() });
  } catch (galat) {
    if (!(galat instanceof OptionError)) throw galat;
    process.stderr.write(`${galat.message}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

async function prepareBuild(): Promise<boolean> {
  if (isBuilt()) return true;
  print('Menyiapkan layar Mufakat (hanya setelah ada perubahan program) ...');
  const { kode, keluaran } = await buildProgram('simpan');
  if (kode === 0) return true;
  process.stderr.write(`${keluaran}\nMufakat tidak dapat disiapkan; pesan di atas menyebut sebabnya.\n`);
  process.exitCode = 1;
  return false;
}

async function startHost({ browser }: HostOptions): Promise<void> {
  const electron = findElectron();
  if (electron !== undefined && !browser) {
    startElectron(electron);
    return;
  }
  if (!browser) print('Jendela Electron tidak terpasang di komputer ini, jadi Mufakat dibuka lewat peramban.');
  // The host runs in this process, so that Ctrl+C and the end of the terminal reach it directly.
  await import(pathToFileURL(path.join(AKAR, 'out', 'main', 'peramban.js')).href);
}

function startElectron(electron: string): void {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const anak = spawn(electron, [AKAR, ...argumen], { stdio: 'inherit', env });
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(sinyal, () => anak.kill(sinyal));
  anak.on('error', (galat) => {
    process.stderr.write(`Electron tidak dapat dijalankan: ${galat.message}. Coba dengan --browser.\n`);
    process.exitCode = 1;
  });
  anak.on('exit', (kode) => {
    process.exitCode = kode ?? 1;
  });
}
