import type { MatchIndex } from '../../core/matching/match-index.ts';
import { createMatcher, type Matcher } from '../../core/matching/matcher.ts';
import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import type { Shortcut } from '../../core/pages/shortcuts.ts';
import type { FrameReport } from '../../platform/messages/frame-report.ts';
import type { ListedMention } from '../../platform/messages/to-frames.ts';
import { onAddressChange } from '../scout/address.ts';
import { memoizeUntilLoaded, retryWithBackoff } from '../scout/retry.ts';
import type { Candidate } from '../scout/scout.ts';
import type { Stages } from '../stages.ts';
import { CountReporter } from './count-reporter.ts';
import { FrameSettingsFeed } from './frame-settings-feed.ts';
import { LazyCard } from './hover/lazy-card.ts';
import { type PageSession, startPageSession } from './page-session.ts';

/** What the background and the popup ask a frame. */
export interface FrameAnswers {
  describe: () => FrameReport;
  mentions: (request: { most: number }) => ListedMention[];
  showMention: (request: { id: number | null; focus: boolean }) => boolean;
  /** Whether this frame has acted on the shortcut. */
  shortcut: (request: { name: Shortcut; isFallback: boolean }) => boolean;
}

/** What a frame needs of the browser. All promises reject once the extension is gone. */
export interface FramePlatform {
  matchIndex: () => Promise<MatchIndex>;
  /** Whether the extension that this script belongs to is still there. */
  isContextValid: () => boolean;
  /** What settings mean here. */
  frameSettings: () => Promise<FrameSettings>;
  onSettingsChanged: (listener: () => void) => void;
  /** Tells all frames of the page that its address has changed. */
  announceAddressChange: () => Promise<unknown>;
  /** Calls back when the address of the page around this frame has changed. */
  onTopAddressChange: (listener: () => void) => void;
  /** Injects the card's script into this frame. */
  injectCard: () => Promise<unknown>;
  report: (report: FrameReport, isFirst: boolean) => Promise<unknown>;
  leave: () => Promise<unknown>;
  answer: (answers: FrameAnswers) => void;
}

/**
 * Runs the marks of one frame: a session while they are on here, none while they are off, and a report of the number of
 * mentions whenever it changes. Aborting the frame's life undoes all of it.
 */
export function startFrame(platform: FramePlatform, stages: Stages): void {
  const { life, page } = stages;
  const { signal } = life;
  const isTop = window.top === window;
  let session: (PageSession & { end: AbortController }) | undefined;
  let startAt: Candidate | undefined = stages.takeOver();

  /** After an update of the extension this script is an orphan: it removes its marks and falls silent. */
  const orLeave = async <T>(call: Promise<T>): Promise<T | undefined> => {
    try {
      return await call;
    } catch {
      if (!platform.isContextValid()) life.abort();
      return undefined;
    }
  };

  const describe = (): FrameReport => ({
    page,
    on: feed.current?.on ?? false,
    counts: session?.counts() ?? {},
  });
  const reporter = new CountReporter({
    describe: () => (feed.current ? describe() : undefined),
    send: (report, isFirst) => void orLeave(platform.report(report, isFirst)),
  });
  const feed = new FrameSettingsFeed(
    { load: () => orLeave(platform.frameSettings()), onSettings: (settings) => void applySettings(settings) },
    signal,
  );
  const matcher = memoizeUntilLoaded(async () => {
    const index = await retryWithBackoff(() => orLeave(platform.matchIndex()), signal);
    return index && createMatcher(index);
  });
  const cards = memoizeUntilLoaded(async () => {
    if (!stages.cards) await orLeave(platform.injectCard());
    return stages.cards;
  });

  async function applySettings(settings: FrameSettings): Promise<void> {
    if (!settings.on) {
      session?.end.abort();
      session = undefined;
      reporter.report();
    } else if (session) session.applySettings(settings);
    else {
      const loaded = await matcher();
      if (loaded && feed.current === settings && !signal.aborted) startSession(loaded, settings);
    }
    if (reporter.isDue) reporter.report();
  }

  function startSession(matcher: Matcher, settings: FrameSettings): void {
    const end = new AbortController();
    const sessionSignal = AbortSignal.any([end.signal, signal]);
    const onForeignCard = () => session?.closeCard();
    const card = new LazyCard(
      memoizeUntilLoaded(async () =>
        (await cards())?.create(
          { contextOf: (mention) => started.contextOf(mention), onForeignCard },
          sessionSignal,
        ),
      ),
    );
    const started = startPageSession(
      { matcher, roots: stages.roots, startAt, card, settings, onCounts: () => reporter.report() },
      sessionSignal,
    );
    // A later session begins when the page has long changed.
    startAt = undefined;
    session = { ...started, end };
  }

  const refresh = () => {
    reporter.demand();
    feed.refresh();
  };
  void matcher();
  feed.refresh();
  platform.onSettingsChanged(refresh);
  if (isTop)
    onAddressChange(() => {
      refresh();
      // What holds for the page holds for the frames in it.
      if (window.length > 0) void orLeave(platform.announceAddressChange());
    }, signal);
  else platform.onTopAddressChange(refresh);
  platform.answer({
    describe,
    mentions: ({ most }) => session?.list(most) ?? [],
    showMention: ({ id, focus }) => session?.show(id, focus) ?? false,
    shortcut: ({ name, isFallback }) => session?.onShortcut(name, isFallback) ?? false,
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
