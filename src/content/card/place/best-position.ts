import type { Point, Side, Size } from '../../../core/card/geometry.ts';

/** The distance of the card from the line of its mention, and from the edges of the viewport, in CSS pixels. */
export const GAP = 6;
export const MARGIN = 8;

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Where a card lies best: beside the mention on the wanted side, else on the opposite one, else on one of the others. If
 * there is room nowhere, where the least of it is cut off, moved into the viewport.
 * @param lines the boxes of the mention, one or more for each line
 * @param mayCross whether it may lie left or right of horizontal text, or above or below vertical text
 * @returns the top left corner, in CSS pixels of the viewport
 */
export function bestPosition(
  lines: readonly DOMRect[],
  { width, height }: Size,
  view: DOMRect,
  side: Side,
  mayCross: boolean,
): Point {
  const room = {
    left: view.left + MARGIN,
    top: view.top + MARGIN,
    right: view.right - MARGIN - width,
    bottom: view.bottom - MARGIN - height,
  };
  let best: Point = { x: room.left, y: room.top };
  let least = Number.POSITIVE_INFINITY;
  for (const [edge, isAtStart] of placements(side, mayCross)) {
    const isBeside = isHorizontal(edge);
    const { left, top, right, bottom } = isBeside ? boundingBox(lines) : lineAt(edge, lines);
    const alongX = isAtStart ? left : right - width;
    const alongY = isAtStart ? top : bottom - height;
    const x = edge === 'left' ? left - GAP - width : edge === 'right' ? right + GAP : alongX;
    const y = edge === 'top' ? top - GAP - height : edge === 'bottom' ? bottom + GAP : alongY;
    const overX = Math.max(0, room.left - x, x - room.right);
    const overY = Math.max(0, room.top - y, y - room.bottom);
    // What is cut off along the line can be moved into view without covering the mention.
    const cut = isBeside ? overX * PRIORITY + overY : overY * PRIORITY + overX;
    if (cut >= least) continue;
    least = cut;
    best = { x, y };
  }
  return {
    x: Math.max(room.left, Math.min(best.x, room.right)),
    y: Math.max(room.top, Math.min(best.y, room.bottom)),
  };
}

const PRIORITY = 1_000;

type Edge = 'left' | 'top' | 'right' | 'bottom';

/** The places for a card in the order of preference: an edge of the mention, and whether it begins where the mention does. */
function placements(side: Side, mayCross: boolean): (readonly [Edge, boolean])[] {
  const isAtStart = side.endsWith('start');
  const edges: readonly Edge[] = isHorizontal(side)
    ? [
        ...(side.startsWith('left') ? (['left', 'right'] as const) : (['right', 'left'] as const)),
        'bottom',
        'top',
      ]
    : ['bottom', 'top', 'right', 'left'];
  const both = [isAtStart, !isAtStart];
  return edges.slice(0, mayCross ? 4 : 2).flatMap((edge) => both.map((at) => [edge, at] as const));
}

export const isHorizontal = (side: string) => /^(?:left|right)/.test(side);

/** The box of the first or the last line of a mention that wraps. */
function lineAt(edge: Edge, lines: readonly DOMRect[]): Edges {
  const ordered = lines.toSorted((one, other) => one.y - other.y);
  const last = ordered.at(edge === 'top' ? 0 : -1);
  return boundingBox(ordered.filter(({ y }) => last && Math.abs(y - last.y) <= last.height / 2));
}

export const overlaps = (one: Edges, other: Edges): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);

/** The bounding box of all lines. */
export function boundingBox(lines: readonly DOMRect[]): DOMRect {
  const x = Math.min(...lines.map(({ left }) => left));
  const y = Math.min(...lines.map(({ top }) => top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(x, y, right - x, bottom - y);
}
