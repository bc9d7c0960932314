import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { DariUtama, KeUtama, Pertanyaan } from './standin/messages.ts';

const AKAR = path.resolve(import.meta.dirname, '../..');

/** The built main process in a Node process of its own, with the stand-in where it asks for 'electron'. */
export interface MainProcess {
  /** Everything that the program told Electron to do, in order. */
  readonly catatan: readonly { readonly nama: string; readonly nilai: unknown }[];
  tell(pesan: KeUtama): void;
  ask(pertanyaan: Pertanyaan): Promise<unknown>;
  /** Resolves with the exit code. */
  readonly berakhir: Promise<number | null>;
  readonly galat: () => string;
  end(): Promise<void>;
}

export function startMainProcess(
  dataDir: string,
  dengar: (pesan: DariUtama) => void,
  env: Readonly<Record<string, string>> = {},
): MainProcess {
  const anak = fork(path.join(AKAR, 'out/main/index.js'), ['--data', dataDir], {
    cwd: AKAR,
    execArgv: ['--import', path.join(import.meta.dirname, 'standin/register.ts')],
    env: { ...process.env, ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const catatan: { nama: string; nilai: unknown }[] = [];
  const menunggu = new Map<number, (nilai: unknown) => void>();
  let nomorBerikut = 1;
  let galat = '';
  anak.stdout?.on('data', (bagian: Buffer) => {
    galat += bagian.toString('utf8');
  });
  anak.stderr?.on('data', (bagian: Buffer) => {
    galat += bagian.toString('utf8');
  });
  anak.on('message', (pesan: DariUtama) => {
    if (pesan.jenis === 'catatan') catatan.push({ nama: pesan.nama, nilai: pesan.nilai });
    if (pesan.jenis === 'jawaban') {
      menunggu.get(pesan.nomor)?.(pesan.nilai);
      menunggu.delete(pesan.nomor);
    }
    dengar(pesan);
  });
  const berakhir = once(anak, 'exit').then(() => {
    // Nobody answers any more; a page that still waits for a file must not hold the end of the test back.
    for (const jawab of menunggu.values()) jawab(undefined);
    menunggu.clear();
    return anak.exitCode;
  });
  const tell = (pesan: KeUtama): void => void (anak.connected && anak.send(pesan));
  return {
    catatan,
    tell,
    ask: (isi) => {
      if (!anak.connected) return Promise.resolve(undefined);
      const nomor = nomorBerikut++;
      const jawaban = new Promise((resolve) => menunggu.set(nomor, resolve));
      tell({ jenis: 'pertanyaan', nomor, isi });
      return jawaban;
    },
    berakhir,
    galat: () => galat,
    end: async () => {
      anak.kill('SIGKILL');
      await berakhir;
    },
  };
}
