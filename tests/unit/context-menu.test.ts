import { describe, expect, test } from 'vitest';
import { ContextMenu, type MenuPorts } from '../../src/background/context-menu.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../src/core/settings/settings.ts';
import { applyChange } from '../../src/core/settings/settings-change.ts';
import type { MenuItem } from '../../src/platform/api/context-menu.ts';

function menuWith(given: Partial<Settings> = {}, languages: readonly string[] = ['en']) {
  const browser = {
    settings: { ...DEFAULTS, ...given },
    items: [] as readonly MenuItem[],
    opened: [] as string[],
  };
  const ports: MenuPorts = {
    readSettings: async () => browser.settings,
    async changeSettings(change) {
      browser.settings = applyChange(browser.settings, change);
    },
    uiLanguages: () => languages,
    async setMenu(items) {
      browser.items = items;
    },
    openAllNotes: async () => void browser.opened.push('notes'),
    openExceptions: async (pattern) => void browser.opened.push(pattern),
  };
  const menu = new ContextMenu(ports);
  /** Chooses an item by its title, in another run of the background. */
  const choose = async (title: string, address?: string) => {
    const item = browser.items.find((one) => one.title === title);
    if (!item) throw new Error(`No item “${title}”`);
    await new ContextMenu(ports).choose(item.id, address);
  };
  const titles = (place: MenuItem['place']) =>
    browser.items.filter((item) => item.place === place).map(({ title }) => title);
  return { browser, menu, choose, titles };
}

const POINTED = { words: 'TikTok', alias: 'TikTok', site: 'news.example' };
const ADDRESS = 'https://www.news.example/today?x=1';
const TOGGLE = 'Turn on or off on this site';

describe('the context menu of the toolbar button', () => {
  test('switches the site in front off and on again, and opens all notes', async () => {
    const { browser, menu, choose, titles } = menuWith();
    await menu.reset();
    expect(titles('button')).toEqual([TOGGLE, 'All notes']);
    expect(titles('page')).toEqual([]);
    await choose(TOGGLE, ADDRESS);
    expect(browser.settings.rules).toEqual({ 'news.example': { ...NO_RULE, on: false } });
    await choose(TOGGLE, ADDRESS);
    expect(browser.settings).toEqual(DEFAULTS);
    await choose('All notes');
    expect(browser.opened).toEqual(['notes']);
  });

  test('leaves pages alone that have no site', async () => {
    const { browser, menu, choose } = menuWith();
    await menu.reset();
    for (const address of [undefined, 'about:blank', 'chrome://settings/']) await choose(TOGGLE, address);
    expect([browser.settings, browser.opened]).toEqual([DEFAULTS, []]);
  });

  test('leads to the exceptions where one for a part of the site decides', async () => {
    const rules = { 'news.example/today*': { ...NO_RULE, on: false } };
    const { browser, menu, choose } = menuWith({ rules });
    await menu.reset();
    await choose(TOGGLE, ADDRESS);
    expect(browser.settings.rules).toEqual(rules);
    expect(browser.opened).toEqual(['news.example']);
  });

  test('switches everything on where it is off, in the language of the reader', async () => {
    const { browser, menu, choose, titles } = menuWith({ enabled: false }, ['de-AT']);
    await menu.reset();
    expect(titles('button')).toEqual(['Überall einschalten', 'Alle Notizen']);
    await choose('Überall einschalten', ADDRESS);
    expect(browser.settings).toEqual(DEFAULTS);
    await menu.reset();
    expect(titles('button')).toEqual(['Auf dieser Website ein- oder ausschalten', 'Alle Notizen']);
  });
});

describe('the context menu of a page', () => {
  test('has items once a name was pointed at, only on its site, until settings change', async () => {
    const { browser, menu, titles } = menuWith();
    await menu.offer(POINTED);
    expect(titles('page')).toEqual([
      '“TikTok” means something else on news.example',
      'Off on news.example',
      'All notes',
    ]);
    expect(titles('button')).toEqual([TOGGLE, 'All notes']);
    const pages = browser.items.filter(({ place }) => place === 'page').map((item) => item.pages);
    for (const patterns of pages) expect(patterns).toEqual(['*://news.example/*', '*://www.news.example/*']);
    expect(new Set(browser.items.map(({ id }) => id)).size).toBe(browser.items.length);
    await menu.reset();
    expect(titles('page')).toEqual([]);
  });

  test('calls a spelling something else, and switches the site off', async () => {
    const { browser, menu, choose } = menuWith();
    await menu.offer({ ...POINTED, words: 'TikToks' });
    await choose('“TikToks” means something else on news.example', ADDRESS);
    expect(browser.settings.rules).toEqual({ 'news.example': { ...NO_RULE, aliasesOff: ['TikTok'] } });
    await choose('Off on news.example', ADDRESS);
    await choose('Off on news.example', ADDRESS);
    expect(browser.settings.rules['news.example']?.on).toBe(false);
  });

  test.each([
    ['127.0.0.1:8080', ['*://127.0.0.1/*']],
    ['file://', ['file:///*']],
    ['[::1]:81', ['*://[::1]/*']],
  ])('is for the pages of %s', async (site, pages) => {
    const { browser, menu, titles } = menuWith();
    await menu.offer({ ...POINTED, site });
    expect(browser.items.at(-1)?.pages).toEqual(pages);
    expect(titles('page')[1]).toBe(site === 'file://' ? 'Off on Local files' : `Off on ${site}`);
  });

  test('is made anew only for another name, and shortens long ones', async () => {
    const { browser, menu, titles } = menuWith();
    await menu.offer(POINTED);
    const { items } = browser;
    await menu.offer({ ...POINTED });
    expect(browser.items).toBe(items);
    await menu.offer({ ...POINTED, words: '𝒜'.repeat(60) });
    expect(titles('page')[0]).toBe(`“${'𝒜'.repeat(40)}…” means something else on news.example`);
  });

  test('refuses what is no command of this version', async () => {
    const { menu } = menuWith();
    await expect(menu.choose('{"type":"explode"}', ADDRESS)).rejects.toThrow();
    await expect(menu.choose('nonsense', ADDRESS)).rejects.toThrow();
  });
});
