import { expect } from 'vitest';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { SoakWalk } from './soak-walk.ts';

/** How many nodes and bytes more may be held after the rounds that are compared: one node each, and what is left of warming up. */
const ROUNDS = 10;
const MORE_HEAP = 500_000;

describeInBrowsers(withShortDelay('a page that goes on and on'), (test, kind) => {
  test('is marked as at first, and nothing is kept of what was there before', async ({
    extension,
    server,
  }) => {
    const walk = await SoakWalk.start(extension, server);
    await walk.go(10);
    // No other browser tells what a page holds. `npm run soak` goes a thousand rounds.
    if (kind !== 'chromium') return;
    const before = await walk.held();
    await walk.go(ROUNDS);
    const after = await walk.held(before.nodes + ROUNDS);
    expect(after.documents).toBeLessThanOrEqual(before.documents);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + ROUNDS);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.pageHeap).toBeLessThan(before.pageHeap + MORE_HEAP);
    expect(after.backgroundHeap).toBeLessThan(before.backgroundHeap + MORE_HEAP);
  });
});
