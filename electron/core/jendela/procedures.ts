import type { Umum } from '../implementer.ts';
import type { Pegangan } from './pegangan.ts';

/** Windows on the same data, also while it is locked. */
export function createJendelaProcedures(os: Umum, pegangan: Pegangan) {
  return {
    ikut: os.jendela.ikut.handler(({ context, signal }) => pegangan.follow(context.jendela, signal)),
    ambil: os.jendela.ambil.handler(({ context }) => pegangan.take(context.jendela)),
  };
}
