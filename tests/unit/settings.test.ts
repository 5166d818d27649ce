import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  DEFAULTS,
  isOnFor,
  isShown,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
  toStored,
} from '../../src/core/settings.ts';

const name = fc.string({ minLength: 1 });
const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  entitiesOff: fc.uniqueArray(name),
  sitesOff: fc.uniqueArray(name),
  siteRules: fc.dictionary(
    // Valibot leaves these keys out of records, against prototype pollution; no site is called so.
    name.filter((site) => !['__proto__', 'prototype', 'constructor'].includes(site)),
    fc.oneof(
      fc.record({ entitiesOff: fc.uniqueArray(name, { minLength: 1 }), aliasesOff: fc.uniqueArray(name) }),
      fc.record({ entitiesOff: fc.uniqueArray(name), aliasesOff: fc.uniqueArray(name, { minLength: 1 }) }),
    ),
    { noNullPrototype: true },
  ),
});
/** From few names, so that changes meet each other. */
const fewNames = fc.constantFrom('tiktok', 'microsoft', 'example.com', '127.0.0.1:8080');
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ type: fc.constant('everything' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('site' as const), site: fewNames, on: fc.boolean() }),
  fc.record({ type: fc.constant('entity' as const), entity: fewNames, on: fc.boolean() }),
  fc.record({
    type: fc.constant('entity-on-site' as const),
    entity: fewNames,
    site: fewNames,
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('alias-on-site' as const),
    alias: fewNames,
    site: fewNames,
    on: fc.boolean(),
  }),
);
const settingsInUse = fc.array(anyChange).map((changes) => changes.reduce(applyChange, DEFAULTS));

const thingOf = (change: SettingsChange) => JSON.stringify({ ...change, on: undefined });

/** Settings as they come back from storage, which copies them as JSON. */
const stored = (settings: Settings): unknown => {
  const least = toStored(settings);
  return least && JSON.parse(JSON.stringify(least));
};

describe('reading stored settings', () => {
  test('nothing stored means the defaults: everything on', () => {
    expect(parseSettings(undefined)).toEqual({
      settings: { enabled: true, entitiesOff: [], sitesOff: [], siteRules: {} },
    });
  });

  test('what is not stored keeps its default', () => {
    expect(parseSettings({ version: SETTINGS_VERSION, sitesOff: ['example.com'] })).toEqual({
      settings: { enabled: true, entitiesOff: [], sitesOff: ['example.com'], siteRules: {} },
    });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'on'],
    ['a list', []],
    ['no version', { enabled: false }],
    ['a version that is no number', { version: '1' }],
    ['a version that never was', { version: 0 }],
    ['a version that is not a number at all', { version: Number.NaN }],
    ['a switch that is no boolean', { version: SETTINGS_VERSION, enabled: 'no' }],
    ['a list that is none', { version: SETTINGS_VERSION, sitesOff: 'example.com' }],
    ['a list with a number in it', { version: SETTINGS_VERSION, entitiesOff: [1] }],
    ['a list with an empty name in it', { version: SETTINGS_VERSION, entitiesOff: [''] }],
  ])('%s is unreadable, and the defaults hold', (_, value) => {
    expect(parseSettings(value)).toEqual({ settings: DEFAULTS, problem: 'unreadable' });
  });

  test.each<[string, unknown]>([
    ['in the same shape', { version: SETTINGS_VERSION + 1, enabled: false }],
    ['in a shape unknown here', { version: SETTINGS_VERSION + 5, sitesOff: { 'example.com': 'quiet' } }],
  ])('settings of a newer version %s are told apart, and the defaults hold', (_, value) => {
    expect(parseSettings(value)).toEqual({ settings: DEFAULTS, problem: 'newer' });
  });

  test('whatever is stored, it reads without a throw; with a problem the defaults hold', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { settings, problem } = parseSettings(value);
        if (problem) expect(settings).toEqual(DEFAULTS);
      }),
    );
  });
});

describe('storing settings', () => {
  test('the defaults leave nothing in storage', () => {
    expect(toStored(DEFAULTS)).toBeUndefined();
  });

  test('only what differs from the defaults is stored, with the version', () => {
    expect(toStored({ ...DEFAULTS, enabled: false })).toEqual({ version: SETTINGS_VERSION, enabled: false });
    expect(toStored({ ...DEFAULTS, entitiesOff: ['tiktok'] })).toEqual({
      version: SETTINGS_VERSION,
      entitiesOff: ['tiktok'],
    });
  });

  test('what is stored reads as what it was', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(stored(settings))).toEqual({ settings });
      }),
    );
  });
});

