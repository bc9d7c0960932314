import { toOrpcError } from '../implementer.ts';
import type { Log } from '../log.ts';

/** Faults inside a stream come after the procedure has answered; they are turned into declared errors here. */
export async function* withGalat<Y>(
  log: Log,
  jalur: string,
  aliran: () => AsyncGenerator<Y, void, void>,
): AsyncGenerator<Y, void, void> {
  try {
    yield* aliran();
  } catch (galat) {
    throw toOrpcError(galat, jalur, log);
  }
}
