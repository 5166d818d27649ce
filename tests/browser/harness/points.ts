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

/** A point of a frame's own viewport as a point of the tab's, where the mouse is; of a page's, it is the same. */
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

/** How long a frame has to hear of one move of the mouse, in milliseconds. */
const HEARING_TIME = 250;

/**
 * Waits until what is pointed at in a frame reaches it. Of a frame that runs in a process of its own, Chromium learns only with its
 * next picture where it is; what is tapped before that goes to the page around it.
 */
export async function waitForPointer(frame: Frame): Promise<void> {
  await frame.evaluate(
    `addEventListener('pointermove', () => { window.hearsPointer = true; }, { once: true })`,
  );
  const { x, y } = await inViewport(frame, { x: 2, y: 2 });
  for (let moves = 0; moves * HEARING_TIME < PATIENCE; moves += 1) {
    await mouseOf(frame).move(x + (moves % 2), y);
    if (await holdsWithin(frame, 'window.hearsPointer === true', HEARING_TIME)) return;
  }
  throw new Error(`The mouse does not reach the frame ${frame.url()} within ${PATIENCE} ms.`);
}
