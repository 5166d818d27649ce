import { bundledNames, matchRules } from '../bundled/names.ts';
import { bundledPack } from '../bundled/pack.ts';
import { siteChange } from '../core/pages/page-switches.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { noteIndexOf } from '../core/ranking/note-index.ts';
import { ruleOf } from '../core/settings/settings.ts';
import { inBackground, orUndefined } from '../core/tasks/promises.ts';
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
  openNoteForm,
  openNotesAbout,
  openNotesPage,
  openOptions,
  openPopup,
  openWelcomePage,
} from '../platform/api/extension-pages.ts';
import { sign } from '../platform/api/sign.ts';
import { onWakeUp, wakeAt } from '../platform/api/wake-up.ts';
import { answerPings } from '../platform/messages/ping.ts';
import { serveBackground } from '../platform/messages/to-background.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import type { FrameAddress } from '../platform/messages/transport.ts';
import { registerNamesScript, runNamesScript } from '../platform/packs/names-script.ts';
import { packCopies } from '../platform/packs/pack-copies.ts';
import { announcePacksChanged, servePackPages } from '../platform/packs/pack-messages.ts';
import {
  deletePack,
  readPackFile,
  readPackInfos,
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
import { holdLocksForPages } from '../platform/settings/shared-locks.ts';
import { readTabUrl } from '../platform/tabs/active-tab.ts';
import { describeFrame, describeMarked, isDocumentThere } from '../platform/tabs/describe-frame.ts';
import { injectScripts, removeLeftMarks } from '../platform/tabs/inject-script.ts';
import { readMenuTab, storeMenuTab } from '../platform/tabs/menu-tab.ts';
import { notifySettingsChanged } from '../platform/tabs/notify-tabs.ts';
import { TabConnections } from '../platform/tabs/tab-connections.ts';
import { currentTab, forgetTab, readTab, readTabs, updateTab } from '../platform/tabs/tab-store.ts';
import { areTakenOver, loadedTabs, setTakenOver, takeOverTab } from '../platform/tabs/take-over.ts';
import { styleBadge, updateDefaultButton, updateTabButton } from '../platform/tabs/toolbar.ts';
import { Announcements } from './announcements.ts';
import { CardLimits } from './card/card-limits.ts';
import { exampleCard, sampleCards } from './card/example-card.ts';
import { cardStyle } from './card/style.ts';
import { checkFrames } from './check-frames.ts';
import { ContextMenu } from './context-menu.ts';
import { frameHandlers } from './frame-handlers.ts';
import { FrameRelay } from './frame-relay.ts';
import { FrameSetup } from './frame-setup.ts';
import { GoneFrames } from './gone-frames.ts';
import { NoteDraft } from './note-draft.ts';
import { Library } from './packs/library.ts';
import { packHandlers } from './packs/pack-handlers.ts';
import { keepPacksSafe } from './packs/pack-safety.ts';
import { packsBySettings } from './packs/packs-by-settings.ts';
import { shortcutHandler } from './shortcut-handler.ts';
import { keepInSync } from './sync.ts';
import { TabReports } from './tab-reports.ts';
import { takeOverOpenPages } from './take-over.ts';
import { ToolbarButton } from './toolbar-button.ts';

/**
 * The background: injects scripts, answers frames, and shows the state of each tab on the toolbar button. State that must
 * last is stored, because the browser may stop the background after any answer.
 */

const forever = new AbortController().signal;
// First, and whatever happens to the rest.
inBackground(restrictStorageAccess());
const now = () => Date.now();
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
  now,
);
const settingsFor = async (site: string | null) => (await readSettings({ site })).settings;
/** What holds everywhere, without the rules of sites. */
const globalSettings = () => settingsFor(null);
const packs = packsBySettings({
  library,
  settingsFor,
  publishing: {
    published: () => readSealed(sign),
    publish: (names) => publishSealed(names, sign),
    setSessionAccess,
    registerNamesScript,
    runNamesScript,
  },
  announcePacksChanged,
  announce: (keys) => announcements.announce(keys),
  now,
});
const announcements = new Announcements(
  {
    onSettingsKeysChanged,
    notifySettingsChanged,
    notifyAddressChanged: (tabId) => notifyFrames({ tabId }, 'addressChanged', {}),
  },
  forever,
);
const button = new ToolbarButton({ readSettings, uiLanguages, updateTabButton, updateDefaultButton, wakeAt });
const noteDraft = new NoteDraft(openNewNote);
const menu = new ContextMenu({
  readSettings: settingsFor,
  changeSettings,
  uiLanguages,
  setMenu: setContextMenu,
  readMenuTab,
  storeMenuTab,
  openPopup,
  // All packs, where the reader has added some: those of the page are not known here.
  openAllNotes: async () => {
    const added = (await orUndefined(readPackRecords())) ?? [];
    await openAllNotes(added.length > 0 ? [bundledPack.id, ...added.map(({ info }) => info.id)] : []);
  },
  openNewNote: (draft) => noteDraft.open(draft),
  openOptions,
  openExceptions,
  now,
});
/** They end as the background sleeps: whatever wakes it for a tab with marks connects that again. */
const connections = new TabConnections((frame) => inBackground(goneFrames.onConnectionEnd(frame)));
/** Of top frames without marks. */
const topDocuments = new Map<number, string | undefined>();
const describe = async (frame: FrameAddress) => {
  const { documentId, ...report } = await describeFrame(frame, true);
  if (frame.frameId === TOP_FRAME) topDocuments.set(frame.tabId, documentId);
  return report;
};
const reports = new TabReports({
  known: (counts) =>
    packs.withNames((names) =>
      Object.fromEntries(Object.entries(counts).filter(([entity]) => names.has(entity))),
    ),
  describe,
  readTab,
  currentTab,
  updateTab,
  isPageGone: (frame, record) => goneFrames.isPageGone(frame, record),
  show: (frame, state) => button.showTab(frame, state),
});

