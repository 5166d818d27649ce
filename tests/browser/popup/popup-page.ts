import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { childFrame } from '../harness/child-frame.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { holdsWithin, PATIENCE, waitForElement } from '../harness/in-page-wait.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import type { StaticServer } from '../harness/static-server.ts';

/** What the popup shows, as a reader finds it. */
export interface Seen {
  status: string;
  /** By name: on or off, the line below the name if there is one, and whether it can be switched. */
  switches: Record<string, { on: boolean; line?: string; disabled?: true }>;
  notices: string[];
}

/** Switches by the names that a screen reader would read out. */
export async function look(popup: Page): Promise<Seen> {
  // The document is complete before what it shows has been gathered.
  await waitForElement(popup, 'main');
  return await popup.evaluate(() => {
    const wordsOf = (ids: string | null) =>
      ids
        ?.split(' ')
        .filter((id) => id !== 'everywhere')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ');
    const switches = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map((one) => {
      const line = wordsOf(one.getAttribute('aria-describedby'));
      const name = wordsOf(one.getAttribute('aria-labelledby')) ?? one.labels?.[0]?.textContent ?? '';
      return [
        name,
        { on: one.checked, ...(line ? { line } : {}), ...(one.disabled ? { disabled: true as const } : {}) },
      ] as const;
    });
    return {
      status: document.querySelector('[role=status]')?.textContent ?? '',
      switches: Object.fromEntries(switches),
      notices: [...document.querySelectorAll('.notice-title')].map((title) => title.textContent ?? ''),
    };
  });
}

/** One switch by its name. */
export async function lookAt(popup: Page, name: string): Promise<Seen['switches'][string] | undefined> {
  return (await look(popup)).switches[name];
}

/** Waits until the popup's status line reads `status`. */
export async function waitForStatus(popup: Page, status: string): Promise<void> {
  await waitForText(popup, '[role=status]', status);
}

/** Waits until the popup says where among the mentions the reader is. */
export async function waitForPosition(popup: Page, position: string): Promise<void> {
  await waitForText(popup, '.mention-navigation > span', position);
}

async function waitForText(popup: Page, selector: string, wanted: string): Promise<void> {
  const text = `document.querySelector(${JSON.stringify(selector)})?.textContent`;
  if (await holdsWithin(popup, `${text} === ${JSON.stringify(wanted)}`, PATIENCE)) return;
  expect(await popup.evaluate(text)).toBe(wanted);
}

/** Presses a control by keyboard. */
export async function press(popup: Page, name: string, role = 'switch'): Promise<void> {
  const control = await waitForRole(popup, role, name);
  await control.focus();
  await popup.keyboard.press(' ');
}

/** The mentions that the popup lists, each in one line. */
export async function listed(popup: Page): Promise<string[]> {
  return await readAll(popup, '.mention', (all) => all.map((one) => one.textContent ?? ''));
}

/** Opens the mentions of an entity and waits for them. */
export async function expand(popup: Page, button: string): Promise<string[]> {
  await press(popup, button, 'button');
  await waitForElement(popup, '.mention');
  return await listed(popup);
}

export const siteOf = (server: StaticServer): string => new URL(server.origin).host;

const ARTICLE = '<p>TikTok belongs to Bytedance. Is TikTok for sale?</p><iframe src="/frame"></iframe>';
const FRAME = '<p>Microsoft may buy TikTok.</p>';
/** What the popup says of the article. */
export const ARTICLE_STATUS = '5 mentions on this page, 2 of them embedded';

/** Opens a page with marks of its own and in a frame. */
export async function openArticle(extension: ExtensionBrowser, server: StaticServer): Promise<Page> {
  server.add('/frame', FRAME);
  return await openMarked(extension, server.add('/article', ARTICLE), 3, 2);
}

/** Opens a page and waits for its marks. */
export async function openMarked(
  extension: ExtensionBrowser,
  url: string,
  own: number,
  framed = 0,
): Promise<Page> {
  const page = await extension.openPage(url);
  await waitForAll(page, own, framed);
  return page;
}

/** Waits for the marks of a page and of its one frame. */
export async function waitForAll(page: Page, own: number, framed: number): Promise<void> {
  await waitForMarks(page, own);
  if (framed > 0) await childFrame(page);
  const frames = page.mainFrame().childFrames();
  if (framed > 0) expect(frames).toHaveLength(1);
  for (const frame of frames) await waitForMarks(frame, framed);
}
