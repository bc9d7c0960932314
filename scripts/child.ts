import { spawn } from 'node:child_process';
import path from 'node:path';

export const AKAR = path.resolve(import.meta.dirname, '..');

export interface ChildOptions {
  /** Shown while it runs, or kept until something went wrong. */
  readonly keluaran: 'tampil' | 'simpan';
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program ended; `keluaran` is empty when it was shown while it ran. */
export interface HasilProses {
  readonly kode: number;
  readonly keluaran: string;
}

/** Runs a program of this project on the Node that runs this script. `berkas` is a JavaScript file below node_modules. */
export function runNode(berkas: string, argumen: readonly string[], options: ChildOptions): Promise<HasilProses> {
  return runProgram(process.execPath, [path.join(AKAR, 'node_modules', berkas), ...argumen], options);
}

/** Runs any program; one that cannot be started ends with code 127. */
export function runProgram(program: string, argumen: readonly string[], options: ChildOptions): Promise<HasilProses> {
  return new Promise((resolve) => {
    const anak = spawn(program, argumen, {
      cwd: AKAR,
      env: { ...process.env, ...options.env },
      stdio: [
        'ignore',
        options.keluaran === 'tampil' ? 'inherit' : 'pipe',
        options.keluaran === 'tampil' ? 'inherit' : 'pipe',
      ],
    });
    const potongan: Buffer[] = [];
    anak.stdout?.on('data', (bagian: Buffer) => potongan.push(bagian));
    anak.stderr?.on('data', (bagian: Buffer) => potongan.push(bagian));
    anak.on('error', (galat) => resolve({ kode: 127, keluaran: galat.message }));
    anak.on('close', (kode) => resolve({ kode: kode ?? 1, keluaran: Buffer.concat(potongan).toString('utf8') }));
  });
}

/** Writes one line for the person who started the script. */
export function print(baris: string): void {
  process.stdout.write(`${baris}\n`);
}
