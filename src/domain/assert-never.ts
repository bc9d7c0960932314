/** Closes an exhaustive switch: a new member of a union that is not handled becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`Nilai di luar yang dikenal: ${String(value)}`);
}
