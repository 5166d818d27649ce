import { describe, expect, test, vi } from 'vitest';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import { packKey, qualifiedKey, splitQualifiedKey } from '../../../src/core/packs/qualified-keys.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import { applyChange } from '../../../src/core/settings/settings-change.ts';
import type { ListedEntity } from '../../../src/platform/packs/pack-messages.ts';
import { type PopupState, packsWithNames } from '../../../src/popup/session/state.ts';
import { watchPacks } from '../../../src/popup/session/watch-packs.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { listedEntity, namedEntity, readyPage, viewModel } from '../harness/popup-state.ts';

/** The bundled pack is "sale". */
const membersIn = (id: string, packs: readonly string[]) =>
  Object.fromEntries(packs.map((pack) => [pack, pack === 'sale' ? id : qualifiedKey(pack, id)]));
const entity = (key: string, ...packs: string[]): ListedEntity =>
  listedEntity(key, membersIn(splitQualifiedKey(key).id, packs));

const SALE = { id: 'sale', title: 'The sale', isBundled: true };
const PACKS = [SALE, { id: 'pool', title: 'pool', isBundled: false }];

/** The popup's packs with a background that knows some; "sale" is the bundled one. */
function watch({ others = true } = {}) {
  const browser = {
    packs: [
      packInfo({ ...pack, id: 'sale' }, true),
      ...(others ? [packInfo({ ...pack, id: 'pool' }, false)] : []),
    ],
    known: [entity('tiktok', 'sale', 'pool'), entity('microsoft', 'sale'), entity('pool/bath', 'pool')],
    changed: () => {},
  };
  const listEntities = vi.fn(async (keys: readonly string[]) =>
    browser.known.filter(({ key }) => keys.includes(key)),
  );
  const shown: Partial<PopupState> = {};
  const packs = watchPacks(
    {
      bundledEntities: [entity('tiktok', 'sale'), entity('microsoft', 'sale')],
      mayHavePacks: async () => others,
      listPacks: async () => browser.packs,
      listEntities,
      onPacksChanged: (listener) => {
        browser.changed = listener;
      },
    },
    (part) => Object.assign(shown, part),
    AbortSignal.any([]),
  );
  const packsOf = (key: string) =>
    shown.entities?.find((one) => one.key === key)?.members.map(({ pack }) => pack);
  return { browser, packs, listEntities, packsOf };
}

