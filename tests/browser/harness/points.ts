import type { Frame, Mouse, Page } from 'puppeteer-core';

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
