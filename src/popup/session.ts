import type { Counts } from '../core/counts.ts';
import type { SettingsChange } from '../core/settings-change.ts';
import type { PageAddress } from '../core/site.ts';
import { parseSettings, type ReadSettings } from '../core/stored-settings.ts';
import type { TabRecord } from '../core/tab-record.ts';
import { type Page, type PopupState, pageOf } from './state.ts';

/** What the popup needs of the browser. */
export interface Ports {
  readSettings: () => Promise<ReadSettings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  onSettingsChanged: (listener: (read: ReadSettings) => void, signal: AbortSignal) => void;
  activeTab: () => Promise<{ id: number; loading: boolean } | undefined>;
  onTabLoading: (tabId: number, listener: (loading: boolean) => void, signal: AbortSignal) => void;
  /** Asks the top frame of a tab; rejects when no content script runs there. */
  describe: (tabId: number) => Promise<{ page: PageAddress | null; counts: Counts }>;
  readTab: (tabId: number) => Promise<TabRecord | undefined>;
  onTabChanged: (tabId: number, listener: () => void, signal: AbortSignal) => void;
}

/** What the reader can do. */
export interface Actions {
  change: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
}

/** How long the first drawing waits for a page that does not answer, in milliseconds. */
const PATIENCE = 80;
/** How long after its page is complete a content script may still be starting, in milliseconds. */
const SETTLING = 250;

/**
 * Gathers what the popup shows, draws it once complete, and again with every change until `signal` aborts.
 * @returns when the first drawing is done
 */
export async function startPopup(
  ports: Ports,
  draw: (state: PopupState, actions: Actions) => void,
  signal: AbortSignal,
): Promise<void> {
  let state: PopupState = {
    stored: parseSettings({}),
    pending: [],
    refused: false,
    page: { type: 'waiting' },
  };
  let complete = false;
  const update = (part: Partial<PopupState>) => {
    state = { ...state, ...part };
    if (complete && !signal.aborted) draw(state, actions);
  };

  const actions: Actions = {
    async change(change) {
      update({ pending: [...state.pending, change], refused: false });
      const refused = await fails(ports.changeSettings(change));
      const stored = await ports.readSettings();
      update({ stored, refused, pending: state.pending.filter((other) => other !== change) });
    },
    async startAfresh() {
      const refused = await fails(ports.startAfresh());
      update({ stored: await ports.readSettings(), refused });
    },
  };

  ports.onSettingsChanged((stored) => update({ stored }), signal);
  const settingsRead = ports.readSettings().then((stored) => update({ stored }));
  const pageSeen = watchPage(ports, (page) => update({ page }), signal);
  await Promise.all([settingsRead, Promise.race([pageSeen, after(PATIENCE)])]);
  complete = true;
  update({});
}

/** Shows the page of the active tab, now and whenever it changes. @returns when it was shown first */
async function watchPage(ports: Ports, show: (page: Page) => void, signal: AbortSignal): Promise<void> {
  const tab = await orNothing(ports.activeTab());
  if (!tab) return show({ type: 'closed' });
  let { loading } = tab;
  let looks = 0;
  const look = async () => {
    looks += 1;
    const turn = looks;
    const [top, record] = await Promise.all([
      orNothing(ports.describe(tab.id)),
      orNothing(ports.readTab(tab.id)),
    ]);
    if (turn === looks) show(pageOf(top, record, loading));
  };
  let loads = 0;
  const onLoading = async (nowLoading: boolean) => {
    loads += 1;
    const turn = loads;
    loading = true;
    look();
    if (nowLoading) return;
    await after(SETTLING);
    if (turn !== loads || signal.aborted) return;
    loading = false;
    look();
  };
  ports.onTabChanged(tab.id, look, signal);
  ports.onTabLoading(tab.id, onLoading, signal);
  return look();
}

const orNothing = <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);

const fails = (promise: Promise<void>): Promise<boolean> =>
  promise.then(
    () => false,
    () => true,
  );

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