describe('the packs of the popup', () => {
  test('tell which other packs know a name of the bundled one', async () => {
    const { packs, packsOf } = watch();
    await packs.loadEarly();
    await packs.nameEntities(['tiktok', 'pool/bath'], []);
    expect(packsOf('tiktok')).toEqual(['sale', 'pool']);
    expect(packsOf('microsoft')).toEqual(['sale']);
    expect(packsOf('pool/bath')).toEqual(['pool']);
  });

  test('are asked for each name once', async () => {
    const { packs, listEntities } = watch();
    await packs.loadEarly();
    await packs.nameEntities(['tiktok', 'pool/gone'], []);
    await packs.nameEntities(['tiktok', 'pool/gone'], ['tiktok']);
    expect(listEntities.mock.calls.flatMap(([keys]) => keys).sort()).toEqual([
      'microsoft',
      'pool/gone',
      'tiktok',
    ]);
  });

  test('are asked for nothing where there is only the bundled one', async () => {
    const { packs, listEntities } = watch({ others: false });
    await packs.load();
    await packs.nameEntities(['tiktok'], []);
    expect(listEntities).not.toHaveBeenCalled();
  });

  test('are asked again when they have changed', async () => {
    const { browser, packs, packsOf } = watch();
    await packs.loadEarly();
    await packs.nameEntities(['tiktok', 'pool/bath'], []);
    browser.known = [entity('tiktok', 'sale')];
    browser.packs = browser.packs.slice(0, 1);
    browser.changed();
    await vi.waitFor(() => expect(packsOf('tiktok')).toEqual(['sale']));
    await vi.waitFor(() => expect(packsOf('pool/bath')).toBeUndefined());
  });

  test('are asked again when one is switched on or off', async () => {
    const { browser, packs, packsOf } = watch();
    browser.known = [entity('tiktok', 'sale')];
    await packs.loadEarly();
    await packs.nameEntities(['tiktok'], [packKey('pool')]);
    expect(packsOf('tiktok')).toEqual(['sale']);
    browser.known = [entity('tiktok', 'sale', 'pool')];
    await packs.nameEntities(['tiktok'], []);
    expect(packsOf('tiktok')).toEqual(['sale', 'pool']);
  });

  test('an answer about packs that have changed since is not used', async () => {
    const { browser, packs, listEntities, packsOf } = watch();
    let answer = (_: ListedEntity[]) => {};
    listEntities.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const loading = packs.loadEarly();
    await vi.waitFor(() => expect(listEntities).toHaveBeenCalledOnce());
    browser.known = [entity('tiktok', 'sale')];
    browser.changed();
    await vi.waitFor(() => expect(packsOf('tiktok')).toEqual(['sale']));
    answer([entity('tiktok', 'sale', 'gone')]);
    await loading;
    expect(packsOf('tiktok')).toEqual(['sale']);
  });

  test('where one is off on a site, a name is shown as marked that another one knows', () => {
    const rules = { 'example.com': { ...NO_RULE, entitiesOff: [packKey('sale')] } };
    const shown = (...packs: string[]) => {
      const known = namedEntity('tiktok', membersIn('tiktok', packs));
      return viewModel(readyPage('example.com', { 0: { tiktok: 2 } }), { rules }, {}, known);
    };
    expect(shown('sale', 'pool').status).toBe('2 mentions on this page');
    expect(shown('sale').status).toBe('Nothing found on this page');
  });

  test('have a switch for the site, under the one for all sites', () => {
    const bath = namedEntity('pool/bath', { pool: 'pool/bath' }, 'Bath');
    const poolIn = (settings: Partial<Settings>) => {
      const page = readyPage('example.com', { 0: { 'pool/bath': 2 } });
      const pool = viewModel(page, settings, {}, bath, PACKS).packs.find(({ id }) => id === 'pool');
      return pool && { ...pool, names: pool.entities.map(({ name }) => name) };
    };
    const on = poolIn({});
    expect(on).toMatchObject({ here: { name: 'pool on example.com', checked: true }, names: ['Bath'] });
    const change = {
      type: 'entity-on-site',
      pattern: 'example.com',
      entity: packKey('pool'),
      value: 'off',
    } as const;
    expect(on?.here?.change(false)).toEqual(change);
    const off = poolIn(applyChange(DEFAULTS, change));
    expect(off).toMatchObject({ everywhere: { checked: true }, here: { checked: false }, names: [] });
    expect(off?.here?.change(true)).toEqual({ ...change, value: 'default' });
    expect(poolIn({ entitiesOff: [packKey('pool')] })).toMatchObject({ here: undefined, names: [] });
  });

  test('that the page has names of come first, each with its switch, and stay where they are', () => {
    const bath = namedEntity('pool/bath', { pool: 'pool/bath' }, 'Bath');
    const titles = (settings: Partial<Settings>, counts: Record<string, number>, packsFirst?: string[]) =>
      viewModel(readyPage('example.com', { 0: counts }), settings, packsFirst && { packsFirst }, bath, [
        ...PACKS,
        { id: 'lake', title: 'lake', isBundled: false },
      ]).packs.map(({ everywhere }) => everywhere?.name);
    expect(titles({}, {})).toEqual(['The sale', 'pool', 'lake']);
    expect(titles({}, { 'pool/bath': 2 }, ['pool'])).toEqual(['pool', 'The sale', 'lake']);
    expect(titles({ entitiesOff: [packKey('pool')] }, {}, ['pool'])).toEqual(['pool', 'The sale', 'lake']);
  });

  test('that the page has names of are those whose notes the popup leads to', () => {
    const notes = (packsFirst?: string[], packs = PACKS) =>
      viewModel(readyPage('example.com'), {}, packsFirst && { packsFirst }, [], packs).notes;
    expect(notes(['sale'], PACKS.slice(0, 1))).toBe('src/notes/index.html');
    expect(
      [undefined, [], ['pool'], ['pool', 'pool'], ['pool', 'sale']].map((first) => notes(first)),
    ).toEqual([
      'src/notes/index.html',
      'src/notes/index.html',
      'src/notes/index.html?pack=pool',
      'src/notes/index.html?pack=pool',
      'src/notes/index.html?pack=*',
    ]);
  });

  test('have names on the page if one that it mentions is theirs, or theirs first', () => {
    const state = {
      page: readyPage('example.com', { 0: { 'lake/fish': 1, 'pool/bath': 0 }, 3: { tiktok: 2 } }),
      packs: [packInfo({ ...pack, id: 'sale' }, true), packInfo({ ...pack, id: 'lake' }, false)],
      entities: [entity('tiktok', 'pool', 'sale')],
    };
    expect(packsWithNames(state)).toEqual(['lake', 'pool']);
    expect(packsWithNames({ ...state, entities: [] })).toEqual(['lake', 'sale']);
  });

  test('have a switch where the only one is off, and then no names', () => {
    const page = readyPage('example.com', { 0: { tiktok: 2 } });
    const shown = (settings: Partial<Settings>) => viewModel(page, settings, {}, undefined, [SALE]);
    expect(shown({}).packs).toMatchObject([
      { everywhere: undefined, entities: [{ name: 'TikTok' }, { name: 'Microsoft' }] },
    ]);
    const off = shown({ entitiesOff: [packKey('sale')] });
    expect(off.why?.text).toContain('All names are switched off here');
    expect(off.packs).toMatchObject([
      { everywhere: { name: 'The sale', checked: false, disabled: false }, here: undefined, entities: [] },
    ]);
    expect(off.packs[0]?.everywhere?.change(true)).toEqual({
      type: 'entity',
      entity: packKey('sale'),
      on: true,
    });
    const hidden = shown({ rules: { 'example.com': { ...NO_RULE, entitiesOff: [packKey('sale')] } } });
    expect(hidden.packs).toMatchObject([{ everywhere: { checked: true }, here: { checked: false } }]);
  });

  test('a name that is marked, because a pack that is off is on for it here, is listed', () => {
    const rules = { 'example.com': { ...NO_RULE, entitiesOn: ['tiktok'] } };
    const page = readyPage('example.com', { 0: { tiktok: 2 } });
    const settings = { entitiesOff: [packKey('sale')], rules };
    expect(viewModel(page, settings, {}, undefined, [SALE]).packs).toMatchObject([
      {
        everywhere: { checked: false },
        entities: [{ name: 'TikTok', description: '2 mentions' }],
      },
    ]);
  });

  test('where one of several is off, not all names are', () => {
    const settings = { entitiesOff: [packKey('sale')] };
    const why = (off: Partial<Settings>) =>
      viewModel(readyPage('example.com'), off, {}, undefined, PACKS).why?.text;
    expect(why(settings)).toContain('own site: TikTok, Microsoft. None of the other names');
    expect(why({ entitiesOff: [packKey('sale'), packKey('pool')] })).toContain('All names are switched off');
  });

  test('of many names that are off, some are told', () => {
    const many = Array.from({ length: 30 }, (_, at) => `pool/n${at}`);
    const known = many.flatMap((key, at) => namedEntity(key, { pool: key }, `Name ${at}`));
    const { why } = viewModel(readyPage('example.com'), { entitiesOff: many }, {}, known, PACKS);
    expect(why?.text).toContain(
      'own site: Name 0, Name 1, Name 2, Name 3, Name 4, Name 5, Name 6, Name 7 and 22 more. None of',
    );
  });

  test('the names of one that is off say so, until it is known which there are', () => {
    const { packs } = viewModel(readyPage('example.com'), { entitiesOff: [packKey('sale')] });
    expect(packs[0]?.entities[0]).toMatchObject({
      description: 'Off on every page',
      everywhere: { checked: false, disabled: true },
      here: { checked: false, description: undefined },
    });
  });

  test('a name that was switched off by its key in another pack is off, and is switched on again', () => {
    const known = namedEntity('tiktok', membersIn('tiktok', ['sale', 'pool']), 'TikTok');
    const shown = (settings: Settings) => viewModel(readyPage('example.com'), settings, {}, known, PACKS);
    const settings = { ...DEFAULTS, entitiesOff: ['pool/tiktok'] };
    const off = shown(settings);
    expect(off.why?.text).toContain('their own site: TikTok.');
    const [tiktok] = off.packs[0]?.entities ?? [];
    expect(tiktok).toMatchObject({
      name: 'TikTok',
      description: 'Off on every page',
      everywhere: { checked: false, disabled: false },
    });
    const change = tiktok?.everywhere.change(true);
    expect(change && applyChange(settings, change)).toEqual(DEFAULTS);
  });

  test('an exception for a name or a pack is called by what that is called', () => {
    const known = namedEntity('tiktok', membersIn('tiktok', ['sale', 'pool']), 'TikTok');
    const entitiesOff = ['pool/tiktok', packKey('sale'), packKey('gone'), 'gone/lake'];
    const textOf = (key: string) => {
      const rules = { 'example.com': { ...NO_RULE, entitiesOff: [key] } };
      const { exceptions } = viewModel(readyPage('example.com'), { rules }, {}, known, PACKS);
      return exceptions?.items[0]?.text;
    };
    expect(entitiesOff.map(textOf)).toEqual([
      'TikTok is hidden',
      'The sale is hidden',
      'gone is hidden',
      'lake is hidden',
    ]);
  });
});
