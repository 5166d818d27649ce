import { describe, expect, test } from 'vitest';
import { ContextMenu, type MenuPorts } from '../../../src/background/context-menu.ts';
import { SELECTED_TEXT } from '../../../src/core/pages/menu-command.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import { applyChange } from '../../../src/core/settings/settings-change.ts';
import type { MenuItem } from '../../../src/platform/api/context-menu.ts';

function menuWith(given: Partial<Settings> = {}, languages: readonly string[] = ['en']) {
  const browser = {
    settings: { ...DEFAULTS, ...given },
    items: [] as readonly MenuItem[],
    opened: [] as string[],
    tab: undefined as number | undefined,
    canStore: true,
    /** What the browser waits for before it takes items. */
    beforeMenu: Promise.resolve(),
    /** How often something was stored. */
    writes: 0,
  };
  const ports: MenuPorts = {
    readSettings: async () => browser.settings,
    async changeSettings(change) {
      if (!browser.canStore) throw new Error('The disk is full');
      browser.settings = applyChange(browser.settings, change);
      browser.writes += 1;
    },
    uiLanguages: () => languages,
    async setMenu(items) {
      await browser.beforeMenu;
      browser.items = items;
    },
    readMenuTab: async () => browser.tab,
    async storeMenuTab(tabId) {
      browser.tab = tabId;
    },
    now: () => NOW,
    openPopup: async () => void browser.opened.push('popup'),
    openAllNotes: async () => void browser.opened.push('notes'),
    openNewNote: async (draft) => void browser.opened.push(`note ${JSON.stringify(draft)}`),
    openOptions: async () => void browser.opened.push('options'),
    openExceptions: async (pattern) => void browser.opened.push(pattern),
  };
  const anotherRun = () => new ContextMenu(ports);
  const menu = anotherRun();
  /** Chooses an item by its title, in another run of the background. */
  const choose = async (title: string, address?: string, selected?: string, isPrivate = false) => {
    const item = browser.items.find((one) => one.title === title);
    if (!item) throw new Error(`No item “${title}”`);
    await anotherRun().choose(item.id, { address, selected, isPrivate });
  };
  const titles = (place: MenuItem['place']) =>
    browser.items.filter((item) => item.place === place).map(({ title }) => title);
  return { browser, menu, anotherRun, choose, titles };
}

