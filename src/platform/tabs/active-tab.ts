import browser from 'webextension-polyfill';

/** The tab that the popup is about. */
export interface ActiveTab {
  id: number;
  /** Whether the browser is still loading the tab's page. */
  loading: boolean;
}

/**
 * The tab that the reader looks at; `undefined` when there is none. A popup that is itself open in a tab is about the
 * tab of its window that was looked at last.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [own, active] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const [tab] = own ? await othersOf(own) : active;
  return tab?.id === undefined ? undefined : { id: tab.id, loading: tab.status === 'loading' };
}

async function othersOf(own: browser.Tabs.Tab): Promise<browser.Tabs.Tab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs
    .filter(({ id }) => id !== own.id)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
}

/** Tells when a tab begins to load a page, and when it is done, until `signal` aborts. */
export function onTabLoading(tabId: number, listener: (loading: boolean) => void, signal: AbortSignal): void {
  const onUpdated = (id: number, { status }: browser.Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && status !== undefined) listener(status === 'loading');
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated), { once: true });
}
