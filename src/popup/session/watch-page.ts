import { totalCount } from '../../core/pages/mention-counts.ts';
import type { TabRecord } from '../../core/pages/tab-record.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PageAccess } from '../../platform/tabs/page-access.ts';
import { countMentions, type Page, readyPage, type TopFrame } from './state.ts';

/** What watching a page needs of the browser. */
export interface PagePorts {
  onTabLoading: (tabId: number, listener: (loading: boolean) => void, signal: AbortSignal) => void;
  isTabLoading: (tabId: number) => Promise<boolean>;
  /** Asks the top frame of a tab; rejects when no content script runs there. */
  describe: (tabId: number) => Promise<TopFrame>;
  /** The address of a tab's page; null for one without. */
  readAddress: (tabId: number) => Promise<PageAddress | null>;
  /** Whether a tab shows the source of an XML document, which is not searched. */
  showsXmlSource: (tabId: number) => Promise<boolean>;
  readTab: (tabId: number) => Promise<TabRecord | undefined>;
  onTabChanged: (tabId: number, listener: () => void, signal: AbortSignal) => void;
  readAccess: (tabId: number) => Promise<PageAccess>;
  onAccessChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** What to assume where the browser does not reveal its permissions. */
const FULL_ACCESS: PageAccess = { web: true, files: 'on' };
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
    if (top) {
      const page = readyPage(top, address, record);
      if (totalCount(countMentions(page)) > 0 || !(await orUndefined(ports.showsXmlSource(tab.id))))
        return page;
      return { ...page, isXmlSource: true };
    }
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
  let loadingReports = 0;
  let loaded: ReturnType<typeof setTimeout> | undefined;
  const onLoading = (isLoading: boolean) => {
    loadingReports += 1;
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
  // A page may have finished between the answer about the tab and the first report.
  const checkLoading = async () => {
    const isLoading = await orUndefined(ports.isTabLoading(tab.id));
    if (isLoading === false && loadingReports === 0 && !signal.aborted) onLoading(false);
  };
  ports.onTabChanged(tab.id, refresh, signal);
  ports.onTabLoading(tab.id, onLoading, signal);
  if (loading) void checkLoading();
  ports.onAccessChanged(refresh, signal);
  return refresh();
}
