import type { Counts } from '../core/counts.ts';
import type { Matcher } from '../core/matcher.ts';
import { CardHost, type CardParts } from './card/card-host.tsx';
import { controlHover } from './hover-controller.ts';
import { MentionStore } from './mention-store.ts';
import type { Root } from './nodes.ts';
import { Painter } from './painter.ts';
import { Roots } from './roots.ts';
import { Scanner } from './scanner.ts';
import { runInSlices } from './slices.ts';
import { Watcher } from './watcher.ts';

/** What a session needs from outside. */
export interface SessionParts {
  matcher: Matcher;
  rootOf: (element: Element) => ShadowRoot | null;
  card: CardParts;
  /** Whether marks of an entity show. */
  isShown: (entity: string) => boolean;
  /** Called when the page has been scanned, and whenever the number of marks has changed since. */
  onCounts: (counts: Counts) => void;
}

/** A session at work. */
export interface PageSession {
  counts(): Counts;
  /** Decides anew which entities show. */
  setShown(isShown: (entity: string) => boolean): void;
}

/**
 * The life of the marks on one page: scan → match → paint → hover → card, until `signal` aborts; then nothing is left.
 */
export function startPageSession(parts: SessionParts, signal: AbortSignal): PageSession {
  const store = new MentionStore();
  const report = soon(() => parts.onCounts(painter.counts()), signal);
  const painter = new Painter(store, () => report(), signal);
  painter.setShown(parts.isShown);
  const card = new CardHost(parts.card);

  const scanner = new Scanner(parts.matcher, store);
  const roots = new Roots(
    parts.rootOf,
    (root, isNew) => {
      if (isNew) watcher.watch(root);
      void scan(root);
    },
    signal,
  );
  const watcher = new Watcher(scanner, store, roots, () => painter.repair(), signal);
  const scan = async (root: Root) => {
    await runInSlices(scanner.scanRoot(root), signal);
    if (signal.aborted) return;
    roots.discover(root);
    void runInSlices(roots.discoverRest(root), signal, 'background');
  };
  watcher.watch(document);
  void scan(document).then(report);

  controlHover({ painter, store, card, shadowRoots: () => [...roots.active] }, signal);

  return {
    counts: () => painter.counts(),
    setShown: (isShown) => painter.setShown(isShown),
  };
}

/** Runs `task` once for all calls of the same stretch of work, in a task of its own. */
function soon(task: () => void, signal: AbortSignal): () => void {
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
