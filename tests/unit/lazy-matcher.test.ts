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

/** @param answers what the background gives, one after the other */
function late(...answers: (MatchIndex | undefined)[]) {
  const pauses: (number | undefined)[] = [];
  const life = new AbortController();
  vi.stubGlobal('scheduler', {
    async postTask(_: () => void, { delay }: { delay?: number }) {
      pauses.push(delay);
      if (pauses.length === 3) life.abort();
    },
  });
  const load = vi.fn(async () => answers.shift());
  return { names: new LazyMatcher(encodePrefixes(['acme']), load, life.signal), load, pauses };
}

afterEach(() => vi.unstubAllGlobals());

describe('a matcher that comes late', () => {
  test('is not there before it is wanted, and is fetched once', async () => {
    const { names, load } = late(INDEX);
    expect(names.mayBeIn('Some text on acmes')).toBe(true);
    expect(names.mayBeIn('Some text on nothing')).toBe(false);
    expect(names.matcher).toBeUndefined();
    expect(load).not.toHaveBeenCalled();
    await Promise.all([names.load(), names.load()]);
    await names.load();
    expect(load).toHaveBeenCalledTimes(1);
    expect(names.matcher?.find('On Acme')).toMatchObject([{ entity: 'acme', start: 3, end: 7 }]);
  });

  test('is asked for again, at growing distances, when the background does not answer', async () => {
    const { names, pauses } = late(undefined, undefined, INDEX);
    await names.load();
    expect(names.matcher).toBeDefined();
    expect(pauses).toEqual([250, 500]);
  });

  test('is given up with the life of the frame', async () => {
    const { names, load } = late();
    await names.load();
    expect(names.matcher).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(3);
  });
});
