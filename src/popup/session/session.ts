import { packOfKey } from '../../core/packs/qualified-keys.ts';
import { keysFor, policyFor } from '../../core/pages/page-policy.ts';
import { effectiveSettings } from '../../core/settings/entries/pending-changes.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { parseSettings, type ReadSettings } from '../../core/settings/stored/storage-format.ts';
import { withOutOfRoomCheck } from '../../core/shared/out-of-room.ts';
import { inTurn } from '../../core/tasks/in-turn.ts';
import { inBackground, orUndefined, succeeds, wait } from '../../core/tasks/promises.ts';
import { timeToNextMinute } from '../../core/time/remaining-time.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import { type MentionPorts, mentionLoader } from './mention-loader.ts';
import {
  addressOf,
  countMentions,
  type FramedMention,
  mentionKey,
  type Page,
  type PopupState,
  packsWithNames,
} from './state.ts';
import { watchBackground } from './watch-background.ts';
import { type PackPorts, watchPacks } from './watch-packs.ts';
import { type PagePorts, watchPage } from './watch-page.ts';
import { type SettingsPorts, watchSiteSettings } from './watch-site-settings.ts';

/** What the popup needs of the browser. */
export interface BrowserPorts extends PagePorts, SettingsPorts, MentionPorts, PackPorts {
  activeTab: () => Promise<{ id: number; loading: boolean; address: PageAddress | null } | undefined>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  /** All stored settings as they are, as JSON. */
  readRawSettings: () => Promise<string>;
  /** Downloads a text as a file. */
  saveFile: (name: string, text: string) => void;
  backgroundAnswers: () => Promise<boolean>;
  /** Restarts the extension, which closes the popup. */
  restart: () => void;
  /** Makes the frames of a tab ask for their settings again. */
  refreshFrames: (tabId: number) => Promise<unknown>;
  /** Asks the reader for access to web pages. Browsers require a click for this. */
  requestAccess: () => Promise<boolean>;
  reload: (tabId: number) => Promise<void>;
  /** @param path for example `src/options/index.html`, with an optional fragment */
  openExtensionPage: (path: string) => Promise<void>;
  /** Opens the browser's settings for keyboard shortcuts. */
  openShortcutSettings: () => Promise<void>;
  /** Opens the browser's settings for this extension. */
  openExtensionSettings: () => Promise<void>;
  closePopup: () => Promise<void>;
  /** Closes the popup and focuses the page of a tab. */
  leaveForTab: (tabId: number) => Promise<void>;
}

/** What the reader can do. */
export interface Actions {
  change: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  /** Saves all stored settings as they are to a file. */
  saveRaw: () => Promise<void>;
  /** Reads the settings again. */
  retry: () => Promise<void>;
  restart: () => void;
  requestAccess: () => void;
  reload: () => void;
  openExtensionPage: (path: string) => void;
  openShortcutSettings: () => void;
  openExtensionSettings: () => void;
  /** Opens or closes the details of an entity. */
  toggleEntity: (entity: string) => Promise<void>;
  /** Goes to a mention and closes the popup. */
  goToMention: (mention: FramedMention) => Promise<void>;
  /** Goes to the next or the previous mention; the popup stays open. */
  goToNextMention: (direction: 1 | -1) => Promise<void>;
}

/** Stands for a missing active tab; its id is `tabs.TAB_ID_NONE`. */
const NO_TAB = { id: -1, loading: false, address: null };
/** How many of the names that settings switch off are looked up: there may be thousands. */
const MAX_NAMED = 200;
/** How long the first rendering and the details of an entity wait for the page to answer, in milliseconds. */
const MAX_WAIT = 80;

/**
 * Collects the popup's state, renders it once it is complete, and again after every change until `signal` aborts.
 * @returns once it has been rendered for the first time
 */
