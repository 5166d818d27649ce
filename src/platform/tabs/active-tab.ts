import browser from 'webextension-polyfill';
import { subscribe } from '../api/subscribe.ts';

export interface ActiveTab {
  id: number;
  /** Whether the tab is loading a page. */
  loading: boolean;
  /** The address of its page; `undefined` where the browser does not reveal it. */
  url: string | undefined;
}

/**
 * The active tab of the current window, which the popup is about; `undefined` when there is none. For a popup that is
 * itself open in a tab, the window's most recently used other tab.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [own, active] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const [tab] = own ? await othersByLastUse(own) : active;
  return tab?.id === undefined ? undefined : { id: tab.id, loading: tab.status === 'loading', url: tab.url };
}

/** The address of a tab's page; `undefined` where the browser does not reveal it. */
export const readTabUrl = async (tabId: number): Promise<string | undefined> =>
  (await browser.tabs.get(tabId)).url;

async function othersByLastUse(own: browser.Tabs.Tab): Promise<browser.Tabs.Tab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs
    .filter(({ id }) => id !== own.id)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
}

/** Whether a tab is loading a page. Rejects when there is no such tab. */
export const isTabLoading = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId)).status === 'loading';

/** Calls back when a tab begins or finishes loading a page, until `signal` aborts. */
export function onTabLoading(tabId: number, listener: (loading: boolean) => void, signal: AbortSignal): void {
  const onUpdated = (id: number, { status }: browser.Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && status !== undefined) listener(status === 'loading');
  };
  subscribe(browser.tabs.onUpdated, onUpdated, signal);
}
