import { inBackground } from '../core/tasks/promises.ts';
import {
  onBrowserStart,
  onCommand,
  onFirstRun,
  onInstalled,
  onTabClosed,
} from '../platform/api/browser-events.ts';
import { onMenuItem } from '../platform/api/context-menu.ts';
import { openNewNote, openWelcomePage } from '../platform/api/extension-pages.ts';
import { onWakeUp } from '../platform/api/wake-up.ts';
import { answerPings } from '../platform/messages/ping.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import { recompilePacks } from '../platform/packs/pack-store.ts';
import { onPublishedChanged } from '../platform/packs/published-names.ts';
import { restrictStorageAccess } from '../platform/settings/restrict-access.ts';
import { onSettingsKeysChanged } from '../platform/settings/settings-events.ts';
import {
  completeInterruptedWrite,
  onSettingsChanged,
  readSettings,
} from '../platform/settings/settings-store.ts';
import { settingsSync } from '../platform/settings/settings-sync.ts';
import { holdLocksForPages } from '../platform/settings/shared-locks.ts';
import { notifySettingsChanged } from '../platform/tabs/notify-tabs.ts';
import { forgetTab, readTabs } from '../platform/tabs/tab-store.ts';
import { areTakenOver, loadedTabs, setTakenOver, takeOverTab } from '../platform/tabs/take-over.ts';
import { styleBadge } from '../platform/tabs/toolbar.ts';
import { Announcements } from './announcements.ts';
import { checkFrames } from './check-frames.ts';
import { NoteDraft } from './note-draft.ts';
import { shortcutHandler } from './shortcut-handler.ts';
import { keepInSync } from './sync.ts';
import { takeOverOpenPages } from './take-over.ts';
import { serveFrames, servePages } from './wire-answers.ts';
import { wireFrames } from './wire-frames.ts';
import { wirePacks } from './wire-packs.ts';
import { wireButton, wireMenu } from './wire-toolbar.ts';

/**
 * The background: injects scripts, answers frames, and shows the state of each tab on the toolbar button. State that must
 * last is stored, because the browser may stop the background after any answer.
 */

const forever = new AbortController().signal;
// First, and whatever happens to the rest.
inBackground(restrictStorageAccess());
const now = () => Date.now();
const settingsFor = async (site: string | null) => (await readSettings({ site })).settings;

const announcements = new Announcements(
  {
    onSettingsKeysChanged,
    notifySettingsChanged,
    notifyAddressChanged: (tabId) => notifyFrames({ tabId }, 'addressChanged', {}),
  },
  forever,
);
const { library, packs } = wirePacks({
  settingsFor,
  announce: (keys) => announcements.announce(keys),
  now,
});
const noteDraft = new NoteDraft(openNewNote);
const button = wireButton();
const menu = wireMenu({ settingsFor, noteDraft, now });
const frames = wireFrames({ library, packs, button, announcements, now });
const showSettings = async () => button.showSettings(await settingsFor(null));

// What it answers, from the first moment: the browser wakes it for a message and hands that over once this file has run.
serveFrames({ settingsFor, library, packs, frames, announcements, menu, now }, forever);
answerPings(forever);
holdLocksForPages(forever);
servePages(packs, noteDraft, forever);

// What it does at which event. Here too, the browser only knows listeners that are set as this file runs.
const onShortcut = shortcutHandler({
  frames: (tabId) => frames.reports.frames(tabId),
  ask: (frame, request) => askFrame(frame, 'shortcut', request),
});
onCommand((name, tabId) => inBackground(onShortcut(name, tabId)), forever);
onFirstRun(() => inBackground(openWelcomePage()), forever);
for (const on of [onInstalled, onBrowserStart]) on(() => inBackground(menu.reset()), forever);
onSettingsKeysChanged(() => inBackground(menu.reset()), forever);
onMenuItem((id, click) => inBackground(menu.choose(id, click)), forever);
onTabClosed((tabId) => {
  frames.forget(tabId);
  inBackground(menu.leave(tabId));
  announcements.forget(tabId);
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
  checkFrames({
    readTabs,
    describe: frames.describe,
    reports: frames.reports,
    connect: (frame) => frames.connections.connectFrame(frame),
  }),
);
inBackground(recompilePacks(() => packs.onChanged()));
// The next write would do it too.
inBackground(completeInterruptedWrite());
inBackground(styleBadge());
inBackground(firstSettings.then(({ settings }) => button.showSettings(settings)));
