import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const openDB = vi.fn<() => Promise<{ close: () => void }>>();
vi.mock('idb', () => ({ openDB }));
const { openPackDatabase } = await import('../../../src/platform/packs/pack-database.ts');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a database that does not open is tried again, and closed if it opens after all', async () => {
  const late = { close: vi.fn() };
  let open = (_: typeof late) => {};
  openDB.mockReturnValueOnce(
    new Promise((resolve) => {
      open = resolve;
    }),
  );
  const refused = expect(openPackDatabase()).rejects.toThrow('No answer');
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;

  const database = { close: vi.fn() };
  openDB.mockResolvedValueOnce(database);
  expect(await openPackDatabase()).toBe(database);
  open(late);
  await vi.advanceTimersByTimeAsync(0);
  expect(late.close).toHaveBeenCalledOnce();
  expect(database.close).not.toHaveBeenCalled();
  expect(await openPackDatabase()).toBe(database);
});
