import { within } from '../../core/tasks/promises.ts';
import { browser } from './native-browser.ts';

/** How long the browser may take, in milliseconds: far longer than it takes on a slow machine. */
const LIMITS = { some: 2_000, all: 20_000 } as const;

type Items = Record<string, unknown>;

/**
 * `storage.local`, which rejects where the browser never answers. Without that, nothing could tell the reader, and all
 * later calls would wait too.
 */
export const localArea = {
  /** @param keys null for all */
  get: (keys: readonly string[] | null): Promise<Items> =>
    within(browser.storage.local.get(keys && [...keys]), keys ? LIMITS.some : LIMITS.all),
  set: (items: Items): Promise<void> => within(browser.storage.local.set(items), LIMITS.all),
  remove: (keys: readonly string[]): Promise<void> =>
    within(browser.storage.local.remove([...keys]), LIMITS.all),
};
