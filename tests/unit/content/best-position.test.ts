import { describe, expect, test } from 'vitest';
import { bestPosition, boundingBox } from '../../../src/content/card/place/best-position.ts';
import type { Side } from '../../../src/core/card/geometry.ts';
import { overlaps } from '../../../src/core/shared/area.ts';

const box = (x: number, y: number, width: number, height: number) =>
  boundingBox([{ left: x, top: y, right: x + width, bottom: y + height }]);
const WINDOW = box(0, 0, 1_000, 800);
const CARD = { width: 380, height: 300 };

interface Situation {
  lines: ReturnType<typeof box>[];
  view?: ReturnType<typeof box>;
  size?: typeof CARD;
  side?: Side;
  mayCross?: boolean;
}

async function place({
  lines,
  view = WINDOW,
  size = CARD,
  side = 'bottom-start',
  mayCross = false,
}: Situation) {
  const { x, y } = await bestPosition(lines, size, view, side, mayCross);
  return [x, y];
}

describe('a card', () => {
  test('lies under its name, from where that begins', async () => {
    expect(await place({ lines: [box(100, 200, 60, 20)] })).toEqual([100, 226]);
  });

  test('lies above it where there is no room below', async () => {
    expect(await place({ lines: [box(100, 700, 60, 20)] })).toEqual([100, 394]);
  });

  test('ends with the name where it would leave the window', async () => {
    expect(await place({ lines: [box(900, 200, 60, 20)] })).toEqual([580, 226]);
  });

  test('is moved along the line where neither end of the name leaves room', async () => {
    const view = box(0, 0, 450, 800);
    expect(await place({ lines: [box(160, 200, 60, 20)], view })).toEqual([62, 226]);
    expect(await place({ lines: [box(220, 200, 60, 20)], view })).toEqual([8, 226]);
  });

  test('from right to left, begins where the name does', async () => {
    expect(await place({ lines: [box(600, 200, 60, 20)], side: 'bottom-end' })).toEqual([280, 226]);
  });

  test('lies under the last line of a name that wraps, and above its first', async () => {
    const wrapped = (y: number) => [box(550, y, 100, 20), box(40, y + 30, 80, 20), box(130, y + 28, 20, 24)];
    expect(await place({ lines: wrapped(100) })).toEqual([40, 158]);
    expect(await place({ lines: wrapped(700) })).toEqual([550, 394]);
  });

  test.each<[Side, number, number]>([
    ['left-start', 500, 114],
    ['left-start', 100, 126],
    ['right-start', 500, 526],
    ['right-start', 800, 414],
  ])('in vertical text lies %s of a name at %i, or on the other side', async (side, at, x) => {
    expect(await place({ lines: [box(at, 200, 20, 60)], side, mayCross: true })).toEqual([x, 200]);
  });

  test('in vertical text lies under a name with room on neither side', async () => {
    const lines = [box(200, 200, 20, 60)];
    expect(await place({ lines, view: box(0, 0, 500, 800), side: 'left-start', mayCross: true })).toEqual([
      112, 266,
    ]);
  });

  test('in a low window lies beside the name, at the right if it can', async () => {
    const view = box(0, 0, 1_000, 330);
    expect(await place({ lines: [box(100, 150, 60, 20)], view, mayCross: true })).toEqual([166, 22]);
    expect(await place({ lines: [box(700, 150, 60, 20)], view, mayCross: true })).toEqual([314, 22]);
  });

  test('that may not lie beside the name lies where the least is cut off, moved into the window', async () => {
    expect(await place({ lines: [box(100, 150, 60, 20)], view: box(0, 0, 1_000, 330) })).toEqual([100, 22]);
    expect(await place({ lines: [box(100, 180, 60, 20)], view: box(0, 0, 1_000, 330) })).toEqual([100, 8]);
  });

  test('stays in what a pinch shows of the page', async () => {
    const view = box(300, 400, 500, 400);
    expect(await place({ lines: [box(310, 410, 60, 20)], view })).toEqual([310, 436]);
    expect(await place({ lines: [box(740, 410, 60, 20)], view })).toEqual([412, 436]);
    expect(await place({ lines: [box(310, 760, 60, 20)], view })).toEqual([310, 454]);
  });

  test('that fills the window begins at its margin', async () => {
    const view = box(0, 0, 396, 316);
    expect(await place({ lines: [box(100, 100, 60, 20)], view })).toEqual([8, 8]);
  });
});

test('boxes that only touch do not overlap', () => {
  expect(overlaps(box(0, 0, 10, 10), box(9, 9, 10, 10))).toBe(true);
  expect(overlaps(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false);
  expect(overlaps(box(0, 0, 10, 10), box(0, 10, 10, 10))).toBe(false);
});
