import { flatParentOf, rootElement } from '../../dom/nodes.ts';
import type { PageMention } from '../mentions/mention-store.ts';
import type { CoveringTest } from './anchoring-types.ts';
import { mentionAt } from './hit-test.ts';
import type { MentionBoxes } from './mention-boxes.ts';
import { PaintedRanges } from './painted-ranges.ts';
import { safeHighlightOf } from './safe-highlight.ts';

/** The mentions that have a mark, also where the page's style for their letters makes it invisible. */
export class PaintedMentions {
  readonly ranges: PaintedRanges;
  readonly #painted = new Set<PageMention>();
  /** Those of them whose boxes let the pointer through. */
  readonly #permeable = new Set<PageMention>();

  /** @param signal removes all marks when it aborts */
  constructor(
    private readonly boxes: MentionBoxes,
    signal: AbortSignal,
  ) {
    this.ranges = new PaintedRanges(signal);
    signal.addEventListener('abort', () => this.#painted.clear());
  }

  get size(): number {
    return this.#painted.size;
  }

  has(mention: PageMention): boolean {
    return this.#painted.has(mention);
  }

  /**
   * Gives a mention a mark, or another one.
   * @param highlightName the name of its highlight, see `PaintedRanges.paint`
   */
  paint(mention: PageMention, highlightName: string): void {
    const [box] = this.boxes.of(mention);
    this.#painted.add(mention);
    if (box && isPermeable(box)) this.#permeable.add(mention);
    else this.#permeable.delete(mention);
    const safe = box && safeHighlightOf(box);
    if (safe === 'none') this.ranges.erase(mention.range);
    else this.ranges.paint(mention.range, safe ?? highlightName);
  }

  erase(mention: PageMention): void {
    this.#painted.delete(mention);
    this.#permeable.delete(mention);
    this.ranges.erase(mention.range);
  }

  /**
   * Hit test: the mention at a point of the viewport, in CSS pixels.
   * @param isSeen tells which mentions may be found
   */
  at(
    x: number,
    y: number,
    shadowRoots: ShadowRoot[],
    isSeen: (mention: PageMention) => boolean,
    isCovering: CoveringTest,
  ): PageMention | undefined {
    if (this.size === 0) return undefined;
    this.ranges.repair();
    const lettingThrough = Map.groupBy(this.#permeable, ({ node }) => pointerTargetOf(node));
    const paintedIn = (box: Element) =>
      [...(lettingThrough.get(box) ?? []), ...this.boxes.in(box)].filter(
        (mention) => this.has(mention) && isSeen(mention),
      );
    return mentionAt(x, y, shadowRoots, paintedIn, isCovering);
  }
}

/** Whether the pointer goes through an element. */
const isPermeable = (element: Element) => getComputedStyle(element).pointerEvents === 'none';

/** The nearest ancestor of a text that takes the pointer. Where none does, browsers give it to the root element. */
function pointerTargetOf(text: Text): Element | null {
  let target = flatParentOf(text);
  while (target && isPermeable(target)) target = flatParentOf(target);
  return target ?? rootElement();
}
