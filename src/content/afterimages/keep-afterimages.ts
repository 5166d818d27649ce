import { isInPage, isText } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter } from '../marks/paint/painter.ts';
import { coalesce } from '../scout/coalesce.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { createReplacements } from './replacements.ts';

/** How long a mark is kept on text that has not been read, in milliseconds: longer than reading ever rests. */
const LIFETIME = 1_000;
const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** A mark on text that the page has written in place of other text. */
interface Afterimage {
  highlight: Highlight;
  /** When text that was known to have the name was replaced. */
  since: number;
}

const painters = new WeakSet<Painter>();

/**
 * Keeps the marks of text that the page replaces by the same text, as chats do that draw a whole message anew at each word.
 * Reading such a page rests between changes, and without this its marks would flicker meanwhile.
 *
 * What is kept is paint alone: nothing counts it, and no card opens on it.
 */
export function keepAfterimages(
  painter: Painter,
  store: MentionStore,
  roots: ShadowRoots,
  signal: AbortSignal,
): void {
  if (painters.has(painter) || signal.aborted) return;
  painters.add(painter);
  const kept = new Map<StaticRange, Afterimage>();
  const erase = (range: StaticRange) => {
    kept.get(range)?.highlight.delete(range);
    kept.delete(range);
  };
  /** Whether the text has been read since it was written, and the name there is one of `mentions`. */
  const isAmong = (
    mentions: { has(mention: PageMention): boolean },
    { startContainer, startOffset }: AbstractRange,
  ) =>
    isText(startContainer) &&
    store
      .in(startContainer)
      .some((mention) => mention.range.startOffset === startOffset && mentions.has(mention));
  const isPainted = (range: AbstractRange) => isAmong(painter.painted, range);
  const eraseDone = () => {
    for (const [range, { since }] of kept)
      if (performance.now() - since > LIFETIME || isPainted(range)) erase(range);
    if (kept.size > 0) eraseSoon();
  };
  const eraseSoon = coalesce(eraseDone, signal, LIFETIME);
  // A mention that is painted needs no other mark.
  painter.onChange(eraseDone, signal);

  const onRecords = (records: readonly MutationRecord[]) => {
    let replacements: ReturnType<typeof createReplacements> | undefined;
    const changed = new Set(records.map(({ target }) => target));
    const now = performance.now();
    const keep = (lost: AbstractRange, highlight: Highlight, since: number) => {
      replacements ??= createReplacements(records);
      const range = sameRange(lost, replacements(lost.startContainer), replacements(lost.endContainer));
      if (!range || now - since > LIFETIME || isPainted(range)) return;
      highlight.add(range);
      kept.set(range, { highlight, since });
      eraseSoon();
    };
    const before = [...kept];
    for (const [range, highlight] of painter.painted.ranges.highlights)
      if (!isInPage(range.startContainer)) keep(range, highlight, now);
    for (const [range, { highlight, since }] of before) {
      const isThere = isInPage(range.startContainer);
      if (!isThere && !isPainted(range))
        keep(range, highlight, isAmong(painter.rendered, range) ? now : since);
      // Else it may be about other letters by now.
      if (!isThere || changed.has(range.startContainer)) erase(range);
    }
  };

  const observer = new MutationObserver(onRecords);
  for (const root of [document, ...roots.active]) observer.observe(root, OBSERVED);
  roots.onRoot(({ root }) => observer.observe(root, OBSERVED), signal);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The range of the same letters in other texts; `undefined` where these say something else. */
function sameRange(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  start: Node | undefined,
  end: Node | undefined,
): StaticRange | undefined {
  if (!start || !end || !isInPage(start) || !isInPage(end)) return undefined;
  const isOne = startContainer === endContainer;
  const first = dataOf(startContainer).slice(startOffset, isOne ? endOffset : undefined);
  if (!dataOf(start).startsWith(first, startOffset)) return undefined;
  if (!dataOf(end).startsWith(dataOf(endContainer).slice(0, isOne ? 0 : endOffset))) return undefined;
  return new StaticRange({ startContainer: start, startOffset, endContainer: end, endOffset });
}

const dataOf = (node: Node): string => (isText(node) ? node.data : '');
