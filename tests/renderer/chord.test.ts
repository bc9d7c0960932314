import { expect, test } from 'vitest';
import { isTypingChord, type KeyPress, matchesChord, parseChord } from '../../src/renderer/components/keys/chord.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

test('given a chord as printed on a button, when read, then its key and modifiers are known', () => {
  expect(parseChord('Ctrl+Enter')).toEqual({ key: 'enter', ctrl: true, alt: false, shift: false });
  expect(parseChord('Esc').key).toBe('escape');
  expect(parseChord('Del').key).toBe('delete');
  expect(parseChord('Ctrl++')).toEqual({ key: '+', ctrl: true, alt: false, shift: null });
});

test('given a text that names no key, when read, then it is refused', () => {
  expect(() => parseChord('')).toThrow('Tombol tidak dikenal');
  expect(() => parseChord('Hyper+A')).toThrow('Hyper+A');
});

test('given the chord L, when the key is pressed, then Caps Lock changes nothing but a modifier does', () => {
  const chord = parseChord('L');
  expect(matchesChord(chord, press('l'))).toBe(true);
  expect(matchesChord(chord, press('L'))).toBe(true);
  expect(matchesChord(chord, press('L', { shiftKey: true }))).toBe(false);
  expect(matchesChord(chord, press('l', { ctrlKey: true }))).toBe(false);
  expect(matchesChord(chord, press('l', { altKey: true }))).toBe(false);
});

test('given a sign that some keyboards type with Shift, when pressed either way, then it counts', () => {
  expect(matchesChord(parseChord('?'), press('?', { shiftKey: true }))).toBe(true);
  expect(matchesChord(parseChord('/'), press('/'))).toBe(true);
});

test('given Alt+2 on a keyboard where Alt types another sign, when pressed, then the place of the key decides', () => {
  expect(matchesChord(parseChord('Alt+2'), press('™', { code: 'Digit2', altKey: true }))).toBe(true);
  expect(matchesChord(parseChord('Alt+2'), press('€', { code: 'Digit3', altKey: true }))).toBe(false);
});

test('given Cmd instead of Ctrl, when pressed with Enter, then it is Ctrl+Enter', () => {
  expect(matchesChord(parseChord('Ctrl+Enter'), press('Enter', { metaKey: true }))).toBe(true);
});

test.each([
  ['L', true],
  ['Enter', true],
  ['Del', true],
  ['Home', true],
  ['F4', false],
  ['Esc', false],
  ['Ctrl+Enter', false],
  ['Alt+1', false],
])('given a field with the focus, when %s is pressed, then belonging to the text is %s', (text, typing) => {
  expect(isTypingChord(parseChord(text))).toBe(typing);
});
