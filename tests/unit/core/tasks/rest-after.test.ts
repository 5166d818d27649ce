import { expect, test } from 'vitest';
import { restAfter } from '../../../../src/core/tasks/rest-after.ts';

const FRAME = 1_000 / 60;

test('a page that changes in each frame is not read more rarely for changes that are read at once', () => {
  expect(restAfter(0)).toBe(0);
  expect(restAfter(0.3)).toBeLessThan(FRAME);
});

test('however long a page changes, reading it takes at most one part in forty of the time', () => {
  for (const duration of [0.5, 1, 2])
    expect(duration / (duration + restAfter(duration))).toBeLessThan(1 / 40);
});

test('marks are never out of date for longer than a reader would notice', () => {
  expect(restAfter(5_000)).toBe(100);
});
