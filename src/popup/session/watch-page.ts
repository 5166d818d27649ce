import type { TabRecord } from '../../core/pages/tab-record.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PagePermission } from '../../platform/tabs/page-permission.ts';
import { type Page, readyPage, type TopFrame } from './state.ts';

/** What watching a page needs of the browser. */
export interface PagePorts {
  onTabLoading: (tabId: number, listener: (loading: boolean) => void, signal: AbortSignal) => void;
  /** Asks the top frame of a tab; rejects when no content script runs there. */
  describe: (tabId: number) => Promise<TopFrame>;
  /** The address of a tab's page; null for one without. */
  readAddress: (tabId: number) => Promise<PageAddress | null>;
  readTab: (tabId: number) => Promise<TabRecord | undefined>;
  onTabChanged: (tabId: number, listener: () => void, signal: AbortSignal) => void;
  readAccess: (tabId: number) => Promise<PagePermission>;
  onAccessChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** What to assume where the browser does not reveal its permissions. */
const FULL_ACCESS: PagePermission = { web: true, files: 'on' };
/** How long after a page has loaded its content script may still be starting, in milliseconds. */
const CONTENT_SCRIPT_START = 250;

/**
 * Reports the state of a tab's page, now and after every change, until `signal` aborts.
 * @param onPage handles a report
 * @returns once `onPage` has handled the first report
 */
export function watchPage(
  ports: PagePorts,
  tab: { id: number; loading: boolean },
  onPage: (page: Page) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let { loading } = tab;
  let accessWasMissing = false;
  const readPage = async (): Promise<Page> => {
    const [top, address = null, record] = await Promise.all([
      orUndefined(ports.describe(tab.id)),
      orUndefined(ports.readAddress(tab.id)),
      orUndefined(ports.readTab(tab.id)),
    ]);
    if (top) return readyPage(top, address, record);
    if (loading) return { type: 'loading' };
    const access = (await orUndefined(ports.readAccess(tab.id))) ?? FULL_ACCESS;
    if (access.web && accessWasMissing) return { type: 'needs-reload' };
    accessWasMissing = !access.web;
    return { type: 'no-content-script', access };
  };
  let reads = 0;
  const refresh = async () => {
    reads += 1;
    const turn = reads;
    const page = await readPage();
    if (turn === reads) await onPage(page);
  };
  let loaded: ReturnType<typeof setTimeout> | undefined;
  const onLoading = (isLoading: boolean) => {
    clearTimeout(loaded);
    loading = true;
    accessWasMissing = false;
    void refresh();
    if (isLoading) return;
    loaded = setTimeout(() => {
      loading = false;
      if (!signal.aborted) void refresh();
    }, CONTENT_SCRIPT_START);
  };
  ports.onTabChanged(tab.id, refresh, signal);
  ports.onTabLoading(tab.id, onLoading, signal);
  ports.onAccessChanged(refresh, signal);
  return refresh();
}
