import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url));

export const SANDI = 'rahasia contoh 2026';

/** What a run of the real command left behind. */
export interface Hasil {
  readonly keluar: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PilihanJalan {
  /** Null: no passphrase in the environment. */
  readonly sandi?: string | null;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Presses Ctrl+C as soon as standard error says this. */
  readonly batalkanSaat?: string;
}

/** Runs the command as a process of its own, without a terminal, as a script does. */
export async function runMufakat(argumen: readonly string[], pilihan: PilihanJalan = {}): Promise<Hasil> {
  const { sandi = SANDI, cwd = process.cwd() } = pilihan;
  const { MUFAKAT_SANDI: _, npm_lifecycle_event: __, INIT_CWD: ___, NODE_OPTIONS: ____, ...env } = process.env;
  const anak = spawn(process.execPath, [CLI, ...argumen], {
    cwd,
    env: { ...env, ...(sandi === null ? {} : { MUFAKAT_SANDI: sandi }), ...pilihan.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keluar = new Promise<number | null>((resolve, reject) => {
    anak.once('error', reject);
    anak.once('close', resolve);
  });
  const { batalkanSaat } = pilihan;
  if (batalkanSaat !== undefined) {
    let terdengar = '';
    const listen = (isi: Buffer): void => {
      terdengar += isi.toString();
      if (!terdengar.includes(batalkanSaat)) return;
      anak.stderr.off('data', listen);
      anak.kill('SIGINT');
    };
    anak.stderr.on('data', listen);
  }
  const [stdout, stderr] = await Promise.all([text(anak.stdout), text(anak.stderr)]);
  return { keluar: await keluar, stdout, stderr };
}

/** Words of Node itself, such as a deprecation, which nobody who runs a command can do anything about. */
const PERINGATAN_NODE = /\(node:\d+\)|Warning:/;

/** The one JSON object of standard output. Throws when there is anything beside it, or a warning of Node anywhere. */
export function readJawaban({ stdout, stderr }: Hasil): Record<string, unknown> {
  if (PERINGATAN_NODE.test(stderr)) throw new Error(stderr);
  if (!/^\{.*\}\n$/.test(stdout)) throw new Error(`Bukan satu objek JSON: ${stdout.slice(0, 500)}\n${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Runs a command that must succeed and gives its answer. */
export async function runSelesai(argumen: readonly string[]): Promise<Record<string, unknown>> {
  const hasil = await runMufakat(argumen);
  const jawaban = readJawaban(hasil);
  if (hasil.keluar !== 0)
    throw new Error(`${argumen.join(' ')} keluar ${hasil.keluar}: ${hasil.stdout}${hasil.stderr}`);
  return jawaban;
}
