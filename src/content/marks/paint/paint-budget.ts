import type { PageMention } from '../mentions/mention-store.ts';
import type { MentionBoxes } from './mention-boxes.ts';
import type { FilterFactory, ViewportFilter } from './viewport-types.ts';

/**
 * Up to this number of rendered mentions, all are painted; otherwise, those near the viewport. At each change of the page,
 * typed letters included, Chromium checks every registered range and paints its text anew, in about 30 microseconds each.
 */
const MAX_PAINTED_ANYWHERE = 300;
/** The same while the first scan runs, and for a page that keeps changing. */
const MAX_PAINTED_WHILE_CHANGING = 25;
/** A page that has changed more often than this counts as one that keeps changing. */
const FEW_CHANGES = 3;

/** Limits painting to the mentions near the viewport from the moment when there are many. */
export interface PaintBudget {
  /** Whether a mention may be painted: it is near enough to the viewport, or there are few. */
  allows(mention: PageMention, isPainted: boolean): boolean;
  /**
   * To be called before new mentions are painted. Until the first scan has ended, only the first chunk of text with names is painted:
   * mostly it is what is in view, and each further frame with new marks takes milliseconds.
   */
  beforePaint(isAnyPainted: boolean): void;
  /** To be called when a box has other mentions. */
  update(box: Element): void;
  /** To be called when the page has changed: after a few changes, fewer marks are painted. */
  onPageChange(): void;
  /** To be called when the first scan has ended: a page with few mentions gets all of them painted. */
  onScanned(): void;
  /** To be called when there may be more mentions. Loads the filter if there are many. */
  apply(): Promise<void>;
}

/**
 * @param rendered see `Painter.rendered`
 * @param repaint paints and erases mentions according to the limit
 * @param loadFilter loads what tells which mentions are near the viewport; `undefined` if it is not available now
 */
export function createPaintBudget(
  rendered: ReadonlySet<PageMention>,
  boxes: MentionBoxes,
  repaint: (mentions: Iterable<PageMention>) => void,
  loadFilter: () => Promise<FilterFactory | undefined>,
  signal: AbortSignal,
): PaintBudget {
  /** `undefined` while there are few mentions, and until it has loaded. */
  let filter: ViewportFilter | undefined;
  let isScanned = false;
  /** Whether further mentions wait for the end of the first scan, or for the filter. */
  let isHeldBack = false;
  /** How often the page has changed. */
  let changes = 0;

  const areFew = () =>
    rendered.size <=
    (isScanned && changes <= FEW_CHANGES ? MAX_PAINTED_ANYWHERE : MAX_PAINTED_WHILE_CHANGING);

  const apply = async () => {
    if (filter || areFew()) return;
    const create = await loadFilter();
    if (filter || signal.aborted) return;
    // There may be fewer by now.
    if (!areFew()) filter = create?.({ mentionsIn: (box) => boxes.in(box), onChange: repaint });
    for (const box of boxes.boxes()) filter?.add(box);
    repaint(rendered);
  };

  signal.addEventListener('abort', () => filter?.disconnect());
  return {
    allows(mention, isPainted) {
      // Without the filter, all are painted while they are few; with it, those near the viewport.
      if (!filter) return isPainted || (!isHeldBack && areFew());
      const own = boxes.of(mention);
      if (own.length === 0 || own.some((box) => filter?.isNear(mention, box) ?? isPainted)) return true;
      // Most likely, it will be painted at the end of the scan, and erasing it would cost as much as painting it.
      return isPainted && !isScanned;
    },
    beforePaint(isAnyPainted) {
      isHeldBack = !isScanned && isAnyPainted;
    },
    update(box) {
      if (boxes.in(box).size > 0) filter?.add(box);
      else filter?.remove(box);
    },
    onPageChange() {
      changes += 1;
      void apply();
    },
    onScanned() {
      isScanned = true;
      isHeldBack = false;
      if (areFew()) {
        filter?.disconnect();
        filter = undefined;
      }
      void apply();
      repaint(rendered);
    },
    apply,
  };
}
