import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Elements whose tooltip repeats their name. Browsers hand tooltips to screen readers as descriptions, so these would say it twice.
 */
const TWICE = `[...document.querySelectorAll('[title]')]
  .filter((one) => (one.ariaLabel ?? one.textContent).includes(one.title))
  .map((one) => one.outerHTML)`;

/**
 * The accessibility problems that axe finds in a page, each with the HTML of the elements that have it.
 * @param scope a selector of the part of the page to check
 */
export async function axeFaults(page: Page, scope = ':root'): Promise<[fault: string, html: string[]][]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(SOURCE);
  // `preload` loads style sheets for a rule that is off by default.
  const faults = await page.evaluate(
    `axe.run(${JSON.stringify(scope)}, { resultTypes: ['violations'], preload: false }).then(({ violations }) => {
      const twice = ${TWICE};
      const said = twice.length > 0 ? [['A tooltip must not repeat the name', twice]] : [];
      return JSON.stringify([...violations.map(({ help, nodes }) => [help, nodes.map(({ html }) => html)]), ...said]);
    })`,
  );
  return JSON.parse(String(faults));
}
