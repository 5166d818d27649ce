import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type TabRecord, TabRecordSchema } from '../../core/pages/tab-record.ts';

const keyOf = (tabId: number) => `tab-${tabId}`;

/** The record of a tab; `undefined` when none of its frames has reported in this browser session. */
export async function readTab(tabId: number): Promise<TabRecord | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const record = v.safeParse(TabRecordSchema, stored[key]);
  return record.success ? record.output : undefined;
}

const queues = new Map<number, Promise<unknown>>();
/** What this background has written itself; nobody else does. */
const written = new Map<number, TabRecord>();

/**
 * Changes the record of a tab. Changes of one tab follow one another; only the background makes them, so a queue in its
 * memory is enough.
 * @param change gives the new record, or `undefined` to leave the old one
 * @returns the record as it then is
 */
export function updateTab(
  tabId: number,
  change: (record: TabRecord | undefined) => TabRecord | undefined,
): Promise<TabRecord | undefined> {
  const update = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    const record = written.get(tabId) ?? (await readTab(tabId));
    const changed = change(record);
    if (changed) {
      await browser.storage.session.set({ [keyOf(tabId)]: changed });
      written.set(tabId, changed);
    }
    return changed ?? record;
  });
  const settled = update
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(tabId) === settled) queues.delete(tabId);
    });
  queues.set(tabId, settled);
  return update;
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  written.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/** Tells of every change of a tab's record until `signal` aborts. */
export function onTabChanged(
  tabId: number,
  listener: (record: TabRecord) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(tabId);
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    const record = v.safeParse(TabRecordSchema, change?.newValue);
    if (record.success) listener(record.output);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
