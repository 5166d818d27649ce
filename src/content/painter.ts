import { type Counts, countEntities } from '../core/counts.ts';
import { mentionAt } from './hit-test.ts';
import type { MentionStore, PageMention } from './mention-store.ts';
import { Rendering } from './rendering.ts';

/** Names in `CSS.highlights`, each with its look in `marks.css`. A page can read them, so they tell of no entity. */
const MARK = 'context-notes-mark';
const ACTIVE = 'context-notes-active';
/** A page that empties `CSS.highlights` over and over gets its way after so many repairs. */
const MOST_REPAIRS = 20;

/**
 * Paints mentions with the CSS Custom Highlight API. The page's nodes stay as they are.
 * `StaticRange` costs the page nothing when it changes; live ranges would slow every removal of nodes.
 */
export class Painter {
  readonly #marks = new Highlight();
  readonly #active = new Highlight();
  readonly #painted = new Map<AbstractRange, PageMention>();
  /** Mentions by the element that their text stands in, and back: a moved text node has another parent by then. */
  readonly #byElement = new Map<Element, Set<PageMention>>();
  /** Mentions that reach over several text nodes. */
  readonly #spanning = new Set<PageMention>();
  readonly #parents = new WeakMap<PageMention, Element>();
  readonly #rendering: Rendering;
  #isShown: (mention: PageMention) => boolean = () => true;
  #highlighted: PageMention | undefined;
  #repairs = 0;

  /**
   * Paints what the store holds until `signal` aborts, then takes every mark away.
   * @param onChange called when there are more or fewer marks than before
   */
  constructor(
    private readonly store: MentionStore,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#rendering = new Rendering((element) => this.#update(this.#byElement.get(element) ?? []), signal);
    this.#register();
    store.onChange(({ removed, added }) => {
      for (const mention of removed) this.#forget(mention);
      for (const mention of added) this.#learn(mention);
      this.#update(added);
      if (added.length > 0) this.#repair();
      if (removed.length > 0) this.onChange();
    }, signal);
    signal.addEventListener('abort', () => this.#unregister(), { once: true });
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
    if (before && this.#painted.has(before.range)) {
      this.#active.delete(before.range);
      this.#marks.add(before.range);
    }
    if (mention && this.#painted.has(mention.range)) {
      this.#marks.delete(mention.range);
      this.#active.add(mention.range);
    }
  }

  /** The painted mention at a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    if (this.#painted.size === 0) return undefined;
    return mentionAt(
      x,
      y,
      shadowRoots,
      (range) => this.#painted.get(range),
      (node) => this.#paintedIn(node),
    );
  }

  *#paintedIn(node: Node): Generator<PageMention> {
    const { parentElement } = node;
    const beside = (parentElement && this.#byElement.get(parentElement)) ?? [];
    for (const mention of [...beside, ...this.#spanning]) {
      const { startContainer, endContainer } = mention.range;
      if ((startContainer === node || endContainer === node) && this.#painted.has(mention.range))
        yield mention;
    }
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
      const parent = mention.node.parentElement;
      const shows = this.#isShown(mention) && (parent === null || this.#rendering.isRendered(parent));
      if (shows === this.#painted.has(mention.range)) continue;
      changed = true;
      if (shows) this.#paint(mention);
      else this.#erase(mention);
    }
    if (changed) this.onChange();
  }

  #paint(mention: PageMention): void {
    this.#painted.set(mention.range, mention);
    this.#marks.add(mention.range);
  }

  #erase(mention: PageMention): void {
    this.#painted.delete(mention.range);
    this.#marks.delete(mention.range);
    this.#active.delete(mention.range);
  }

  #learn(mention: PageMention): void {
    const parent = mention.node.parentElement;
    if (!parent) return;
    this.#parents.set(mention, parent);
    if (mention.range.startContainer !== mention.range.endContainer) this.#spanning.add(mention);
    this.#rendering.add(parent);
    const siblings = this.#byElement.get(parent);
    if (siblings) siblings.add(mention);
    else this.#byElement.set(parent, new Set([mention]));
  }

  #forget(mention: PageMention): void {
    this.#erase(mention);
    this.#spanning.delete(mention);
    const parent = this.#parents.get(mention);
    if (!parent) return;
    this.#rendering.remove(parent);
    const siblings = this.#byElement.get(parent);
    siblings?.delete(mention);
    if (siblings?.size === 0) this.#byElement.delete(parent);
  }

  #register(): void {
    CSS.highlights.set(MARK, this.#marks);
    CSS.highlights.set(ACTIVE, this.#active);
  }

  /** The registry belongs to the page too, and a page may clear it. */
  #repair(): void {
    if (CSS.highlights.get(MARK) === this.#marks || this.#repairs >= MOST_REPAIRS) return;
    this.#repairs += 1;
    this.#register();
  }

  #unregister(): void {
    CSS.highlights.delete(MARK);
    CSS.highlights.delete(ACTIVE);
    this.#painted.clear();
  }
}
