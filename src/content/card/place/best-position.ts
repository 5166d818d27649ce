import { type ClientRectObject, computePosition, flip, rectToClientRect, shift } from '@floating-ui/core';
import type { Point, Side, Size } from '../../../core/card/geometry.ts';
import type { Area } from '../../../core/shared/area.ts';

/** The distance of the card from the line of its mention, and from the edges of the viewport, in CSS pixels. */
export const GAP = 6;
export const MARGIN = 8;

/**
 * Decides on which side of the mention a card lies, such as below or above: on the wanted side if it has room there, else on the
 * opposite one, else on one of the others. If no side has room, it takes the side where least of the card would be cut off, and is then
 * moved into the viewport, even over the mention. Resolves before the browser paints.
 * @param lines the boxes of the mention, one or more for each line
 * @param side the wanted side, see `anchor.ts`
 * @param mayCross whether it may lie left or right of horizontal text, or above or below vertical text
 * @returns the top left corner, in CSS pixels of the viewport
 */
export async function bestPosition(
  lines: readonly ClientRectObject[],
  size: Size,
  view: ClientRectObject,
  side: Side,
  mayCross: boolean,
): Promise<Point> {
  const floating = { x: 0, y: 0, ...size };
  const box = boundingBox(lines);
  const first = lines.filter(({ top, height }) => top - box.top <= height / 2);
  const last = lines.filter(({ bottom, height }) => box.bottom - bottom <= height / 2);
  // The boxes are widened by the gap. Floating UI's `offset` does the same, but pages would have to load it.
  const beside = boundingBox(lines, GAP, 0);
  const above = boundingBox(first, 0, GAP);
  const below = boundingBox(last, 0, GAP);
  return computePosition(lines, size, {
    placement: side,
    middleware: [
      {
        name: 'line',
        fn({ placement, rects }) {
          const reference = isHorizontal(placement) ? beside : placement.startsWith('top') ? above : below;
          return { reset: rects.reference !== reference && { rects: { reference, floating } } };
        },
      },
      flip({ padding: MARGIN, fallbackAxisSideDirection: mayCross ? 'end' : 'none' }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
    platform: {
      getElementRects: () => ({ reference: box, floating }),
      getClippingRect: () => view,
      getDimensions: () => size,
    },
  });
}

/** Whether a side of the mention is its left or right. @param side a placement of Floating UI */
export const isHorizontal = (side: string) => /^(?:left|right)/.test(side);

/** The bounding box of all lines, widened on each side. */
export function boundingBox(lines: readonly Area[], moreX = 0, moreY = 0): ClientRectObject {
  const x = Math.min(...lines.map(({ left }) => left)) - moreX;
  const y = Math.min(...lines.map(({ top }) => top)) - moreY;
  const width = Math.max(...lines.map(({ right }) => right)) + moreX - x;
  const height = Math.max(...lines.map(({ bottom }) => bottom)) + moreY - y;
  return rectToClientRect({ x, y, width, height });
}
