import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import { pauseAfter } from './in-page-wait.ts';

type Root = Page | Frame | ElementHandle<Node>;

/**
 * Finds a control as a screen reader does.
 * @param root where to look: a page, a frame, an element
 * @param role its role, as `button`, `switch`, `link`, `checkbox`
 * @param name its accessible name, in full
 * @returns `undefined` when there is none at this moment
 */
export async function byRole(
  root: Root,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | undefined> {
  return (await likelyOne(root, role, name)) ?? (await root.$(selectorFor(role, name))) ?? undefined;
}

/** How often to search all elements while waiting for one, in milliseconds. */
const FULL_SEARCH_INTERVAL = 250;

/** The same, waiting until there is one. */
export async function waitForRole(
  root: Root,
  role: string,
  name: string,
  timeout = 10_000,
): Promise<ElementHandle<Element>> {
  const until = Date.now() + timeout;
  let askAll = Date.now() + FULL_SEARCH_INTERVAL / 2;
  // `waitForSelector` is slower, because it first has to put a function into the page.
  for (let look = 0; Date.now() < until; await pauseAfter(look++)) {
    // A navigation may break off the question.
    const found = await likelyOne(root, role, name).catch(() => undefined);
    if (found) return found;
    if (Date.now() < askAll) continue;
    const other = await root.$(selectorFor(role, name)).catch(() => undefined);
    if (other) return other;
    askAll = Date.now() + FULL_SEARCH_INTERVAL;
  }
  throw new Error(`There is no ${role} "${name}" after ${timeout} ms.`);
}

function selectorFor(role: string, name: string): string {
  const quote = name.includes('"') ? "'" : '"';
  return `aria/[name=${quote}${name}${quote}][role="${role}"]`;
}

// Searching a page by role takes Firefox up to a second, and makes Chromium rebuild its accessibility tree. So a script in the page first
// guesses the element, and the browser only has to confirm its role and name.

const guessNow = (root: Root, role: string, name: string): Promise<JSHandle> =>
  'frame' in root ? root.evaluateHandle(guessIn, role, name) : root.evaluateHandle(guessIn, null, role, name);

/** The guessed element, if the browser confirms its role and name. */
async function likelyOne(
  root: Root,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | undefined> {
  const guess = await guessNow(root, role, name);
  const element = guess.asElement() as ElementHandle<Element> | null;
  // A search within an element begins with the element itself.
  const found = await element?.$(selectorFor(role, name));
  return element && found && (await element.evaluate((one, other) => one === other, found))
    ? element
    : undefined;
}

/** Runs in the page. @returns the first element in `root`, or else in the document, that seems to have the role and the name */
function guessIn(root: Node | null, role: string, name: string): Element | undefined {
  const own: Record<string, string> = {
    button: 'button, summary',
    link: 'a[href]',
    searchbox: 'input[type=search]',
    textbox: 'input, textarea',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select',
    heading: 'h1, h2, h3, h4, h5, h6',
    group: 'fieldset, details',
    navigation: 'nav',
  };
  const candidates = `[role=${role}]${own[role] ? `, ${own[role]}` : ''}`;
  return [...((root ?? document) as Document).querySelectorAll(candidates)].find((element) => {
    const tree = element.getRootNode() as Document;
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const [label] = (element as HTMLInputElement).labels ?? [];
    const texts = [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      labelled.map((id) => tree.getElementById(id)?.textContent).join(''),
      label?.textContent,
      // The text of a label without the control that it contains.
      [...(label?.childNodes ?? [])].map((part) => (part.contains(element) ? '' : part.textContent)).join(''),
      element.querySelector(':scope > legend, :scope > summary')?.textContent,
      element.textContent,
    ];
    return texts.some((text) => text?.replace(/\s/g, '') === name.replace(/\s/g, ''));
  });
}
