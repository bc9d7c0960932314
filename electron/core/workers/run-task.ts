import { Worker } from 'node:worker_threads';
import type { Kemajuan } from '#contract/bentuk.ts';
import { GalatMufakat } from '../galat.ts';
import { createBendera, raiseBendera } from './bendera.ts';
import type { HasilTugas, MasukanTugas, NamaTugas, PesanTugas } from './tasks.ts';

export interface TaskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((kemajuan: Kemajuan) => void) | undefined;
  /** The task writes: aborting asks it to take back what it did and waits for its end, instead of ending the thread at once. */
  readonly menulis?: boolean;
}

/**
 * Runs one long task in a thread of its own, so that the window stays responsive. Aborting ends the thread at once, unless it
 * writes.
 */
export type RunTask = <N extends NamaTugas>(
  nama: N,
  masukan: MasukanTugas<N>,
  options?: TaskOptions,
) => Promise<HasilTugas<N>>;

/** `worker` is the file of the thread, `workers/entry`. */
export function createRunTask(worker: URL): RunTask {
  return (nama, masukan, options = {}) => runInThread(worker, nama, masukan, options);
}

function runInThread<N extends NamaTugas>(
  worker: URL,
  nama: N,
  masukan: MasukanTugas<N>,
  { signal, onProgress, menulis = false }: TaskOptions,
): Promise<HasilTugas<N>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new GalatMufakat('DIBATALKAN'));
      return;
    }
    const batal = createBendera();
    const thread = new Worker(worker, { workerData: { nama, masukan, batal } });
    const abort = (): void => {
      if (menulis) raiseBendera(batal);
      else finish(() => reject(new GalatMufakat('DIBATALKAN')));
    };
    const finish = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort);
      // What the thread had sent before it ended is of no use to anybody who has cancelled.
      thread.removeAllListeners('message');
      settle();
      void thread.terminate();
    };
    signal?.addEventListener('abort', abort, { once: true });
    thread.on('message', (pesan: PesanTugas<N>) => {
      switch (pesan.jenis) {
        case 'kemajuan':
          onProgress?.(pesan);
          return;
        case 'hasil':
          return finish(() => resolve(pesan.hasil));
        case 'galat':
          return finish(() => reject(new GalatMufakat(pesan.kode, pesan.pesan, pesan.rincian)));
        case 'rusak':
          return finish(() => reject(Object.assign(new Error(pesan.pesan), { name: pesan.nama, stack: pesan.stack })));
      }
    });
    thread.on('error', (galat) => finish(() => reject(galat)));
    thread.on('exit', () => finish(() => reject(new Error(`Tugas ${nama} berhenti tanpa hasil.`))));
  });
}
