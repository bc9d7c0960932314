import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';

const AKAR = path.resolve(import.meta.dirname, '../..');

/** The built browser host in a process of its own, as a user starts it. */
export interface HostProcess {
  /** Address with the token, as it was printed. */
  readonly alamatMasuk: string;
  /** Ends it as Ctrl+C does and gives its exit code. */
  stop(): Promise<number | null>;
  /** True after kill(). */
  readonly terbunuh: boolean;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts out/main/peramban.js on a data folder. Rejects with what it printed when it ends before it listens. */
export async function startHostProcess(dataDir: string, argumen: readonly string[] = []): Promise<HostProcess> {
  const anak = spawn(
    process.execPath,
    [path.join(AKAR, 'out/main/peramban.js'), '--data', dataDir, '--no-open', ...argumen],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const alamatMasuk = await readAlamat(anak);
  const end = async (sinyal: NodeJS.Signals): Promise<number | null> => {
    if (anak.exitCode !== null || anak.signalCode !== null) return anak.exitCode;
    const berakhir = once(anak, 'exit');
    anak.kill(sinyal);
    await berakhir;
    return anak.exitCode;
  };
  return {
    alamatMasuk,
    get terbunuh() {
      return anak.signalCode === 'SIGKILL';
    },
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

function readAlamat(anak: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let keluaran = '';
    const read = (bagian: Buffer): void => {
      keluaran += bagian.toString('utf8');
      const alamat = /http:\/\/127\.0\.0\.1:\d+\/masuk\/[\w-]+/.exec(keluaran)?.[0];
      if (alamat !== undefined) resolve(alamat);
    };
    anak.stdout.on('data', read);
    anak.stderr.on('data', read);
    anak.on('error', reject);
    anak.on('exit', (kode) => reject(new Error(`Host berhenti dengan kode ${kode}:\n${keluaran}`)));
  });
}
