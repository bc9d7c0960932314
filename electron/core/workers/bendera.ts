/** A flag that two threads see at once; a thread that is busy writing cannot read messages meanwhile. */
export type Bendera = Int32Array<SharedArrayBuffer>;

export function createBendera(): Bendera {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

export function raiseBendera(bendera: Bendera): void {
  Atomics.store(bendera, 0, 1);
}

export function isBenderaRaised(bendera: Bendera): boolean {
  return Atomics.load(bendera, 0) === 1;
}
