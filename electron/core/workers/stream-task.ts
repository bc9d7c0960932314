import type { Kemajuan } from '#contract/bentuk.ts';
import type { TaskOptions } from './run-task.ts';

/**
 * Progress of a long task as a stream, its result as the return value. When the reader stops early or `signal` aborts, the task
 * is cancelled. Progress that nobody has read yet is replaced by newer progress, so a slow reader never lags behind.
 */
export async function* streamTask<R>(
  start: (options: Required<Pick<TaskOptions, 'signal' | 'onProgress'>>) => Promise<R>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Kemajuan, R, void> {
  const batal = new AbortController();
  const gabungan = signal === undefined ? batal.signal : AbortSignal.any([signal, batal.signal]);
  let terbaru: Kemajuan | null = null;
  let bangun = (): void => undefined;
  let selesai = false;
  const tugas = start({
    signal: gabungan,
    onProgress: (kemajuan) => {
      terbaru = kemajuan;
      bangun();
    },
  });
  const akhir = tugas.then(
    () => undefined,
    () => undefined,
  );
  void akhir.then(() => {
    selesai = true;
    bangun();
  });
  try {
    while (!selesai) {
      const kemajuan = takeTerbaru();
      if (kemajuan !== null) yield kemajuan;
      else {
        await new Promise<void>((resolve) => {
          bangun = resolve;
          if (selesai || terbaru !== null) resolve();
        });
      }
    }
    return await tugas;
  } finally {
    batal.abort();
    await akhir;
  }

  function takeTerbaru(): Kemajuan | null {
    const kemajuan = terbaru;
    terbaru = null;
    return kemajuan;
  }
}
