import type { CardAnswer } from '../core/card/card-tree.ts';
import type { FrameMessage } from '../core/card/remote-card-messages.ts';
import type { MatchIndex } from '../core/matching/match-index.ts';
import type { FrameSettings } from '../core/pages/frame-settings.ts';
import type { Shortcut } from '../core/pages/shortcuts.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { CardRequest } from '../platform/messages/to-background.ts';
import type { ListedMention } from '../platform/messages/to-frames.ts';
import { CountReporter } from './count-reporter.ts';
import { FrameSettingsFeed } from './frame-settings-feed.ts';
import { type PageSession, type SessionParts, startPageSession } from './page-session.ts';
import { LazyMatcher } from './scout/lazy-matcher.ts';
import { memoizeUntilLoaded } from './scout/retry.ts';

/** What the background or the popup asks a frame. */
export interface FrameAnswers {
  describe: () => FrameReport;
  mentions: (limit: number) => ListedMention[];
  showMention: (id: number | null, focus: boolean) => boolean;
}

/** What a frame needs of the browser. All promises reject once the extension is gone. */
export interface FramePlatform {
  /** The encoded prefixes of all names. */
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
  report: (report: FrameReport, isFirst: boolean) => Promise<unknown>;
  leave: () => Promise<unknown>;
  /** Sends a message to another frame of the page. */
  relay: (to: number, message: FrameMessage) => Promise<unknown>;
  onRelayed: SessionParts['onRelayed'];
  onShortcut: (listener: (name: Shortcut) => void, signal: AbortSignal) => void;
  onAsked: (answers: FrameAnswers) => void;
}

/**
 * Runs the extension in one frame: a session while it is on here, none while it is off, and a report of the number of
 * marks whenever it changes. Aborting `life` undoes all of it.
 *
 * A session begins without settings and marks nothing before they come. The top frame asks for them at once, frames
 * inside only with the first text that may hold a name: most never have one, and need not wake the background.
 */
export function startFrame(platform: FramePlatform, life: AbortController): void {
  const { signal } = life;
  const { rootOf, onShortcut, onRelayed } = platform;
  const isTop = window.top === window;
  let session: (PageSession & { end: AbortController }) | undefined;

  /** After an update of the extension this script is an orphan: it removes its marks and falls silent. */
  const orLeave = async <T>(call: Promise<T>): Promise<T | undefined> => {
    try {
      return await call;
    } catch {
      if (!platform.isConnected()) life.abort();
      return undefined;
    }
  };

  const describe = (): FrameReport => ({
    address: location.href,
    on: feed.current?.on ?? false,
    counts: session?.counts() ?? {},
  });
  const reporter = new CountReporter({
    isTop,
    describe: () => (feed.current ? describe() : undefined),
    send: (report, isFirst) => void orLeave(platform.report(report, isFirst)),
  });
  const feed = new FrameSettingsFeed(
    { load: () => orLeave(platform.frameSettings(location.href, topOrigin())), onSettings: applySettings },
    signal,
  );
  const names = new LazyMatcher(
    platform.prefixes,
    () => {
      feed.start();
      return orLeave(platform.matchIndex());
    },
    signal,
  );
  const style = memoizeUntilLoaded(() => orLeave(platform.cardStyle()));

  function applySettings(settings: FrameSettings): void {
    if (!settings.on) {
      session?.end.abort();
      session = undefined;
      reporter.report();
    } else if (session) session.applySettings(settings);
    else startSession();
    if (reporter.isDue) reporter.report();
  }

  function startSession(): void {
    const end = new AbortController();
    const parts: SessionParts = {
      names,
      rootOf,
      card: {
        load: (request) => orLeave(platform.loadCard(request)),
        style,
      },
      frameSettings: feed.current,
      onCounts: () => reporter.report(),
      onShortcut,
      isTop,
      relay: (to, message) => void orLeave(platform.relay(to, message)),
      onRelayed,
    };
    session = { ...startPageSession(parts, AbortSignal.any([end.signal, signal])), end };
  }

  const refresh = () => {
    if (!feed.isStarted) return;
    reporter.demand();
    feed.refresh();
  };

  startSession();
  if (isTop) feed.start();
  platform.onSettingsChanged(refresh);
  if (isTop)
    onAddressChange(signal, () => {
      refresh();
      // What holds for the page holds for the frames in it.
      if (window.length > 0) void orLeave(platform.tellMoved());
    });
  else platform.onMoved(refresh);
  platform.onAsked({
    describe,
    mentions: (limit) => session?.list(limit) ?? [],
    showMention: (id, focus) => session?.show(id, focus) ?? false,
  });
  window.addEventListener(
    'pagehide',
    () => reporter.hasReportedMentions && !isTop && void orLeave(platform.leave()),
    { signal },
  );
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      reporter.restart();
      refresh();
    },
    { signal },
  );
}

/** The origin of the page that this frame is part of; null where the browser does not tell. */
function topOrigin(): string | null {
  const { ancestorOrigins } = location;
  return ancestorOrigins?.item(ancestorOrigins.length - 1) ?? null;
}

/** Calls back when a page changes its address without being loaded anew. */
function onAddressChange(signal: AbortSignal, listener: () => void): void {
  let address = location.href;
  const compare = () => {
    if (location.href === address) return;
    address = location.href;
    listener();
  };
  navigation.addEventListener('currententrychange', compare, { signal });
}
