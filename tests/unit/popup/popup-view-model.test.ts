import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE, type Settings, type SiteRule } from '../../../src/core/settings/settings.ts';
import { LOCAL_FILES } from '../../../src/core/urls/page-address.ts';
import { filterRows, rowsOf } from '../../../src/options/session/exception-rows.ts';
import { localisationFor } from '../../../src/options/session/localisation.ts';
import type { Page } from '../../../src/popup/session/state.ts';
import { mention, NOW, namedEntity, readyPage, viewModel } from '../harness/popup-state.ts';

const rule = (part: Partial<SiteRule>): SiteRule => ({ ...NO_RULE, ...part });

describe('the status of the popup', () => {
  const found = readyPage('example.com', { 0: { tiktok: 2 }, 7: { tiktok: 1, microsoft: 1 } });
  const paused = { pausedUntil: NOW + 90 * 60_000 };
  test.each<[string, Page, Partial<Settings>, string]>([
    [
      'counts mentions, and how many of them are in frames',
      found,
      {},
      '4 mentions on this page, 2 of them embedded',
    ],
    ['nothing found', readyPage('example.com'), {}, 'Nothing found on this page'],
    ['off', found, { enabled: false }, 'Off everywhere'],
    ['off here', found, { rules: { 'example.com': rule({ on: false }) } }, 'Off on example.com'],
    [
      'off by a rule for this page',
      found,
      { rules: { 'example.com/news': rule({ on: false }) } },
      'Off on example.com/news',
    ],
    [
      'off in local files',
      readyPage(LOCAL_FILES),
      { rules: { [LOCAL_FILES]: rule({ on: false }) } },
      'Off in local files',
    ],
    ['paused', found, paused, 'Paused'],
    ['this page paused', found, { rules: { 'example.com/news': rule(paused) } }, 'Paused'],
    ['loading', { type: 'loading' }, {}, 'Waiting for the page…'],
    [
      'restricted',
      { type: 'no-content-script', access: { web: true, files: 'on' } },
      {},
      'Not available here',
    ],
    [
      'no access',
      { type: 'no-content-script', access: { web: false, files: 'on' } },
      {},
      'No access to web pages',
    ],
  ])('%s', (_, page, settings, status) => {
    expect(viewModel(page, settings).status).toBe(status);
  });

  test('reports a local file without permission where the browser tells', () => {
    const [notice] = viewModel({ type: 'no-content-script', access: { web: true, files: 'off' } }).notices;
    expect(notice).toMatchObject({ title: 'Context Notes may not read local files.', actions: [] });
  });

  test('names both possible causes and the switch where the browser does not tell', () => {
    const [notice] = viewModel({
      type: 'no-content-script',
      access: { web: true, files: 'may-be-off' },
    }).notices;
    expect(notice?.text).toContain('Allow access to file URLs');
    expect(notice?.actions).toEqual(['reload', 'open-extension-settings']);
  });
});

