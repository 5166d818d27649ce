import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type TabRecord, TabRecordSchema } from '../../core/pages/tab-record.ts';
import { Turns } from '../../core/tasks/in-turn.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { subscribe } from '../api/subscribe.ts';

/** In `storage.session`, which the browser empties when it is closed. */
const keyOf = (tabId: number) => `tab-${tabId}`;

/** The record of a tab; `undefined` when none of its frames has reported in this browser session. */
export async function readTab(tabId: number): Promise<TabRecord | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const record = v.safeParse(TabRecordSchema, stored[key]);
  return record.success ? record.output : undefined;
}

/** The records of all open tabs that have one, by the ids of these. */
export async function readTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const ids = (await browser.tabs.query({ discarded: false })).flatMap(({ id }) => id ?? []);
  const stored = await browser.storage.session.get(ids.map(keyOf));
  const records = new Map<number, TabRecord>();
  for (const id of ids) {
    const record = v.safeParse(TabRecordSchema, stored[keyOf(id)]);
    if (record.success) records.set(id, record.output);
  }
  return records;
}

const turns = new Turns<number>();
/** Tabs that were closed while this background ran. Browsers give no id twice. */
const closed = new Set<number>();
/** The records that this background has made. Nothing else writes them, so they need not be read again. */
const written = new Map<number, TabRecord>();

/**
 * Changes the record of a tab. Turns in memory keep concurrent changes of one tab from overwriting each other, which
 * is enough because only the background makes them.
 * @param change returns the new record, or `undefined` to keep the old one
 * @returns the record after the change; `undefined` for a tab that was closed
 */
export function updateTab(
  tabId: number,
  change: (record: TabRecord | undefined) => TabRecord | undefined,
): Promise<TabRecord | undefined> {
  return turns.take(tabId, async () => {
    if (closed.has(tabId)) return undefined;
    const record = written.get(tabId) ?? (await readTab(tabId));
    const changed = change(record);
    if (changed) {
      // In memory first: a page can fill the storage in Chrome. The record then lasts as long as this background.
      written.set(tabId, changed);
      await orUndefined(browser.storage.session.set({ [keyOf(tabId)]: changed }));
    }
    return changed ?? record;
  });
}

/** The record of a tab after the changes that are under way; `undefined` for a tab that was closed, or has none. */
export const currentTab = (tabId: number): Promise<TabRecord | undefined> =>
  updateTab(tabId, () => undefined);

/** Deletes the record of a closed tab, after the change that is under way. Later changes have no effect. */
export function forgetTab(tabId: number): Promise<void> {
  closed.add(tabId);
  return turns.take(tabId, async () => {
    written.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  });
}

/** Calls back with the record of a tab after every change until `signal` aborts. */
export function onTabChanged(
  tabId: number,
  listener: (record: TabRecord) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(tabId);
  subscribe(
    browser.storage.session.onChanged,
    (changes) => {
      const record = v.safeParse(TabRecordSchema, changes[key]?.newValue);
      if (record.success) listener(record.output);
    },
    signal,
  );
}
