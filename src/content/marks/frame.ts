import { createMatcher, type Matcher } from '../../core/matching/matcher.ts';
import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import type { FrameReport } from '../../platform/messages/frame-report.ts';
import type { MarksAnswer } from '../../platform/messages/to-background.ts';
import { startPerDocument } from '../dom/per-document.ts';
import { onAddressChange, ownAddress } from '../scout/address.ts';
import type { FrameContext, NameRequester } from '../scout/frame-context.ts';
import { createCountReporter } from './count-reporter.ts';
import type { FramePlatform } from './frame-platform.ts';
import { startFrameSettingsFeed } from './frame-settings-feed.ts';
import type { MarksContext } from './marks-context.ts';
import { type PageSession, startPageSession } from './page-session.ts';

/** What finds names in a frame. */
interface NameFinder {
  matcher: Matcher;
  /** Requests more names where packs are large. */
  requester: NameRequester | undefined;
  /** Whether more names would have to be requested, which is not possible now. */
  lacksNames: boolean | undefined;
  /** Whether some names come from packs that the reader has added. */
  hasAdded: boolean | undefined;
}

/**
 * Runs a page session while marks are on in this frame, and reports the number of mentions whenever it changes.
 * Aborting `context.life` undoes all of it.
 */
export function startFrame(platform: FramePlatform, context: FrameContext<MarksContext>): void {
  const { ask, documentToken, retry } = context;
  const { signal } = context.life;
  const isTop = window.top === window;
  let session: (PageSession & { end: AbortController }) | undefined;

  const describe = (): FrameReport => ({
    documentToken,
    on: feed.current()?.on ?? false,
    counts: session?.counts() ?? {},
  });
  const reporter = createCountReporter(
    () => (feed.current() ? describe() : undefined),
    (report, isFirst) => void ask('report', { report, isFirst }),
  );
  const feed = startFrameSettingsFeed(
    {
      retry,
      load: () => ask('frameSettings', ownAddress()),
      onSettings: applySettings,
    },
    signal,
  );
  let finder: NameFinder | undefined;
  /**
   * `FrameSettings.namesVersion` of the names that were loaded last. `undefined`: none yet; `null`: only those of the bundled pack, or
   * not all of the others.
   */
  let latestNames: string | null | undefined;
  /** Loads what a script adds to the context; `undefined` if it is not available now. */
  const load = async <Script extends keyof MarksContext | 'names'>(script: Script) => {
    if (!context[script]) await ask('script', { script });
    return context[script];
  };

  function applySettings(settings: FrameSettings): void {
    if (!settings.on) {
      session?.end.abort();
      session = undefined;
      reporter.report();
    } else if (latestNames !== undefined && settings.namesVersion !== latestNames) {
      // Now, so that settings that come meanwhile do not start it once more.
      latestNames = settings.namesVersion;
      void context.requestMarks(null).then(startWith);
    } else if (session) session.applySettings(settings);
    else if (finder) startSession(finder, settings);
    reporter.reportIfDue();
  }

  /** @param answer `undefined` if none came */
  async function startWith(answer: MarksAnswer | undefined): Promise<void> {
    if (!answer) return;
    await useNames(answer);
    const current = feed.current();
    if (!current && !context.hasMoved()) feed.start(answer.settings);
    // Settings may have changed while the names were loaded.
    else if (answer.index && current?.namesVersion === answer.settings.namesVersion) applySettings(current);
    // Marks are off by now, there are other names, or the page has navigated before this script listened for it.
    else feed.refresh();
  }

  /** Does nothing if the answer has no names, newer ones are being loaded, or the scripts have ended. */
  async function useNames({ settings, index }: MarksAnswer): Promise<void> {
    // None are given where marks are off. They are asked for again once marks are on.
    latestNames = index && settings.namesVersion;
    if (!index) return;
    const isLatest = () => latestNames === settings.namesVersion && !signal.aborted;
    const searchAgain = (texts: ReadonlySet<Text>) => {
      if (!finder || !isLatest()) return;
      finder.matcher = createMatcher(index, context);
      session?.rescan(finder.matcher, texts);
    };
    const requester = index.isPartial
      ? await (await load('names'))?.(settings.namesVersion, index, searchAgain, signal)
      : undefined;
    if (!isLatest()) return;
    session?.end.abort();
    session = undefined;
    finder = {
      matcher: createMatcher(index, context),
      requester,
      lacksNames: index.isPartial && !requester,
      hasAdded: index.hasAdded,
    };
  }

  function startSession({ matcher, requester, hasAdded }: NameFinder, settings: FrameSettings): void {
    const end = new AbortController();
    const sessionSignal = AbortSignal.any([end.signal, signal]);
    context.stopScout();
    const started = startPageSession(
      {
        matcher,
        onText: (flow) => requester?.read(flow),
        roots: context.roots,
        run: context.run,
        PassageReader: context.PassageReader,
        // The scout's sieve knows the names of the bundled pack only.
        find: !hasAdded && context.find,
        load,
        isCovering: (...at) => context.anchoring?.isCovering(...at),
        settings,
        onCounts: () => reporter.report(),
      },
      sessionSignal,
    );
    session = { ...started, end };
  }

  const refresh = () => {
    // Another try, only now: at once it might fail without end.
    if (finder?.lacksNames) latestNames = null;
    reporter.forceNext();
    feed.refresh();
  };
  void context.requestMarks().then(startWith);
  platform.onSettingsChanged(refresh);
  if (isTop)
    onAddressChange(() => {
      refresh();
      // The settings of the page also apply to its frames.
      if (window.length > 0) void ask('addressChanged', {});
    }, signal);
  else platform.onTopAddressChange(refresh);
  platform.answer({
    describe,
    mentions: async ({ limit }) => session?.list(limit) ?? [],
    showMention: async ({ id, focus }) => session?.show(id, focus) ?? false,
    shortcut: async ({ name, isFallback }) => session?.onShortcut(name, isFallback) ?? false,
  });
  startPerDocument((documentSignal) => {
    const options = { signal: documentSignal };
    window.addEventListener(
      'pagehide',
      () => reporter.hasMentions() && !isTop && void ask('leave', {}),
      options,
    );
    window.addEventListener(
      'pageshow',
      (event) => {
        if (!event.persisted) return;
        reporter.restart();
        refresh();
      },
      options,
    );
  }, signal);
}
