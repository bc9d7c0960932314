import { expect, test } from 'vitest';
import { moveActive, recallPlace, rememberPlace } from '../../src/renderer/components/data-table/active-row.ts';
import { findRequests } from '../../src/renderer/components/data-table/row-window.ts';

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['PageDown', 4, 14],
  ['PageUp', 4, 0],
  ['Home', 4, 0],
  ['End', 4, 99],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 95, 99],
])('given 100 rows, when %s is pressed on row %i, then row %i is active', (key, from, to) => {
  expect(moveActive(key, from, 100, 10)).toBe(to);
});

test('given a list without an active row, when an arrow is pressed, then the first row is active', () => {
  expect(moveActive('ArrowDown', -1, 100, 10)).toBe(0);
  expect(moveActive('ArrowUp', -1, 100, 10)).toBe(0);
});

test('given an empty list or another key, when pressed, then nothing moves', () => {
  expect(moveActive('ArrowDown', -1, 0, 10)).toBeNull();
  expect(moveActive('a', 3, 100, 10)).toBeNull();
});

test('given visible rows, when asking for them, then every request that covers them is named and no other', () => {
  expect(findRequests(0, 30)).toEqual([0]);
  expect(findRequests(95, 130)).toEqual([0, 1]);
  expect(findRequests(99_990, 99_999)).toEqual([999]);
});

test('given a list that was left, when it is shown again, then its place is known; a list without a name has none', () => {
  rememberPlace('usulan semua', { active: 12, scrollTop: 480 });
  rememberPlace(null, { active: 1, scrollTop: 1 });
  expect(recallPlace('usulan semua')).toEqual({ active: 12, scrollTop: 480 });
  expect(recallPlace('usulan RT 02')).toBeUndefined();
  expect(recallPlace(null)).toBeUndefined();
});
