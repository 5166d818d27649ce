import { bundledPack } from '../bundled/pack.ts';
import { toMatchIndex } from '../core/matching/build-match-index.ts';
import { frameSettingsFor } from '../core/pages/frame-settings.ts';
import { totalCount } from '../core/pages/mention-counts.ts';
import { isShortcut } from '../core/pages/shortcuts.ts';
import { pageCounts, type TabRecord, withoutFrame, withReport } from '../core/pages/tab-record.ts';
import { languageOf, type Settings } from '../core/settings/settings.ts';
import { parsePageAddress } from '../core/urls/page-address.ts';
import { onCommand, onFirstRun, onTabClosed, uiLanguages } from '../platform/api/browser-events.ts';
import { openNotesPage, openWelcomePage } from '../platform/api/extension-pages.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import { serveBackground } from '../platform/messages/to-background.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { settingsSync } from '../platform/settings/settings-sync.ts';
import { forgetTab, updateTab } from '../platform/tabs/tab-store.ts';
import { showDefaultIcon, showTab, styleBadge } from '../platform/tabs/toolbar.ts';
import { toolbarStrings } from '../ui/strings/toolbar.ts';
import { answerCard } from './card/answer-card.ts';
import { cardStyle } from './card/style.ts';
import { keepInSync } from './sync.ts';

/**
 * The background: answers frames, and shows on the toolbar button how the active page stands. It keeps nothing in
 * memory that counts: the browser may put it to sleep after any answer.
 */

const TOP = 0;
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

async function show(tabId: number, record: TabRecord | undefined): Promise<void> {
  if (!record) return;
  const settings = await readOwn();
  const strings = stringsFor(settings);
  const count = totalCount(pageCounts(record));
  await showTab(tabId, {
    count: settings.preferences.badge ? count : 0,
    on: record.on,
    title: record.on ? strings.mentions(count) : strings.off,
  });
}

serveBackground(
  {
    async report({ frame, fresh }, { tabId, frameId }) {
      let before: TabRecord | undefined;
      const record = await updateTab(tabId, (known) => {
        before = known;
        return withReport(known, { ...seen(frame), frameId, fresh });
      });
      await show(tabId, record);
      if (!fresh || frameId !== TOP || !before) return;
      // Frames of the new page may have been quicker than its top frame, which has just cleared the record.
      await Promise.all(Object.keys(before.frames).map((id) => askAgain(tabId, Number(id))));
    },
    async leave(_, { tabId, frameId }) {
      await show(tabId, await updateTab(tabId, (record) => record && withoutFrame(record, frameId)));
    },
    addressChanged: (_, { tabId }) => notifyFrames({ tabId }, 'addressChanged', {}),
    async frameSettings({ address, topOrigin }, { frameId, topUrl }) {
      // A top frame may know of its `pushState` earlier than the browser, which would give `topUrl` as it was before.
      const page =
        parsePageAddress(frameId === TOP ? address : (topUrl ?? '')) ?? parsePageAddress(topOrigin ?? '');
      const { settings } = await readSettings({ site: page?.site ?? null });
      return frameSettingsFor(settings, page, bundledPack.entities, Date.now());
    },
    matchIndex: () => toMatchIndex(bundledPack),
    card: (request, { topUrl }) => answerCard(request, siteOf(topUrl), cardParts),
    cardStyle: () => cardStyle,
    relay: ({ to, message }, { tabId, frameId }) =>
      notifyFrames({ tabId, frameId: to }, 'relayed', { from: frameId, message }),
  },
  forever,
);

/** What a record keeps of a frame's report. */
const seen = ({ address, ...report }: FrameReport) => ({ ...report, site: siteOf(address) });

async function askAgain(tabId: number, frameId: number): Promise<void> {
  if (frameId === TOP) return;
  try {
    const report = seen(await askFrame({ tabId, frameId }, 'describe', {}));
    await show(
      tabId,
      await updateTab(tabId, (record) => withReport(record, { ...report, frameId, fresh: false })),
    );
  } catch {
    // The frame belonged to the page before and is gone.
  }
}

onCommand((name, tabId) => {
  if (isShortcut(name)) void notifyFrames({ tabId }, 'shortcut', { name });
}, forever);
onFirstRun(() => void openWelcomePage(), forever);
onTabClosed((tabId) => forgetTab(tabId), forever);
onSettingsChanged({ site: null }, ({ settings }) => void showDefaultIcon(isActive(settings)), forever);
keepInSync(settingsSync, forever);
styleBadge();
void readOwn().then((settings) => showDefaultIcon(isActive(settings)));
