import type { App } from '../app.ts';

/**
 * All that a window of the projector may ask: whether the data is open, what the hall sees, and the photo in it. It cannot write, and it
 * cannot read anything that the core has not masked.
 */
export function pickRouterLayar({ router: { gerbang, layar } }: App) {
  return { gerbang: { status: gerbang.status }, layar: { tonton: layar.tonton, foto: layar.foto } };
}
