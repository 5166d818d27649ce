import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NameRequests } from '../../../src/content/names/name-requests.ts';
import { retryWithBackoff } from '../../../src/content/scout/retry.ts';
import { NameSieve } from '../../../src/core/names/name-sieve.ts';
import { keysOf, nameSieveDataOf, sieveKeysOf } from '../../../src/core/names/name-sieve-data.ts';
import { skeletonOf } from '../../../src/core/sieve/sieve.ts';
import { TextFlow } from '../../../src/core/text/text-flow.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  const postTask = (_: () => void, { delay = 0 }) => new Promise((resolve) => setTimeout(resolve, delay));
  vi.stubGlobal('scheduler', { postTask });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const node: Text = Object.create(null);
const flowOf = (text: string) => {
  const flow = new TextFlow<Text>();
  flow.append(node, text);
  return flow;
};

/** Requests for two names. @param answers what the background answers; `undefined` for each question after the last */
function requests(...answers: [][]) {
  const sieve = new NameSieve(
    nameSieveDataOf([sieveKeysOf(['Lindenbad', 'Ørsted'].flatMap((text) => keysOf({ text })))]),
    skeletonOf,
  );
  const load = vi.fn(async (_: number[]) => answers.shift());
  const life = new AbortController();
  return { load, life, requests: new NameRequests(sieve, load, () => {}, retryWithBackoff, life.signal) };
}

test('a request without an answer is made again, ever less often, until the scripts end', async () => {
  const { load, life, requests: names } = requests();
  names.read(flowOf('Das Lindenbad'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load.mock.calls.length).toBeGreaterThan(5);
  expect(load.mock.calls.length).toBeLessThan(12);
  life.abort();
  load.mockClear();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(load).not.toHaveBeenCalled();
});

test('each key is requested once, those that are found meanwhile after the answer', async () => {
  const { load, requests: names } = requests([], []);
  names.read(flowOf('Das Lindenbad'));
  names.read(flowOf('Im Lindenbad'));
  await vi.advanceTimersByTimeAsync(100);
  names.read(flowOf('by Ørsted, in Lindenbad'));
  await vi.advanceTimersByTimeAsync(100);
  expect(load).toHaveBeenCalledTimes(2);
  const keys = load.mock.calls.flat(2);
  expect(new Set(keys).size).toBe(keys.length);
});
