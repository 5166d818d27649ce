import type { CardAnswer } from '../core/card/card-tree.ts';
import type { FrameMessage } from '../core/card/remote-card-messages.ts';
import type { MatchIndex } from '../core/matching/match-index.ts';
import type { FrameSettings } from '../core/pages/frame-settings.ts';
import { type Counts, total } from '../core/pages/mention-counts.ts';
import type { Shortcut } from '../core/pages/shortcuts.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { CardRequest } from '../platform/messages/to-background.ts';
import type { ListedMention } from '../platform/messages/to-frames.ts';
import { type PageSession, type SessionParts, startPageSession } from './page-session.ts';
import { LazyMatcher } from './scout/lazy-matcher.ts';
import { memoizeUntilLoaded, retryWithBackoff } from './scout/retry.ts';

/** What the background or the popup asks a frame. */
export interface FrameAnswers {
  describe: () => FrameReport;
  mentions: (most: number) => ListedMention[];
  showMention: (id: number | null, focus: boolean) => boolean;
}

/** What a frame needs of the browser. All promises reject once the extension is gone. */
export interface FramePlatform {
  /** How names begin, packed. */
  prefixes: string;
  matchIndex: () => Promise<MatchIndex>;
  rootOf: (element: Element) => ShadowRoot | null;
  /** Whether the extension that this script belongs to is still there. */
  isConnected: () => boolean;
  /** What settings mean here. */
  frameSettings: (address: string, topOrigin: string | null) => Promise<FrameSettings>;
  onSettingsChanged: (listener: () => void) => void;
  /** Tells all frames of the page that its address has changed. */
  tellMoved: () => Promise<unknown>;
  /** Calls back when the address of the page around this frame has changed. */
  onMoved: (listener: () => void) => void;
  loadCard: (request: CardRequest) => Promise<CardAnswer | undefined>;
  cardStyle: () => Promise<string>;
  report: (report: FrameReport, fresh: boolean) => Promise<unknown>;
  leave: () => Promise<unknown>;
  /** Tells another frame of the page. */
  relay: (to: number, message: FrameMessage) => Promise<unknown>;
  onRelayed: SessionParts['onRelayed'];
  onShortcut: (listener: (name: Shortcut) => void, signal: AbortSignal) => void;
  onAsked: (answers: FrameAnswers) => void;
}

/** The longest that a timer may run: 2³¹ ms would fire at once. Orders are asked for again then. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs the extension in one frame: a session while it is on here, none while it is off, and a report of the number of
 * marks whenever it changes. Aborting `life` undoes all of it.
 *
 * A session begins without frameSettings and marks nothing before they come. The top frame asks for them at once, frames inside
 * only with the first text that may hold a name: most never have one, and need not wake the background.
 */
export function startFrame(platform: FramePlatform, life: AbortController): void {
  const { signal } = life;
  const isTop = window.top === window;
  let frameSettings: FrameSettings | undefined;
  let session: (PageSession & { end: AbortController }) | undefined;
  let asked = 0;
  let timer: number | undefined;
  let reported: Counts = {};
  let fresh = true;
  /** Whether a report is due as soon as frameSettings come. */
  let isReportPending = false;
  /** What was reported last. */
  let told = '';
  let address = location.href;

  /** After an update of the extension this script is an orphan: it takes down its marks and falls silent. */
  const orLeave = async <T>(call: Promise<T>): Promise<T | undefined> => {
    try {
      return await call;
    } catch {
      if (!platform.isConnected()) life.abort();
      return undefined;
    }
  };

  const style = memoizeUntilLoaded(() => orLeave(platform.cardStyle()));
  const loadNames = () => {
    if (asked === 0) void follow();
    return orLeave(platform.matchIndex());
  };
  const names = new LazyMatcher(platform.prefixes, loadNames, signal);

  const describe = (): FrameReport => ({
    address: location.href,
    on: frameSettings?.on ?? false,
    counts: session?.counts() ?? {},
  });

  const tell = () => {
    const report = describe();
    const words = JSON.stringify(report);
    if (words === told && !isReportPending) return;
    isReportPending = !frameSettings;
    // A frame without mentions, as most are, need not wake the background.
    if (!frameSettings || (!isTop && total(report.counts) === 0 && total(reported) === 0)) return;
    reported = report.counts;
    told = words;
    void orLeave(platform.report(report, fresh));
    fresh = false;
  };

  const start = () => {
    const end = new AbortController();
    const { rootOf, onShortcut, onRelayed } = platform;
    const started = startPageSession(
      {
        names,
        rootOf,
        card: {
          site: () => frameSettings?.site ?? null,
          load: (request) => orLeave(platform.loadCard(request)),
          style,
        },
        frameSettings,
        onCounts: tell,
        onShortcut,
        isTop,
        relay: (to, message) => void orLeave(platform.relay(to, message)),
        onRelayed,
      },
      AbortSignal.any([end.signal, signal]),
    );
    session = { ...started, end };
  };

  /** Starts, adjusts or ends the session as settings have it for this page now. */
  const follow = async () => {
    asked += 1;
    const turn = asked;
    const { ancestorOrigins } = location;
    const topOrigin = ancestorOrigins?.item(ancestorOrigins.length - 1) ?? null;
    const now = await retryWithBackoff(
      () => orLeave(platform.frameSettings(location.href, topOrigin)),
      signal,
    );
    if (!now || turn !== asked || signal.aborted) return;
    frameSettings = now;
    clearTimeout(timer);
    if (now.until !== null)
      timer = window.setTimeout(follow, Math.min(now.until - Date.now(), LONGEST_TIMER));
    if (!now.on) {
      session?.end.abort();
      session = undefined;
      tell();
    } else if (session) session.adjust(now);
    else start();
    if (isReportPending) tell();
  };
  /** Also reports: what the button shows may depend on the settings in other ways. */
  const followAgain = () => {
    if (asked === 0) return;
    isReportPending = true;
    void follow();
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  start();
  if (isTop) void follow();
  platform.onSettingsChanged(followAgain);
  // A page may change its address without being loaded anew; what holds for the page holds for the frames in it.
  const onMoved = () => {
    if (location.href === address) return;
    address = location.href;
    followAgain();
    if (window.length > 0) void orLeave(platform.tellMoved());
  };
  if (isTop) navigation.addEventListener('currententrychange', onMoved, { signal });
  else platform.onMoved(followAgain);
  // Timers stand still while the machine sleeps.
  const onAwake = () => {
    if (frameSettings?.until && frameSettings.until <= Date.now()) followAgain();
  };
  for (const type of ['focus', 'visibilitychange'])
    window.addEventListener(type, onAwake, { signal, capture: true });
  platform.onAsked({
    describe,
    mentions: (most) => session?.list(most) ?? [],
    showMention: (id, focus) => session?.show(id, focus) ?? false,
  });
  window.addEventListener('pagehide', () => total(reported) > 0 && !isTop && void orLeave(platform.leave()), {
    signal,
  });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // Back from the back-forward cache: the tab's record is that of another page by now, and settings may have changed.
      fresh = true;
      followAgain();
    },
    { signal },
  );
}
