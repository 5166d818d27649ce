import { bundledNames, matchRules } from '../bundled/names.ts';
import { bundledPack } from '../bundled/pack.ts';
import type { EntityCatalogue } from '../core/names/entity-catalogue.ts';
import { pageOfFrame } from '../core/pages/page-of-frame.ts';
import { noteIndexOf } from '../core/ranking/note-index.ts';
import { ruleOf } from '../core/settings/settings.ts';
import { MAIN_KEY } from '../core/settings/storage-keys.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import {
  onBrowserStart,
  onCommand,
  onFirstRun,
  onInstalled,
  onTabClosed,
  uiLanguages,
} from '../platform/api/browser-events.ts';
import { onMenuItem, setContextMenu } from '../platform/api/context-menu.ts';
import {
  isExtensionUrl,
  openAllNotes,
  openExceptions,
  openLink,
  openNewNote,
  openNotesAbout,
  openNotesPage,
  openOptions,
  openPopup,
  openWelcomePage,
} from '../platform/api/extension-pages.ts';
import { onWakeUp, wakeAt } from '../platform/api/wake-up.ts';
import { answerPings } from '../platform/messages/ping.ts';
import { serveBackground } from '../platform/messages/to-background.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import type { FrameAddress, Sender } from '../platform/messages/transport.ts';
import { registerNamesScript, runNamesScript } from '../platform/packs/names-script.ts';
import { announcePacksChanged, servePackPages } from '../platform/packs/pack-messages.ts';
import {
  deletePack,
  readPackFile,
  readPackRecords,
  recompilePacks,
  storePack,
} from '../platform/packs/pack-store.ts';
import { onPublishedChanged, publishSealed, readSealed } from '../platform/packs/published-names.ts';
import {
  readNamesShard,
  readPackHead,
  readPackNotes,
  readPartsShard,
  readSieveKeys,
} from '../platform/packs/stored-names.ts';
import { restrictStorageAccess, setSessionAccess } from '../platform/settings/restrict-access.ts';
import { onSettingsKeysChanged } from '../platform/settings/settings-events.ts';
import {
  changeSettings,
  completeInterruptedWrite,
  onSettingsChanged,
  readSettings,
} from '../platform/settings/settings-store.ts';
import { settingsSync } from '../platform/settings/settings-sync.ts';
import { lendLocks } from '../platform/settings/shared-locks.ts';
import { sign } from '../platform/settings/sign.ts';
import { describeFrame } from '../platform/tabs/describe-frame.ts';
import { injectScripts, removeLeftMarks } from '../platform/tabs/inject-script.ts';
import { readMenuTab, storeMenuTab } from '../platform/tabs/menu-tab.ts';
import { notifySettingsChanged } from '../platform/tabs/notify-tabs.ts';
import { TabConnections } from '../platform/tabs/tab-connections.ts';
import { forgetTab, readTab, readTabs, updateTab } from '../platform/tabs/tab-store.ts';
import { takeOverOpenPages } from '../platform/tabs/take-over.ts';
import { showDefault, showTab, styleBadge } from '../platform/tabs/toolbar.ts';
import { Announcements } from './announcements.ts';
import { CardLimits } from './card/card-limits.ts';
import { exampleCard } from './card/example-card.ts';
import { cardStyle } from './card/style.ts';
import { checkFrames } from './check-frames.ts';
import { ContextMenu } from './context-menu.ts';
import { frameHandlers } from './frame-handlers.ts';
import { FrameRelay } from './frame-relay.ts';
import { FrameStates } from './frame-states.ts';
import { NoteDraft } from './note-draft.ts';
import { Library } from './packs/library.ts';
import { packHandlers } from './packs/pack-handlers.ts';
import { namesGuard, namesPublisher } from './packs/publish-names.ts';
import { shortcutHandler } from './shortcuts.ts';
import { keepInSync } from './sync.ts';
import { TabReports } from './tab-reports.ts';
import { ToolbarButton } from './toolbar-button.ts';

/**
 * The background: injects scripts, answers frames, and shows the state of each tab on the toolbar button. State that must
 * last is stored, because the browser may stop the background after any answer.
 */

const forever = new AbortController().signal;
// First, and whatever happens to the rest.
void orUndefined(restrictStorageAccess());
const library = new Library(
  bundledPack,
  bundledNames,
  matchRules,
  {
    readRecords: async () => (await readPackRecords()).map(({ id, hash }) => ({ pack: id, hash })),
    readHead: readPackHead,
    readSieve: readSieveKeys,
    readNames: readNamesShard,
    readParts: readPartsShard,
  },
  () => Date.now(),
);
/** What holds everywhere, without the rules of sites. */
const globalSettings = async () => (await readSettings({ site: null })).settings;
/** @see Library.withNames, here for the packs that are on everywhere */
const withNames = async <T>(use: (names: EntityCatalogue) => T | Promise<T>) =>
  library.withNames(await globalSettings(), undefined, use);
