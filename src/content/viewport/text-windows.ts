import { liveRange } from '../dom/live-range.ts';
import { nextText, rootElement, textWalker } from '../dom/nodes.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';

/** How far outside the viewport a line counts as near, in CSS pixels. */
const NEAR = 300;
/** The largest share of the time that searches may take: one through a text of megabytes takes long. */
const MAX_SHARE = 0.05;
/** How many parts of a text are measured to tell in which direction its lines follow. Texts seldom have so many columns. */
const PARTS = 11;

/** A box with many mentions. */
interface TextBox {
  /** In document order; missing when they have changed. */
  mentions?: readonly PageMention[];
  /** Missing until they have been searched for. */
  near?: ReadonlySet<PageMention> | undefined;
}

/** Tells which mentions in boxes with very many of them are near the viewport. */
export interface TextWindows {
  has(box: Element): boolean;
  /** Whether a mention of a box is near, if that is known. Those of boxes that were not added are. */
  isNear(mention: PageMention, box: Element): boolean | undefined;
  /** Adds a box, or notices that its mentions have changed. */
  update(box: Element): void;
  remove(box: Element): void;
  /** To be called when boxes have come near or gone far. */
  searchSoon(): void;
  disconnect(): void;
}

/**
 * For a log in a single element, or a text of megabytes. Where mentions follow one another in one direction, the first and the last near
 * one are found by binary search, which measures a few dozen of thousands.
 * @param onChange called with mentions that have come near or gone far
 * @param roots the page's, because what scrolls in a shadow tree is not heard outside
 */
export function createTextWindows(
  mentionsIn: (box: Element) => Iterable<PageMention>,
  onChange: (mentions: Iterable<PageMention>) => void,
  isBoxNear: (box: Element) => boolean | undefined,
  roots: ShadowRoots,
): TextWindows {
  const boxes = new Map<Element, TextBox>();
  const end = new AbortController();
  const { signal } = end;
  let isScheduled = false;
  /** The time of the next search at the earliest. */
  let earliest = 0;

  const search = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const start = performance.now();
    const changed: Iterable<PageMention>[] = [];
    for (const [element, box] of boxes) {
      if (!isBoxNear(element)) continue;
      box.mentions ??= inOrder(element, mentionsIn(element));
      const before = box.near;
      box.near = new Set(nearMentions(box.mentions));
      changed.push(before?.symmetricDifference(box.near) ?? box.mentions);
    }
    const now = performance.now();
    earliest = now + (now - start) / MAX_SHARE;
    for (const mentions of changed) onChange(mentions);
  };
  const searchSoon = () => {
    if (isScheduled) return;
    isScheduled = true;
    const delay = Math.max(0, earliest - performance.now());
    // The search is not the task's callback, for the reason in `coalesce.ts`.
    void scheduler.postTask(() => {}, { delay }).then(() => requestAnimationFrame(search));
  };
  const sizes = new ResizeObserver(searchSoon);

  return {
    searchSoon,
    has: (box) => boxes.has(box),
    isNear(mention, box) {
      const text = boxes.get(box);
      return !text || text.near?.has(mention);
    },
    update(box) {
      const known = boxes.get(box);
      boxes.set(box, { near: known?.near });
      searchSoon();
      if (known) return;
      for (const element of [box, rootElement() ?? box]) sizes.observe(element);
      for (const target of [window, ...roots.active])
        for (const type of ['scroll', 'resize'])
          target.addEventListener(type, searchSoon, { signal, capture: true });
    },
    remove(box) {
      boxes.delete(box);
      sizes.unobserve(box);
    },
    disconnect() {
      end.abort();
      sizes.disconnect();
    },
  };
}

/** Mentions of one element, in document order. */
function inOrder(element: Element, mentions: Iterable<PageMention>): PageMention[] {
  const byNode = Map.groupBy(mentions, ({ node }) => node);
  const ordered: PageMention[] = [];
  const walker = textWalker(element);
  for (let text = nextText(walker); text; text = nextText(walker)) {
    const inText = byNode.get(text) ?? [];
    ordered.push(...inText.sort(({ range: one }, { range: other }) => one.startOffset - other.startOffset));
  }
  return ordered;
}

function nearMentions(mentions: readonly PageMention[]): readonly PageMention[] {
  const parts = [...Array(PARTS + 1).keys()].map((nth) =>
    rectAt(mentions[Math.floor(((mentions.length - 1) * nth) / PARTS)]),
  );
  /** The mentions in the near area, if each part follows the one before in this direction. */
  const between = (end: 'bottom' | 'right', start: 'top' | 'left', size: number) =>
    parts.every((part, nth) => (parts[nth - 1]?.[end] ?? part[start]) <= part[start])
      ? mentions.slice(firstBeyond(mentions, end, -NEAR), firstBeyond(mentions, start, size + NEAR))
      : undefined;
  // A text in a single line reaches far out of the window on its side. In columns and in upright text, lines go elsewhere: such a
  // box is seldom so large that all of its marks are too many.
  return between('bottom', 'top', innerHeight) ?? between('right', 'left', innerWidth) ?? mentions;
}

const rectAt = (mention: PageMention | undefined) =>
  mention ? liveRange(mention).getBoundingClientRect() : new DOMRect();

/** The index of the first mention with an edge beyond a limit, as those of all after it are; else the length. */
function firstBeyond(
  mentions: readonly PageMention[],
  edge: 'bottom' | 'right' | 'top' | 'left',
  limit: number,
): number {
  let from = 0;
  let to = mentions.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rectAt(mentions[middle])[edge] > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}
