import { type Chord, isTypingChord, type KeyPress, matchesChord, parseChord } from './chord.ts';

/** What a key does on the screen that is shown. */
export interface KeyBinding {
  /** Two or three words in Indonesian for the list under `?`, such as `Catat layak`. */
  readonly label: string;
  readonly run: () => void;
  /** False switches the key off and hides it from the list. */
  readonly when?: boolean | undefined;
  /** Also fires inside a field. F keys, Esc, Ctrl and Alt do so anyway. */
  readonly whileTyping?: boolean | undefined;
  /** Fires again while the key is held; only for moving, never for what writes. */
  readonly repeat?: boolean | undefined;
}

export type KeyMap = Readonly<Record<string, KeyBinding>>;

/** `aplikasi`: everywhere; `layar`: the screen; `dialog`: what floats above it and silences both. */
export type KeyLevel = 'aplikasi' | 'layar' | 'dialog';

export interface KeyHelp {
  readonly chord: string;
  readonly label: string;
  readonly level: KeyLevel;
}

/** Where the press lands, reduced to what decides whether a key belongs to the control or to the screen. */
export type PressTarget = 'halaman' | 'isian' | 'tombol' | 'centang' | 'daftar_terbuka';

interface Layer {
  readonly level: KeyLevel;
  readonly read: () => KeyMap;
}

const TINGKAT: Readonly<Record<KeyLevel, number>> = { aplikasi: 0, layar: 1, dialog: 2 };

export interface KeyRegistry {
  /** Adds keys; `read` is asked at every press, so that a key never sees an old state. Returns how to take them away. */
  add(level: KeyLevel, read: () => KeyMap): () => void;
  /** Runs what is bound to the press. True when something ran. */
  press(press: KeyPress & { readonly repeat: boolean }, target: PressTarget): boolean;
  /** Active keys, the screen's before the application's. */
  list(): KeyHelp[];
}

/** Keys of the screens: one registry a window. */
export function createKeyRegistry(): KeyRegistry {
  const layers: Layer[] = [];

  /** Top first; a dialog hides all that lies under it. */
  function reachable(): Layer[] {
    const sorted = layers.toReversed().toSorted((a, b) => TINGKAT[b.level] - TINGKAT[a.level]);
    return sorted[0]?.level === 'dialog' ? sorted.slice(0, 1) : sorted;
  }

  return {
    add(level, read) {
      const layer = { level, read };
      layers.push(layer);
      return () => {
        const index = layers.indexOf(layer);
        if (index >= 0) layers.splice(index, 1);
      };
    },
    press(press, target) {
      for (const layer of reachable()) {
        const binding = findBinding(layer.read(), press, target);
        if (binding === undefined) continue;
        if (!press.repeat || binding.repeat === true) binding.run();
        return true;
      }
      return false;
    },
    list() {
      const seen = new Set<string>();
      const help: KeyHelp[] = [];
      for (const layer of reachable()) {
        for (const [chord, binding] of Object.entries(layer.read())) {
          if (binding.when === false || seen.has(chord)) continue;
          seen.add(chord);
          help.push({ chord, label: binding.label, level: layer.level });
        }
      }
      return help;
    },
  };
}

function findBinding(map: KeyMap, press: KeyPress, target: PressTarget): KeyBinding | undefined {
  for (const [text, binding] of Object.entries(map)) {
    const chord = parseChord(text);
    if (binding.when === false || !matchesChord(chord, press)) continue;
    if (isFree(chord, binding, target)) return binding;
  }
  return undefined;
}

function isFree(chord: Chord, binding: KeyBinding, target: PressTarget): boolean {
  switch (target) {
    case 'halaman':
      return true;
    case 'isian':
      return binding.whileTyping === true || !isTypingChord(chord);
    case 'tombol':
      // Enter and the space bar press the button that has the focus.
      return chord.ctrl || chord.alt || (chord.key !== 'enter' && chord.key !== ' ');
    case 'centang':
      // The space bar ticks a box; Enter does nothing to it and stays with the dialog around it.
      return chord.ctrl || chord.alt || chord.key !== ' ';
    case 'daftar_terbuka':
      // An open list of choices closes on Esc before the screen may leave.
      return chord.ctrl || chord.alt || /^f\d{1,2}$/.test(chord.key);
  }
}
