import type { Data, Sambungan } from './db/open.ts';
import type { Log } from './log.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import type { RunTask } from './workers/run-task.ts';

/** What procedures work with once the data is unlocked. */
export interface Inti {
  readonly data: Data;
  readonly unitOfWork: UnitOfWork;
  /** How a thread opens the same data; the key may change, so ask each time. */
  readonly getSambungan: () => Sambungan;
  /** Who the journal names as the actor. */
  readonly pelaku: string;
  readonly clock: () => Date;
  readonly log: Log;
  readonly runTask: RunTask;
}
