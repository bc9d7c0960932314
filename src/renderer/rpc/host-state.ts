/** The program behind the screen no longer answers: its window was closed, or it crashed. */
export class HostGoneError extends Error {
  override readonly name = 'HostGoneError';
  constructor() {
    super('Mufakat berhenti, jadi permintaan ini tidak sampai. Buka Mufakat sekali lagi.');
  }
}

let gone = false;
const listeners = new Set<() => void>();

/** Notes whether the program behind the screen answers. */
export function setHostGone(next: boolean): void {
  if (gone === next) return;
  gone = next;
  for (const listener of listeners) listener();
}

export function isHostGone(): boolean {
  return gone;
}

export function subscribeHostState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