describe('the popup view model', () => {
  test('has the time left of a pause, and the change that ends it', () => {
    const { pause } = viewModel(readyPage('example.com'), { pausedUntil: NOW + 90 * 60_000 });
    expect(pause).toEqual({
      type: 'paused',
      title: 'Paused: 1 hour, 30 minutes left',
      text: 'Everywhere, until 13:30',
      resume: { type: 'pause', until: null },
      disabled: false,
    });
  });

  test.each(['constructor', 'toString', 'hasOwn'])('counts the mentions of a name with the id %s', (id) => {
    const entities = namedEntity(id, { sale: id }, 'Acme');
    const shown = (counts: Record<string, number>) =>
      viewModel(readyPage('example.com', { 7: counts }), {}, {}, entities);
    expect(shown({}).packs[0]?.entities[0]?.description).toBe('Not on this page');
    expect(shown({ [id]: 2 }).packs[0]?.entities[0]?.description).toBe('2 mentions on this page');
    expect(shown({ [id]: 2 }).status).toBe('2 mentions on this page, 2 of them embedded');
  });

  test('pauses a page until midnight', () => {
    const { pause } = viewModel(readyPage('example.com'));
    const [choice] = pause.type === 'choices' ? (pause.rows[0]?.choices ?? []) : [];
    expect(choice?.change(NOW)).toEqual({
      type: 'pause-site',
      pattern: 'example.com/news',
      until: new Date(2026, 0, 16).getTime(),
    });
  });

  test('shows the name of a site in its letters', () => {
    const host = 'xn--mller-kva.example';
    const { site, status, exceptions } = viewModel(readyPage(host), {
      rules: { [host]: rule({ on: false, aliasesOff: ['A'] }) },
    });
    expect([site?.name, status]).toEqual(['On müller.example', 'Off on müller.example']);
    // The link to the options looks for the pattern.
    expect(exceptions?.site).toBe(host);
  });

  test('says of each pause where it holds', () => {
    const rowsIn = (page: Page, settings: Partial<Settings> = {}) => {
      const { pause } = viewModel(page, settings);
      if (pause.type !== 'choices') throw new Error('paused');
      return pause.rows.map(({ where, choices }) => [where, ...choices.map(({ name }) => name)]);
    };
    const everywhere = ['Pause everywhere', 'Pause everywhere for 1 hour', 'Pause everywhere until tomorrow'];
    expect(rowsIn(readyPage('example.com'))).toEqual([
      ['Pause this page', 'Pause this page today, until midnight'],
      everywhere,
    ]);
    const rules = { 'example.com': rule({ on: false }) };
    expect(rowsIn(readyPage('example.com'), { rules })).toEqual([everywhere]);
  });

  test('lists as many exceptions as have room, and leads to the others', () => {
    const marked = readyPage('example.com', { 0: { tiktok: 1 } });
    const withAliasesOff = (aliasesOff: readonly string[], page = marked, refused = false) => {
      const settings = { rules: { 'example.com': rule({ aliasesOff }) } };
      const { exceptions } = viewModel(page, settings, { refused });
      return exceptions && [exceptions.items.length, exceptions.link];
    };
    expect(withAliasesOff(['A', 'B'])).toEqual([2, 'See them in the options']);
    expect(withAliasesOff(['A', 'B', 'C'])).toEqual([2, 'See all 3 in the options']);
    expect(withAliasesOff(['A', 'B'], marked, true)).toEqual([1, 'See all 2 in the options']);
    expect(withAliasesOff(['A', 'B'], readyPage('example.com'), true)).toBeUndefined();
  });

  test('names the rule that turns the page off, and disables the site switch where it cannot override the rule', () => {
    const { site, exceptions, ruleHost } = viewModel(readyPage('example.com'), {
      rules: { 'example.com/n*': rule({ on: false }) },
    });
    expect(site).toMatchObject({
      checked: false,
      disabled: true,
      description: 'Turned off by your exception for example.com/n*',
    });
    expect([exceptions, ruleHost]).toEqual([undefined, 'example.com']);
  });

  test.each([
    ['news.example.com', '*.example.com'],
    ['example.com', 'example.com/news'],
    [LOCAL_FILES, 'file:///news'],
  ])('%s, off by %s: the link to the options finds that rule', (site, pattern) => {
    const settings = {
      ...DEFAULTS,
      rules: { [pattern]: rule({ on: false }), 'a.test': rule({ on: false }) },
    };
    const { ruleHost = '', exceptions, status } = viewModel(readyPage(site), settings);
    const l10n = localisationFor([], 'en');
    const shown = filterRows(rowsOf(settings, NOW), ruleHost, l10n);
    expect(shown.map(({ exception }) => exception.pattern)).toEqual([pattern]);
    expect([exceptions, status]).toEqual([undefined, `Off on ${pattern}`]);
  });

  test('says that an entity is not marked on its own site', () => {
    const [tiktok] = viewModel(readyPage('tiktok.com'), {}, { expanded: 'tiktok' }).packs[0]?.entities ?? [];
    expect(tiktok).toMatchObject({
      description: 'Not marked on its own site',
      everywhere: { checked: true },
      here: { name: 'TikTok on tiktok.com', checked: false, disabled: false },
    });
    expect(tiktok?.here?.change(true)).toMatchObject({ value: 'on' });
  });

  test('shortens the text around a mention', () => {
    const before = 'and the last words that stand before it ';
    const items = [mention(0, 1, { before, after: ' now.' })];
    const page = readyPage('example.com', { 0: { tiktok: 1 } });
    const state = { expanded: 'tiktok', mentions: { items, complete: true } };
    const [tiktok] = viewModel(page, {}, state).packs[0]?.entities ?? [];
    expect(tiktok?.mentions).toMatchObject([{ before: '… that stand before it ', after: ' now.' }]);
  });
});
