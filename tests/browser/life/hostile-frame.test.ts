import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForMarks } from '../harness/marks.ts';
import { addPack, POOL_PACK } from '../packs/pack-actions.ts';

/**
 * A page that has taken over the process of its content scripts: what it sends from there, and what it can read.
 * Firefox lets no test run scripts there.
 */

/** Sends a message as a content script of the page would. @returns the reply as JSON, or the error */
async function send(page: Page, message: unknown): Promise<string> {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('No content script runs there.');
  return await realm.evaluate(async (json) => {
    try {
      return JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(json))) ?? 'nothing';
    } catch (error) {
      return String(error);
    }
  }, JSON.stringify(message));
}

/** What is stored besides the secret that seals the states of cards. */
const stored = async (extension: ExtensionBrowser): Promise<Record<string, unknown>> =>
  await (await extension.helper()).evaluate(async () => {
    const { 'card-secret': _, ...others } = await chrome.storage.local.get();
    return others;
  });

const tabCount = async (extension: ExtensionBrowser) =>
  (await (await extension.helper()).evaluate(() => chrome.tabs.query({}))).length;

const context = { paragraph: 'TikTok', entity: 'tiktok', others: [] };
const card = (more: object = {}) => ({
  type: 'card',
  request: { context, words: 'TikTok', alias: 'TikTok', ...more },
});
const hide = { type: 'add-exception', exception: 'hide' };
const off = { type: 'site-off' };
const openState = { all: false, options: true, unfoldedClaims: [] };

describeInBrowsers('a page that has taken over its content scripts', (test, kind) => {
  if (kind === 'firefox') {
    test('is told nothing by the storage of pages', async ({ extension, server }) => {
      const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
      await waitForMarks(page, 1);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });
    return;
  }

  test('reads and writes no storage, and is sent no settings', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
    await waitForMarks(page, 2);
    const [realm] = page.extensionRealms();
    const tried = await realm?.evaluate(async () => {
      const heard: unknown[] = [];
      Reflect.set(globalThis, 'heard', heard);
      const outcomes: string[] = [];
      for (const area of ['local', 'sync', 'session'] as const) {
        const storage = chrome.storage[area];
        storage?.onChanged.addListener((changes) => heard.push(changes));
        await storage?.get().then(
          () => outcomes.push(`read ${area}`),
          () => {},
        );
        await storage?.set({ settings: { version: 2 } }).then(
          () => outcomes.push(`wrote ${area}`),
          () => {},
        );
      }
      chrome.runtime.onMessage.addListener((message) => void heard.push(message));
      return outcomes;
    });
    expect(tried).toEqual([]);
    // Five thousand rules for other sites concern this page no more than one.
    await (await extension.helper()).evaluate(async () => {
      const hosts = Array.from({ length: 5_000 }, (_, at) => `secret-${at}.example`);
      const rules = hosts.map((host) => [`site ${host}`, { version: 2, rules: { [host]: { on: false } } }]);
      await chrome.storage.local.set(Object.fromEntries(rules));
      await chrome.storage.local.set({ settings: { version: 2, entitiesOff: ['tiktok'] } });
    });
    await waitForMarks(page, 1);
    const heard = await realm?.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
    expect(heard).toBe('[{"type":"settingsChanged","request":{}}]');
  });

  test('changes no settings and opens no tab with forged messages', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
    await waitForMarks(page, 2);
    const tabs = await tabCount(extension);
    const given = JSON.parse(await send(page, card())).answer.state;
    const forged: unknown[] = [
      card({ action: hide }),
      card({ action: { type: 'open-note', note: 'n01' } }),
      card({ state: given, action: hide }),
      card({ state: { ...given, state: openState }, action: hide }),
      card({ state: openState, action: hide }),
      card({ state: given, action: off }),
      card({ state: openState, action: off }),
      card({ state: { ...given, state: openState }, action: { ...off, site: '*' } }),
      card({ state: given, site: '*', action: { type: 'choose', site: '*' } }),
      card({ state: given, action: { type: 'open-note', note: 'https://evil.example/' } }),
      card({ alias: '__proto__' }),
      card({ alias: 'x'.repeat(4_000_000), state: given, action: hide }),
      card({ context: { ...context, paragraph: 'x'.repeat(4_000_000) } }),
      card({ context: { ...context, entity: '__proto__' } }),
      { type: '__proto__', request: {} },
      {
        type: 'report',
        request: { isFirst: true, report: { documentToken: 1, on: true, counts: { tiktok: -1 } } },
      },
      { type: 'relay', request: { to: 0, message: { show: { mention: 'x'.repeat(1_000_000) } } } },
      { type: 'changeSettings', request: { type: 'everything', on: false } },
    ];
    for (const message of forged) {
      const reply = await send(page, message);
      expect
        .soft(reply, JSON.stringify(message).slice(0, 80))
        .toMatch(/"error"|"answer":null|^nothing|Error/);
    }
    expect(await stored(extension)).toEqual({});
    expect(await tabCount(extension)).toBe(tabs);
  });

  test('keeps no names of the reader’s packs from other pages', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.openPage(server.add('/', '<p>TikTok, Lindenbad</p>'));
    await waitForMarks(page, 2);
    const [realm] = page.extensionRealms();
    const isReplaced = () =>
      realm?.evaluate(async () => {
        const { names } = await chrome.storage.session.get('names');
        return Object(names).data === null;
      });
    // The last of them leaves no room for the names.
    for (const others of [{}, { unread: null }, { isFull: true }]) {
      await realm?.evaluate(async (others) => {
        const { session } = chrome.storage;
        const { names } = await session.get('names');
        const replaced = { ...Object(names), data: null, ...others };
        const room = session.QUOTA_BYTES - (await session.getBytesInUse()) + JSON.stringify(names).length;
        const filler = 'isFull' in others ? 'x'.repeat(room - JSON.stringify(replaced).length - 100) : '';
        await session.set({ names: replaced, filler });
      }, others);
      await expect.poll(isReplaced, { timeout: 14_000 }).toBe(false);
    }
    const other = await extension.openPage(server.add('/other', '<p>The Lindenbad</p>'));
    await waitForMarks(other, 1);
  });

  test('learns no settings for other sites, whatever address it names', async ({ extension, server }) => {
    await (await extension.helper()).evaluate(() =>
      chrome.storage.local.set({
        'site secret.example': { version: 2, rules: { 'secret.example': { on: false } } },
      }),
    );
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await waitForMarks(page, 1);
    const ask = (address: string) => send(page, { type: 'frameSettings', request: { address } });
    const own = await ask(server.url('/'));
    expect(own).toContain('"on":true');
    for (const address of ['https://secret.example/', 'nonsense', '']) expect(await ask(address)).toBe(own);
    expect(await ask('x'.repeat(5_000))).toContain('error');
  });

  test('hides at most some names, on its own site, and not at any rate', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await waitForMarks(page, 1);
    let { state } = JSON.parse(await send(page, card())).answer;
    const act = async (action: object) => {
      const reply = JSON.parse(await send(page, card({ state, action })));
      if (reply.answer) state = reply.answer.state;
      return reply;
    };
    await act({ type: 'options', on: true });
    const outcomes: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      outcomes.push((await act(hide)).answer?.state.state.outcome);
      outcomes.push((await act({ type: 'remove-exception', exception: 'hide' })).answer?.state.state.outcome);
    }
    expect(outcomes.slice(0, 2)).toEqual(['hide', undefined]);
    expect(outcomes).toContain('not-saved');
    const { host } = new URL(server.origin);
    for (const key of Object.keys(await stored(extension))) expect(key).toBe(`site ${host}`);
  });
});
