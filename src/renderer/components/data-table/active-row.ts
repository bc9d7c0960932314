/** Where a key leads from the active row; null for keys that do not move. -1 stands for no active row. */
export function moveActive(key: string, active: number, total: number, perPage: number): number | null {
  if (total === 0) return null;
  const clamp = (index: number): number => Math.min(Math.max(index, 0), total - 1);
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1);
    case 'ArrowUp':
      return clamp(active - 1);
    case 'PageDown':
      return clamp(Math.max(active, 0) + perPage);
    case 'PageUp':
      return clamp(active - perPage);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

export interface ListPlace {
  readonly active: number;
  readonly scrollTop: number;
}

const places = new Map<string, ListPlace>();

/** The place where somebody left a list, as long as the window is open. */
export function recallPlace(key: string | null): ListPlace | undefined {
  return key === null ? undefined : places.get(key);
}

export function rememberPlace(key: string | null, place: ListPlace): void {
  if (key !== null) places.set(key, place);
}
