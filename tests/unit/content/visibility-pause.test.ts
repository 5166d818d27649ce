import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Painter } from '../../../src/content/marks/paint/painter.ts';
import type { ShadowRoots } from '../../../src/content/scout/shadow-roots.ts';

/** A clock of its own, so that a busy machine changes nothing. */
let clock = 0;
/** How long each step of a look takes, in milliseconds. */
let steps: number[] = [];
/** How long the page's own work takes whenever it has its turn. */
let pageWork = 0;
let delays: number[] = [];
let looks = 0;

vi.mock('../../../src/content/dom/nodes.ts', () => ({}));
vi.mock('../../../src/content/dom/per-document.ts', () => ({ startPerDocument: () => {} }));
vi.mock('../../../src/content/visibility/unseen-mentions.ts', () => ({
  NEW: 0,
  HIDDEN_ONCE: 1,
  ALL: 2,
  *unseenMentions() {
    for (const step of steps) {
      clock += step;
      yield;
    }
    looks += 1;
    // Other mentions each time.
    return { size: looks };
  },
}));
const { createVisibilityChecker } = await import(
  '../../../src/content/visibility/create-visibility-checker.ts'
);

beforeEach(() => {
  clock = 0;
  steps = [];
  pageWork = 0;
  looks = 0;
  delays = [];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('document', { addEventListener() {} });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scheduler', {
    postTask: async (_: () => void, options?: { delay?: number }) => {
      if (options?.delay === undefined) clock += pageWork;
      else delays.push(options.delay);
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** @returns how long the next look is put off after looks that took so long, in milliseconds */
async function pauseAfterLooks(...durations: readonly number[][]): Promise<number | undefined> {
  let change = () => {};
  const painter: Pick<Painter, 'rendered' | 'recheck' | 'setUnseen'> & { onChange: unknown } = {
    rendered: new Set(),
    recheck: function* () {},
    setUnseen: () => {},
    onChange: (listener: () => void) => {
      change = listener;
    },
  };
  const roots = { active: new Set(), onRoot: () => {} };
  const { signal } = new AbortController();
  const checker = createVisibilityChecker(
    painter as unknown as Painter,
    roots as unknown as ShadowRoots,
    signal,
  );
  // The look that each page begins with.
  await vi.waitUntil(() => looks > 0);
  for (const duration of durations) {
    steps = duration;
    await checker.check();
  }
  change();
  return delays.at(-1);
}

test('the pause after looks grows with their own time alone, not with that of the page', async () => {
  expect(await pauseAfterLooks([5, 3], [5, 3])).toBe(1_600);
  pageWork = 2_000;
  expect(await pauseAfterLooks([5, 3], [5, 3])).toBe(1_600);
});

test('the pause after looks has bounds', async () => {
  expect(await pauseAfterLooks([0.1], [0.1])).toBe(200);
  expect(await pauseAfterLooks([500], [500])).toBe(10_000);
});

test('a single long look does not put off the next', async () => {
  expect(await pauseAfterLooks([500])).toBe(200);
  expect(await pauseAfterLooks([1], [500])).toBe(200);
  expect(await pauseAfterLooks([500], [1])).toBe(200);
});
