import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { background, connections, extension, FakePort } from '../harness/fake-browser.ts';

/** Locks of pages in private windows, which the background holds for them. */

const { inLock, holdLocksForPages } = await import('../../../src/platform/settings/shared-locks.ts');

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
  holdLocksForPages(end.signal);
  background.onConnect = (port) => void connections.emit(port);
});
afterEach(() => {
  end.abort();
  extension.inIncognitoContext = false;
  vi.useRealTimers();
});

/** Runs work as in a page of a private window. */
function inPrivate<T>(work: () => Promise<T>): Promise<T> {
  extension.inIncognitoContext = true;
  const result = inLock('settings', work);
  extension.inIncognitoContext = false;
  return result;
}

test('work in a private window waits for what the others do, and they for it', async () => {
  const done: string[] = [];
  const step = (name: string) => async () => {
    done.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve));
    done.push(`${name} ends`);
  };
  const others = inLock('settings', step('one'));
  const hidden = inPrivate(step('private'));
  await others;
  await hidden;
  await inLock('settings', step('two'));
  expect(done).toEqual([
    'one begins',
    'one ends',
    'private begins',
    'private ends',
    'two begins',
    'two ends',
  ]);
});

test('the lock is free again after work that fails, and where the page goes', async () => {
  await expect(inPrivate(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  const page = new FakePort('lock settings', { id: 'test', url: 'test-extension://test/page.html' });
  connections.emit(page.connect());
  page.disconnect();
  expect(await inLock('settings', async () => 'free')).toBe('free');
});

test('a background that does not answer holds up nothing for ever', async () => {
  vi.useFakeTimers();
  background.onConnect = () => {};
  const work = inPrivate(async () => 'stored');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await work).toBe('stored');
  background.onConnect = (port) => queueMicrotask(port.disconnect);
  expect(await inPrivate(async () => 'stored')).toBe('stored');
});

test('where all windows are private, the background too, nothing waits for itself', async () => {
  extension.inIncognitoContext = true;
  expect(await inLock('settings', async () => 'stored')).toBe('stored');
});

test('content scripts get no lock', async () => {
  const port = new FakePort('lock settings', { id: 'test', url: 'https://a.example/' });
  const said: unknown[] = [];
  port.onMessage.addListener((message: unknown) => said.push(message));
  connections.emit(port.connect());
  expect(await inLock('settings', async () => 'free')).toBe('free');
  expect(said).toEqual([]);
});
