import { countEntities, type MentionCounts } from '../../../core/pages/mention-counts.ts';
import { Listeners } from '../../dom/listeners.ts';
import { isUnslotted, observeRendering } from '../../dom/rendering.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { MarkStyle } from './mark-style.ts';
import { createMentionBoxes } from './mention-boxes.ts';
import { createPaintBudget } from './paint-budget.ts';
import { createPaintedMentions, type PaintedMentions } from './painted-mentions.ts';
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
export interface Painter {
  /** Mentions that have a layout and are enabled in settings, painted or not. The page may still hide them, see `isSeen`. */
  readonly rendered: ReadonlySet<PageMention>;
  /** The mention whose card is open. */
  readonly highlighted: PageMention | undefined;
  readonly painted: PaintedMentions;
  /** Calls `listener` when there are other mentions, or others of them are visible. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Applies changed settings to all mentions. */
  setStyle(style: MarkStyle): void;
  /** Sets which mentions are marked if the density is not `every`. */
  select(selected: ReadonlySet<PageMention>): void;
  /** Paints one mention, marked or not, as the one whose card is open; `undefined` for none. */
  highlight(mention: PageMention | undefined): void;
  /** Restores marks that the page may have removed. Call it when the page has changed. */
  onPageChange(): void;
  /** To be called when the first scan has ended: a page with few mentions gets all of them painted. */
  onScanned(): void;
  /** Whether the mention can be seen and is enabled in settings, painted or not: it counts, is listed, and has a card. */
  isSeen(mention: PageMention): boolean;
  /** Whether the density lets the mention be marked. */
  isSelected(mention: PageMention): boolean;
  /** The number of mentions of each entity that can be seen, painted or not. */
  counts(): MentionCounts;
  /**
   * Checks in steps which mentions are rendered, because the page may have hidden some or let them appear, and how they may be painted,
   * because it may have given their letters another look.
   */
  recheck(): Generator<undefined>;
  /** Sets which mentions cannot be seen. The `hidden` ones stay painted, so that they are marked at the moment in which they appear. */
  setUnseen(unseen: ReadonlyMap<PageMention, Unseen>): void;
}

/**
 * Paints the mentions of the store until `signal` aborts, which removes all marks.
 * @param loadFilter loads what tells which mentions are near the viewport; `undefined` if it is not available now
 */
export function createPainter(
  store: MentionStore,
  firstStyle: MarkStyle,
  loadFilter: () => Promise<FilterFactory | undefined>,
  signal: AbortSignal,
): Painter {
  let style = firstStyle;
  const rendered = new Set<PageMention>();
  /** Those of them that the page hides from the eye, as far as known, see `setUnseen`. */
  let unseen: ReadonlyMap<PageMention, Unseen> = new Map();
  let selected: ReadonlySet<PageMention> = new Set();
  let highlighted: PageMention | undefined;
  const boxes = createMentionBoxes();
  const listeners = new Listeners();
  const rendering = observeRendering((box) => update(boxes.in(box)), signal);
  const isSeen = (mention: PageMention) => rendered.has(mention) && !unseen.has(mention);
  const painted = createPaintedMentions(boxes, isSeen, signal);
  const budget = createPaintBudget(rendered, boxes, repaint, loadFilter, signal);

  const isSelected = (mention: PageMention) => style.density === 'every' || selected.has(mention);

  function add(mention: PageMention): void {
    for (const box of boxes.add(mention)) {
      rendering.add(box);
      budget.update(box);
    }
  }

  function remove(mention: PageMention): void {
    rendered.delete(mention);
    paint(mention);
    for (const box of boxes.remove(mention)) {
      if (boxes.in(box).size === 0) rendering.remove(box);
      budget.update(box);
    }
  }

  /** Updates whether each mention is rendered and enabled, and repaints those that changed. */
  function update(mentions: Iterable<PageMention>): void {
    let changed = false;
    budget.beforePaint(painted.size > 0);
    for (const mention of mentions) {
      const isShown = shouldShow(mention);
      if (isShown === rendered.has(mention)) continue;
      changed = true;
      if (isShown) rendered.add(mention);
      else rendered.delete(mention);
      paint(mention);
    }
    if (!changed) return;
    void budget.apply();
    listeners.notify();
  }

  function shouldShow(mention: PageMention): boolean {
    const [box] = boxes.of(mention);
    return style.isEnabled(mention) && (!box || rendering.isRendered(box)) && !isUnslotted(mention.node);
  }

  function repaint(mentions: Iterable<PageMention>): void {
    for (const mention of mentions) paint(mention);
  }

  /** Paints or erases a mention according to the current state. */
  function paint(mention: PageMention): void {
    const isActive = mention === highlighted;
    const isMarked =
      rendered.has(mention) &&
      (isActive || (isSelected(mention) && budget.allows(mention, painted.has(mention))));
    const entityStyle = isMarked ? style.styleOf(mention.entity) : undefined;
    const look = isActive ? 'active' : entityStyle?.look;
    if (!entityStyle || look === 'none' || unseen.get(mention) === 'masked') painted.erase(mention);
    else painted.paint(mention, `${look}-${entityStyle.colour}`);
  }

  store.onChange(({ removed, added }) => {
    // Added first, so that the box of a replaced mention stays known.
    for (const mention of added) add(mention);
    for (const mention of removed) remove(mention);
    update(added);
    // Also if none of them is rendered yet: a listener loads the script that notices when one appears.
    listeners.notify();
  }, signal);

  return {
    rendered,
    get highlighted() {
      return highlighted;
    },
    painted,
    onChange: (listener, listenerSignal) => listeners.add(listener, listenerSignal),
    setStyle(changed) {
      style = changed;
      update(boxes.mentions());
      repaint(rendered);
    },
    select(next) {
      const changed = selected.symmetricDifference(next);
      selected = next;
      repaint(changed);
    },
    highlight(mention) {
      if (highlighted === mention) return;
      const previous = highlighted;
      highlighted = mention;
      if (previous) paint(previous);
      if (mention) paint(mention);
    },
    onPageChange() {
      budget.onPageChange();
      painted.ranges.repair();
    },
    onScanned: () => budget.onScanned(),
    isSeen,
    isSelected,
    counts: () => countEntities(rendered.difference(unseen)),
    *recheck() {
      yield* rendering.recheck();
      for (const mention of boxes.mentions()) {
        if (!rendered.has(mention)) update([mention]);
        else if (painted.has(mention)) paint(mention);
        yield;
      }
    },
    setUnseen(next) {
      const changed = [...unseen.keys(), ...next.keys()];
      unseen = next;
      repaint(changed);
      listeners.notify();
    },
  };
}
