import type { Matcher } from '../../core/matching/matcher.ts';
import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import type { MentionCounts } from '../../core/pages/mention-counts.ts';
import type { Shortcut } from '../../core/shared/shortcuts.ts';
import type { TextFlow } from '../../core/text/text-flow.ts';
import type { ListedMention } from '../../platform/messages/to-frames.ts';
import { CARD_HOST, hasFrameFocus, type Root } from '../dom/nodes.ts';
import { startPerDocument } from '../dom/per-document.ts';
import { coalesce } from '../scout/coalesce.ts';
import type { FrameContext } from '../scout/frame-context.ts';
import type { FindStart } from '../scout/passages.ts';
import { memoizeUntilLoaded } from '../scout/retry.ts';
import type { HoverController } from './hover/card-types.ts';
import { listenForFirstUse } from './hover/first-use.ts';
import type { MarksContext } from './marks-context.ts';
import { createMentionStore } from './mentions/mention-store.ts';
import { paragraphElementOf } from './mentions/paragraph.ts';
import type { CoveringTest } from './paint/anchoring-types.ts';
import { markStyleOf } from './paint/mark-style.ts';
import { createPainter } from './paint/painter.ts';
import { createScanner } from './scan/scanner.ts';
import { createWatcher } from './scan/watcher.ts';

/** The least time between two reports of a page that changes without end, in milliseconds. To send one takes nearly 1 ms. */
const REPORT_REST = 200;
/** The least time between two selections of mentions to be marked, in milliseconds: each walks through the whole page. */
const SELECTION_REST = 1_000;

export interface SessionDependencies extends Pick<FrameContext, 'roots' | 'run' | 'PassageReader'> {
  /** Finds places where a name may begin; `false` where that is not known for all names. */
  find: FindStart | false;
  matcher: Matcher;
  /** Called with all text that is matched. */
  onText: (flow: TextFlow<Text>) => void;
  /** Loads what another script provides; `undefined` if it is not available now. */
  load: <Script extends keyof MarksContext>(script: Script) => Promise<FrameContext<MarksContext>[Script]>;
  isCovering: CoveringTest;
  settings: FrameSettings;
  /** Called after the first scan, and whenever the number of mentions has changed. */
  onCounts: () => void;
}

export interface PageSession {
  counts(): MentionCounts;
  /** See `Navigation.list`. */
  list(limit: number): Promise<ListedMention[]>;
  /** Scrolls to a listed mention and opens its card; null closes an unpinned card. @returns whether the mention exists */
  show(id: number | null, focus: boolean): Promise<boolean>;
  /**
   * @param isFallback whether to act without the focus, because no frame with it has acted
   * @returns whether it has acted, so that no other frame needs to. Never true for `focus-card`, because a frame may learn
   *   only later that its card has loaded. So all frames are asked, and asked again as the fallback. Only the one with an open
   *   card acts, and the second time changes nothing.
   */
  onShortcut(name: Shortcut, isFallback: boolean): Promise<boolean>;
  applySettings(settings: FrameSettings): void;
  /** Scans texts again, with a matcher for more names. */
  rescan(matcher: Matcher, texts: Iterable<Text>): void;
}

/**
 * Runs the marks of one page (scan → match → paint → hover → card) until `signal` aborts, which removes everything.
 */
