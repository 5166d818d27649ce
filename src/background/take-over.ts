import { orUndefined, within } from '../core/tasks/promises.ts';

/** What taking over pages needs of the browser. */
interface Ports {
  areTakenOver: () => Promise<boolean>;
  setTakenOver: () => Promise<void>;
  loadedTabs: () => Promise<readonly number[]>;
  takeOverTab: (tabId: number) => Promise<void>;
}

/** How long all pages together may take, in milliseconds. One that is frozen or stopped by a debugger never answers. */
const LIMIT = 10_000;

/**
 * Runs the scout in the pages that are open when the extension is installed, updated or switched on, once. It looks for them also when
 * the browser starts, where they have it already.
 */
export async function takeOverOpenPages(ports: Ports): Promise<void> {
  const { areTakenOver, setTakenOver, loadedTabs, takeOverTab } = ports;
  if (await areTakenOver()) return;
  const tabs = await loadedTabs();
  await orUndefined(within(Promise.all(tabs.map((tabId) => orUndefined(takeOverTab(tabId)))), LIMIT));
  // Last: if the browser stops the background before, the next start goes on.
  await setTakenOver();
}
