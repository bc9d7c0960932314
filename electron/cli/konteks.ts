import path from 'node:path';
import type { Kemajuan } from '#contract/bentuk.ts';

/** What a command has of its surroundings. Standard output is not here: a command only returns its answer. */
export interface Konteks {
  /** Absolute path of what was typed, from the folder in which the user stands. */
  resolve(berkas: string): string;
  /** A line for people, on standard error. */
  report(kalimat: string): void;
  reportKemajuan(kemajuan: Kemajuan): void;
  readonly signal: AbortSignal;
}

export function createKonteks(signal: AbortSignal): Konteks {
  const { env, stderr } = process;
  // npm runs scripts in the folder of the package and leaves in INIT_CWD where the user called it.
  const folder = env.npm_lifecycle_event === 'mufakat' ? (env.INIT_CWD ?? process.cwd()) : process.cwd();
  let tahapTerakhir = '';
  return {
    resolve: (berkas) => path.resolve(folder, berkas),
    report: (kalimat) => stderr.write(`${kalimat}\n`),
    reportKemajuan: ({ tahap }) => {
      if (tahap === tahapTerakhir) return;
      tahapTerakhir = tahap;
      stderr.write(`${tahap}\n`);
    },
    signal,
  };
}

/** Reads a stream of progress to its end and gives its result. */
export async function readHasil<H extends { readonly jenis: 'hasil' }>(
  aliran: AsyncIterable<Kemajuan | H>,
  konteks: Konteks,
): Promise<H> {
  let hasil: H | null = null;
  for await (const kabar of aliran) {
    if (kabar.jenis === 'kemajuan') konteks.reportKemajuan(kabar);
    else hasil = kabar;
  }
  if (hasil === null) throw new Error('Pekerjaan selesai tanpa hasil.');
  return hasil;
}
