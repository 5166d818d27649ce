import { describe, expect, test } from 'vitest';
import { sharedRules } from '../../../../src/core/matching/build-match-index.ts';
import { EntityCatalogue } from '../../../../src/core/names/entity-catalogue.ts';
import { entitiesByKey, mergeEntities } from '../../../../src/core/names/merge-entities.ts';
import { sourceOf } from '../../../../src/core/names/name-source.ts';
import { frameNamesFor } from '../../../../src/core/pages/frame-names.ts';
import { frameSettingsFor } from '../../../../src/core/pages/frame-settings.ts';
import { packsOffFor } from '../../../../src/core/pages/page-policy.ts';
import type { Preferences } from '../../../../src/core/settings/preferences.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../../src/core/settings/settings.ts';

const NOW = 1_000;
const entities = [
  { id: 'acme', sites: ['acme.example'] },
  { id: 'borealis', sites: undefined },
];
const NAMES = {
  version: 'some',
  entities,
  find: (key: string) => entities.find(({ id }) => id === key),
};
const PAGE = { site: 'a.example', path: '/news' };
const frame = (settings: Settings, page: typeof PAGE | undefined = PAGE) =>
  frameSettingsFor(settings, page, NAMES, NOW);
const withRule = (rule: object): Settings => ({
  ...DEFAULTS,
  rules: { 'a.example': { ...NO_RULE, ...rule } },
});

describe('the settings of a frame', () => {
  test('mark everything in one colour by default', () => {
    expect(frame(DEFAULTS)).toEqual({
      on: true,
      until: null,
      namesVersion: 'some',
      entitiesOff: [],
      aliasesOff: [],
      look: 'underline',
      density: 'every',
      colour: 'amber',
      styles: [],
      showDelay: 350,
      hideDelay: 300,
      opening: 'hover',
    });
  });

  test('follow the preferences', () => {
    const preferences = {
      ...DEFAULTS.preferences,
      look: 'marker',
      density: 'page',
      colour: 'teal',
      delay: 'long',
      entityLooks: { borealis: 'none' },
      entityColours: { acme: 'rose' },
    } as const;
    expect(frame({ ...DEFAULTS, preferences })).toMatchObject({
      look: 'marker',
      density: 'page',
      colour: 'teal',
      styles: [
        { entity: 'acme', look: 'marker', colour: 'rose' },
        { entity: 'borealis', look: 'none', colour: 'teal' },
      ],
      showDelay: 900,
    });
    const short = { ...preferences, delay: 'short' } as const;
    expect(frame({ ...DEFAULTS, preferences: short }).showDelay).toBe(180);
    const opened = (changed: Partial<Preferences>) =>
      frame({ ...DEFAULTS, preferences: { ...preferences, ...changed } });
    expect(opened({ place: 'left' }).hideDelay).toBe(1_500);
    expect(opened({ opening: 'click' }).opening).toBe('click');
  });

  test('are off for good or until a moment', () => {
    expect(frame({ ...DEFAULTS, enabled: false })).toMatchObject({ on: false, until: null });
    expect(frame({ ...DEFAULTS, pausedUntil: 1_001 })).toMatchObject({ on: false, until: 1_001 });
    expect(frame({ ...DEFAULTS, pausedUntil: 1_000 })).toMatchObject({ on: true, until: null });
    expect(frame(withRule({ on: false }))).toMatchObject({ on: false, until: null });
    expect(frame(withRule({ pausedUntil: 1_005 }))).toMatchObject({ on: false, until: 1_005 });
  });

  test('name what is not marked on this page', () => {
    const rule = withRule({ entitiesOff: ['borealis'], aliasesOff: ['AC Me'] });
    expect(frame(rule)).toMatchObject({ entitiesOff: ['borealis'], aliasesOff: ['AC Me'] });
    expect(frame(DEFAULTS, { site: 'shop.acme.example', path: '/' })).toMatchObject({
      entitiesOff: ['acme'],
    });
  });

  test('ignore the rules of sites on a page without an address', () => {
    const settings = withRule({ on: false, entitiesOff: ['borealis'], aliasesOff: ['AC Me'] });
    expect(frameSettingsFor(settings, undefined, NAMES, NOW)).toEqual(frame(DEFAULTS));
  });

  test('survive being sent as JSON', () => {
    const own = { entityLooks: { 'pack:mine': 'none' }, entityColours: { acme: 'rose' } } as const;
    const preferences = { ...DEFAULTS.preferences, ...own };
    const rule = withRule({ pausedUntil: 1_005, entitiesOff: ['borealis'], aliasesOff: ['AC Me'] });
    const sent = frame({ ...rule, preferences });
    expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
  });

  test('know an entity by its key in any of its packs, and a pack by its own', () => {
    const acme = {
      id: 'acme',
      packs: ['pack:bundled', 'pack:mine'],
      members: [{ id: 'acme' }, { id: 'mine/acme' }],
    };
    const pool = { id: 'mine/pool', packs: ['pack:mine'], members: [{ id: 'mine/pool' }] };
    const names = {
      version: 'some',
      entities: [acme, pool],
      find: (key: string) => [acme, pool].find(({ members }) => members.some(({ id }) => id === key)),
    };
    const off = (settings: Settings) => frameSettingsFor(settings, PAGE, names, NOW).entitiesOff;
    expect(off({ ...DEFAULTS, entitiesOff: ['mine/acme'] })).toEqual(['acme']);
    expect(off(withRule({ entitiesOff: ['pack:mine'] }))).toEqual(['mine/pool']);
    expect(off(withRule({ entitiesOff: ['pack:mine', 'pack:bundled'] }))).toEqual(['acme', 'mine/pool']);
    expect(off({ ...withRule({ entitiesOn: ['pack:mine'] }), entitiesOff: ['mine/pool'] })).toEqual([]);
    const stylesWith = (changed: Partial<Preferences>) => {
      const preferences = { ...DEFAULTS.preferences, ...changed };
      const { styles } = frameSettingsFor({ ...DEFAULTS, preferences }, PAGE, names, NOW);
      return styles.map(({ entity, look, colour }) => `${entity}: ${look} ${colour}`);
    };
    const entityColours = { 'pack:bundled': 'rose', 'pack:mine': 'teal', 'mine/acme': 'violet' } as const;
    expect(stylesWith({ entityColours })).toEqual([
      'acme: underline violet',
      'pack:bundled: underline rose',
      'pack:mine: underline teal',
    ]);
    expect(
      stylesWith({ entityColours, entityLooks: { 'pack:mine': 'marker', 'mine/pool': 'none' } }),
    ).toEqual([
      'acme: marker violet',
      'mine/pool: none teal',
      'pack:bundled: underline rose',
      'pack:mine: marker teal',
    ]);
    // What was chosen first holds where two packs with a look know a name of the bundled one.
    expect(stylesWith({ entityLooks: { 'pack:mine': 'none', 'pack:bundled': 'marker' } })).toEqual([
      'acme: none amber',
      'pack:mine: none amber',
      'pack:bundled: marker amber',
    ]);
    expect(stylesWith({ look: 'none', entityLooks: { gone: 'marker', '__proto__/x': 'none' } })).toEqual([
      'gone: marker amber',
      '__proto__/x: none amber',
    ]);
  });
});