describe('changing settings', () => {
  test('each change switches its own thing', () => {
    expect(applyChange(DEFAULTS, { type: 'everything', on: false })).toEqual({ ...DEFAULTS, enabled: false });
    expect(applyChange(DEFAULTS, { type: 'site', site: 'example.com', on: false })).toEqual({
      ...DEFAULTS,
      sitesOff: ['example.com'],
    });
    expect(applyChange(DEFAULTS, { type: 'entity', entity: 'tiktok', on: false })).toEqual({
      ...DEFAULTS,
      entitiesOff: ['tiktok'],
    });
  });

  test('names stay in order, whatever the order of the changes', () => {
    const names = ['example.org', 'a.example', 'example.com'];
    const settings = names.reduce(
      (before, site) => applyChange(before, { type: 'site', site, on: false }),
      DEFAULTS,
    );
    expect(settings.sitesOff).toEqual(['a.example', 'example.com', 'example.org']);
  });

  test('a change made twice is a change made once', () => {
    fc.assert(
      fc.property(settingsInUse, anyChange, (settings, change) => {
        const once = applyChange(settings, change);
        expect(applyChange(once, change)).toEqual(once);
      }),
    );
  });

  test('the last change of a thing decides', () => {
    fc.assert(
      fc.property(settingsInUse, anyChange, (settings, change) => {
        const opposite = applyChange(settings, { ...change, on: !change.on });
        expect(applyChange(opposite, change)).toEqual(applyChange(settings, change));
      }),
    );
  });

  test('changes of different things do not disturb each other', () => {
    fc.assert(
      fc.property(settingsInUse, anyChange, anyChange, (settings, one, other) => {
        fc.pre(thingOf(one) !== thingOf(other));
        expect(applyChange(applyChange(settings, one), other)).toEqual(
          applyChange(applyChange(settings, other), one),
        );
      }),
    );
  });

  test('switching everything back on leaves nothing in storage', () => {
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const used = changes.reduce(applyChange, DEFAULTS);
        const back = changes.reduce((before, change) => applyChange(before, { ...change, on: true }), used);
        expect(toStored(back)).toBeUndefined();
      }),
    );
  });

  test('the given settings are left as they were', () => {
    fc.assert(
      fc.property(settingsInUse, anyChange, (settings, change) => {
        const before = structuredClone(settings);
        applyChange(settings, change);
        expect(settings).toEqual(before);
      }),
    );
    expect(DEFAULTS).toEqual({ enabled: true, entitiesOff: [], sitesOff: [], siteRules: {} });
  });
});

describe('whether a site is on', () => {
  test('a site is on unless it, or everything, is off', () => {
    fc.assert(
      fc.property(settingsInUse, fewNames, (settings, site) => {
        const on = applyChange(applyChange(settings, { type: 'everything', on: true }), {
          type: 'site',
          site,
          on: true,
        });
        expect(isOnFor(on, site)).toBe(true);
        expect(isOnFor(applyChange(on, { type: 'site', site, on: false }), site)).toBe(false);
        expect(isOnFor(applyChange(on, { type: 'everything', on: false }), site)).toBe(false);
      }),
    );
  });

  test('switching one site off leaves its neighbours on', () => {
    const settings = applyChange(DEFAULTS, { type: 'site', site: 'example.com', on: false });
    expect(isOnFor(settings, 'news.example.com')).toBe(true);
    expect(isOnFor(settings, 'example.com:8080')).toBe(true);
    expect(isOnFor(settings, 'example.co')).toBe(true);
  });
});

describe('rules of one site', () => {
  const change = (settings: Settings, type: 'entity-on-site' | 'alias-on-site', on: boolean) =>
    applyChange(
      settings,
      type === 'alias-on-site'
        ? { type, alias: 'Tik Tok', site: 'a.example', on }
        : { type, entity: 'tiktok', site: 'a.example', on },
    );

  test('an entity is hidden on its site only', () => {
    const settings = change(DEFAULTS, 'entity-on-site', false);
    expect(isShown(settings, 'a.example', { entity: 'tiktok', alias: 'TikTok' })).toBe(false);
    expect(isShown(settings, 'a.example', { entity: 'microsoft', alias: 'Microsoft' })).toBe(true);
    expect(isShown(settings, 'b.example', { entity: 'tiktok', alias: 'TikTok' })).toBe(true);
    expect(change(settings, 'entity-on-site', true)).toEqual(DEFAULTS);
  });

  test('a spelling is left alone on its site only, other spellings stay', () => {
    const settings = change(DEFAULTS, 'alias-on-site', false);
    expect(isShown(settings, 'a.example', { entity: 'tiktok', alias: 'Tik Tok' })).toBe(false);
    expect(isShown(settings, 'a.example', { entity: 'tiktok', alias: 'TikTok' })).toBe(true);
    expect(isShown(settings, 'b.example', { entity: 'tiktok', alias: 'Tik Tok' })).toBe(true);
    expect(change(settings, 'alias-on-site', true)).toEqual(DEFAULTS);
  });
});
