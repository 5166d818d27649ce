import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPaintedRanges } from '../../../src/content/marks/paint/painted-ranges.ts';

const highlights = new Map<string, Set<object>>();
const range: AbstractRange = Object.create(null);

beforeEach(() => {
  vi.useFakeTimers();
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('marks that the page has removed come back, also those removed too often at once', () => {
  const ranges = createPaintedRanges(new AbortController().signal);
  ranges.paint(range, 'underline-amber');
  for (let count = 0; count < 30; count++) {
    highlights.clear();
    ranges.repair();
  }
  expect([...highlights.keys()]).toEqual([]);
  vi.runAllTimers();
  expect([...(highlights.get('context-notes-underline-amber') ?? [])]).toEqual([range]);
});

test('nothing comes back once marks have ended', () => {
  const end = new AbortController();
  const ranges = createPaintedRanges(end.signal);
  ranges.paint(range, 'underline-amber');
  highlights.clear();
  ranges.repair();
  expect(highlights.size).toBe(1);
  end.abort();
  expect(highlights.size).toBe(0);
  vi.runAllTimers();
  expect(highlights.size).toBe(0);
});

test('nothing is painted once marks have ended, as by a scan that was broken off', () => {
  const end = new AbortController();
  const ranges = createPaintedRanges(end.signal);
  end.abort();
  ranges.paint(range, 'underline-amber');
  expect(highlights.size).toBe(0);
});
