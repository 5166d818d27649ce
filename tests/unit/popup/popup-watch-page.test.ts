import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PagePorts, watchPage } from '../../../src/popup/session/watch-page.ts';
import { popupPorts } from '../harness/popup-ports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The states that a popup is told of a tab that was loading when it opened, and in which no content script runs. */
function statesOf(ports: Partial<PagePorts>): string[] {
  const types: string[] = [];
  const describe = () => Promise.reject(new Error('No receiver'));
  void watchPage(
    popupPorts({ describe, ...ports }),
    { id: 7, loading: true },
    async ({ type }) => void types.push(type),
    new AbortController().signal,
  );
  return types;
}

test('a page that finished loading before the browser could report it is not waited for', async () => {
  const states = statesOf({ isTabLoading: async () => false });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toBe('no-content-script');
});

test('a late answer about one page does not end the wait for the next', async () => {
  let answer: (isLoading: boolean) => void = () => {};
  let report: (isLoading: boolean) => void = () => {};
  const states = statesOf({
    isTabLoading: () => new Promise((resolve) => (answer = resolve)),
    onTabLoading: (_tab, listener) => (report = listener),
  });
  report(true);
  answer(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toBe('loading');
  report(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toBe('no-content-script');
});
