import { type RefObject, useEffect } from 'react';

/** What a run of keys means that was typed while a decision was being written. */
export type MaksudKetikan =
  | { readonly maksud: 'layak' | 'urungkan' | 'naik' | 'turun' | 'nik' | 'parkir' }
  | {
      readonly maksud: 'tidak_layak' | 'ditunda' | 'cari' | 'suara';
      readonly ketikan: string;
      readonly enter: boolean;
    };

/**
 * Takes the first meaning off the held keys. T, D and the search take the letters behind them up to Enter, as their field
 * would have; a key that means nothing here is dropped.
 */
export function readHeldKeys(keys: readonly string[]): { maksud: MaksudKetikan | null; sisa: readonly string[] } {
  for (const [tempat, key] of keys.entries()) {
    const sisa = keys.slice(tempat + 1);
    switch (key.toLowerCase()) {
      case 'l':
        return { maksud: { maksud: 'layak' }, sisa };
      case 'u':
        return { maksud: { maksud: 'urungkan' }, sisa };
      case 'n':
        return { maksud: { maksud: 'nik' }, sisa };
      case 'p':
        return { maksud: { maksud: 'parkir' }, sisa };
      case 'arrowup':
        return { maksud: { maksud: 'naik' }, sisa };
      case 'arrowdown':
        return { maksud: { maksud: 'turun' }, sisa };
      case 't':
        return readPalette('tidak_layak', sisa);
      case 'd':
        return readPalette('ditunda', sisa);
      case '/':
      case 'j':
      case 'g':
        return readPalette('cari', sisa);
      case 'v':
        return readPalette('suara', sisa);
    }
  }
  return { maksud: null, sisa: [] };
}

function readPalette(
  maksud: 'tidak_layak' | 'ditunda' | 'cari' | 'suara',
  keys: readonly string[],
): { maksud: MaksudKetikan | null; sisa: readonly string[] } {
  let ketikan = '';
  for (const [tempat, key] of keys.entries()) {
    if (key === 'Enter') return { maksud: { maksud, ketikan, enter: true }, sisa: keys.slice(tempat + 1) };
    // Esc closes what T opened: as if neither had been pressed.
    if (key === 'Escape') return readHeldKeys(keys.slice(tempat + 1));
    if (key === 'Backspace') ketikan = ketikan.slice(0, -1);
    else if (key.length === 1) ketikan += key;
  }
  return { maksud: { maksud, ketikan, enter: false }, sisa: [] };
}

const BERARTI = new Set(['Enter', 'Escape', 'Backspace', 'ArrowUp', 'ArrowDown']);

/** Keeps back what is typed while any of `busy` holds: in front of all other listeners, without repeats of a held key. */
export function useHeldKeys(busy: readonly RefObject<boolean>[], held: RefObject<string[]>): void {
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      if (!busy.some(({ current }) => current) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key.length !== 1 && !BERARTI.has(event.key)) return;
      // What floats above the screen has its own keys, which mean nothing to a candidate.
      if (event.target instanceof Element && event.target.closest('#lapisan') !== null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) held.current.push(event.key);
    };
    window.addEventListener('keydown', hold, true);
    return () => window.removeEventListener('keydown', hold, true);
  }, [busy, held]);
}
