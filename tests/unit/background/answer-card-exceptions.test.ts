import { describe, expect, test } from 'vitest';
import type { CardAction } from '../../../src/core/card/card-state.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import { LOCAL_FILES } from '../../../src/core/urls/page-address.ts';
import { menuStrings } from '../../../src/ui/strings/menu.ts';
import {
  asker,
  buttons,
  cards,
  cardsThatStore,
  found,
  names,
  openOptions,
  textOf,
} from '../harness/cards-in-node.ts';

describe('answerCard', () => {
  test('replaces the chosen exception by a button that removes it', async () => {
    const { go, changes } = cards();
    const hide: CardAction = { type: 'add-exception', exception: 'hide' };
    const show: CardAction = { type: 'remove-exception', exception: 'hide' };
    const open = await go(openOptions);
    expect(textOf(open)).toContain('Marked because the page says “TikTok”.');
    const asked = buttons(open).find((button) => textOf(button) === 'Hide TikTok on example.org');
    const hidden = await go(openOptions, hide);
    expect(textOf(hidden)).toContain('TikTok is no longer marked on example.org.');
    // What is no longer marked is not told why it is.
    expect(textOf(hidden)).not.toContain('Marked because');
    const undo = buttons(hidden).find((button) => textOf(button) === 'Undo');
    expect(undo?.key).toBe(asked?.key);
    expect(undo?.command).toEqual({ type: 'action', action: show });
    expect(await go(openOptions, hide, show)).toEqual(open);
    expect(changes).toEqual([
      { type: 'entity-on-site', entity: 'tiktok', pattern: 'example.org', value: 'off' },
      { type: 'entity-on-site', entity: 'tiktok', pattern: 'example.org', value: 'off' },
      { type: 'entity-on-site', entity: 'tiktok', pattern: 'example.org', value: 'default' },
    ]);
  });

  describe('switching the site off', () => {
    const off: CardAction = { type: 'site-off' };
    const ruleFor = (settings: Settings) => settings.rules['example.org'];

    test.each([
      ['en', 'Turn off on example.org', /button in the toolbar/],
      ['de', 'Auf example.org ausschalten', /Schaltfläche in der Symbolleiste/],
    ])(
      'is offered in the words of the context menu, with where it is undone (%s)',
      async (language, name, undone) => {
        const open = await cards({ uiLanguages: () => [language] }).go(openOptions);
        const button = buttons(open).find((one) => textOf(one) === name);
        expect(button?.command).toEqual({ type: 'action', action: off });
        expect(button?.attributes).toMatchObject({ title: expect.stringMatching(undone) });
        expect(name).toBe(menuStrings[language === 'de' ? 'de' : 'en'].offHere('example.org'));
      },
    );

    test('makes the change of the popup’s switch, for the site that the browser tells', async () => {
      const { go, settings } = cardsThatStore();
      const card = await go(openOptions, off);
      expect(ruleFor(settings)).toMatchObject({ on: false });
      expect(Object.keys(settings.rules)).toEqual(['example.org']);
      // The card goes with the marks. Until then nothing moves in it.
      expect(card).toEqual(await cards().go(openOptions));
      // Taking an exception away is enough where the site is on by that alone.
      const rules = { '*.org': { ...NO_RULE, on: false }, 'example.org': { ...NO_RULE, on: true } };
      Object.assign(settings, { ...DEFAULTS, rules });
      await go(openOptions, off);
      expect(settings.rules).toEqual({ '*.org': rules['*.org'] });
    });

    test('leads to the exceptions of the site where one for the page would keep it on', async () => {
      const { act, settings, opened } = cardsThatStore();
      const before = { ...DEFAULTS, rules: { 'example.org/news/*': { ...NO_RULE, on: true } } };
      Object.assign(settings, before);
      await act({}, { ...asker, path: '/news/today' }, openOptions, off);
      expect([settings, opened]).toEqual([before, ['exceptions for example.org']]);
      await act({}, { ...asker, path: '/sports' }, openOptions, off);
      expect(ruleFor(settings)).toMatchObject({ on: false });
    });

    test('says when it could not be stored', async () => {
      const { go } = cards({ change: () => Promise.reject(new Error('The disk is full')) });
      const card = await go(openOptions, off);
      expect(textOf(card)).toContain('This could not be saved.');
      expect(names(card)).toContain('Turn off on example.org');
    });
  });

  test('undoing brings back an exception that showed the name there, with its day', async () => {
    const rule = { ...NO_RULE, entitiesOn: ['tiktok'], made: { 'entity tiktok': 20_000 } };
    const { go, settings } = cardsThatStore();
    const before: Settings = { ...DEFAULTS, entitiesOff: ['tiktok'], rules: { 'example.org': rule } };
    const hide: CardAction = { type: 'add-exception', exception: 'hide' };
    const show: CardAction = { type: 'remove-exception', exception: 'hide' };
    for (const actions of [[hide], [hide, hide]]) {
      Object.assign(settings, before);
      await go(openOptions, ...actions);
      expect(settings.rules).toMatchObject({ 'example.org': { entitiesOn: [], entitiesOff: ['tiktok'] } });
      Object.assign(settings, before);
      await go(openOptions, ...actions, show);
      expect(settings).toEqual(before);
    }
    // Nor does it invent one.
    Object.assign(settings, { ...before, rules: {} });
    await go(openOptions, hide, show);
    expect(settings.rules).toEqual({});
  });

  test('says when an exception could not be stored', async () => {
    const { go } = cards({ change: () => Promise.reject(new Error('The disk is full')) });
    const card = await go(openOptions, { type: 'add-exception', exception: 'not-this' });
    expect(textOf(card)).toContain('This could not be saved.');
    expect(names(card)).toContain('“TikTok” means something else on example.org');
    expect(names(card)).not.toContain('Undo');
  });

  test('shows marked words that contain placeholders of other texts as they are', async () => {
    for (const words of ['{site}', '{other} {not this} {}', '{alias}', '{n}']) {
      const card = found(await cards().act({ words }, asker, openOptions));
      expect(textOf(card)).toContain(`Marked because the page says “${words}”, a form of “TikTok”.`);
      expect(names(card)).toContain(`“${words}” means something else on example.org`);
    }
  });

  test.each([
    [
      'en',
      ['Hide TikTok in local files', 'Turn off in local files'],
      'TikTok is no longer marked in local files.',
    ],
    [
      'de',
      ['TikTok in lokalen Dateien ausblenden', 'In lokalen Dateien ausschalten'],
      'TikTok wird in lokalen Dateien nicht mehr markiert.',
    ],
  ])('calls local files what they are (%s)', async (language, asked, done) => {
    const { act } = cards({ uiLanguages: () => [language] });
    const asker = { document: 'document', site: LOCAL_FILES, path: '/page.html' };
    const open = found(await act({}, asker, openOptions));
    expect(names(open)).toEqual(expect.arrayContaining(asked));
    expect(textOf(open)).not.toContain(LOCAL_FILES);
    const hidden = found(await act({}, asker, openOptions, { type: 'add-exception', exception: 'hide' }));
    expect(textOf(hidden)).toContain(done);
  });

  test('offers no exceptions for a page without a site', async () => {
    const { act, changes } = cards();
    const nowhere = { ...asker, site: null, path: '' };
    const open = found(await act({}, nowhere, openOptions));
    expect(names(open).filter((name) => /^(?:Hide|Turn off)/.test(name))).toEqual([]);
    await act({}, nowhere, openOptions, { type: 'site-off' });
    expect(changes).toEqual([]);
  });
});
