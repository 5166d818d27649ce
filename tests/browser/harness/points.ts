import type { Frame, Mouse, Page } from 'puppeteer-core';
import { holdsWithin, PATIENCE } from './in-page-wait.ts';

/** A place in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The mouse of the tab that a page or frame is in. */
export function mouseOf(page: Page | Frame): Mouse {
  return 'mainFrame' in page ? page.mouse : page.page().mouse;
}

/** Converts a point in a frame's viewport to a point in the tab's viewport, as the mouse needs it. */
export async function inViewport(page: Page | Frame, point: Point): Promise<Point> {
  if ('mainFrame' in page) return point;
  const element = await page.frameElement();
  const parent = page.parentFrame();
  if (!element || !parent) return point;
  const inside = await element.evaluate((box) => {
    const { x, y } = box.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(box);
    return {
      x: x + box.clientLeft + Number.parseFloat(paddingLeft),
      y: y + box.clientTop + Number.parseFloat(paddingTop),
    };
  });
  return inViewport(parent, { x: point.x + inside.x, y: point.y + inside.y });
}

/** How long to wait until a mouse move reaches a frame, in milliseconds. */
const MOVE_TIME = 250;

/**
 * Waits until pointer events reach a frame. If the frame runs in its own process, Chromium learns its position only when it is next
 * painted, and sends earlier events to the page around it.
 * @throws when they do not reach it in time
 */
export async function waitForPointer(frame: Frame): Promise<void> {
  await frame.evaluate(
    `addEventListener('pointermove', () => { window.hearsPointer = true; }, { once: true })`,
  );
  const { x, y } = await inViewport(frame, { x: 2, y: 2 });
  for (let moves = 0; moves * MOVE_TIME < PATIENCE; moves += 1) {
    await mouseOf(frame).move(x + (moves % 2), y);
    if (await holdsWithin(frame, 'window.hearsPointer === true', MOVE_TIME)) return;
  }
  throw new Error(`The mouse does not reach the frame ${frame.url()} within ${PATIENCE} ms.`);
}
