import path from 'node:path';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { Inti } from '../inti.ts';
import { streamTask } from '../workers/stream-task.ts';
import type { SimpananHasil } from './simpanan.ts';
import type { HasilSusun, MasukanHasil } from './susun-hasil.ts';

export interface PermintaanHasil extends Pick<MasukanHasil, 'periode' | 'siks' | 'penyegel'> {
  /** What the zip is called. */
  readonly namaBerkas: string;
}

export interface HasilTersimpan extends Omit<HasilSusun, 'zip'> {
  /** By what the zip is fetched. */
  readonly dokumen: string;
}

/** Puts the result together in a thread and keeps it to be fetched; on a fault or a cancel nothing of it stays on the disk. */
export async function* streamHasil(
  { runTask, getSambungan, clock }: Inti,
  simpanan: SimpananHasil,
  { namaBerkas, ...permintaan }: PermintaanHasil,
  signal: AbortSignal | undefined,
): AsyncGenerator<Kemajuan, HasilTersimpan, void> {
  const sambungan = getSambungan();
  const tujuan = simpanan.reserve(path.dirname(sambungan.berkas));
  let dokumen: string | null = null;
  try {
    const masukan = { ...permintaan, sambungan, tujuan, waktu: clock().toISOString() };
    const { zip, ...hasil } = yield* streamTask((pilihan) => runTask('susunHasil', masukan, pilihan), signal);
    dokumen = simpanan.keep(tujuan, zip, namaBerkas);
    return { ...hasil, dokumen };
  } finally {
    if (dokumen === null) simpanan.discard(tujuan);
  }
}
