import { expect, test, vi } from 'vitest';
import { Listeners } from '../../../src/content/dom/listeners.ts';
import { subscribe } from '../../../src/platform/api/subscribe.ts';

/** An event of the browser's API. */
function browserEvent() {
  const listeners = new Set<() => void>();
  return {
    listeners,
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
    hasListener: () => false,
  };
}

test('a listener of the browser goes with its signal, and does not come after it', () => {
  const event = browserEvent();
  const end = new AbortController();
  subscribe(event, () => {}, end.signal);
  expect(event.listeners.size).toBe(1);
  end.abort();
  subscribe(event, () => {}, end.signal);
  expect(event.listeners.size).toBe(0);
});

test('a listener of our own goes with its signal, and does not come after it', () => {
  const listeners = new Listeners<string>();
  const end = new AbortController();
  const heard = vi.fn();
  listeners.add(heard, end.signal);
  listeners.notify('one');
  end.abort();
  listeners.add(heard, end.signal);
  listeners.notify('two');
  expect(heard.mock.calls).toEqual([['one']]);
});
