import { flatParentOf, rootElement } from '../../dom/nodes.ts';
import type { PageMention } from '../mentions/mention-store.ts';
import type { CoveringTest } from './anchoring-types.ts';
import { mentionAt } from './hit-test.ts';
import type { MentionBoxes } from './mention-boxes.ts';
import { createPaintedRanges, type PaintedRanges } from './painted-ranges.ts';
import { safeHighlightOf } from './safe-highlight.ts';

/** The mentions that have a mark, also where the page's style for their letters makes it invisible. */
export interface PaintedMentions {
  readonly ranges: PaintedRanges;
  readonly size: number;
  has(mention: PageMention): boolean;
  /**
   * Gives a mention a mark, or another one.
   * @param highlightName the name of its highlight, see `PaintedRanges.paint`
   */
  paint(mention: PageMention, highlightName: string): void;
  erase(mention: PageMention): void;
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
  ): PageMention | undefined;
}

/** @param signal removes all marks when it aborts */
export function createPaintedMentions(boxes: MentionBoxes, signal: AbortSignal): PaintedMentions {
  const ranges = createPaintedRanges(signal);
  const painted = new Set<PageMention>();
  /** Those of them whose boxes let the pointer through. */
  const permeable = new Set<PageMention>();
  signal.addEventListener('abort', () => painted.clear());
  return {
    ranges,
    get size() {
      return painted.size;
    },
    has: (mention) => painted.has(mention),
    paint(mention, highlightName) {
      const [box] = boxes.of(mention);
      painted.add(mention);
      if (box && isPermeable(box)) permeable.add(mention);
      else permeable.delete(mention);
      const safe = box && safeHighlightOf(box);
      if (safe === 'none') ranges.erase(mention.range);
      else ranges.paint(mention.range, safe ?? highlightName);
    },
    erase(mention) {
      painted.delete(mention);
      permeable.delete(mention);
      ranges.erase(mention.range);
    },
    at(x, y, shadowRoots, isSeen, isCovering) {
      if (painted.size === 0) return undefined;
      ranges.repair();
      const lettingThrough = Map.groupBy(permeable, ({ node }) => pointerTargetOf(node));
      const paintedIn = (box: Element) =>
        [...(lettingThrough.get(box) ?? []), ...boxes.in(box)].filter(
          (mention) => painted.has(mention) && isSeen(mention),
        );
      return mentionAt(x, y, shadowRoots, paintedIn, isCovering);
    },
  };
}

/** Whether the pointer goes through an element. */
const isPermeable = (element: Element) => getComputedStyle(element).pointerEvents === 'none';

/** The nearest ancestor of a text that takes the pointer. Where none does, browsers give it to the root element. */
function pointerTargetOf(text: Text): Element | null {
  let target = flatParentOf(text);
  while (target && isPermeable(target)) target = flatParentOf(target);
  return target ?? rootElement();
}
