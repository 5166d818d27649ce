import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { byRole } from './by-role.ts';
import { closedRootInFirefox, isFirefox } from './firefox-bidi.ts';
import { elementWithin, PATIENCE, pauseAfter } from './in-page-wait.ts';
import { inViewport, mouseOf } from './points.ts';

/** The open card, as a reader sees it. */
export interface Card {
  /** Id of the entity it is about. */
  entity: string;
  /** Ids of the notes it shows, in order. */
  notes: string[];
  /** Its visible text. */
  text: string;
  /** Where it is in the viewport of its frame. */
  rect: { x: number; y: number; width: number; height: number };
  /** The card itself, for `evaluate`, `$`, `screenshot`. */
  element: ElementHandle<Element>;
  /** Its closed shadow root. */
  root: ElementHandle<ShadowRoot>;
  /** A control inside by role and accessible name; `undefined` when there is none. */
  find(role: string, name: string): Promise<ElementHandle<Element> | undefined>;
  /** Moves the mouse to the middle of a control inside and clicks; throws when there is none. */
  click(role: string, name: string): Promise<void>;
}

const HOST = 'context-notes-card';

/** The card that is open in the page (or in one frame) at this moment. */
export async function card(page: Page | Frame): Promise<Card | undefined> {
  const root = await closedRoot(page, HOST);
  const element = await root?.evaluateHandle((root) => root.querySelector('[data-entity]'));
  const found = element?.asElement() as ElementHandle<Element> | null;
  return root && found ? await read(page, root, found) : undefined;
}

/**
 * Waits until a card is open and can be seen.
 * @param entity wait for the card of this entity; else any will do
 */
export async function waitForCard(page: Page | Frame, entity?: string, timeout = PATIENCE): Promise<Card> {
  const selector = entity === undefined ? '[data-entity]' : `[data-entity=${JSON.stringify(entity)}]`;
  const deadline = Date.now() + timeout;
  for (let look = 0, left = timeout; left > 0; look++, left = deadline - Date.now()) {
    if (!(await elementWithin(page, HOST, true, left))) break;
    const root = await closedRoot(page, HOST);
    // `waitForSelector` takes Firefox ten times as long.
    const element = await root?.evaluateHandle((root, selector) => {
      const card = root.querySelector(selector);
      const box = card?.parentElement;
      // A card is placed a moment after it was added, before it is painted. A sheet needs no placing.
      const isPlaced = box?.style.translate || box?.matches('[data-hold=tapped]');
      return isPlaced && card?.checkVisibility({ visibilityProperty: true }) ? card : null;
    }, selector);
    const found = element?.asElement() as ElementHandle<Element> | null;
    if (root && found) return await read(page, root, found);
    await pauseAfter(look);
  }
  const open = (await card(page))?.entity ?? 'none';
  throw new Error(`No card of ${entity ?? 'any name'} is open after ${timeout} ms, but ${open}.`);
}

/** Waits until the page has neither a card nor the card's host. @throws when it still does after `timeout` milliseconds */
export async function waitForNoCard(page: Page | Frame, timeout = PATIENCE): Promise<void> {
  if (!(await elementWithin(page, HOST, false, timeout))) {
    throw new Error(`There still is a card after ${timeout} ms: ${(await card(page))?.text}`);
  }
}

/**
 * A handle for a closed shadow root, which the page itself cannot reach.
 * Chromium: content scripts may open it (`chrome.dom.openOrClosedShadowRoot`), and Puppeteer evaluates in their world.
 * Firefox: WebDriver BiDi returns closed roots when it serialises the host.
 * @param selector of the host
 */
async function closedRoot(
  page: Page | Frame,
  selector: string,
): Promise<ElementHandle<ShadowRoot> | undefined> {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  if (isFirefox(frame)) return await closedRootInFirefox(frame, selector);
  if (frame.url().startsWith('chrome-extension:')) return await closedRootInOwnPage(frame, selector);
  const [realm] = frame.extensionRealms();
  if (!realm) throw new Error(`No content script runs in ${frame.url()}.`);
  const handle = await realm.evaluateHandle((selector) => {
    const host = document.querySelector<HTMLElement>(selector);
    return host && chrome.dom.openOrClosedShadowRoot(host);
  }, selector);
  return (handle.asElement() ?? undefined) as ElementHandle<ShadowRoot> | undefined;
}

/** The extension's own pages have no content script world. But Puppeteer's `aria/` selectors look into closed roots. */
async function closedRootInOwnPage(
  frame: Frame,
  selector: string,
): Promise<ElementHandle<ShadowRoot> | undefined> {
  const dialog = await frame.$('aria/[role="dialog"]');
  const root = await dialog?.evaluateHandle((inside, selector) => {
    const root = inside.getRootNode();
    return root instanceof ShadowRoot && root.host.matches(selector) ? root : null;
  }, selector);
  return (root?.asElement() ?? undefined) as ElementHandle<ShadowRoot> | undefined;
}

async function read(
  page: Page | Frame,
  root: ElementHandle<ShadowRoot>,
  element: ElementHandle<Element>,
): Promise<Card> {
  const seen = await element.evaluate((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return {
      entity: card.getAttribute('data-entity') ?? '',
      notes: [...card.querySelectorAll('[data-note]')].map((note) => note.getAttribute('data-note') ?? ''),
      text: card instanceof HTMLElement ? card.innerText : (card.textContent ?? ''),
      rect: { x, y, width, height },
    };
  });
  return {
    ...seen,
    element,
    root,
    find: (role, name) => byRole(element, role, name),
    async click(role, name) {
      const control = await byRole(element, role, name);
      if (!control) throw new Error(`The card has no ${role} "${name}". It reads: ${seen.text}`);
      // `control.click()` refuses on pages in quirks mode, where it takes controls below the content for out of view.
      const middle = await control.evaluate((box) => {
        box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const point = await inViewport(page, middle);
      // In one step: on a busy machine, intermediate positions outside of the card would close it.
      await mouseOf(page).click(point.x, point.y);
    },
  };
}
