import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** The tab whose page has items in the context menu, in `storage.session`. Only its number, as content scripts may read that. */
const KEY = 'menu-tab';

/** @returns the tab's id; `undefined` for none */
export async function readMenuTab(): Promise<number | undefined> {
  const stored = v.safeParse(v.number(), (await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.output : undefined;
}

/** @param tabId the tab's id; `undefined` for none */
export const storeMenuTab = (tabId: number | undefined): Promise<void> =>
  tabId === undefined ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: tabId });