const NOW = 1_000_000;
const TAB = { tabId: 7, isTabActive: true, isPrivate: false };
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

  test('opens the popup, which says why, on pages that have no site', async () => {
    const { browser, menu, choose } = menuWith();
    await menu.reset();
    for (const address of [undefined, 'about:blank', 'chrome://settings/']) await choose(TOGGLE, address);
    expect([browser.settings, browser.opened]).toEqual([DEFAULTS, ['popup', 'popup', 'popup']]);
  });

  test('leads to the exceptions where one for a part of the site decides', async () => {
    const rules = { 'news.example/today*': { ...NO_RULE, on: false } };
    const { browser, menu, choose } = menuWith({ rules });
    await menu.reset();
    await choose(TOGGLE, ADDRESS);
    expect(browser.settings.rules).toEqual(rules);
    expect(browser.opened).toEqual(['news.example']);
  });

  test.each<[string, Partial<Settings>]>([
    ['everywhere', { pausedUntil: NOW + 1 }],
    ['on the site', { rules: { 'news.example': { ...NO_RULE, pausedUntil: NOW + 1 } } }],
    ['on the page', { rules: { 'news.example/today': { ...NO_RULE, pausedUntil: NOW + 1 } } }],
    [
      'everywhere, on site and page, and off',
      {
        pausedUntil: NOW + 1,
        rules: {
          'news.example': { ...NO_RULE, on: false, pausedUntil: NOW + 2 },
          'news.example/today': { ...NO_RULE, pausedUntil: NOW + 1 },
        },
      },
    ],
  ])('ends a pause %s', async (_, paused) => {
    const { browser, menu, choose } = menuWith(paused);
    await menu.reset();
    await choose(TOGGLE, ADDRESS);
    expect(browser.settings).toEqual(DEFAULTS);
    // Half of the changes would be stored if the browser stopped the background between two writes.
    expect(browser.writes).toBe(1);
    await choose(TOGGLE, ADDRESS);
    expect(browser.settings.rules).toEqual({ 'news.example': { ...NO_RULE, on: false } });
    expect(browser.opened).toEqual([]);
  });

  test('leads to the options where settings cannot be read or stored', async () => {
    const unreadable = menuWith({ unknown: ['news.example'] });
    await unreadable.menu.reset();
    await unreadable.choose(TOGGLE, ADDRESS);
    expect(unreadable.browser.opened).toEqual(['news.example']);

    const full = menuWith({ enabled: false });
    await full.menu.reset();
    full.browser.canStore = false;
    await full.choose('Turn on everywhere', ADDRESS);
    full.browser.settings = DEFAULTS;
    await full.menu.reset();
    await full.choose(TOGGLE, ADDRESS);
    await full.menu.offer(POINTED, TAB);
    await full.choose('“TikTok” means something else on news.example', ADDRESS);
    expect(full.browser.opened).toEqual(['options', 'news.example', 'news.example']);
    expect(full.browser.settings).toEqual(DEFAULTS);
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

describe('the items that the browser has', () => {
  test('are written again only when they change, or in another run of the background', async () => {
    const { browser, menu, anotherRun } = menuWith();
    await menu.reset();
    const { items } = browser;
    await menu.reset();
    expect(browser.items).toBe(items);
    await anotherRun().reset();
    expect(browser.items).not.toBe(items);
    expect(browser.items).toEqual(items);
  });
});

describe('the context menu of a page', () => {
  test('has items once a name was pointed at, only on its site, until settings change', async () => {
    const { browser, menu, titles } = menuWith();
    await menu.offer(POINTED, TAB);
    expect(titles('page')).toEqual([
      '“TikTok” means something else on news.example',
      'Turn off on news.example',
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
    await menu.offer({ ...POINTED, words: 'TikToks' }, TAB);
    await choose('“TikToks” means something else on news.example', ADDRESS);
    expect(browser.settings.rules).toEqual({ 'news.example': { ...NO_RULE, aliasesOff: ['TikTok'] } });
    await choose('Turn off on news.example', ADDRESS);
    await choose('Turn off on news.example', ADDRESS);
    expect(browser.settings.rules['news.example']?.on).toBe(false);
  });

  test.each(['https://blog.example/', 'http://news.example:4000/', undefined])(
    'switches off the site that it names, whatever page is in front: %s',
    async (address) => {
      const { browser, menu, choose } = menuWith();
      await menu.offer(POINTED, TAB);
      await choose('Turn off on news.example', address);
      expect(browser.settings.rules).toEqual({ 'news.example': { ...NO_RULE, on: false } });
    },
  );

  test('is not offered in private windows nor by a tab in the back, because browsers keep menus on disk', async () => {
    const { browser, menu, titles } = menuWith();
    await menu.reset();
    const { items } = browser;
    await menu.offer(POINTED, { ...TAB, isPrivate: true });
    await menu.offer(POINTED, { ...TAB, isTabActive: false });
    expect(browser.items).toBe(items);
    expect([titles('page'), browser.tab]).toEqual([[], undefined]);
  });

  test('goes with the tab that it was offered in, also when the background has slept', async () => {
    const { browser, menu, anotherRun, titles } = menuWith();
    await menu.offer(POINTED, TAB);
    await menu.leave(8);
    expect(titles('page')).toHaveLength(3);
    await menu.leave(7);
    expect([titles('page'), browser.tab]).toEqual([[], undefined]);
    await menu.offer(POINTED, TAB);
    const later = anotherRun();
    await later.leave(8);
    expect(titles('page')).toHaveLength(3);
    await later.leave(7);
    expect([titles('page'), browser.tab]).toEqual([[], undefined]);
  });

  test('goes with its tab after a sleep also if it was offered while the items were made anew', async () => {
    const { browser, menu, anotherRun, titles } = menuWith();
    let go = () => {};
    browser.beforeMenu = new Promise((resolve) => {
      go = resolve;
    });
    const both = Promise.all([menu.reset(), menu.offer(POINTED, TAB)]);
    go();
    await both;
    expect([titles('page').length, browser.tab]).toEqual([3, 7]);
    await anotherRun().leave(7);
    expect([titles('page'), browser.tab]).toEqual([[], undefined]);
  });

  test('speaks of local files as such', async () => {
    const english = menuWith();
    await english.menu.offer({ ...POINTED, site: 'file://' }, TAB);
    expect(english.titles('page')[0]).toBe('“TikTok” means something else in local files');
    const german = menuWith({}, ['de']);
    await german.menu.offer({ ...POINTED, site: 'file://' }, TAB);
    expect(german.titles('page').slice(0, 2)).toEqual([
      '„TikTok“ bedeutet in lokalen Dateien etwas anderes',
      'In lokalen Dateien ausschalten',
    ]);
  });

  test.each([
    ['Tik\u202ETok', 'TikTok'],
    ['Tik\u00ADTok\u200B', 'TikTok'],
    ['Tik\n\t  Tok', 'Tik Tok'],
    ['\u2067Tik\u0007Tok\u2069 ', 'TikTok'],
  ])('shows %j as %s', async (words, shown) => {
    const { menu, titles } = menuWith();
    await menu.offer({ ...POINTED, words }, TAB);
    expect(titles('page')[0]).toBe(`“${shown}” means something else on news.example`);
  });

  test.each([
    ['127.0.0.1:8080', ['*://127.0.0.1/*']],
    ['file://', ['file:///*']],
    ['[::1]:81', ['*://[::1]/*']],
  ])('is for the pages of %s', async (site, pages) => {
    const { browser, menu, titles } = menuWith();
    await menu.offer({ ...POINTED, site }, TAB);
    expect(browser.items.at(-1)?.pages).toEqual(pages);
    expect(titles('page')[1]).toBe(site === 'file://' ? 'Turn off in local files' : `Turn off on ${site}`);
  });

  test('is made anew only for another name, and shortens long ones', async () => {
    const { browser, menu, titles } = menuWith();
    await menu.offer(POINTED, TAB);
    const { items } = browser;
    await menu.offer({ ...POINTED }, TAB);
    expect(browser.items).toBe(items);
    await menu.offer({ ...POINTED, words: 'Tik\u200BTok' }, TAB);
    expect(browser.items).toBe(items);
    await menu.offer({ ...POINTED, words: '𝒜'.repeat(60) }, TAB);
    expect(titles('page')[0]).toBe(`“${'𝒜'.repeat(40)}…” means something else on news.example`);
  });

  test('refuses what is no command of this version', async () => {
    const { menu } = menuWith();
    const click = { address: ADDRESS, selected: undefined, isPrivate: false };
    await expect(menu.choose('{"type":"explode"}', click)).rejects.toThrow();
    await expect(menu.choose('nonsense', click)).rejects.toThrow();
  });
});

describe('the context menu of selected text', () => {
  const ADD = `Add a note about “${SELECTED_TEXT}”`;

  test('opens the form for a note on it, with the address of its page', async () => {
    const { browser, menu, choose, titles } = menuWith();
    await menu.reset();
    expect(titles('selection')).toEqual([ADD]);
    await choose(ADD, `${ADDRESS}#part`, ' “Acme Corp”, ');
    expect(browser.opened).toEqual([`note ${JSON.stringify({ name: 'Acme Corp', link: ADDRESS })}`]);
  });

  test('leaves out the address of a page in a private window', async () => {
    const { browser, menu, choose } = menuWith();
    await menu.reset();
    await choose(ADD, ADDRESS, 'Acme', true);
    expect(browser.opened).toEqual(['note {"name":"Acme"}']);
  });
});
