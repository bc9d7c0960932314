import type { DataUsulan } from '#domain/usulan.ts';
import { writeSiksNg } from '../tables/siks-ng.ts';

/** The usulan of the sample as the list that RT and PSM would bring: the SIKS-NG template, ready to be imported. */
export function writeUsulanContoh(usulan: readonly DataUsulan[]): Promise<Uint8Array> {
  return writeSiksNg(usulan);
}
