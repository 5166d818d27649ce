import type { Frame, Page } from 'puppeteer-core';
import { holdsWithin, PATIENCE } from './in-page-wait.ts';
import { readMarks } from './marks-in-page.ts';
import { inViewport, mouseOf, type Point } from './points.ts';

/** One painted mark. */
export interface Mark {
  /** The text that is marked. */
  text: string;
  /** The name of the highlight that paints it. */
  name: string;
}

const NAME_PREFIX = 'context-notes';
/** Source text: all marks, as objects of the page. */
const READ_IN_PAGE = `(${readMarks})(${JSON.stringify(NAME_PREFIX)})`;
/** Source text: all marks, as JSON of `Mark`. */
const READ = `JSON.stringify(${READ_IN_PAGE}.map(({ text, name }) => ({ text, name })))`;

/**
 * All marks of a document in document order, including those in shadow trees. They are read from `CSS.highlights` in the page's own world.
 * Ranges that paint nothing, because their text was removed or shortened, are left out.
 */
export async function marks(page: Page | Frame): Promise<Mark[]> {
  return JSON.parse(String(await page.evaluate(READ)));
}

/**
 * The marks within each element that matches a selector, including those in shadow trees.
 * @returns for each such element, in document order
 */
export async function marksWithin(page: Page | Frame, selector: string): Promise<Mark[][]> {
  const json = await page.evaluate(`(() => {
    const elements = [...document.querySelectorAll(${JSON.stringify(selector)})];
    const isIn = (element, node) => element.contains(node) || (node.getRootNode().host && isIn(element, node.getRootNode().host));
    const all = ${READ_IN_PAGE};
    return JSON.stringify(elements.map((element) =>
      all.filter(({ range }) => isIn(element, range.startContainer)).map(({ text, name }) => ({ text, name }))));
  })()`);
  return JSON.parse(String(json));
}

/**
 * Waits until the page's marks are as wanted.
 * @param wanted how many there are, or what holds for them
 * @returns the marks
 * @throws after `timeout` milliseconds; the message has the marks that were found instead
 */
export async function waitForMarks(
  page: Page | Frame,
  wanted: number | ((marks: Mark[]) => boolean),
  timeout = PATIENCE,
): Promise<Mark[]> {
  const isWanted = typeof wanted === 'number' ? (all: Mark[]) => all.length === wanted : wanted;
  const deadline = Date.now() + timeout;
  for (let last = await marks(page); ; last = await marks(page)) {
    if (isWanted(last)) return last;
    const left = deadline - Date.now();
    if (left <= 0) {
      const seen = last.map((mark) => mark.text).join(', ') || 'none';
      const what = typeof wanted === 'number' ? String(wanted) : 'as wanted';
      throw new Error(
        `The marks are not ${what} after ${timeout} ms, but ${last.length}: ${seen.slice(0, 1000)}`,
      );
    }
    await holdsWithin(page, `${READ} !== ${JSON.stringify(JSON.stringify(last))}`, left);
  }
}

/**
 * The middle of a mark's first line, after scrolling it into view.
 * @param nth which of the marks with this text, from 0
 */
export async function pointOf(page: Page | Frame, text: string, nth = 0): Promise<Point> {
  const point: Point | null = JSON.parse(
    String(
      await page.evaluate(`(() => {
        const mark = ${READ_IN_PAGE}.filter(({ text }) => text === ${JSON.stringify(text)})[${nth}];
        if (!mark) return 'null';
        const first = () => mark.range.getClientRects()[0];
        const { top, bottom, left, right } = first() ?? {};
        if (!(top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth)) {
          mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        const rect = first();
        return JSON.stringify(rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null);
      })()`),
    ),
  );
  if (!point) {
    const seen = (await marks(page)).map((mark) => mark.text).join(', ') || 'none';
    throw new Error(`No mark ${nth} with the text "${text}" can be seen. Marks: ${seen.slice(0, 1000)}`);
  }
  return await inViewport(page, point);
}

/** Moves the mouse onto a mark. @returns its position then */
export async function hover(page: Page | Frame, text: string, nth = 0): Promise<Point> {
  const point = await pointOf(page, text, nth);
  await mouseOf(page).move(point.x, point.y, { steps: 3 });
  return point;
}

/** Moves the mouse to the top left corner of the tab, and waits for the animation frame in which the content script handles that. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(0, 0, { steps: 3 });
  await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
}
