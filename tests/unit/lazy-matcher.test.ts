import { afterEach, describe, expect, test, vi } from 'vitest';
import { LazyMatcher } from '../../src/content/scout/lazy-matcher.ts';
import { MACHINE_RULES } from '../../src/core/matching/machine-text-rules.ts';
import type { MatchIndex } from '../../src/core/matching/match-index.ts';
import { encodePrefixes } from '../../src/core/matching/prefix-sieve.ts';

const INDEX: MatchIndex = {
  entities: [{ id: 'acme', aliases: [{ text: 'Acme' }] }],
  affixes: [],
  contextWords: [],
  machine: MACHINE_RULES,
};

/** @param answers the answers of the background, in order */
function createLazyMatcher(...answers: (MatchIndex | undefined)[]) {
  const delays: (number | undefined)[] = [];
  const controller = new AbortController();
  vi.stubGlobal('scheduler', {
    async postTask(_: () => void, { delay }: { delay?: number }) {
      delays.push(delay);
      if (delays.length === 3) controller.abort();
    },
  });
  const load = vi.fn(async () => answers.shift());
  return { finder: new LazyMatcher(encodePrefixes(['acme']), load, controller.signal), load, delays };
}

afterEach(() => vi.unstubAllGlobals());

describe('LazyMatcher', () => {
  test('loads nothing before a matcher is needed, and then only once', async () => {
    const { finder, load } = createLazyMatcher(INDEX);
    expect(finder.mayBeIn('Some text on acmes')).toBe(true);
    expect(finder.mayBeIn('Some text on nothing')).toBe(false);
    expect(finder.matcher).toBeUndefined();
    expect(load).not.toHaveBeenCalled();
    await Promise.all([finder.load(), finder.load()]);
    await finder.load();
    expect(load).toHaveBeenCalledTimes(1);
    expect(finder.matcher?.find('On Acme')).toMatchObject([{ entity: 'acme', start: 3, end: 7 }]);
  });

  test('retries with growing delays while the background does not answer', async () => {
    const { finder, delays } = createLazyMatcher(undefined, undefined, INDEX);
    await finder.load();
    expect(finder.matcher).toBeDefined();
    expect(delays).toEqual([250, 500]);
  });

  test('stops retrying when the signal aborts', async () => {
    const { finder, load } = createLazyMatcher();
    await finder.load();
    expect(finder.matcher).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(3);
  });
});