export async function startPopup(
  ports: BrowserPorts,
  render: (state: PopupState, actions: Actions) => void,
  signal: AbortSignal,
): Promise<void> {
  let state: PopupState = {
    stored: parseSettings({}),
    pending: [],
    refused: false,
    isOutOfRoom: false,
    page: { type: 'loading' },
    packs: [],
    entities: ports.bundledEntities,
    now: Date.now(),
  };
  let complete = false;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  const update = (part: Partial<PopupState>) => {
    state = { ...state, ...part, now: Date.now() };
    if (!complete || signal.aborted) return;
    const isKnown = state.packs.length > 0 && state.page.type === 'ready';
    if (isKnown && !state.packsFirst) state.packsFirst = packsWithNames(state);
    render(state, actions);
    clearTimeout(pauseTimer);
    const left = pauseLeft(state);
    if (left !== undefined) pauseTimer = setTimeout(() => update({}), timeToNextMinute(left));
  };

  const tab = (await orUndefined(ports.activeTab())) ?? NO_TAB;
  const onStored = (stored: ReadSettings) => {
    update({ stored });
    void nameEntities();
  };
  const settingsFor = watchSiteSettings(ports, onStored, signal);
  const mentions = mentionLoader(ports, tab.id, (list) => update({ mentions: list }), signal);
  const packs = watchPacks(ports, (part) => update(part), signal);
  const nameEntities = () => {
    const { page, stored } = state;
    const { entitiesOff } = stored.settings;
    // First those of the site, because the popup lists its exceptions.
    const off = [...keysFor({ ...stored.settings, entitiesOff: [] }, addressOf(page)), ...entitiesOff];
    const named = off.filter((key) => packOfKey(key) === undefined).slice(0, MAX_NAMED);
    return packs.nameEntities([...Object.keys(countMentions(page)), ...named], entitiesOff);
  };
  const nextInTurn = inTurn();
  const closeAfter = (opening: Promise<void>) => inBackground(opening.then(ports.closePopup));
  const readAgain = () => ports.readSettings({ site: siteOf(state.page) });

  const setOutOfRoom = (isOutOfRoom: boolean) => update({ isOutOfRoom });
  const changeSettings = withOutOfRoomCheck(ports.changeSettings, setOutOfRoom);
  const startAfresh = withOutOfRoomCheck(ports.startAfresh, setOutOfRoom);

  const actions: Actions = {
    async change(change) {
      update({ pending: [...state.pending, change], refused: false });
      const refused = !(await succeeds(changeSettings(change)));
      const stored = await readAgain();
      update({ stored, refused, pending: state.pending.filter((other) => other !== change) });
      await nameEntities();
    },
    async startAfresh() {
      const refused = !(await succeeds(startAfresh()));
      update({ stored: await readAgain(), refused });
    },
    async saveRaw() {
      const text = await orUndefined(ports.readRawSettings());
      if (text !== undefined) ports.saveFile('context-notes-unreadable-settings.json', text);
    },
    async retry() {
      update({ stored: await settingsFor(siteOf(state.page)) });
      await ports.refreshFrames(tab.id);
    },
    restart: () => ports.restart(),
    requestAccess: () => inBackground(ports.requestAccess()),
    reload: () => inBackground(ports.reload(tab.id)),
    openExtensionPage: (path) => closeAfter(ports.openExtensionPage(path)),
    openShortcutSettings: () => closeAfter(ports.openShortcutSettings()),
    openExtensionSettings: () => closeAfter(ports.openExtensionSettings()),
    async toggleEntity(entity) {
      const opens = state.expanded !== entity;
      // Give the mentions a moment to load, so that the details open with them.
      if (opens) await Promise.race([mentions.load(), wait(MAX_WAIT)]);
      update({ expanded: opens ? entity : undefined });
    },
    async goToMention(mention) {
      update({ current: mentionKey(mention) });
      if (await mentions.goTo(mention, true)) inBackground(ports.leaveForTab(tab.id));
    },
    goToNextMention: (direction) =>
      // One after another, so that each press goes on from where the one before has led.
      nextInTurn(async () => {
        const mention = await mentions.goToNext(state.current, direction);
        if (mention) update({ current: mentionKey(mention) });
      }),
  };

  let latest: Page | undefined;
  const showPage = async (page: Page) => {
    latest = page;
    const stored = await settingsFor(siteOf(page));
    if (latest !== page) return;
    mentions.setPage(page);
    update({ page, stored });
    await nameEntities();
  };
  // Start reading the settings of the site while the page is asked, which takes a while.
  void settingsFor(tab.address?.site ?? null);
  await Promise.race([
    Promise.all([watchPage(ports, tab, showPage, signal), packs.loadEarly()]),
    wait(MAX_WAIT),
  ]);
  if (!latest) await showPage(state.page);
  complete = true;
  update({});
  // An animation by a script may have shown text, and nothing tells of it.
  mentions.checkSeen();
  if (state.packs.length === 0) void packs.load();
  const onSilence = (isBackgroundSilent: boolean) => {
    update({ isBackgroundSilent });
    // It could not list them before.
    if (!isBackgroundSilent && state.packs.length === 0) void packs.load();
  };
  void watchBackground(ports.backgroundAnswers, onSilence, signal);
  // Read by `npm run bench:popup`.
  performance.mark('popup-rendered');
}

/** The site whose rules are read; null for none. */
const siteOf = (page: Page): string | null => addressOf(page)?.site ?? null;

/** How long the pause of the page still lasts, in milliseconds; `undefined` where there is none. */
function pauseLeft(state: PopupState): number | undefined {
  const { inactive } = policyFor(effectiveSettings(state), addressOf(state.page), [], state.now);
  return inactive && 'until' in inactive ? inactive.until - state.now : undefined;
}
