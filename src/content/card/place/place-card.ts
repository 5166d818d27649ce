import type { Side } from '../../../core/card/geometry.ts';
import { HIDE_DELAY } from '../../../core/card/hover-state.ts';
import { type Area, overlaps } from '../../../core/shared/area.ts';
import { boxAround, rootElement } from '../../dom/nodes.ts';
import type { Anchoring } from '../../marks/paint/anchoring-types.ts';
import type { Anchor } from './anchor.ts';
import { bestPosition, boundingBox, GAP, isHorizontal, MARGIN } from './best-position.ts';
import { onResize } from './on-resize.ts';

/** The least height, even if the card then covers the mention: room for header, one note and source. In CSS pixels. */
const MIN_HEIGHT = 260;
/** The largest size of a card, in CSS pixels, see `background/card/card.css`. */
const MAX_WIDTH = 400;
const MAX_HEIGHT = 520;

interface PageOfCard extends Pick<Anchoring, 'isClipped'> {
  /** Called when the mention is no longer in view. */
  onOutOfView: () => void;
  /** The shadow roots of the page, because what scrolls in them is not heard outside. */
  roots: Iterable<ShadowRoot>;
}

/**
 * Keeps the card beside the mention while the page scrolls, resizes and moves its parts, until `signal` aborts. `bestPosition`
 * decides on which side; this file measures what it needs for that, and limits the card's size. The card never leaves the viewport.
 *
 * Must be called before the card is rendered: measuring after a DOM change would force a synchronous layout. The size limits
 * are set at once. The position follows from a `ResizeObserver`, after layout and before paint.
 */
export function placeCard(
  anchor: Anchor,
  card: HTMLElement,
  { isClipped, onOutOfView, roots }: PageOfCard,
  signal: AbortSignal,
): void {
  const { side } = anchor;
  const element = boxAround(anchor.element);
  /** Whether the mention has no box, and may get one again. */
  let isWaiting = false;
  /**
   * Sets the size limits.
   * @param isLast whether a mention without a box is waited for no longer
   * @returns the mention and the viewport; `undefined` if the mention is not in view
   */
  const measure = (isLast = false) => {
    // The page has removed the mention. The card stays where it is: the marks close it if the mention does not come back soon.
    if (signal.aborted || !anchor.isAttached()) return undefined;
    undoZoom(card);
    const lines = anchor.lines();
    // Pages hide text for a moment as they render it anew, and menus go as the pointer leaves them for the card.
    if (lines.length === 0 && (!isLast || card.matches(':hover'))) {
      if (isLast || !isWaiting) setTimeout(measure, HIDE_DELAY, true);
      isWaiting = true;
      return undefined;
    }
    isWaiting = false;
    const view = viewport();
    if (!lines.some((line) => overlaps(line, view))) {
      onOutOfView();
      return undefined;
    }
    const mention = boundingBox(lines);
    const mayCross = mayLieBeside(mention, view, side);
    // Cards at an edge of the window avoid the mention by their style sheet.
    if (card.querySelector('[data-place]'))
      for (const edge of ['left', 'right', 'top', 'bottom'] as const) setLength(card, edge, mention[edge]);
    setLength(card, 'width', view.width - 2 * MARGIN);
    setLength(card, 'room', maxHeightFor(mention, view, mayCross));
    return { lines, view, mayCross };
  };
  let isChecking = false;
  const checkClipping = async () => {
    if (!element || isChecking) return;
    isChecking = true;
    const clipped = await isClipped(element, anchor.lines);
    isChecking = false;
    if (clipped && !signal.aborted && anchor.isAttached()) onOutOfView();
  };
  const place = async () => {
    const measured = measure();
    if (!measured) return;
    const { lines, view, mayCross } = measured;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y } = await bestPosition(lines, size, view, side, mayCross);
    if (signal.aborted) return;
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    void checkClipping();
  };
  const options = { signal, capture: true } as const;
  for (const target of [window, visualViewport, ...roots])
    for (const type of ['resize', 'scroll', 'transitionend']) target?.addEventListener(type, place, options);
  onResize([card, element, rootElement()], place, signal);
  measure();
}

/** Undoes the `zoom` of the page, which would scale the card, but not the position of the mention. */
export function undoZoom(card: HTMLElement): void {
  card.style.zoom = String(Number(card.style.zoom || 1) / card.currentCSSZoom);
}

/** Sets a custom property for the card's style sheet, see `background/card/style.ts`. */
function setLength(card: HTMLElement, name: string, pixels: number): void {
  const property = `--context-notes-${name}`;
  const value = `${Math.floor(pixels)}px`;
  if (card.style.getPropertyValue(property) !== value) card.style.setProperty(property, value);
}

/** The height limit: the larger room above or below, because a card too high for one side is placed on the other. */
function maxHeightFor(mention: Area, view: DOMRect, mayCross: boolean): number {
  const limit = Math.min(MAX_HEIGHT, view.height - 2 * MARGIN);
  const room = mayCross ? limit : verticalRoom(mention, view) - GAP - MARGIN;
  return Math.min(Math.max(room, MIN_HEIGHT), limit);
}

/** Whether the card may be placed left or right of the mention: in vertical text, or if there is room only there. */
function mayLieBeside(mention: Area, view: Area, side: Side): boolean {
  if (isHorizontal(side)) return true;
  const room = Math.max(mention.left - view.left, view.right - mention.right);
  return verticalRoom(mention, view) < MIN_HEIGHT + GAP + MARGIN && room >= MAX_WIDTH + GAP + MARGIN;
}

/** The room above or below the mention, whichever is larger. */
const verticalRoom = ({ top, bottom }: Area, view: Area) => Math.max(top - view.top, view.bottom - bottom);

/**
 * The visual viewport, in the coordinates that `position: fixed` uses. It excludes scroll bars, and what is out of sight
 * after pinch zoom.
 */
export function viewport(): DOMRect {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return new DOMRect(offsetLeft, offsetTop, width, height);
}
