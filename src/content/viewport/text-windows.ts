import { liveRange } from '../dom/live-range.ts';
import { nextText, rootElement, textWalker } from '../dom/nodes.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';

/** How far outside the viewport a line counts as near, in CSS pixels. */
const NEAR = 300;
/** A search through a text of megabytes takes long. It may take this share of the time at most. */
const MAX_SHARE = 0.05;

/** A box with many mentions. */
interface TextBox {
  /** In document order; `undefined` when they have changed. */
  mentions: readonly PageMention[] | undefined;
  near: ReadonlySet<PageMention>;
  /** Whether the box itself is near the viewport. */
  isActive: boolean;
}

/**
 * Tells which mentions in boxes with very many of them are near the viewport: a log in a single element, a text of
 * megabytes. Lines follow one another, so the first and the last near mention are found by binary search, which measures a
 * few dozen of thousands.
 */
export class TextWindows {
  readonly #boxes = new Map<Element, TextBox>();
  readonly #end = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#searchSoon());
  #isScheduled = false;
  /** The time of the next search at the earliest. */
  #earliest = 0;

  /** @param onChange called with mentions that have come near or gone far */
  constructor(
    private readonly mentionsIn: (box: Element) => Iterable<PageMention>,
    private readonly onChange: (mentions: Iterable<PageMention>) => void,
  ) {}

  has(box: Element): boolean {
    return this.#boxes.has(box);
  }

  /** Whether a mention of a box is near. Those of boxes that were not added are. */
  isNear(mention: PageMention, box: Element): boolean {
    return this.#boxes.get(box)?.near.has(mention) ?? true;
  }

  /** Adds a box, or notices that its mentions have changed. */
  update(box: Element, isActive: boolean): void {
    const known = this.#boxes.get(box);
    this.#boxes.set(box, { mentions: undefined, near: known?.near ?? new Set(), isActive });
    if (!known) this.#listen(box);
    this.#searchSoon();
  }

  setActive(box: Element, isActive: boolean): void {
    const known = this.#boxes.get(box);
    if (!known) return;
    known.isActive = isActive;
    this.#searchSoon();
  }

  remove(box: Element): void {
    this.#boxes.delete(box);
    this.#sizes.unobserve(box);
  }

  disconnect(): void {
    this.#end.abort();
    this.#sizes.disconnect();
  }

  #listen(box: Element): void {
    this.#sizes.observe(box);
    if (this.#boxes.size > 1) return;
    const root = rootElement();
    if (root) this.#sizes.observe(root);
    const { signal } = this.#end;
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => this.#searchSoon(), { signal, capture: true, passive: true });
  }

  #searchSoon(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const delay = Math.max(0, this.#earliest - performance.now());
    // What waits for the task is not its own callback, see `coalesce.ts`.
    void scheduler.postTask(() => {}, { delay }).then(() => requestAnimationFrame(() => this.#search()));
  }

  #search(): void {
    this.#isScheduled = false;
    if (this.#end.signal.aborted) return;
    const start = performance.now();
    const changed: PageMention[] = [];
    for (const [element, box] of this.#boxes) {
      if (!box.isActive) continue;
      box.mentions ??= inOrder(element, this.mentionsIn(element));
      const before = box.near;
      box.near = new Set(nearOnes(box.mentions));
      changed.push(...before.symmetricDifference(box.near));
    }
    const end = performance.now();
    this.#earliest = end + (end - start) / MAX_SHARE;
    if (changed.length > 0) this.onChange(changed);
  }
}

/** Mentions of one element, in document order. */
function inOrder(element: Element, mentions: Iterable<PageMention>): PageMention[] {
  const byNode = new Map<Text, PageMention[]>();
  for (const mention of mentions) {
    const others = byNode.get(mention.node);
    if (others) others.push(mention);
    else byNode.set(mention.node, [mention]);
  }
  const ordered: PageMention[] = [];
  const walker = textWalker(element);
  for (let text = nextText(walker); text; text = nextText(walker)) {
    const inText = byNode.get(text) ?? [];
    ordered.push(...inText.sort((one, other) => one.range.startOffset - other.range.startOffset));
  }
  return ordered;
}

function nearOnes(mentions: readonly PageMention[]): readonly PageMention[] {
  const rectAt = (mention: PageMention) => liveRange(mention).getBoundingClientRect();
  const first = firstIndex(mentions, (mention) => rectAt(mention).bottom > -NEAR);
  const after = firstIndex(mentions, (mention) => rectAt(mention).top > window.innerHeight + NEAR);
  return mentions.slice(first, Math.max(first, after));
}

/** The index of the first item for which `holds` is true, as it is for all after it; else the length. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
