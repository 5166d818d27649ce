import { afterEach, expect, test, vi } from 'vitest';
import { onAddressChange } from '../../../src/content/scout/address.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page whose address can be changed. */
function pageAt(href: string) {
  vi.useFakeTimers();
  const location = { href };
  const navigation = new EventTarget();
  vi.stubGlobal('location', location);
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('scheduler', {
    postTask: (_: () => void, { delay = 0 }) => new Promise<void>((done) => setTimeout(done, delay)),
  });
  return (to: string) => {
    location.href = to;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
}

test('a change of the address is told at once, a thousand in a few seconds a few times, the last one among them', async () => {
  const goTo = pageAt('https://acme.example/');
  const told: string[] = [];
  onAddressChange(() => told.push(location.href), new AbortController().signal);
  goTo('https://acme.example/news');
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(['https://acme.example/news']);
  for (let at = 1; at <= 1_000; at++) {
    goTo(`https://acme.example/news?at=${at}`);
    await vi.advanceTimersByTimeAsync(4);
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.at(-1)).toBe('https://acme.example/news?at=1000');
  // The background refuses more than twenty questions a second.
  expect(told.length).toBeLessThanOrEqual(30);
});

test('neither a change that is taken back at once nor one after the end is told', async () => {
  const goTo = pageAt('https://acme.example/');
  const end = new AbortController();
  const listener = vi.fn();
  onAddressChange(listener, end.signal);
  goTo('https://acme.example/#menu');
  goTo('https://acme.example/');
  await vi.advanceTimersByTimeAsync(1_000);
  goTo('https://acme.example/news');
  end.abort();
  goTo('https://acme.example/sport');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(listener).not.toHaveBeenCalled();
});
