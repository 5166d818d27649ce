import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../harness/fake-browser.ts';

/** The secret that seals the state of cards, in a browser that does not hand it out, and then does not store one. */

const { sign } = await import('../../../src/platform/api/sign.ts');

beforeEach(session.reset);
afterEach(() => {
  session.reset();
  vi.useRealTimers();
});

test('a browser that never answers is asked again with the next card', async () => {
  vi.useFakeTimers();
  session.before = () => new Promise(() => {});
  const refused = expect(sign('a card')).rejects.toThrow('No answer');
  await vi.advanceTimersByTimeAsync(60_000);
  await refused;
});

test('cards open where the disk is full', async () => {
  session.before = (call) => {
    if (call === 'set') throw new Error('FILE_ERROR_NO_SPACE');
  };
  const seal = await sign('a card');
  expect(seal).toHaveLength(64);
  expect(await sign('a card')).toBe(seal);
  expect(await sign('another')).not.toBe(seal);
});
