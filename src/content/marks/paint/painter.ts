import { countEntities, type MentionCounts } from '../../../core/pages/mention-counts.ts';
import { Listeners } from '../../dom/listeners.ts';
import { boxOf, isLeftOut, Rendering } from '../../dom/rendering.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import { mentionAt } from './hit-test.ts';
import type { MarkStyle } from './mark-style.ts';
import { PaintedRanges } from './painted-ranges.ts';

/**
 * Paints mentions with the CSS Custom Highlight API. The page's nodes stay as they are.
 * `StaticRange` costs the page nothing when it changes; live ranges would slow every removal of nodes.
 */
export class Painter {
  readonly #ranges: PaintedRanges;
  /** Mentions that can be seen and that settings let show. */
  readonly #counted = new Set<PageMention>();
  readonly #painted = new Map<AbstractRange, PageMention>();
  /** Mentions by the text nodes in which they begin and end. */
  readonly #byText = new Map<Node, Set<PageMention>>();
  /** Mentions by the element that shows when they do, and back: the page may have moved things since. */
  readonly #byBox = new Map<Element, Set<PageMention>>();
  readonly #boxes = new Map<PageMention, Element>();
  readonly #rendering: Rendering;
  /** Where not every mention is marked: those that are. */
  #selected: ReadonlySet<PageMention> = new Set();
  #highlighted: PageMention | undefined;
  readonly #listeners = new Listeners();

  /**
   * Paints what the store holds until `signal` aborts, then takes every mark away.
   * @param style nothing shows before it is known
   */
  constructor(
    private readonly store: MentionStore,
    private style: MarkStyle | undefined,
    signal: AbortSignal,
  ) {
    this.#ranges = new PaintedRanges(signal);
    this.#rendering = new Rendering((box) => this.#update(this.#byBox.get(box) ?? []), signal);
    store.onChange(({ removed, added }) => {
      for (const mention of removed) this.#forget(mention);
      for (const mention of added) this.#learn(mention);
      this.#update(added);
      if (removed.length > 0) this.#listeners.notify();
    }, signal);
    signal.addEventListener('abort', () => this.#painted.clear(), { once: true });
  }

  /** Calls back when the mentions that can be seen have changed. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** Decides anew which mentions show, and how. */
  setStyle(style: MarkStyle): void {
    this.style = style;
    this.#update(this.store.all());
    for (const mention of this.#counted) this.#paint(mention);
  }

  /** Says which mentions are marked where not every one is. */
  select(selected: ReadonlySet<PageMention>): void {
    this.#selected = selected;
    for (const mention of this.#counted) this.#paint(mention);
  }

  /** Gives one mention the look of the one whose card is open, marked or not; `undefined` for none. */
  highlight(mention: PageMention | undefined): void {
    if (this.#highlighted === mention) return;
    const before = this.#highlighted;
    this.#highlighted = mention;
    if (before) this.#paint(before);
    if (mention) this.#paint(mention);
  }

  /** The painted mention at a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    if (this.#painted.size === 0) return undefined;
    this.#ranges.repair();
    return mentionAt(
      x,
      y,
      shadowRoots,
      (range) => this.#painted.get(range),
      (node) => [...(this.#byText.get(node) ?? [])].filter(({ range }) => this.#painted.has(range)),
    );
  }

  /** Has to be told now and then that the page has changed: it may have taken marks away. */
  repair(): void {
    if (this.#painted.size > 0) this.#ranges.repair();
  }

  /** Whether the mention can be seen and settings let it show, painted or not. */
  has(mention: PageMention): boolean {
    return this.#counted.has(mention);
  }

  /** Whether the mention is one to stop at: marked, or it would be if marks were drawn. */
  isSelected(mention: PageMention): boolean {
    return this.has(mention) && (this.style?.density === 'every' || this.#selected.has(mention));
  }

  /** How many mentions there are to see, by entity, painted or not. */
  counts(): MentionCounts {
    return countEntities(this.#counted);
  }

  /** Counts and paints each mention, or no longer, as it should be now. */
  #update(mentions: Iterable<PageMention>): void {
    let changed = false;
    for (const mention of mentions) {
      const shows = this.#shows(mention);
      if (shows === this.has(mention)) continue;
      changed = true;
      if (shows) this.#counted.add(mention);
      else this.#counted.delete(mention);
      this.#paint(mention);
    }
    if (changed) this.#listeners.notify();
  }

  #shows(mention: PageMention): boolean {
    const box = this.#boxes.get(mention);
    return (
      !!this.style?.isShown(mention) &&
      (box === undefined || this.#rendering.isRendered(box)) &&
      !isLeftOut(mention.node)
    );
  }

  /** Draws or erases a mention as it should look now. */
  #paint(mention: PageMention): void {
    const { style } = this;
    const isActive = mention === this.#highlighted;
    const isMarked = isActive || (style?.look !== 'none' && this.isSelected(mention));
    if (!style || !this.has(mention) || !isMarked) {
      this.#painted.delete(mention.range);
      this.#ranges.erase(mention.range);
      return;
    }
    this.#painted.set(mention.range, mention);
    this.#ranges.paint(
      mention.range,
      `${isActive ? 'active' : style.look}-${style.colourOf(mention.entity)}`,
    );
  }

  #learn(mention: PageMention): void {
    for (const node of endsOf(mention)) addTo(this.#byText, node, mention);
    const box = boxOf(mention.node);
    if (!box) return;
    this.#boxes.set(mention, box);
    this.#rendering.add(box);
    addTo(this.#byBox, box, mention);
  }

  #forget(mention: PageMention): void {
    this.#counted.delete(mention);
    this.#paint(mention);
    for (const node of endsOf(mention)) deleteFrom(this.#byText, node, mention);
    const box = this.#boxes.get(mention);
    if (!box) return;
    this.#boxes.delete(mention);
    this.#rendering.remove(box);
    deleteFrom(this.#byBox, box, mention);
  }
}

const endsOf = ({ range }: PageMention) => [range.startContainer, range.endContainer];

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