describe('the names that settings treat in a way of their own', () => {
  const packOf = (id: string, ids: readonly string[], key = (own: string) => `${id}/${own}`) => ({
    pack: id,
    hash: '1',
    entities: ids.map((own, position) => ({
      id: key(own),
      position,
      name: { en: own },
      sites: [`${own}.example`],
      identityKeys: [own],
      aliases: [],
      spellingKeys: [],
    })),
    affixes: [],
    contextWords: [],
    sieve: { names: new Int32Array(), initials: '', starts: new Int32Array(), symbols: [] },
  });
  const packs = [packOf('bundled', ['acme'], (own) => own), packOf('mine', ['acme', 'pool', 'lake', 'mill'])];
  const names = new EntityCatalogue(packs.map(sourceOf), sharedRules());
  const here = async (settings: Settings, page: typeof PAGE | undefined = PAGE) => {
    const some = await frameNamesFor(settings, page, names, 'bundled');
    const entities = mergeEntities(packs);
    const all = { ...names, version: '', entities, find: (key: string) => entitiesByKey(entities).get(key) };
    const { namesVersion: _, ...frame } = frameSettingsFor(settings, page, some, NOW);
    // As if all names had been read.
    expect(frame).toEqual({ ...frameSettingsFor(settings, page, all, NOW), namesVersion: undefined });
    return some.entities.map(({ id }) => id);
  };

  test('are read by key, by site and with the bundled pack, and no others', async () => {
    expect(await here(DEFAULTS)).toEqual(['acme']);
    expect(await here(withRule({ entitiesOff: ['mine/pool'] }))).toEqual(['mine/pool', 'acme']);
    expect(await here({ ...DEFAULTS, entitiesOff: ['mine/lake'] }, undefined)).toEqual(['mine/lake', 'acme']);
    expect(await here(DEFAULTS, { site: 'www.mill.example', path: '/' })).toEqual(['mine/mill', 'acme']);
    const entityColours = { 'mine/mill': 'rose', 'mine/acme': 'teal', 'pack:mine': 'violet' } as const;
    const entityLooks = { 'mine/lake': 'none', 'mine/acme': 'marker' } as const;
    const preferences = { ...DEFAULTS.preferences, entityLooks, entityColours };
    expect(await here({ ...DEFAULTS, preferences })).toEqual(['acme', 'mine/lake', 'mine/mill']);
  });

  test('are all of a pack that is off with exceptions', async () => {
    const rules = {
      'a.example': { ...NO_RULE, entitiesOff: ['pack:mine'] },
      'a.example/news': { ...NO_RULE, entitiesOn: ['mine/pool'] },
    };
    expect(packsOffFor({ ...DEFAULTS, rules }, PAGE, ['bundled', 'mine'], 'bundled')).toEqual([]);
    expect(await here({ ...DEFAULTS, rules })).toHaveLength(4);
    expect(packsOffFor({ ...DEFAULTS, rules }, { ...PAGE, path: '/' }, ['mine'], 'bundled')).toEqual([
      'mine',
    ]);
  });
});

test('a pack is off as a whole where the most specific rule about it says so', () => {
  const off = (settings: Settings) => packsOffFor(settings, PAGE, ['bundled', 'mine'], 'bundled');
  expect(off(DEFAULTS)).toEqual([]);
  expect(off({ ...DEFAULTS, entitiesOff: ['pack:mine'] })).toEqual(['mine']);
  expect(off(withRule({ entitiesOff: ['pack:mine', 'acme'] }))).toEqual(['mine']);
  expect(off(withRule({ entitiesOff: ['pack:bundled'], entitiesOn: ['acme'] }))).toEqual(['bundled']);
  const rules = {
    'a.example': { ...NO_RULE, entitiesOff: ['pack:bundled', 'pack:mine'] },
    'a.example/news': { ...NO_RULE, entitiesOn: ['pack:mine', 'acme'] },
  };
  expect(off({ ...DEFAULTS, rules })).toEqual([]);
});
