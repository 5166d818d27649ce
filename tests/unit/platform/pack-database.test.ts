import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openedInTime } from '../../../src/platform/packs/pack-database.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a database that does not open keeps nobody waiting for ever, and is closed if it opens after all', async () => {
  const database = { close: vi.fn() };
  expect(await openedInTime(Promise.resolve(database))).toBe(database);
  let open = () => {};
  const opening = new Promise<typeof database>((resolve) => {
    open = () => resolve(database);
  });
  const refused = expect(openedInTime(opening)).rejects.toThrow('No answer');
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
  expect(database.close).not.toHaveBeenCalled();
  open();
  await vi.advanceTimersByTimeAsync(0);
  expect(database.close).toHaveBeenCalledOnce();
});
