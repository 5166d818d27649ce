import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The accessibility faults that axe finds in a page, each with the elements that have it.
 * @param scope a selector of what is looked at
 */
export async function axeFaults(page: Page, scope = ':root'): Promise<[fault: string, html: string[]][]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(SOURCE);
  // Style sheets are loaded ahead for a rule that is off.
  const faults = await page.evaluate(
    `axe.run(${JSON.stringify(scope)}, { resultTypes: ['violations'], preload: false }).then(({ violations }) =>
      JSON.stringify(violations.map(({ help, nodes }) => [help, nodes.map(({ html }) => html)])))`,
  );
  return JSON.parse(String(faults));
}
