// Plain JavaScript for any Node from 18 on: a fresh clone has nothing but the Node of its machine. It installs what is missing and hands over
// to Node 24, which the npm package `node` brings; better-sqlite3 needs its Node-API level and TypeScript runs on it without a build.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepareInstallation } from './installation.mjs';

const TUGAS = {
  start: { berkas: 'scripts/start.ts', senyap: false },
  test: { berkas: 'scripts/test.ts', senyap: false },
  check: { berkas: 'scripts/check.ts', senyap: false },
  build: { berkas: 'scripts/build.ts', senyap: false },
  // Standard output belongs to the answer of the command; whatever the preparation says goes to standard error.
  mufakat: { berkas: 'electron/cli/index.ts', senyap: true },
};

const [nama = '', ...argumen] = process.argv.slice(2);
const tugas = Object.hasOwn(TUGAS, nama) ? TUGAS[nama] : undefined;
if (tugas === undefined) {
  process.stderr.write(`Tugas "${nama}" tidak dikenal. Pilih salah satu: ${Object.keys(TUGAS).join(', ')}.\n`);
  process.exit(2);
}

const akar = new URL('..', import.meta.url);
const hasil = prepareInstallation(akar, tugas.senyap ? 'stderr' : 'stdout');
if (hasil.galat !== undefined) {
  process.stderr.write(`${hasil.galat}\n`);
  process.exit(1);
}

const anak = spawn(hasil.node, [fileURLToPath(new URL(tugas.berkas, akar)), ...argumen], { stdio: 'inherit' });
// Whoever stops this process means the program: it gets the signal, ends in order, and its exit code is passed on.
for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(sinyal, () => anak.kill(sinyal));
// A shell that npm puts in between dies of SIGTERM without passing it on; losing it means the same.
const induk = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== induk && anak.kill('SIGTERM'), 500).unref();
}
anak.on('error', (galat) => {
  process.stderr.write(`Node 24 tidak dapat dijalankan: ${galat.message}\n`);
  process.exit(1);
});
anak.on('exit', (kode, sinyal) => process.exit(kode ?? (sinyal === 'SIGINT' ? 130 : 1)));
