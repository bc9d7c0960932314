import type { Kemajuan } from '#contract/bentuk.ts';
import type { Inti } from '../inti.ts';
import type { Paket } from '../paket/build-paket.ts';
import type { Terbitan } from '../paket/manifest.ts';
import { streamTask } from '../workers/stream-task.ts';
import { type BahanPaket, computeSidikIsi } from './bahan-paket.ts';
import { planBerikut, planTerbitan, type RencanaTerbit, recordTerbitan } from './terbitan.ts';

export interface PaketTerbit {
  readonly id: number;
  readonly paket: Paket;
  readonly terbitan: Terbitan;
}

/**
 * Makes the package of a session and gives it its number once it is whole; one that is cancelled takes none. The same content is the same
 * package again, byte for byte; where the bytes came out differently all the same, it is a new version and not the old one with other bytes.
 */
export async function* makePaket(
  inti: Inti,
  sidang: number,
  bahan: BahanPaket,
  signal: AbortSignal | undefined,
): AsyncGenerator<Kemajuan, PaketTerbit, void> {
  const { db } = inti.data;
  const sidikIsi = computeSidikIsi(bahan);
  let rencana: RencanaTerbit = await planTerbitan(db, sidang, sidikIsi);
  for (;;) {
    const { ada, ...terbitan } = rencana;
    const paket = yield* streamTask((pilihan) => inti.runTask('paket', { ...bahan, terbitan }, pilihan), signal);
    if (ada !== null && ada.sha256 === paket.sha256) return { id: ada.id, paket, terbitan };
    const id = ada === null ? await recordTerbitan(inti, { sidang, sidikIsi, terbitan, paket }) : null;
    if (id !== null) return { id, paket, terbitan };
    rencana = ada === null ? await planTerbitan(db, sidang, sidikIsi) : await planBerikut(db, sidang);
  }
}
