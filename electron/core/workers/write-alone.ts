import type { Penulis } from '../daftar/writing.ts';
import type { Inti } from '../inti.ts';
import type { TaskOptions } from './run-task.ts';

/** Runs a writing thread while every other command waits; it stops when nobody reads any more or the data is to be closed. */
export function writeAlone<R>(
  { unitOfWork }: Pick<Inti, 'unitOfWork'>,
  { signal, onProgress }: TaskOptions,
  kerja: (pilihan: TaskOptions) => Promise<R>,
): Promise<R> {
  return unitOfWork.hold((ditutup) => {
    const gabungan = signal === undefined ? ditutup : AbortSignal.any([signal, ditutup]);
    return kerja({ signal: gabungan, onProgress, menulis: true });
  });
}

export function createPenulis({ clock, pelaku }: Pick<Inti, 'clock' | 'pelaku'>): Penulis {
  return { pelaku, waktu: clock().toISOString() };
}
