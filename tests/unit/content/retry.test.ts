import { afterEach, describe, expect, test, vi } from 'vitest';
import { memoizeUntilLoaded, retryWithBackoff } from '../../../src/content/scout/retry.ts';

/** @param answers what `load` gives, one after the other; after three pauses the signal aborts */
const loaderOf = (...answers: (string | undefined)[]) => loaderUntil(3, answers);

function loaderUntil(maxPauses: number, answers: (string | undefined)[]) {
  const pauses: (number | undefined)[] = [];
  const life = new AbortController();
  vi.stubGlobal('scheduler', {
    async postTask(_: () => void, { delay }: { delay?: number }) {
      pauses.push(delay);
      if (pauses.length === maxPauses) life.abort();
    },
  });
  return { load: vi.fn(async () => answers.shift()), pauses, signal: life.signal };
}

afterEach(() => vi.unstubAllGlobals());

describe('a memoised load', () => {
  test('runs once for all who ask', async () => {
    const { load } = loaderOf('acme', 'again');
    const memoised = memoizeUntilLoaded(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([memoised(), memoised()])).toEqual(['acme', 'acme']);
    expect(await memoised()).toBe('acme');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('runs again after it has failed', async () => {
    const memoised = memoizeUntilLoaded(loaderOf(undefined, 'acme').load);
    expect(await memoised()).toBeUndefined();
    expect(await memoised()).toBe('acme');
  });
});

describe('a retry', () => {
  test('comes at growing distances until there is a result', async () => {
    const { load, pauses, signal } = loaderOf(undefined, undefined, 'acme');
    expect(await retryWithBackoff(load, signal)).toBe('acme');
    expect(pauses).toEqual([250, 500]);
  });

  test('goes on every quarter of an hour, so that a page which stays open has marks again some day', async () => {
    const { load, pauses, signal } = loaderUntil(1_000, []);
    expect(await retryWithBackoff(load, signal)).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(1_000);
    const minutes = (pauses.at(-1) ?? 0) / 60_000;
    expect(minutes).toBeGreaterThan(15);
    expect(minutes).toBeLessThan(20);
  });

  test('ends with its signal', async () => {
    const { load, signal } = loaderOf();
    expect(await retryWithBackoff(load, signal)).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(3);
  });
});