export function startPageSession(deps: SessionDependencies, signal: AbortSignal): PageSession {
  const { roots, run, load } = deps;
  let { settings } = deps;
  // A script that an update of the extension has orphaned may have left its card.
  for (const left of Document.prototype.querySelectorAll.call(document, CARD_HOST)) left.remove();

  // Scan the document, every shadow tree, and later changes.
  const store = createMentionStore();
  const scanner = createScanner(deps, store);
  const watcher = createWatcher(scanner, store, deps, signal);
  const onScroll = () => hover?.onScroll();
  const scan = async (root: Root) => {
    watcher.watch(root);
    // Scroll events do not leave a shadow tree.
    root.addEventListener('scroll', onScroll, { signal, capture: true });
    await run(scanner.scanRoot(root), signal);
    await run(roots.discover(root), signal);
    void run(roots.discoverRest(root), signal, 'background');
  };
  roots.onRoot(({ root }) => void scan(root), signal);

  // Paint the mentions of the store according to settings.
  const loadFilter = memoizeUntilLoaded(() => load('viewport'));
  const painter = createPainter(store, markStyleOf(settings), loadFilter, signal);
  const loadNavigation = memoizeUntilLoaded(async () =>
    (await load('navigation'))?.({
      store,
      painter,
      roots,
      onNavigate: async (mention) => {
        // At once, because the next step starts there.
        painter.highlight(mention);
        await loadHover();
        if (hover) hover.send({ type: 'invoked', mention });
        else painter.highlight(undefined);
      },
    }),
  );
  const startVisibilityChecker = memoizeUntilLoaded(async () => {
    const create = await load('visibility');
    return signal.aborted ? undefined : create?.(painter, roots, signal);
  });
  const navigation = async () => {
    const [loaded, checker] = await Promise.all([loadNavigation(), startVisibilityChecker()]);
    await checker?.check();
    return signal.aborted ? undefined : loaded;
  };
  const report = coalesce(deps.onCounts, signal, 0, REPORT_REST);
  const selectMarked = coalesce(
    async () => {
      const { density } = settings;
      if (density === 'every') return;
      const steps = (await loadNavigation())?.select(density);
      if (steps) void run(steps, signal);
    },
    signal,
    0,
    SELECTION_REST,
  );
  painter.onChange(report, signal);
  painter.onChange(selectMarked, signal);
  painter.onChange(startVisibilityChecker, signal);
  const loadAfterimages = memoizeUntilLoaded(() => load('afterimages'));
  watcher.onChange(async (isBehind) => {
    painter.onPageChange();
    if (isBehind && store.size > 0) (await loadAfterimages())?.(painter, store, roots, signal);
  }, signal);

  void scan(document).then(() => {
    painter.onScanned();
    report();
  });
  for (const root of roots.active) void scan(root);

  // React to pointer, keyboard and the popup's list.
  const mentionAt = ({ x, y }: { x: number; y: number }) =>
    painter.painted.at(x, y, [...roots.active], deps.isCovering);
  const owner = {
    painter,
    store,
    mentionAt,
    settings: () => settings,
    paragraphOf: paragraphElementOf,
    perDocument: startPerDocument,
  };
  let hover: HoverController | undefined;
  const loadHover = memoizeUntilLoaded(async () => {
    // What covers a mention is known only with the second.
    const [cards] = await Promise.all([load('card'), load('anchoring')]);
    if (!signal.aborted) hover = cards?.create(owner, signal);
    return hover;
  });
  listenForFirstUse(owner, () => hover, loadHover, signal);

  return {
    counts: () => painter.counts(),
    list: async (limit) => (await navigation())?.list(limit) ?? [],
    show: async (id, focus) => {
      if (id === null) hover?.send({ type: 'pressed-elsewhere' });
      const isShown = id !== null && (await navigation())?.showListed(id) === true;
      if (isShown && focus) (await loadHover())?.focus();
      return isShown;
    },
    onShortcut: async (name, isFallback) => {
      if (name === 'focus-card') hover?.focus();
      else if (isFallback || hasFrameFocus(roots.rootOf))
        return (await navigation())?.move(name === 'next-mention' ? 1 : -1) ?? false;
      return false;
    },
    rescan: (matcher, texts) => {
      scanner.use(matcher);
      watcher.rescan(texts);
    },
    applySettings: (changed) => {
      settings = changed;
      painter.setStyle(markStyleOf(changed));
      hover?.clearCache();
      selectMarked();
    },
  };
}
