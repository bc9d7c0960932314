import { describe, expect, test } from 'vitest';
import {
  createKeyRegistry,
  type KeyBinding,
  type KeyMap,
  type KeyRegistry,
  type PressTarget,
} from '../../src/renderer/components/keys/key-registry.ts';

interface Journal {
  readonly done: string[];
  readonly bind: (label: string, more?: Partial<KeyBinding>) => KeyBinding;
}

function createJournal(): Journal {
  const done: string[] = [];
  return { done, bind: (label, more = {}) => ({ label, run: () => done.push(label), ...more }) };
}

function press(registry: KeyRegistry, key: string, target: PressTarget = 'halaman', repeat = false): boolean {
  const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return registry.press({ ...plain, key, repeat }, target);
}

describe('given a screen that binds L, F4 and Enter', () => {
  function createScreen(): Journal & { registry: KeyRegistry } {
    const registry = createKeyRegistry();
    const journal = createJournal();
    registry.add('layar', () => ({
      L: journal.bind('layak'),
      F4: journal.bind('simpan'),
      Enter: journal.bind('lanjut'),
    }));
    return { ...journal, registry };
  }

  test('when a key is pressed on the page, then it runs once and is taken', () => {
    const { registry, done } = createScreen();
    expect(press(registry, 'l')).toBe(true);
    expect(press(registry, 'x')).toBe(false);
    expect(done).toEqual(['layak']);
  });

  test('when somebody types in a field, then letters and Enter stay with the text and F4 works', () => {
    const { registry, done } = createScreen();
    expect(press(registry, 'l', 'isian')).toBe(false);
    expect(press(registry, 'Enter', 'isian')).toBe(false);
    expect(press(registry, 'F4', 'isian')).toBe(true);
    expect(done).toEqual(['simpan']);
  });

  test('when a button has the focus, then Enter presses the button and letters still work', () => {
    const { registry, done } = createScreen();
    expect(press(registry, 'Enter', 'tombol')).toBe(false);
    expect(press(registry, 'l', 'tombol')).toBe(true);
    expect(done).toEqual(['layak']);
  });

  test('when the key is held down, then it is taken but does not run again', () => {
    const { registry, done } = createScreen();
    press(registry, 'l');
    expect(press(registry, 'l', 'halaman', true)).toBe(true);
    expect(done).toEqual(['layak']);
  });
});

test('given a key for moving, when held down, then it repeats', () => {
  const registry = createKeyRegistry();
  const { done, bind } = createJournal();
  registry.add('layar', () => ({ Down: bind('turun', { repeat: true }) }));
  press(registry, 'ArrowDown');
  press(registry, 'ArrowDown', 'halaman', true);
  expect(done).toEqual(['turun', 'turun']);
});

test('given an open list of choices, when Esc is pressed, then the screen does not leave', () => {
  const registry = createKeyRegistry();
  const { done, bind } = createJournal();
  registry.add('layar', () => ({ Esc: bind('batal') }));
  expect(press(registry, 'Escape', 'daftar_terbuka')).toBe(false);
  expect(press(registry, 'Escape', 'isian')).toBe(true);
  expect(done).toEqual(['batal']);
});

test('given a dialog over the screen, when keys are pressed, then only the dialog hears them until it closes', () => {
  const registry = createKeyRegistry();
  const { done, bind } = createJournal();
  registry.add('layar', () => ({ L: bind('layak'), Esc: bind('keluar') }));
  const close = registry.add('dialog', () => ({ Esc: bind('tutup dialog') }));
  expect(press(registry, 'l')).toBe(false);
  press(registry, 'Escape');
  close();
  press(registry, 'Escape');
  expect(done).toEqual(['tutup dialog', 'keluar']);
});

test('given a key of the application and the same key of the screen, when pressed, then the screen comes first', () => {
  const registry = createKeyRegistry();
  const { done, bind } = createJournal();
  registry.add('layar', () => ({ '/': bind('cari di layar') }));
  registry.add('aplikasi', () => ({ '/': bind('cari di mana saja') }));
  press(registry, '/');
  expect(done).toEqual(['cari di layar']);
});

test('given a key that is switched off, when listed or pressed, then it is not there', () => {
  const registry = createKeyRegistry();
  const { done, bind } = createJournal();
  let siap = false;
  const map = (): KeyMap => ({ 'Ctrl+Enter': bind('tulis', { when: siap }), Esc: bind('batal') });
  registry.add('layar', map);
  expect(registry.list().map((help) => help.chord)).toEqual(['Esc']);
  siap = true;
  expect(registry.list().map((help) => help.chord)).toEqual(['Ctrl+Enter', 'Esc']);
  expect(done).toEqual([]);
});

test('given screen and application keys, when listed, then those of the screen come first', () => {
  const registry = createKeyRegistry();
  const { bind } = createJournal();
  registry.add('aplikasi', () => ({ '?': bind('Daftar tombol') }));
  registry.add('layar', () => ({ N: bind('Tampilkan NIK') }));
  expect(registry.list()).toEqual([
    { chord: 'N', label: 'Tampilkan NIK', level: 'layar' },
    { chord: '?', label: 'Daftar tombol', level: 'aplikasi' },
  ]);
});
