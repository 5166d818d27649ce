import { type Counts, countEntities } from '../core/counts.ts';
import { mentionAt } from './hit-test.ts';
import type { MentionStore, PageMention } from './mention-store.ts';
import { PaintedRanges } from './painted-ranges.ts';
import { boxOf, isLeftOut, Rendering } from './rendering.ts';

/**
 * Paints mentions with the CSS Custom Highlight API. The page's nodes stay as they are.
 * `StaticRange` costs the page nothing when it changes; live ranges would slow every removal of nodes.
 */
export class Painter {
  readonly #ranges: PaintedRanges;
  readonly #painted = new Map<AbstractRange, PageMention>();
  /** Mentions by the text nodes in which they begin and end. */
  readonly #byText = new Map<Node, Set<PageMention>>();
  /** Mentions by the element that shows when they do, and back: the page may have moved things since. */
  readonly #byBox = new Map<Element, Set<PageMention>>();
  readonly #boxes = new Map<PageMention, Element>();
  readonly #rendering: Rendering;
  #isShown: (mention: PageMention) => boolean = () => true;
  #highlighted: PageMention | undefined;

  /**
   * Paints what the store holds until `signal` aborts, then takes every mark away.
   * @param onChange called when there are more or fewer marks than before
   */
  constructor(
    private readonly store: MentionStore,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#ranges = new PaintedRanges(signal);
    this.#rendering = new Rendering((box) => this.#update(this.#byBox.get(box) ?? []), signal);
    store.onChange(({ removed, added }) => {
      for (const mention of removed) this.#forget(mention);
      for (const mention of added) this.#learn(mention);
      this.#update(added);
      if (removed.length > 0) this.onChange();
    }, signal);
    signal.addEventListener('abort', () => this.#painted.clear(), { once: true });
  }

  /** Decides anew which mentions show. */
  setShown(isShown: (mention: PageMention) => boolean): void {
    this.#isShown = isShown;
    this.#update(this.store.all());
  }

  /** Gives one mention the look of the one whose card is open; `undefined` for none. */
  highlight(mention: PageMention | undefined): void {
    if (this.#highlighted === mention) return;
    const before = this.#highlighted;
    this.#highlighted = mention;
    if (before && this.has(before)) this.#ranges.paint(before.range);
    if (mention && this.has(mention)) this.#ranges.paint(mention.range, 'active');
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
      (node) => [...(this.#byText.get(node) ?? [])].filter((mention) => this.has(mention)),
    );
  }

  /** Has to be told now and then that the page has changed: it may have taken marks away. */
  repair(): void {
    if (this.#painted.size > 0) this.#ranges.repair();
  }

  /** Whether the mention is painted. */
  has(mention: PageMention): boolean {
    return this.#painted.has(mention.range);
  }

  /** How many mentions are painted, by entity. */
  counts(): Counts {
    return countEntities(this.#painted.values());
  }

  /** Paints or erases each mention as it should be now. */
  #update(mentions: Iterable<PageMention>): void {
    let changed = false;
    for (const mention of mentions) {
      const shows = this.#shows(mention);
      if (shows === this.has(mention)) continue;
      changed = true;
      if (shows) {
        this.#painted.set(mention.range, mention);
        this.#ranges.paint(mention.range);
      } else this.#erase(mention);
    }
    if (changed) this.onChange();
  }

  #shows(mention: PageMention): boolean {
    const box = this.#boxes.get(mention);
    return (
      this.#isShown(mention) &&
      (box === undefined || this.#rendering.isRendered(box)) &&
      !isLeftOut(mention.node)
    );
  }

  #erase(mention: PageMention): void {
    this.#painted.delete(mention.range);
    this.#ranges.erase(mention.range);
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
    this.#erase(mention);
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
