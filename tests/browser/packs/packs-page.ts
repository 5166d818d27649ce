import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readAll } from '../harness/read-all.ts';

/** What the tests of packs on the options page do and see. */

/** A file whose text is written so many times in a row, once if nothing is said: a large one is not sent to the browser as a whole. */
export type OfferedFile = readonly [name: string, text: string, times?: number];

/** Hands the page files as if the reader had chosen them. */
export async function choosePacks(page: Page, ...files: OfferedFile[]): Promise<void> {
  await page.evaluate((files) => {
    const input = document.querySelector<HTMLInputElement>('[aria-labelledby=packs] input[type=file]');
    const chosen = new DataTransfer();
    for (const [name, text, times = 1] of files) chosen.items.add(new File([text.repeat(times)], name));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/**
 * Drags files over an element and lets go.
 * @returns whether the page took them, so that the browser does not open them
 */
export function dropPacks(page: Page, selector: string, ...files: OfferedFile[]): Promise<boolean> {
  return page.evaluate(
    (selector, files) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text, times = 1] of files)
        dataTransfer.items.add(new File([text.repeat(times)], name));
      const isTaken = ['dragenter', 'dragover', 'drop'].map(
        (type) =>
          document
            .querySelector(selector)
            ?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })) === false,
      );
      return isTaken[2] ?? false;
    },
    selector,
    files,
  );
}

/**
 * Drags what is no file over an element and lets go, in the page's own way if it is a part of the page.
 * @param data by the types that browsers give it
 * @returns whether the page took it, so that the browser does not open it
 */
export function dropText(
  page: Page,
  selector: string,
  data: Readonly<Record<string, string>>,
  isOwn = false,
): Promise<boolean> {
  return page.evaluate(
    (selector, data, isOwn) => {
      const dataTransfer = new DataTransfer();
      for (const [type, text] of Object.entries(data)) dataTransfer.setData(type, text);
      const types = ['dragenter', 'dragover', 'drop'];
      if (isOwn) types.unshift('dragstart');
      const isTaken = types.map(
        (type) =>
          document
            .querySelector(selector)
            ?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })) === false,
      );
      if (isOwn) dispatchEvent(new DragEvent('dragend'));
      return isTaken.at(-1) ?? false;
    },
    selector,
    data,
    isOwn,
  );
}

/** The titles of the packs in the list, with "off" after those that are. */
export const listed = (page: Page) =>
  readAll(page, '.pack', (packs) =>
    packs.map((pack) => {
      const title = pack.querySelector('.pack-title')?.textContent ?? '';
      return pack.querySelector<HTMLInputElement>('[role=switch]')?.checked ? title : `${title} (off)`;
    }),
  );

export const BUNDLED = 'TikTok, Bytedance and Microsoft in August 2020';

/** Waits until these are the packs beside the bundled one. */
export const waitForPacks = (page: Page, ...wanted: string[]) =>
  expect.poll(() => listed(page), { timeout: 10_000 }).toEqual([BUNDLED, ...wanted]);

/** The entries of the list of facts in an element: "Publisher: Ford Valley Gazette". */
export const facts = (page: Page, root: string) =>
  readAll(page, `${root} .pack-facts > div`, (entries) =>
    entries.map((entry) => [...entry.children].map((part) => part.textContent).join(': ')),
  );

/** Texts of all elements that fit a selector. */
export const texts = (page: Page, selector: string) =>
  readAll(page, selector, (all) => all.map((one) => one.textContent));

/** The cards of the preview: "Lower Mill: It is for sale. It has a new roof." */
export const picturedCards = (page: Page) =>
  readAll(page, '.sample-cards .card-picture[inert]', (pictures) =>
    pictures.map(({ shadowRoot }) => {
      const textsOf = (selector: string) =>
        Array.from(shadowRoot?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent);
      return `${textsOf('h1')}: ${textsOf('.text').join(' ')}`;
    }),
  );

/** The mistakes that are shown, each with its place and words, without lines. */
export const mistakes = (page: Page) =>
  readAll(page, '.pack-problems tbody tr', (rows) =>
    rows.map((row) => {
      const place = row.querySelector('th')?.firstChild?.textContent;
      return `${place}: ${row.querySelector('td')?.textContent}`;
    }),
  );

/** The heading of what is shown about the pack that was offered. */
export async function waitForOffer(page: Page, heading: string): Promise<void> {
  await expect.poll(() => texts(page, '.pack-offer h3'), { timeout: 10_000 }).toEqual([heading]);
}

/** What is said first about a file that is no JSON. */
export const NO_JSON = /^(?:line|character) \d+: This is not valid JSON: \p{Ll}.*\.$/u;
