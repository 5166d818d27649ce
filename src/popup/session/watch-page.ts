import type { Counts } from '../../core/pages/mention-counts.ts';
import type { TabRecord } from '../../core/pages/tab-record.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PagePermission } from '../../platform/tabs/page-permission.ts';
import { openPage, type Page } from './state.ts';

/** What watching a page needs of the browser. */
export interface PagePorts {
  onTabLoading: (tabId: number, listener: (loading: boolean) => void, signal: AbortSignal) => void;
  /** Asks the top frame of a tab; rejects when no content script runs there. */
  describe: (tabId: number) => Promise<{ page: PageAddress | null; counts: Counts }>;
  readTab: (tabId: number) => Promise<TabRecord | undefined>;
  onTabChanged: (tabId: number, listener: () => void, signal: AbortSignal) => void;
  readAccess: (tabId: number) => Promise<PagePermission>;
  onAccessChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** The access that is taken for granted where nothing is known of it. */
export const READABLE: PagePermission = { web: true, files: 'on' };
/** How long after its page is complete a content script may still be starting, in milliseconds. */
const SETTLING = 250;

/**
 * Shows the page of a tab, now and whenever it changes, until `signal` aborts.
 * @returns when it was shown first
 */
export function watchPage(
  ports: PagePorts,
  tab: { id: number; loading: boolean },
  show: (page: Page) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let { loading } = tab;
  let wasClosed = false;
  let looks = 0;
  const see = async (): Promise<Page> => {
    const [top, record] = await Promise.all([
      orNothing(ports.describe(tab.id)),
      orNothing(ports.readTab(tab.id)),
    ]);
    if (top) return openPage(top, record);
    if (loading) return { type: 'waiting' };
    const access = (await orNothing(ports.readAccess(tab.id))) ?? READABLE;
    if (access.web && wasClosed) return { type: 'stale' };
    wasClosed = !access.web;
    return { type: 'closed', access };
  };
  const look = async () => {
    looks += 1;
    const turn = looks;
    const page = await see();
    if (turn === looks) await show(page);
  };
  let loads = 0;
  const onLoading = async (nowLoading: boolean) => {
    loads += 1;
    const turn = loads;
    loading = true;
    wasClosed = false;
    void look();
    if (nowLoading) return;
    await after(SETTLING);
    if (turn !== loads || signal.aborted) return;
    loading = false;
    void look();
  };
  ports.onTabChanged(tab.id, look, signal);
  ports.onTabLoading(tab.id, onLoading, signal);
  ports.onAccessChanged(look, signal);
  return look();
}

export const orNothing = <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);

export const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
