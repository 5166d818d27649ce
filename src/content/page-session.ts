import type { FrameMessage } from '../core/card/remote-card-messages.ts';
import type { FrameSettings } from '../core/pages/frame-settings.ts';
import type { MentionCounts } from '../core/pages/mention-counts.ts';
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
import { HoverController } from './card/hover/hover-controller.ts';
import { anchorOf, wordsOf } from './card/place/anchor.ts';
import type { Root } from './dom/nodes.ts';
import { startPerDocument } from './dom/per-document.ts';
import { readMentionContext } from './marks/mentions/mention-context.ts';
import { MentionStore, type PageMention } from './marks/mentions/mention-store.ts';
import { selectFirstMentions } from './marks/navigation/first-mentions.ts';
import { MentionList } from './marks/navigation/mention-list.ts';
import { MentionNavigation } from './marks/navigation/mention-navigation.ts';
import { markStyleOf } from './marks/paint/mark-style.ts';
import { Painter } from './marks/paint/painter.ts';
import { Scanner } from './marks/scan/scanner.ts';
import { Watcher } from './marks/scan/watcher.ts';
import { coalesce } from './scout/coalesce.ts';
import type { NameFinder } from './scout/lazy-matcher.ts';
import { Roots } from './scout/roots.ts';
import { runBetweenPageTasks } from './scout/slices.ts';

/** The id of the top frame. */
const TOP = 0;

/** What a session needs from outside. */
export interface SessionParts {
  names: NameFinder;
  rootOf: (element: Element) => ShadowRoot | null;
  card: Pick<CardParts<never>, 'load' | 'style'>;
  /** Whether this is the top frame of the page. */
  isTop: boolean;
  /** Sends a message to another frame of the page. */
  relay: (to: number, message: FrameMessage) => void;
  onRelayed: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  /** Calls back for every keyboard shortcut that this frame is to act on. */
  onShortcut: (listener: (name: Shortcut) => void, signal: AbortSignal) => void;
  /** What settings mean here; nothing shows before they are known. */
  frameSettings: FrameSettings | undefined;
  /** Called when the page has been scanned, and whenever the number of mentions has changed since. */
  onCounts: () => void;
}

/** A running session. */
export interface PageSession {
  counts(): MentionCounts;
  /** The mentions of this frame in words, see `MentionList`. */
  list(limit: number): ListedMention[];
  /** Scrolls to a listed mention and opens its card; null closes a card that is not pinned. False when the mention is gone. */
  show(id: number | null, focus: boolean): boolean;
  applySettings(settings: FrameSettings): void;
}

/**
 * The life of the marks on one page: scan → match → paint → hover → card, until `signal` aborts; then nothing is left.
 */
export function startPageSession(parts: SessionParts, signal: AbortSignal): PageSession {
  const { rootOf, isTop, relay, onRelayed } = parts;
  let settings = parts.frameSettings;
  removeLeftCards();

  // Scan: the document, then every shadow tree as it is found, and whatever changes later.
  const store = new MentionStore();
  const roots = new Roots(rootOf, signal);
  const scanner = new Scanner(parts.names, store);
  const watcher = new Watcher(scanner, store, roots, signal);
  const scan = async (root: Root) => {
    await runBetweenPageTasks(scanner.scanRoot(root), signal);
    await runBetweenPageTasks(roots.discover(root), signal);
    void runBetweenPageTasks(roots.discoverRest(root), signal, 'background');
  };
  roots.onRoot(({ root, isNew }) => {
    if (isNew) watcher.watch(root);
    void scan(root);
  }, signal);

  // Paint: what the store holds, as settings have it.
  const painter = new Painter(store, settings && markStyleOf(settings), signal);
  const report = coalesce(parts.onCounts, signal);
  const selectFirst = coalesce(() => {
    const density = settings?.density ?? 'every';
    if (density === 'every') return;
    void runBetweenPageTasks(selectFirstMentions(density, store, roots, painter), signal);
  }, signal);
  painter.onChange(report, signal);
  painter.onChange(selectFirst, signal);
  watcher.onChange(() => painter.repair(), signal);

  watcher.watch(document);
  void scan(document).then(report);

  // Card: of this frame's mentions, and in the top frame of the mentions in frames that have no space for one.
  const shadowRoots = () => [...roots.active];
  const common = { ...parts.card, roots: shadowRoots, rootOf };
  const contextOf = (mention: PageMention) => readMentionContext(mention, store);
  const ownCard = new CardHost<PageMention>({ ...common, contextOf, wordsOf, anchorOf });
  const card: CardPort<PageMention> = isTop
    ? ownCard
    : new RemoteCard({ ownCard, contextOf, post: (message) => relay(TOP, message), onRelayed }, signal);
  const remoteCard = new CardHost<RemoteMention>({
    ...common,
    contextOf: ({ context }) => context,
    wordsOf: ({ words }) => words,
    anchorOf: anchorOfRemoteMention,
  });

  // Reader: pointer, keyboard and the popup's list.
  const hover = new HoverController(
    { painter, store, card, shadowRoots, showDelay: () => settings?.showDelay ?? 0 },
    signal,
  );
  const navigation = new MentionNavigation(store, painter, roots, (mention) =>
    hover.send({ type: 'summoned', mention }),
  );
  startPerDocument((documentSignal) => {
    hover.listen(documentSignal);
    if (!isTop) return;
    const onShow = () => hover.send({ type: 'pressed-elsewhere' });
    const onNavigate = (direction: 1 | -1) => navigation.move(direction);
    hostRemoteCards(
      { card: remoteCard, roots: shadowRoots, rootOf, relay, onRelayed, onShow, onNavigate },
      documentSignal,
    );
  }, signal);
  parts.onShortcut((name) => {
    if (name === 'focus-card') {
      void card.focus();
      return;
    }
    const direction = name === 'next-mention' ? 1 : -1;
    if (isForThisFrame(isTop) && !navigation.move(direction) && !isTop) relay(TOP, { navigate: direction });
  }, signal);

  const mentions = new MentionList(store, painter, roots);
  return {
    counts: () => painter.counts(),
    list: (limit) => mentions.list(limit),
    show: (id, focus) => {
      if (id === null) hover.send({ type: 'pressed-elsewhere' });
      const mention = id === null ? undefined : mentions.find(id);
      if (mention) navigation.goTo(mention);
      if (mention && focus) void card.focus();
      return mention !== undefined;
    },
    applySettings: (changed) => {
      settings = changed;
      painter.setStyle(markStyleOf(changed));
      card.forget();
      remoteCard.forget();
      selectFirst();
    },
  };
}
