import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/**
 * A control as a screen reader finds it.
 * @param root where to look: a page, a frame, an element
 * @param role its role, as `button`, `switch`, `link`, `checkbox`
 * @param name its accessible name, in full
 * @returns `undefined` when there is none at this moment
 */
export async function byRole(
  root: Page | Frame | ElementHandle<Node>,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | undefined> {
  return (await root.$(selectorFor(role, name))) ?? undefined;
}

/** The same, waiting until there is one. */
export async function waitForRole(
  root: Page | Frame | ElementHandle<Node>,
  role: string,
  name: string,
  timeout = 10_000,
): Promise<ElementHandle<Element>> {
  const found = await root.waitForSelector(selectorFor(role, name), { timeout });
  if (!found) throw new Error(`There is no ${role} "${name}".`);
  return found as ElementHandle<Element>;
}

function selectorFor(role: string, name: string): string {
  const quote = name.includes('"') ? "'" : '"';
  return `aria/[name=${quote}${name}${quote}][role="${role}"]`;
}
