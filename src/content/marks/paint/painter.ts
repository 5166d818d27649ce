import { countEntities, type MentionCounts } from '../../../core/pages/mention-counts.ts';
import { Listeners } from '../../dom/listeners.ts';
import { boxOf, isUnslotted, Rendering } from '../../dom/rendering.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import { mentionAt } from './hit-test.ts';
import { paintLimitOf } from './letters.ts';
import type { MarkStyle } from './mark-style.ts';
import { PaintedRanges } from './painted-ranges.ts';

/**
 * Paints mentions with the CSS Custom Highlight API, which leaves the page's nodes unchanged.
 * The ranges are static, because live ranges would slow every removal of nodes by the page.
 */
export class Painter {
  readonly #ranges: PaintedRanges;
  /** Mentions that are rendered and enabled in settings, painted or not. */
  readonly #visible = new Set<PageMention>();
  readonly #painted = new Map<AbstractRange, PageMention>();
  /** The mentions in a box, and the boxes of each mention's ends. Both are stored, because the page may move the text since. */
  readonly #byBox = new Map<Element, Set<PageMention>>();
  readonly #boxes = new Map<PageMention, readonly Element[]>();
  readonly #rendering: Rendering;
  /** The mentions to mark if the density is not `every`. */
  #selected: ReadonlySet<PageMention> = new Set();
  #highlighted: PageMention | undefined;
  readonly #listeners = new Listeners();

  /**
   * Paints the mentions of the store until `signal` aborts, which removes all marks.
   * @param style while `undefined`, nothing is painted
   */
  constructor(
    private readonly store: MentionStore,
    private style: MarkStyle | undefined,
    signal: AbortSignal,
  ) {
    this.#ranges = new PaintedRanges(signal);
    this.#rendering = new Rendering((box) => this.#update(this.#byBox.get(box) ?? []), signal);
    store.onChange(({ removed, added }) => {
      for (const mention of removed) this.#remove(mention);
      for (const mention of added) this.#add(mention);
      this.#update(added);
      if (removed.length > 0) this.#listeners.notify();
    }, signal);
    signal.addEventListener('abort', () => this.#painted.clear(), { once: true });
  }

  /** Calls `listener` when the set of visible mentions has changed. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** Applies changed settings to all mentions. */
  setStyle(style: MarkStyle): void {
    this.style = style;
    this.#update(this.store.all());
    for (const mention of this.#visible) this.#paint(mention);
  }

  /** Sets which mentions are marked if the density is not `every`. */
  select(selected: ReadonlySet<PageMention>): void {
    this.#selected = selected;
    for (const mention of this.#visible) this.#paint(mention);
  }

  /** Paints one mention, marked or not, as the one whose card is open; `undefined` for none. */
  highlight(mention: PageMention | undefined): void {
    if (this.#highlighted === mention) return;
    const previous = this.#highlighted;
    this.#highlighted = mention;
    if (previous) this.#paint(previous);
    if (mention) this.#paint(mention);
  }

  /** Hit test: the painted mention at a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    if (this.#painted.size === 0) return undefined;
    this.#ranges.repair();
    return mentionAt(x, y, shadowRoots, (box) =>
      [...(this.#byBox.get(box) ?? [])].filter(({ range }) => this.#painted.has(range)),
    );
  }

  /** Restores marks that the page may have removed. Call it when the page has changed. */
  repair(): void {
    if (this.#painted.size > 0) this.#ranges.repair();
  }

  /** Whether the mention is rendered and enabled in settings, painted or not. */
  isVisible(mention: PageMention): boolean {
    return this.#visible.has(mention);
  }

  /** Whether navigation stops at the mention: it is marked, or would be if the look were not `none`. */
  isSelected(mention: PageMention): boolean {
    return this.isVisible(mention) && (this.style?.density === 'every' || this.#selected.has(mention));
  }

  /** The number of visible mentions of each entity, painted or not. */
  counts(): MentionCounts {
    return countEntities(this.#visible);
  }

  /** Updates whether each mention is visible, and repaints those that changed. */
  #update(mentions: Iterable<PageMention>): void {
    let changed = false;
    for (const mention of mentions) {
      const isShown = this.#shouldShow(mention);
      if (isShown === this.isVisible(mention)) continue;
      changed = true;
      if (isShown) this.#visible.add(mention);
      else this.#visible.delete(mention);
      this.#paint(mention);
    }
    if (changed) this.#listeners.notify();
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
    const { style } = this;
    const isActive = mention === this.#highlighted;
    const isMarked = isActive || (style?.look !== 'none' && this.isSelected(mention));
    if (!style || !this.isVisible(mention) || !isMarked) {
      this.#painted.delete(mention.range);
      this.#ranges.erase(mention.range);
      return;
    }
    this.#painted.set(mention.range, mention);
    const look = isActive ? 'active' : style.look;
    const limit = paintLimitOf(this.#boxes.get(mention)?.[0]);
    if (limit === 'none') this.#ranges.erase(mention.range);
    else this.#ranges.paint(mention.range, limit ?? `${look}-${style.colourOf(mention.entity)}`);
  }

  #add(mention: PageMention): void {
    const boxes = boxesOf(mention);
    this.#boxes.set(mention, boxes);
    for (const box of boxes) {
      this.#rendering.add(box);
      addTo(this.#byBox, box, mention);
    }
  }

  #remove(mention: PageMention): void {
    this.#visible.delete(mention);
    this.#paint(mention);
    for (const box of this.#boxes.get(mention) ?? []) {
      this.#rendering.remove(box);
      deleteFrom(this.#byBox, box, mention);
    }
    this.#boxes.delete(mention);
  }
}

/** The boxes of the first and the last text of a mention. */
const boxesOf = ({ node, end }: PageMention): Element[] =>
  [...new Set([boxOf(node), boxOf(end)])].filter((box) => box !== null);

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function deleteFrom<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
