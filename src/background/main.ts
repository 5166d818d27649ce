import { bundledPack } from '../bundled/pack.ts';
import { toMatchIndex } from '../core/matching/build-match-index.ts';
import { type FrameSettings, frameSettingsFor } from '../core/pages/frame-settings.ts';
import { totalCount } from '../core/pages/mention-counts.ts';
import { isShortcut, type Shortcut } from '../core/pages/shortcuts.ts';
import { pageCounts, type TabRecord, TOP_FRAME } from '../core/pages/tab-record.ts';
import { languageOf, type Settings } from '../core/settings/settings.ts';
import { parsePageAddress } from '../core/urls/page-address.ts';
import { onCommand, onFirstRun, onTabClosed, uiLanguages } from '../platform/api/browser-events.ts';
import { openNotesPage, openWelcomePage } from '../platform/api/extension-pages.ts';
import { type MarksAnswer, serveBackground } from '../platform/messages/to-background.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import type { Sender } from '../platform/messages/transport.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { settingsSync } from '../platform/settings/settings-sync.ts';
import { injectScript } from '../platform/tabs/inject-script.ts';
import { forgetTab, readTab, updateTab } from '../platform/tabs/tab-store.ts';
import { showDefaultIcon, showTab, styleBadge } from '../platform/tabs/toolbar.ts';
import { toolbarStrings } from '../ui/strings/toolbar.ts';
import { answerCard } from './card/answer-card.ts';
import { cardStyle } from './card/style.ts';
import { keepInSync } from './sync.ts';
import { TabReports } from './tab-reports.ts';

/**
 * The background: answers frames, and shows on the toolbar button how the active page stands. It keeps nothing in
 * memory that counts: the browser may put it to sleep after any answer.
 */

const forever = new AbortController().signal;

/** The settings that hold everywhere. */
const readOwn = async () => (await readSettings({ site: null })).settings;
const stringsFor = ({ preferences }: Settings) => toolbarStrings[languageOf(preferences, uiLanguages())];
const cardParts = {
  pack: bundledPack,
  language: async () => languageOf((await readOwn()).preferences, uiLanguages()),
  change: changeSettings,
  openNotes: openNotesPage,
};
const siteOf = (url = '') => parsePageAddress(url)?.site ?? null;
const isActive = ({ enabled, pausedUntil = 0 }: Settings) => enabled && pausedUntil <= Date.now();

/** Shows on the toolbar button how a tab stands. */
async function show(tabId: number, record: TabRecord): Promise<void> {
  const settings = await readOwn();
  const strings = stringsFor(settings);
  const count = totalCount(pageCounts(record));
  await showTab(tabId, {
    count: settings.preferences.badge ? count : 0,
    on: record.on,
    title: record.on ? strings.mentions(count) : strings.off,
  });
}

const reports = new TabReports({
  describe: (frame) => askFrame(frame, 'describe', {}),
  readTab,
  updateTab,
  show,
});

/**
 * What the settings mean now for the page that a frame is part of.
 * @param address the URL of the frame's document
 * @param topOrigin the origin of the top frame; null where the browser does not reveal it
 */
async function settingsFor(
  address: string,
  topOrigin: string | null,
  { frameId, topUrl }: Sender,
): Promise<FrameSettings> {
  // A top frame may know of its `pushState` earlier than the browser, which would give `topUrl` as it was before.
  const page =
    parsePageAddress(frameId === TOP_FRAME ? address : (topUrl ?? '')) ?? parsePageAddress(topOrigin ?? '');
  const { settings } = await readSettings({ site: page?.site ?? null });
  return frameSettingsFor(settings, page, bundledPack.entities, Date.now());
}

/** Injects the marks into the frame that asks, unless they are switched off there. */
async function injectMarks(address: string, topOrigin: string | null, sender: Sender): Promise<MarksAnswer> {
  const { on, until } = await settingsFor(address, topOrigin, sender);
  if (on) {
    reports.expect(sender);
    await injectScript('marks', sender);
  } else await show(sender.tabId, { page: null, on, frames: {} });
  return { injected: on, until };
}

serveBackground(
  {
    marks: ({ address, topOrigin }, sender) => injectMarks(address, topOrigin, sender),
    cardScript: (_, sender) => injectScript('card', sender),
    report: ({ report, isFirst }, sender) => reports.report(report, sender, isFirst),
    leave: (_, sender) => reports.leave(sender),
    async addressChanged(_, { tabId }) {
      await notifyFrames({ tabId }, 'addressChanged', {});
    },
    frameSettings: ({ address, topOrigin }, sender) => settingsFor(address, topOrigin, sender),
    matchIndex: () => toMatchIndex(bundledPack),
    card: (request, { topUrl }) => answerCard(request, siteOf(topUrl), cardParts),
    cardStyle: () => cardStyle,
    async relay({ to, message }, { tabId, frameId: from }) {
      const frame = { tabId, frameId: to };
      if (await notifyFrames(frame, 'relayed', { from, message })) return;
      // The top frame shows cards for others even where it names nobody itself.
      if (to !== TOP_FRAME || !message.show) return;
      await injectScript('card', frame);
      await notifyFrames(frame, 'relayed', { from, message });
    },
  },
  forever,
);

/** Asks the frames with mentions to act, one of which has the focus; if none has, any. */
async function onShortcut(name: Shortcut, tabId: number): Promise<void> {
  const ids = await reports.frames(tabId);
  const ask = (frameId: number, isFallback: boolean) =>
    askFrame({ tabId, frameId }, 'shortcut', { name, isFallback }).catch(() => false);
  const acted = await Promise.all(ids.map((id) => ask(id, false)));
  if (acted.includes(true)) return;
  for (const id of ids) if (await ask(id, true)) return;
}

onCommand((name, tabId) => {
  if (isShortcut(name)) void onShortcut(name, tabId);
}, forever);
onFirstRun(() => void openWelcomePage(), forever);
onTabClosed((tabId) => {
  reports.forget(tabId);
  void forgetTab(tabId);
}, forever);
onSettingsChanged({ site: null }, ({ settings }) => void showDefaultIcon(isActive(settings)), forever);
keepInSync(settingsSync, forever);
styleBadge();
void readOwn().then((settings) => showDefaultIcon(isActive(settings)));
