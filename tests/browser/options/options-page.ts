import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForElement } from '../harness/in-page-wait.ts';
import { readAll } from '../harness/read-all.ts';

export { offerFile, refuseToStore } from '../surfaces/page-actions.ts';

const PAGE = 'src/options/index.html';
type Items = Record<string, unknown>;

export async function openOptions(extension: ExtensionBrowser, address = ''): Promise<Page> {
  const page = await extension.extensionPage(PAGE + address);
  await waitForElement(page, 'main');
  return page;
}

export async function store(
  extension: ExtensionBrowser,
  items: Items,
  area: 'local' | 'sync' = 'local',
): Promise<void> {
  await (await extension.helper()).evaluate(
    async (json, area) => await chrome.storage[area].set(JSON.parse(json)),
    JSON.stringify(items),
    area,
  );
}

/** What the extension has stored, without the days on which exceptions were made. */
export async function stored(extension: ExtensionBrowser, area: 'local' | 'sync' = 'local'): Promise<Items> {
  const json = await (await extension.helper()).evaluate(
    async (area) => JSON.stringify(await chrome.storage[area].get()),
    area,
  );
  return JSON.parse(json, (key, value) => (key === 'made' ? undefined : value));
}

export const waitForStored = (extension: ExtensionBrowser, items: Items) =>
  expect.poll(() => stored(extension), { timeout: 10_000 }).toEqual(items);
export const preferences = (changed: Items): Items => ({ settings: { version: 2, preferences: changed } });
export const siteOff = (host: string): Items => ({
  [`site ${host}`]: { version: 2, rules: { [host]: { on: false } } },
});

/** Chooses or switches by keyboard what a screen reader would find under this name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  const control = await waitForRole(page, role, name);
  await control.focus();
  await page.keyboard.press(' ');
}

/** A radio button by the name of its group and its own. */
export async function choose(page: Page, group: string, name: string): Promise<void> {
  const fieldset = await waitForRole(page, 'group', group);
  const radio = await waitForRole(fieldset, 'radio', name);
  await radio.focus();
  await page.keyboard.press(' ');
}

/** The exceptions that the table lists, without their days. */
export const rows = (page: Page) =>
  readAll(page, 'table.exceptions tbody:not(.gap) tr:not(.group)', (rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 2)
        .map((cell) => (cell.querySelector('.made') ? cell.firstChild : cell)?.textContent)
        .join(': '),
    ),
  );
export const waitForRows = (page: Page, wanted: string[]) =>
  expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(wanted);
export const status = (page: Page) => page.$eval('.count', (line) => line.textContent);
export const said = (page: Page) =>
  readAll(page, '.result-line span', (lines) => lines.map((line) => line.textContent).join());

/** Marks in the preview: how many ranges there are under each highlight name. */
export const previewed = (page: Page) =>
  page.evaluate(() => {
    const names = ['underline', 'marker'].flatMap((look) =>
      ['amber', 'teal', 'violet', 'rose'].map((colour) => `context-notes-${look}-${colour}`),
    );
    return Object.fromEntries(
      names.flatMap((name) => {
        const size = CSS.highlights.get(name)?.size;
        return size ? [[name, size]] : [];
      }),
    );
  });