/** @see Library.withNames, here for the page of a frame */
const withNamesFor = async <T>(sender: Sender, use: (names: EntityCatalogue) => T | Promise<T>) => {
  const page = pageOfFrame(sender)?.page;
  return library.withNames((await readSettings({ site: page?.site ?? null })).settings, page, use);
};
const published = () => readSealed(sign);
const stateOfPacks = async () => library.state(await globalSettings());
const publishNamesNow = namesPublisher({
  state: stateOfPacks,
  names: async () => library.publishedNames(await globalSettings()),
  published,
  publish: (names) => publishSealed(names, sign),
  setSessionAccess,
  registerNamesScript,
  runNamesScript,
});
const guardNames = namesGuard({ published, state: stateOfPacks }, publishNamesNow, () => Date.now());
const announcements = new Announcements(
  {
    onSettingsKeysChanged,
    notifySettingsChanged,
    notifyAddressChanged: (tabId) => notifyFrames({ tabId }, 'addressChanged', {}),
  },
  forever,
);
const button = new ToolbarButton({ readSettings, uiLanguages, showTab, showDefault, wakeAt });
const noteDraft = new NoteDraft(openNewNote);
const menu = new ContextMenu({
  readSettings: async (site) => (await readSettings({ site })).settings,
  changeSettings,
  uiLanguages,
  setMenu: setContextMenu,
  readMenuTab,
  storeMenuTab,
  openPopup,
  openAllNotes,
  openNewNote: (draft) => noteDraft.open(draft),
  openOptions,
  openExceptions,
  now: () => Date.now(),
});
/** They end as the background sleeps: whatever wakes it for a tab with marks connects that again. */
const connections = new TabConnections();
const describe = (frame: FrameAddress) => describeFrame(frame, true);
const reports = new TabReports({
  known: (counts) =>
    withNames((names) => Object.fromEntries(Object.entries(counts).filter(([entity]) => names.has(entity)))),
  describe,
  readTab,
  updateTab,
  show: (frame, record) => button.showTab(frame, record),
});

const showSettings = async () => button.showSettings(await globalSettings());

/** Makes open pages and the extension's own go on with other packs. */
async function onPacksChanged(): Promise<void> {
  library.reset();
  // The change is stored. That pages do not learn of it is no reason to call it failed.
  await orUndefined(publishNamesNow());
  announcePacksChanged();
  await notifySettingsChanged(new Set([MAIN_KEY]));
}

const frameRelay = new FrameRelay({
  send: (frame, from, message) => notifyFrames(frame, 'remoteMessage', { from, message }),
  injectFrames: (frame) => injectScripts(['card', 'frames'], frame),
});
const frameStates = new FrameStates({
  readSettings,
  withNames: (settings, page, use) => library.withNames(settings, page, use),
  bundledPackId: bundledPack.id,
  button,
  reports,
  announced: () => announcements.count,
  isExtensionUrl,
  injectScripts,
  removeLeftMarks,
  now: () => Date.now(),
});

serveBackground(
  frameHandlers({
    withNamesFor,
    states: frameStates,
    reports,
    connections,
    announcements,
    menu,
    relay: frameRelay,
    injectScripts,
    prepareCards: () => void noteIndexOf(bundledPack),
    card: {
      packsOf: (members) => library.packsOf(members),
      settings: globalSettings,
      siteRule: async (site) => ruleOf((await readSettings({ site })).settings, site),
      uiLanguages,
      change: changeSettings,
      openNotes: openNotesPage,
      openLink,
      openAllNotes: openNotesAbout,
      openHidden: () => openExceptions(''),
      sign,
    },
    cardLimits: new CardLimits(() => Date.now()),
    cardStyle,
  }),
  forever,
);
answerPings(forever);
lendLocks(forever);
servePackPages(
  packHandlers({
    bundled: bundledPack,
    findEntities: async (keys) => library.findEntities(await globalSettings(), keys),
    readInfos: async () => (await readPackRecords()).map(({ info, added }) => ({ ...info, added })),
    readNotes: readPackNotes,
    readFile: readPackFile,
    store: (file, added) => storePack(file, bundledPack.id, added),
    remove: deletePack,
    exampleCard: (language) => exampleCard(bundledPack, language, new Date()),
    cardStyle,
    takeDraft: () => noteDraft.take(),
    onChanged: onPacksChanged,
  }),
  forever,
);

const onShortcut = shortcutHandler({
  frames: (tabId) => reports.frames(tabId),
  ask: (frame, request) => askFrame(frame, 'shortcut', request),
});
onCommand((name, tabId) => void onShortcut(name, tabId), forever);
onFirstRun(() => void openWelcomePage(), forever);
for (const on of [onInstalled, onBrowserStart]) on(() => void orUndefined(menu.reset()), forever);
onSettingsKeysChanged(() => void orUndefined(menu.reset()), forever);
onMenuItem((id, click) => void orUndefined(menu.choose(id, click)), forever);
onTabClosed((tabId) => {
  reports.forget(tabId);
  void orUndefined(menu.leave(tabId));
  announcements.forget(tabId);
  void forgetTab(tabId);
}, forever);
onSettingsChanged(
  { site: null },
  ({ settings }) => {
    void button.showSettings(settings);
    void orUndefined(publishNamesNow());
  },
  forever,
);
onBrowserStart(() => void orUndefined(publishNamesNow()), forever);
onPublishedChanged(() => void orUndefined(guardNames()), forever);
onWakeUp(() => void showSettings(), forever);
keepInSync(settingsSync, forever);
void orUndefined(publishNamesNow());
void orUndefined(takeOverOpenPages());
void checkFrames({ readTabs, describe, reports });
void orUndefined(recompilePacks().then((changed) => (changed ? onPacksChanged() : undefined)));
// The next write would do it too.
void orUndefined(completeInterruptedWrite());
styleBadge();
void showSettings();
