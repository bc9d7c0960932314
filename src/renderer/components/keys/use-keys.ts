import { useEffect, useLayoutEffect, useRef } from 'react';
import { createKeyRegistry, type KeyLevel, type KeyMap, type PressTarget } from './key-registry.ts';

export const keyRegistry = createKeyRegistry();

const ISIAN = 'input, textarea, select, [contenteditable="true"]';
const CENTANG = 'input:is([type=checkbox], [type=radio])';
const BUKAN_KETIKAN = 'input:is([type=button], [type=submit], [type=reset], [type=file])';
const TOMBOL = 'button, a[href], summary, [role=button], [role=option], [role=menuitem], [role=tab]';

function classifyTarget(target: EventTarget | null): PressTarget {
  if (!(target instanceof Element)) return 'halaman';
  if (target.getAttribute('aria-expanded') === 'true') return 'daftar_terbuka';
  if (target.matches(CENTANG)) return 'centang';
  if (target.matches(BUKAN_KETIKAN) || target.closest(TOMBOL) !== null) return 'tombol';
  return target.matches(ISIAN) ? 'isian' : 'halaman';
}

/** Listens once for the whole window; belongs into the shell. */
export function useKeyListener(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (keyRegistry.press(event, classifyTarget(event.target))) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/**
 * Binds keys while the component is shown: `useKeys({ L: { label: 'Catat layak', run: catat } })`.
 * Letters rest while someone types; a held key fires once; `?` lists what is active.
 */
export function useKeys(map: KeyMap, level: KeyLevel = 'layar'): void {
  const current = useRef(map);
  useLayoutEffect(() => {
    current.current = map;
  });
  useLayoutEffect(() => keyRegistry.add(level, () => current.current), [level]);
}
