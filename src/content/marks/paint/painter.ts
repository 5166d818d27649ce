import { countEntities, type MentionCounts } from '../../../core/pages/mention-counts.ts';
import { Listeners } from '../../dom/listeners.ts';
import { isUnslotted, Rendering } from '../../dom/rendering.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { CoveringTest } from './anchoring.ts';
import { mentionAt } from './hit-test.ts';
import { paintLimitOf } from './letters.ts';
import type { MarkStyle } from './mark-style.ts';
import { boxesOf, isPermeable, targetOf } from './mention-boxes.ts';
import { PaintedRanges } from './painted-ranges.ts';
import type { FilterFactory, ViewportFilter } from './viewport-filter.ts';

/**
 * Up to this number of visible mentions, all are painted; otherwise, those near the viewport. At each change of the page,
 * typed letters included, Chromium checks every registered range and paints its text anew, in about 30 microseconds each.
 */
const MAX_PAINTED_ANYWHERE = 300;
/** The same while the first scan runs, and for a page that changes. */
const MAX_PAINTED_WHILE_CHANGING = 25;
/** So many changes are expected of any page. */
const FEW_CHANGES = 3;

/**
 * Paints mentions with the CSS Custom Highlight API, which leaves the page's nodes unchanged.
 * The ranges are static, because live ranges would slow every removal of nodes by the page.
 */
export class Painter {
  readonly #ranges: PaintedRanges;
  /** Mentions that are rendered and enabled in settings, painted or not. */
  readonly visible = new Set<PageMention>();
  /** Those of them that the page hides from the eye, as far as known, see `hide`. */
  #unseen: ReadonlyMap<PageMention, boolean> = new Map();
  readonly #painted = new Map<AbstractRange, PageMention>();
  /** The mentions in a box, and the boxes of each mention's ends. Both are stored, because the page may move the text since. */
  readonly #byBox = new Map<Element, Set<PageMention>>();
  readonly #boxes = new Map<PageMention, readonly Element[]>();
  /** Painted mentions whose boxes let the pointer through. */
  readonly #permeable = new Set<PageMention>();
  readonly #rendering: Rendering;
  /** `undefined` while there are few mentions, and until it has loaded. */
  #filter: ViewportFilter | undefined;
  #isScanned = false;
  /** Whether further mentions wait for the end of the first scan, or for the filter. */
  #isHeldBack = false;
  /** How often the page has changed. */
  #changes = 0;
  /** The mentions to mark if the density is not `every`. */
  #selected: ReadonlySet<PageMention> = new Set();
  /** The mention whose card is open. */
  highlighted: PageMention | undefined;
  readonly #listeners = new Listeners();

  /**
   * Paints the mentions of the store until `signal` aborts, which removes all marks.
   * @param style while `undefined`, nothing is painted
   * @param loadFilter loads what tells which mentions are near the viewport; `undefined` if it is not available now
   */
  constructor(
    private readonly store: MentionStore,
    private style: MarkStyle | undefined,
    private readonly loadFilter: () => Promise<FilterFactory | undefined>,
    private readonly signal: AbortSignal,
  ) {
    this.#ranges = new PaintedRanges(signal);
    this.#rendering = new Rendering((box) => this.#update(this.#byBox.get(box) ?? []), signal);
    store.onChange(({ removed, added }) => {
      // Added first, so that the box of a replaced mention stays known.
      for (const mention of added) this.#add(mention);
      for (const mention of removed) this.#remove(mention);
      this.#update(added);
      // Even if none of them is rendered yet: what then tells of it listens.
      this.#listeners.notify();
    }, signal);
    signal.addEventListener('abort', () => {
      this.#painted.clear();
      this.#filter?.disconnect();
    });
  }

  /** Calls `listener` when there are other mentions, or others of them are visible. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** Applies changed settings to all mentions. */
  setStyle(style: MarkStyle): void {
    this.style = style;
    this.#update(this.store.all());
    this.#repaint(this.visible);
  }

