import type { FrameMessage } from '../core/card/remote-card-messages.ts';
import type { FrameSettings } from '../core/pages/frame-settings.ts';
import type { Counts } from '../core/pages/mention-counts.ts';
import type { Shortcut } from '../core/pages/shortcuts.ts';
import type { ListedMention } from '../platform/messages/to-frames.ts';
import { isForThisFrame } from './card/frames/frame-element.ts';
import { RemoteCard } from './card/frames/remote-card.ts';
import {
  anchorOfRemoteMention,
  hostRemoteCards,
  type RemoteMention,
} from './card/frames/remote-card-host.ts';
import { CardHost, type CardParts, removeLeftCards } from './card/host/card-host.ts';
import type { CardPort } from './card/hover/card-port.ts';
import { controlHover } from './card/hover/hover-controller.ts';
import { anchorOf, wordsOf } from './card/place/anchor.ts';
import { type Root, rootElement } from './dom/nodes.ts';
import { readMentionContext } from './marks/mentions/mention-context.ts';
import { MentionStore, type PageMention } from './marks/mentions/mention-store.ts';
import { findFirst } from './marks/navigation/first-mentions.ts';
import { MentionList } from './marks/navigation/mention-list.ts';
import { createMentionNavigation } from './marks/navigation/mention-navigation.ts';
import { markingOf } from './marks/paint/mark-style.ts';
import { Painter } from './marks/paint/painter.ts';
import { Scanner } from './marks/scan/scanner.ts';
import { Watcher } from './marks/scan/watcher.ts';
import type { NameFinder } from './scout/lazy-matcher.ts';
import { Roots } from './scout/roots.ts';
import { runBetweenPageTasks } from './scout/slices.ts';

/** The id of the top frame. */
const TOP = 0;

/** What a session needs from outside. */
export interface SessionParts {
  names: NameFinder;
  rootOf: (element: Element) => ShadowRoot | null;
  card: Omit<CardParts<never>, 'contextOf' | 'wordsOf' | 'anchorOf' | 'roots' | 'rootOf'>;
  /** Whether this is the top frame of the page. */
  isTop: boolean;
  /** Tells another frame of the page. */
  relay: (to: number, message: FrameMessage) => void;
  onRelayed: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  /** Calls back for every keyboard shortcut that this frame is to act on. */
  onShortcut: (listener: (name: Shortcut) => void, signal: AbortSignal) => void;
  /** What settings mean here; nothing shows before they are known. */
  frameSettings: FrameSettings | undefined;
  /** Called when the page has been scanned, and whenever the number of marks has changed since. */
  onCounts: (counts: Counts) => void;
}

/** A session at work. */
export interface PageSession {
  counts(): Counts;
  /** The mentions of this frame in words, see `MentionList`. */
  list(most: number): ListedMention[];
  /** Scrolls to a listed mention and opens its card, or closes one that is not pinned (null); false when the mention is gone. */
  show(id: number | null, focus: boolean): boolean;
  /** Goes on with other settings. */
  adjust(frameSettings: FrameSettings): void;
}

/**
 * The life of the marks on one page: scan → match → paint → hover → card, until `signal` aborts; then nothing is left.
 */
export function startPageSession(parts: SessionParts, signal: AbortSignal): PageSession {
  const store = new MentionStore();
  let { frameSettings } = parts;
  const report = coalesce(() => parts.onCounts(painter.counts()), signal);
  const painter = new Painter(store, frameSettings && markingOf(frameSettings), () => onMentions(), signal);

  const scanner = new Scanner(parts.names, store);
  const roots = new Roots(
    parts.rootOf,
    (root, isNew) => {
      if (isNew) watcher.watch(root);
      void scan(root);
    },
    signal,
  );
  const selectFirst = coalesce(() => {
    const density = frameSettings?.density ?? 'every';
    if (density === 'every') return;
    const counts = (mention: PageMention) => painter.has(mention);
    void runBetweenPageTasks(
      findFirst(density, store, roots, counts, (first) => painter.select(first)),
      signal,
    );
  }, signal);
  const onMentions = () => {
    report();
    selectFirst();
  };
  const watcher = new Watcher(scanner, store, roots, () => painter.repair(), signal);
  const scan = async (root: Root) => {
    await runBetweenPageTasks(scanner.scanRoot(root), signal);
    await runBetweenPageTasks(roots.discover(root), signal);
    void runBetweenPageTasks(roots.discoverRest(root), signal, 'background');
  };
  watcher.watch(document);
  void scan(document).then(report);

  removeLeftCards();
  const shadowRoots = () => [...roots.active];
  const { rootOf, isTop, relay, onRelayed } = parts;
  const common = { ...parts.card, roots: shadowRoots, rootOf };
  const contextOf = (mention: PageMention) => readMentionContext(mention, store);
  const near = new CardHost<PageMention>({ ...common, contextOf, wordsOf, anchorOf });
  const card: CardPort<PageMention> = isTop
    ? near
    : new RemoteCard({ near, contextOf, post: (message) => relay(TOP, message), onRelayed }, signal);
  const guestCard = new CardHost<RemoteMention>({
    ...common,
    contextOf: ({ context }) => context,
    wordsOf: ({ words }) => words,
    anchorOf: anchorOfRemoteMention,
  });

  let send: ReturnType<typeof controlHover>;
  const navigation = createMentionNavigation(store, painter, roots);
  const summon = (mention: PageMention) => send({ type: 'summoned', mention });
  const navigate = (direction: 1 | -1) => navigation.go(direction, summon);
  perDocument((ownSignal) => {
    send = controlHover(
      { painter, store, card, shadowRoots, showDelay: () => frameSettings?.showDelay ?? 0 },
      ownSignal,
    );
    const onShow = () => send({ type: 'pressed-elsewhere' });
    if (isTop)
      hostRemoteCards(
        { card: guestCard, roots: shadowRoots, rootOf, relay, onRelayed, onShow, onNavigate: navigate },
        ownSignal,
      );
  }, signal);
  parts.onShortcut((name) => {
    if (name === 'focus-card') {
      card.focus();
      return;
    }
    const direction = name === 'next-mention' ? 1 : -1;
    if (isForThisFrame(isTop) && !navigate(direction) && !isTop) relay(TOP, { navigate: direction });
  }, signal);

  const mentions = new MentionList(store, painter, roots);
  return {
    counts: () => painter.counts(),
    list: (most) => mentions.list(most),
    show: (id, focus) => {
      if (id === null) send({ type: 'pressed-elsewhere' });
      const mention = id === null ? undefined : mentions.find(id);
      if (mention) navigation.show(mention, summon);
      if (mention && focus) card.focus();
      return mention !== undefined;
    },
    adjust: (changed) => {
      frameSettings = changed;
      painter.setMarking(markingOf(changed));
      card.forget();
      guestCard.forget();
      selectFirst();
    },
  };
}

/**
 * Starts something that listens to the document, and starts it anew when the document begins anew: `document.open()`
 * takes away all listeners with the old root element.
 */
function perDocument(start: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let root: Element | null = null;
  let end = new AbortController();
  const follow = () => {
    const current = rootElement();
    if (current === root || current === null) return;
    root = current;
    end.abort();
    end = new AbortController();
    start(AbortSignal.any([end.signal, signal]));
  };
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Runs `task` once for all calls of the same stretch of work, in a task of its own. */
function coalesce(task: () => void, signal: AbortSignal): () => void {
  let queued = false;
  return () => {
    if (queued) return;
    queued = true;
    scheduler.postTask(() => {
      queued = false;
      if (!signal.aborted) task();
    });
  };
}
