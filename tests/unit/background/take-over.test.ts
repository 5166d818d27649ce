import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeOverOpenPages } from '../../../src/background/take-over.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser with two tabs. @param takeOverTab how it takes one over */
function browserWith(takeOverTab: (tabId: number) => Promise<void>) {
  let isDone = false;
  return {
    areTakenOver: async () => isDone,
    setTakenOver: async () => {
      isDone = true;
    },
    loadedTabs: async () => [1, 2],
    takeOverTab: vi.fn(takeOverTab),
  };
}

test('pages that are open are taken over once, whether or not the browser refuses some', async () => {
  const browser = browserWith(async () => Promise.reject(new Error('Cannot access a chrome:// URL')));
  await takeOverOpenPages(browser);
  await takeOverOpenPages(browser);
  expect(browser.takeOverTab.mock.calls).toEqual([[1], [2]]);
});

test('where the browser stops the background meanwhile, its next start goes on', async () => {
  const browser = browserWith(() => new Promise(() => {}));
  void takeOverOpenPages(browser);
  await vi.advanceTimersByTimeAsync(1_000);
  browser.takeOverTab.mockClear();
  void takeOverOpenPages(browser);
  await vi.advanceTimersByTimeAsync(0);
  expect(browser.takeOverTab.mock.calls).toEqual([[1], [2]]);
});

test('a page that never answers is not asked at each start', async () => {
  const browser = browserWith((tabId) => (tabId === 1 ? Promise.resolve() : new Promise(() => {})));
  const done = takeOverOpenPages(browser);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  browser.takeOverTab.mockClear();
  await takeOverOpenPages(browser);
  expect(browser.takeOverTab).not.toHaveBeenCalled();
});
