import { contains, flatParentOf, rootElement } from '../../dom/nodes.ts';
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
  /** Hit test: the mention at a point of the viewport, in CSS pixels. */
  at(x: number, y: number, shadowRoots: ShadowRoot[], isCovering: CoveringTest): PageMention | undefined;
}

/**
 * @param isSeen tells which mentions a hit test may find
 * @param signal removes all marks when it aborts
 */
export function createPaintedMentions(
  boxes: MentionBoxes,
  isSeen: (mention: PageMention) => boolean,
  signal: AbortSignal,
): PaintedMentions {
  const ranges = createPaintedRanges(signal);
  const painted = new Set<PageMention>();
  /** Those of them whose boxes let the pointer through, each with the element that takes it. */
  const permeable = new Map<PageMention, Element | null>();
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
      const target = pointerTargetOf(box);
      if (target === box) permeable.delete(mention);
      else permeable.set(mention, target);
      const safe = box && safeHighlightOf(box);
      if (safe === 'none') ranges.erase(mention.range);
      else ranges.paint(mention.range, safe ?? highlightName);
    },
    erase(mention) {
      painted.delete(mention);
      permeable.delete(mention);
      ranges.erase(mention.range);
    },
    at(x, y, shadowRoots, isCovering) {
      if (painted.size === 0) return undefined;
      ranges.repair();
      const paintedIn = (element: Element) =>
        [...permeable.keys(), ...boxes.in(element)].filter(
          (mention) =>
            painted.has(mention) &&
            isSeen(mention) &&
            isOver(mention.node, element, permeable.get(mention) ?? element),
        );
      return mentionAt(x, y, shadowRoots, paintedIn, isCovering);
    },
  };
}

/** The element, or its nearest ancestor, that takes the pointer. Where none does, browsers give it to the root element. */
function pointerTargetOf(element: Element | undefined): Element | null {
  let target = element ?? null;
  while (target && getComputedStyle(target).pointerEvents === 'none') target = flatParentOf(target);
  return target ?? rootElement();
}

/**
 * Whether a text lies over an element.
 * @param target takes the pointer for the text: the element itself, or one through whose content the pointer goes. Then the text also
 * lies over what comes before it in the target, such as the picture below a title.
 */
const isOver = (text: Text, element: Element, target: Element) =>
  target === element || (contains(target, element) && text.compareDocumentPosition(element) & PRECEDING);

/** The bit of `compareDocumentPosition` for nodes that begin before: also for ancestors. */
const PRECEDING = 2;
