import { bundledPack } from '../bundled/pack.ts';
import { toMatchIndex } from '../core/matching/build-match-index.ts';
import { type FrameSettings, frameSettingsFor } from '../core/pages/frame-settings.ts';
import { totalCount } from '../core/pages/mention-counts.ts';
import { pageCounts, type TabRecord } from '../core/pages/tab-record.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { noteIndexOf } from '../core/ranking/note-index.ts';
import { languageOf, type Settings } from '../core/settings/settings.ts';
import { isShortcut, type Shortcut } from '../core/shared/shortcuts.ts';
import { parsePageAddress } from '../core/urls/page-address.ts';
import { onCommand, onFirstRun, onTabClosed, uiLanguages } from '../platform/api/browser-events.ts';
import { isExtensionUrl, openNotesPage, openWelcomePage } from '../platform/api/extension-pages.ts';
import { type MarksAnswer, serveBackground } from '../platform/messages/to-background.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import type { Sender } from '../platform/messages/transport.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { settingsSync } from '../platform/settings/settings-sync.ts';
import { describeFrame } from '../platform/tabs/describe-frame.ts';
import { injectMarks, injectScript } from '../platform/tabs/inject-script.ts';
import { forgetTab, readTab, updateTab } from '../platform/tabs/tab-store.ts';
import { showDefaultIcon, showTab, styleBadge } from '../platform/tabs/toolbar.ts';
import { toolbarStrings } from '../ui/strings/toolbar.ts';
import { answerCard } from './card/answer-card.ts';
import { cardStyle } from './card/style.ts';
import { keepInSync } from './sync.ts';
import { TabReports } from './tab-reports.ts';

/**
 * The background: injects scripts, answers frames, and shows the state of each tab on the toolbar button. State that must
 * last is stored, because the browser may stop the background after any answer.
 */

const forever = new AbortController().signal;

/** The settings that hold everywhere. */
const readGlobalSettings = async () => (await readSettings({ site: null })).settings;
const stringsFor = ({ preferences }: Settings) => toolbarStrings[languageOf(preferences, uiLanguages())];
const cardDependencies = {
  pack: bundledPack,
  language: async () => languageOf((await readGlobalSettings()).preferences, uiLanguages()),
  change: changeSettings,
  openNotes: openNotesPage,
};
const siteOf = (url = '') => parsePageAddress(url)?.site ?? null;
const isActive = ({ enabled, pausedUntil = 0 }: Settings) => enabled && pausedUntil <= Date.now();

/** Shows the state of a tab on the toolbar button. */
async function show(tabId: number, record: TabRecord): Promise<void> {
  const settings = await readGlobalSettings();
  const strings = stringsFor(settings);
  const count = totalCount(pageCounts(record));
  await showTab(tabId, {
    count: settings.preferences.badge ? count : 0,
    on: record.on,
    title: record.on ? strings.mentions(count) : strings.off,
  });
}

const reports = new TabReports({
  describe: (frame) => describeFrame(frame, true),
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

const matchIndex = toMatchIndex(bundledPack);

/** Injects the next script into the frame that asks: the marks or, where they are off, the one that waits for them. */
async function injectNext(
  address: string,
  topOrigin: string | null,
  isOnStandby: boolean,
  sender: Sender,
): Promise<MarksAnswer> {
  const settings = await settingsFor(address, topOrigin, sender);
  if (settings.on) reports.expect(sender);
  else await show(sender.tabId, { topDocumentToken: null, on: false, frames: {} });
  // The extension's own pages load all scripts themselves: browsers inject none there.
  const isOwnPage = isExtensionUrl(sender.topUrl);
  if (!isOwnPage && settings.on) await injectMarks(sender);
  if (!isOwnPage && !settings.on && !isOnStandby) await injectScript('standby', sender);
  return { settings, index: settings.on || isOwnPage ? matchIndex : null };
}

serveBackground(
  {
    marks: ({ address, topOrigin, isOnStandby }, sender) =>
      injectNext(address, topOrigin, isOnStandby, sender),
    cardScript(_, sender) {
      const injected = injectScript('card', sender);
      // Built while the page compiles the script, because the first card is asked for next.
      noteIndexOf(cardDependencies.pack);
      return injected;
    },
    report: ({ report, isFirst }, sender) => reports.report(report, sender, isFirst),
    leave: (_, sender) => reports.leave(sender),
    async addressChanged(_, { tabId }) {
      await notifyFrames({ tabId }, 'addressChanged', {});
    },
    frameSettings: ({ address, topOrigin }, sender) => settingsFor(address, topOrigin, sender),
    card: (request, { topUrl }) => answerCard(request, siteOf(topUrl), cardDependencies),
    cardStyle: () => cardStyle,
    async relay({ to, message }, { tabId, frameId: from }) {
      const frame = { tabId, frameId: to };
      if (await notifyFrames(frame, 'remoteMessage', { from, message })) return;
      // The top frame shows cards for others even where it names nobody itself.
      if (to !== TOP_FRAME || !message.show) return;
      await injectScript('card', frame);
      await notifyFrames(frame, 'remoteMessage', { from, message });
    },
  },
  forever,
);

/** Asks the frames with mentions to act: first the one that has the focus, then as a fallback each until one has acted. */
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
void readGlobalSettings().then((settings) => showDefaultIcon(isActive(settings)));
