import { expect } from 'vitest';
import { describeInBrowsers, withShortDelay } from './harness/describe-in-browsers.ts';
import { SoakWalk } from './soak-walk.ts';

const MEGABYTE = 1_000_000;

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
    await walk.go(20);
    const after = await walk.held(before.nodes + 20);
    expect(after.documents).toBeLessThanOrEqual(before.documents);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.pageHeap).toBeLessThan(before.pageHeap + MEGABYTE);
    expect(after.backgroundHeap).toBeLessThan(before.backgroundHeap + MEGABYTE);
  });
});
