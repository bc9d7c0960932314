import { flushSync } from 'react-dom';

/**
 * Draws a change at once and moves the focus to what it brought. Waiting for the next frame instead would lose the letters that are typed
 * until then, which on a slow laptop are several.
 */
export function focusAfter(change: () => void, find: () => HTMLElement | null | undefined): void {
  flushSync(change);
  find()?.focus();
}