const goneFrames = new GoneFrames({
  describeMarked,
  topDocument: (tabId: number) => topDocuments.get(tabId),
  isDocumentThere,
  readTabUrl,
  readTab,
  reports,
});

const showSettings = async () => button.showSettings(await globalSettings());

const frameRelay = new FrameRelay({
  send: (frame, from, message) => notifyFrames(frame, 'remoteMessage', { from, message }),
  injectFrames: (frame) => injectScripts(['card', 'frames'], frame),
});
const frameSetup = new FrameSetup({
  readSettings,
  withNames: (settings, page, use) => library.withNames(settings, page, use),
  bundledPackId: bundledPack.id,
  button,
  reports,
  announced: () => announcements.count,
  isExtensionUrl,
  injectScripts,
  removeLeftMarks,
  now,
});

// What it answers, from the first moment: the browser wakes it for a message and hands that over once this file has run.
serveBackground(
  frameHandlers({
    withNamesFor: packs.withNamesFor,
    setup: frameSetup,
    reports,
    goneFrames,
    connections,
    announcements,
    menu,
    relay: frameRelay,
    injectScripts,
    prepareCards: () => void noteIndexOf(bundledPack),
    card: {
      packsOf: (members) => library.packsOf(members),
      settings: globalSettings,
      siteRule: async (site) => ruleOf(await settingsFor(site), site),
      siteOffChange: async (page) => siteChange(await settingsFor(page.site), page, false),
      uiLanguages,
      change: changeSettings,
      openNotes: openNotesPage,
      editNote: openNoteForm,
      openLink,
      openAllNotes: openNotesAbout,
      openHidden: () => openExceptions(''),
      openExceptions,
      sign,
    },
    cardLimits: new CardLimits(now),
    cardStyle,
  }),
  forever,
);
answerPings(forever);
holdLocksForPages(forever);
const storedPacks = keepPacksSafe(
  {
    readInfos: readPackInfos,
    readFile: readPackFile,
    store: (file, added) => storePack(file, bundledPack.id, added),
    remove: deletePack,
  },
  packCopies,
  () => packs.onChanged(),
);
servePackPages(
  packHandlers({
    ...storedPacks,
    bundled: bundledPack,
    findEntities: packs.findEntities,
    readNotes: readPackNotes,
    exampleCard: (language) => exampleCard(bundledPack, language, new Date()),
    sampleCards: (pack, names, language) => sampleCards(pack, names, language, new Date()),
    cardStyle,
    takeDraft: () => noteDraft.take(),
    onChanged: packs.onChanged,
  }),
  forever,
);

// What it does at which event. Here too, the browser only knows listeners that are set as this file runs.
const onShortcut = shortcutHandler({
  frames: (tabId) => reports.frames(tabId),
  ask: (frame, request) => askFrame(frame, 'shortcut', request),
});
onCommand((name, tabId) => inBackground(onShortcut(name, tabId)), forever);
onFirstRun(() => inBackground(openWelcomePage()), forever);
for (const on of [onInstalled, onBrowserStart]) on(() => inBackground(menu.reset()), forever);
onSettingsKeysChanged(() => inBackground(menu.reset()), forever);
onMenuItem((id, click) => inBackground(menu.choose(id, click)), forever);
onTabClosed((tabId) => {
  reports.forget(tabId);
  inBackground(menu.leave(tabId));
  announcements.forget(tabId);
  topDocuments.delete(tabId);
  inBackground(forgetTab(tabId));
}, forever);
const firstSettings = onSettingsChanged(
  { site: null },
  ({ settings }) => {
    inBackground(button.showSettings(settings));
    inBackground(packs.publishNames());
  },
  forever,
);
onPublishedChanged(() => inBackground(packs.guardNames()), forever);
onWakeUp(() => inBackground(showSettings()), forever);
keepInSync(settingsSync, forever);

// What it does whenever it starts, also after a sleep.
inBackground(packs.publishNames());
inBackground(takeOverOpenPages({ areTakenOver, setTakenOver, loadedTabs, takeOverTab }));
inBackground(
  checkFrames({ readTabs, describe, reports, connect: (frame) => connections.connectFrame(frame) }),
);
inBackground(recompilePacks(() => packs.onChanged()));
// The next write would do it too.
inBackground(completeInterruptedWrite());
inBackground(styleBadge());
inBackground(firstSettings.then(({ settings }) => button.showSettings(settings)));
