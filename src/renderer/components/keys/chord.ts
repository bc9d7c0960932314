/** A key with its modifiers, as it is written on a button: `L`, `?`, `F4`, `Ctrl+Enter`, `Alt+1`. */
export interface Chord {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Null where the sign itself needs Shift on some keyboards, such as `?` and `/`. */
  readonly shift: boolean | null;
}

/** What a keyboard event tells; the real event satisfies it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMA_TOMBOL: Readonly<Record<string, string>> = {
  esc: 'escape',
  del: 'delete',
  spasi: ' ',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  pgup: 'pageup',
  pgdn: 'pagedown',
};

/** Reads `Ctrl+Enter`. Throws on a text that names no key, because that is a fault of the program. */
export function parseChord(text: string): Chord {
  const parts = text.split('+');
  const last = text.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const modifiers = (text.endsWith('+') ? parts.slice(0, -2) : parts.slice(0, -1)).map((part) => part.toLowerCase());
  const unknown = modifiers.find((part) => !['ctrl', 'alt', 'shift'].includes(part));
  if (last === '' || unknown !== undefined) throw new Error(`Tombol tidak dikenal: ${text}`);
  const key = NAMA_TOMBOL[last.toLowerCase()] ?? last.toLowerCase();
  const isSign = key.length === 1 && !/[a-z0-9 ]/.test(key);
  return {
    key,
    ctrl: modifiers.includes('ctrl'),
    alt: modifiers.includes('alt'),
    shift: isSign ? null : modifiers.includes('shift'),
  };
}

/** True when the press is this chord. Cmd counts as Ctrl; with Alt the digit is read from the place of the key. */
export function matchesChord(chord: Chord, press: KeyPress): boolean {
  if (chord.ctrl !== (press.ctrlKey || press.metaKey) || chord.alt !== press.altKey) return false;
  if (chord.shift !== null && chord.shift !== press.shiftKey) return false;
  if (press.key.toLowerCase() === chord.key) return true;
  return chord.alt && press.code === `Digit${chord.key}`;
}

/** True for a chord that types something or moves in a text: it belongs to the field while someone types. */
export function isTypingChord(chord: Chord): boolean {
  if (chord.ctrl || chord.alt) return false;
  return !/^f\d{1,2}$/.test(chord.key) && chord.key !== 'escape';
}
