import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { pickGalat } from './galat.ts';

/** Header by which a page says which window it is. Calls without it are the program's own: the command line, scripts, tests. */
export const KEPALA_JENDELA = 'x-mufakat-jendela';

/** `menulis`: this window writes. `membaca`: another one does, and whatever this one sends to be written is refused. */
const bentukPeranJendela = z.strictObject({ peran: z.enum(['menulis', 'membaca']) });

export type PeranJendela = z.infer<typeof bentukPeranJendela>['peran'];

/** Windows on the same data: one of them writes. */
export const jendela = {
  /**
   * Open as long as the window lives: tells its part at once and whenever it changes. Ends early where many windows wait; ask again later.
   */
  ikut: oc.errors(pickGalat()).output(eventIterator(bentukPeranJendela)),
  /** From now on this window writes; the one that did is told. */
  ambil: oc.errors(pickGalat()).output(z.void()),
};