  /** Sets which mentions are marked if the density is not `every`. */
  select(selected: ReadonlySet<PageMention>): void {
    this.#selected = selected;
    this.#repaint(this.visible);
  }

  /** Paints one mention, marked or not, as the one whose card is open; `undefined` for none. */
  highlight(mention: PageMention | undefined): void {
    if (this.highlighted === mention) return;
    const previous = this.highlighted;
    this.highlighted = mention;
    if (previous) this.#paint(previous);
    if (mention) this.#paint(mention);
  }

  /** Hit test: the painted mention at a point of the viewport, in CSS pixels. */
  mentionAt(
    x: number,
    y: number,
    shadowRoots: ShadowRoot[],
    isCovering: CoveringTest,
  ): PageMention | undefined {
    if (this.#painted.size === 0) return undefined;
    this.#ranges.repair();
    const lettingThrough = Map.groupBy(this.#permeable, ({ node }) => targetOf(node));
    const paintedIn = (box: Element) =>
      [...(lettingThrough.get(box) ?? []), ...(this.#byBox.get(box) ?? [])].filter(
        (mention) => this.#painted.has(mention.range) && this.isVisible(mention),
      );
    return mentionAt(x, y, shadowRoots, paintedIn, isCovering);
  }

  /** Restores marks that the page may have removed. Call it when the page has changed. */
  onPageChange(): void {
    this.#changes += 1;
    void this.#limitPainting();
    if (this.#painted.size > 0) this.#ranges.repair();
  }

  /** Whether the mention can be seen and is enabled in settings, painted or not: it counts, is listed, and has a card. */
  isVisible(mention: PageMention): boolean {
    return this.visible.has(mention) && !this.#unseen.has(mention);
  }

  /** Whether the density lets the mention be marked. */
  isSelected(mention: PageMention): boolean {
    return this.style?.density === 'every' || this.#selected.has(mention);
  }

  /**
   * Checks in steps which mentions are rendered, because the page may have hidden some or let them appear, and how they may be painted,
   * because it may have given their letters another look.
   */
  *recheck(): Generator<undefined> {
    yield* this.#rendering.recheck();
    for (const mention of this.#boxes.keys()) {
      if (!this.visible.has(mention)) this.#update([mention]);
      else if (this.#painted.has(mention.range)) this.#paint(mention);
      yield;
    }
  }

  /**
   * Sets which mentions cannot be seen. They stay painted, so that they are marked at the moment in which they appear, unless their
   * value is true: a mark would tell where letters are that the page does not let show.
   */
  hide(unseen: ReadonlyMap<PageMention, boolean>): void {
    const changed = [...this.#unseen.keys(), ...unseen.keys()];
    this.#unseen = unseen;
    this.#repaint(changed);
    this.#listeners.notify();
  }

  /** The number of mentions of each entity that can be seen, painted or not. */
  counts(): MentionCounts {
    return countEntities(this.visible.difference(this.#unseen));
  }

  /** Updates whether each mention is visible, and repaints those that changed. */
  #update(mentions: Iterable<PageMention>): void {
    let changed = false;
    // The first chunk of text with names mostly is what is in view. Each further frame with new marks takes milliseconds.
    this.#isHeldBack = !this.#isScanned && this.#painted.size > 0;
    for (const mention of mentions) {
      const isShown = this.#shouldShow(mention);
      if (isShown === this.visible.has(mention)) continue;
      changed = true;
      if (isShown) this.visible.add(mention);
      else this.visible.delete(mention);
      this.#paint(mention);
    }
    if (!changed) return;
    void this.#limitPainting();
    this.#listeners.notify();
  }

  /** To be called when the first scan has ended: a page with few mentions gets all of them painted. */
  onScanned(): void {
    this.#isScanned = true;
    this.#isHeldBack = false;
    if (this.visible.size <= this.#maxPaintedAnywhere()) {
      this.#filter?.disconnect();
      this.#filter = undefined;
    }
    void this.#limitPainting();
    this.#repaint(this.visible);
  }

  #maxPaintedAnywhere(): number {
    return this.#isScanned && this.#changes <= FEW_CHANGES
      ? MAX_PAINTED_ANYWHERE
      : MAX_PAINTED_WHILE_CHANGING;
  }

  /** From the moment when there are many mentions, paints only those near the viewport. */
  async #limitPainting(): Promise<void> {
    if (this.#filter || this.visible.size <= this.#maxPaintedAnywhere()) return;
    const create = await this.loadFilter();
    if (this.#filter || this.signal.aborted) return;
    // There may be fewer by now.
    if (this.visible.size > this.#maxPaintedAnywhere())
      this.#filter = create?.({
        mentionsIn: (box) => this.#byBox.get(box) ?? new Set(),
        onChange: (mentions) => this.#repaint(mentions),
      });
    for (const box of this.#byBox.keys()) this.#filter?.add(box);
    this.#repaint(this.visible);
  }

  #repaint(mentions: Iterable<PageMention>): void {
    for (const mention of mentions) this.#paint(mention);
  }

  #shouldShow(mention: PageMention): boolean {
    const [box] = this.#boxes.get(mention) ?? [];
    return (
      !!this.style?.isEnabled(mention) &&
      (!box || this.#rendering.isRendered(box)) &&
      !isUnslotted(mention.node)
    );
  }

  /** Paints or erases a mention according to the current state. */
  #paint(mention: PageMention): void {
    const isActive = mention === this.highlighted;
    const isMarked =
      this.visible.has(mention) && (isActive || (this.isSelected(mention) && this.#isNear(mention)));
    const style = isMarked ? this.style?.styleOf(mention.entity) : undefined;
    const look = isActive ? 'active' : style?.look;
    this.#permeable.delete(mention);
    if (!style || look === 'none') {
      this.#painted.delete(mention.range);
      this.#ranges.erase(mention.range);
      return;
    }
    this.#painted.set(mention.range, mention);
    const [box] = this.#boxes.get(mention) ?? [];
    if (box && isPermeable(box)) this.#permeable.add(mention);
    const limit = box && paintLimitOf(box);
    if (limit === 'none' || this.#unseen.get(mention)) this.#ranges.erase(mention.range);
    else this.#ranges.paint(mention.range, limit ?? `${look}-${style.colour}`);
  }

  /** Whether a mention is near enough to the viewport to be painted. */
  #isNear(mention: PageMention): boolean {
    const filter = this.#filter;
    const isPainted = this.#painted.has(mention.range);
    if (!filter) return isPainted || (!this.#isHeldBack && this.visible.size <= this.#maxPaintedAnywhere());
    const boxes = this.#boxes.get(mention) ?? [];
    if (boxes.length === 0 || boxes.some((box) => filter.isNear(mention, box) ?? isPainted)) return true;
    // Most likely, it will be painted at the end of the scan, and erasing it would cost as much as painting it.
    return isPainted && !this.#isScanned;
  }

  #add(mention: PageMention): void {
    const boxes = boxesOf(mention);
    this.#boxes.set(mention, boxes);
    for (const box of boxes) {
      this.#rendering.add(box);
      addTo(this.#byBox, box, mention);
      this.#filter?.add(box);
    }
  }

  #remove(mention: PageMention): void {
    this.visible.delete(mention);
    this.#paint(mention);
    for (const box of this.#boxes.get(mention) ?? []) {
      deleteFrom(this.#byBox, box, mention);
      if (this.#byBox.has(box)) this.#filter?.add(box);
      else {
        this.#rendering.remove(box);
        this.#filter?.remove(box);
      }
    }
    this.#boxes.delete(mention);
  }
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}

function deleteFrom<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
