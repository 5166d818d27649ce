import { countEntities, type MentionCounts } from '../../../core/pages/mention-counts.ts';
import { Listeners } from '../../dom/listeners.ts';
import { isUnslotted, observeRendering, type RenderingObserver } from '../../dom/rendering.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { CoveringTest } from './anchoring-types.ts';
import type { MarkStyle } from './mark-style.ts';
import { MentionBoxes } from './mention-boxes.ts';
import { createPaintBudget, type PaintBudget } from './paint-budget.ts';
import { PaintedMentions } from './painted-mentions.ts';
import type { FilterFactory } from './viewport-types.ts';

/**
 * Why a mention cannot be seen: it is `hidden`, or its letters are `masked`, as dots or in the colour of their background, so that a mark
 * would give them away.
 */
export type Unseen = 'hidden' | 'masked';

/**
 * Decides which mentions are marked, and how. Marks are painted with the CSS Custom Highlight API, which leaves the page's nodes
 * unchanged. The ranges are static, because live ranges would slow every removal of nodes by the page.
 */
export class Painter {
  /** Mentions that have a layout and are enabled in settings, painted or not. The page may still hide them, see `isSeen`. */
  readonly rendered = new Set<PageMention>();
  /** Those of them that the page hides from the eye, as far as known, see `setUnseen`. */
  #unseen: ReadonlyMap<PageMention, Unseen> = new Map();
  /** The mentions to mark if the density is not `every`. */
  #selected: ReadonlySet<PageMention> = new Set();
  /** The mention whose card is open. */
  highlighted: PageMention | undefined;
  readonly #boxes = new MentionBoxes();
  readonly #rendering: RenderingObserver;
  readonly painted: PaintedMentions;
  readonly #budget: PaintBudget;
  readonly #listeners = new Listeners();

  /**
   * Paints the mentions of the store until `signal` aborts, which removes all marks.
   * @param loadFilter loads what tells which mentions are near the viewport; `undefined` if it is not available now
   */
  constructor(
    store: MentionStore,
    private style: MarkStyle,
    loadFilter: () => Promise<FilterFactory | undefined>,
    signal: AbortSignal,
  ) {
    this.#rendering = observeRendering((box) => this.#update(this.#boxes.in(box)), signal);
    this.painted = new PaintedMentions(this.#boxes, signal);
    this.#budget = createPaintBudget(
      this.rendered,
      this.#boxes,
      (mentions) => this.#repaint(mentions),
      loadFilter,
      signal,
    );
    store.onChange(({ removed, added }) => {
      // Added first, so that the box of a replaced mention stays known.
      for (const mention of added) this.#add(mention);
      for (const mention of removed) this.#remove(mention);
      this.#update(added);
      // Also if none of them is rendered yet: a listener loads the script that notices when one appears.
      this.#listeners.notify();
    }, signal);
  }

  /** Calls `listener` when there are other mentions, or others of them are visible. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** Applies changed settings to all mentions. */
  setStyle(style: MarkStyle): void {
    this.style = style;
    this.#update(this.#boxes.mentions());
    this.#repaint(this.rendered);
  }

  /** Sets which mentions are marked if the density is not `every`. */
  select(selected: ReadonlySet<PageMention>): void {
    const changed = this.#selected.symmetricDifference(selected);
    this.#selected = selected;
    this.#repaint(changed);
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
    return this.painted.at(x, y, shadowRoots, this.isSeen, isCovering);
  }

  /** Restores marks that the page may have removed. Call it when the page has changed. */
  onPageChange(): void {
    this.#budget.onPageChange();
    this.painted.ranges.repair();
  }

  /** To be called when the first scan has ended: a page with few mentions gets all of them painted. */
  onScanned(): void {
    this.#budget.onScanned();
  }

  /** Whether the mention can be seen and is enabled in settings, painted or not: it counts, is listed, and has a card. */
  readonly isSeen = (mention: PageMention): boolean =>
    this.rendered.has(mention) && !this.#unseen.has(mention);

  /** Whether the density lets the mention be marked. */
  isSelected(mention: PageMention): boolean {
    return this.style.density === 'every' || this.#selected.has(mention);
  }

  /** The number of mentions of each entity that can be seen, painted or not. */
  counts(): MentionCounts {
    return countEntities(this.rendered.difference(this.#unseen));
  }

  /**
   * Checks in steps which mentions are rendered, because the page may have hidden some or let them appear, and how they may be painted,
   * because it may have given their letters another look.
   */
  *recheck(): Generator<undefined> {
    yield* this.#rendering.recheck();
    for (const mention of this.#boxes.mentions()) {
      if (!this.rendered.has(mention)) this.#update([mention]);
      else if (this.painted.has(mention)) this.#paint(mention);
      yield;
    }
  }

  /**
   * Sets which mentions cannot be seen. The `hidden` ones stay painted, so that they are marked at the moment in which they appear.
   */
  setUnseen(unseen: ReadonlyMap<PageMention, Unseen>): void {
    const changed = [...this.#unseen.keys(), ...unseen.keys()];
    this.#unseen = unseen;
    this.#repaint(changed);
    this.#listeners.notify();
  }

  #add(mention: PageMention): void {
    for (const box of this.#boxes.add(mention)) {
      this.#rendering.add(box);
      this.#budget.update(box);
    }
  }

  #remove(mention: PageMention): void {
    this.rendered.delete(mention);
    this.#paint(mention);
    for (const box of this.#boxes.remove(mention)) {
      if (this.#boxes.in(box).size === 0) this.#rendering.remove(box);
      this.#budget.update(box);
    }
  }

  /** Updates whether each mention is rendered and enabled, and repaints those that changed. */
  #update(mentions: Iterable<PageMention>): void {
    let changed = false;
    this.#budget.beforePaint(this.painted.size > 0);
    for (const mention of mentions) {
      const isShown = this.#shouldShow(mention);
      if (isShown === this.rendered.has(mention)) continue;
      changed = true;
      if (isShown) this.rendered.add(mention);
      else this.rendered.delete(mention);
      this.#paint(mention);
    }
    if (!changed) return;
    void this.#budget.apply();
    this.#listeners.notify();
  }

  #shouldShow(mention: PageMention): boolean {
    const [box] = this.#boxes.of(mention);
    return (
      this.style.isEnabled(mention) && (!box || this.#rendering.isRendered(box)) && !isUnslotted(mention.node)
    );
  }

  #repaint(mentions: Iterable<PageMention>): void {
    for (const mention of mentions) this.#paint(mention);
  }

  /** Paints or erases a mention according to the current state. */
  #paint(mention: PageMention): void {
    const isActive = mention === this.highlighted;
    const isMarked =
      this.rendered.has(mention) &&
      (isActive || (this.isSelected(mention) && this.#budget.allows(mention, this.painted.has(mention))));
    const style = isMarked ? this.style.styleOf(mention.entity) : undefined;
    const look = isActive ? 'active' : style?.look;
    if (!style || look === 'none' || this.#unseen.get(mention) === 'masked') this.painted.erase(mention);
    else this.painted.paint(mention, `${look}-${style.colour}`);
  }
}
