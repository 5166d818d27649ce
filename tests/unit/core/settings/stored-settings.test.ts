import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/core/settings/preferences.ts';
import {
  DEFAULTS,
  isEmptyRule,
  NO_RULE,
  type Settings,
  type SiteRule,
} from '../../../../src/core/settings/settings.ts';
import { parseSettings, toStored } from '../../../../src/core/settings/stored/storage-format.ts';
import { SETTINGS_VERSION } from '../../../../src/core/settings/stored/stored-part.ts';
import { anyPreferences, moment, names } from '../../harness/any-settings.ts';

const version = SETTINGS_VERSION;
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const without = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
const anyRule: fc.Arbitrary<SiteRule> = fc
  .record({ on: optional(fc.boolean()), pausedUntil: optional(moment) })
  .chain((own) =>
    fc
      .record({ entitiesOn: names, entitiesOff: names, aliasesOff: names })
      .map((lists) => ({ ...without(own), ...lists })),
  )
  .filter((rule) => !isEmptyRule(rule));
const anyPattern = fc
  .tuple(fc.constantFrom('', '*.'), fc.domain(), fc.constantFrom('', '/news', '/news/*', '/?id=5'))
  .map((parts) => parts.join(''));
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    enabled: fc.boolean(),
    pausedUntil: optional(moment),
    entitiesOff: names,
    notesHidden: names,
    preferences: anyPreferences,
    rules: fc.dictionary(anyPattern, anyRule, { noNullPrototype: true }),
  })
  .map(({ pausedUntil, ...rest }) => ({ ...rest, ...(pausedUntil === undefined ? {} : { pausedUntil }) }));
/** Settings as they come back from storage, which copies them as JSON. */
const throughStorage = (settings: Settings) => JSON.parse(JSON.stringify(toStored(settings)));

describe('reading stored settings', () => {
  test('nothing stored means the defaults: everything on', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULTS, unreadable: [] });
  });

  test('what is not stored keeps its default', () => {
    const read = parseSettings({
      settings: { version, preferences: { look: 'marker' } },
      'site example.com': { version, rules: { 'example.com': { on: false } } },
      'tab-1': 'of somebody else',
    });
    expect(read).toEqual({
      settings: {
        ...DEFAULTS,
        preferences: { ...DEFAULT_PREFERENCES, look: 'marker' },
        rules: { 'example.com': { ...NO_RULE, on: false } },
      },
      unreadable: [],
    });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'on'],
    ['a list', []],
    ['no version', { enabled: false }],
    ['a version that is no number', { version: '2' }],
    ['a version that never was', { version: 0 }],
    ['a version that is not a number at all', { version: Number.NaN }],
    ['a switch that is no boolean', { version, enabled: 'no' }],
    ['a list with a number in it', { version, entitiesOff: [1] }],
    ['a list with an empty name in it', { version, entitiesOff: [''] }],
    ['a pause that never ends', { version, pausedUntil: Number.POSITIVE_INFINITY }],
    ['a version that was never released', { version: 1, enabled: false }],
  ])('%s is unreadable, and nothing is known', (_, settings) => {
    expect(parseSettings({ settings })).toEqual({
      settings: { ...DEFAULTS, unknown: ['*'] },
      problem: 'unreadable',
      unreadable: ['settings'],
    });
  });

  test('rules of one host that cannot be read leave everything else in force', () => {
    const read = parseSettings({
      settings: { version, enabled: false },
      'site a.example': { version, rules: 'none' },
      'site b.example': { version, rules: { 'b.example': { on: false } } },
    });
    expect(read).toEqual({
      settings: {
        ...DEFAULTS,
        enabled: false,
        rules: { 'b.example': { ...NO_RULE, on: false } },
        unknown: ['*.a.example'],
      },
      problem: 'unreadable',
      unreadable: ['site a.example'],
    });
  });

  test.each<[string, unknown]>([
    ['in the same shape', { version: version + 1, enabled: false }],
    ['in a shape unknown here', { version: version + 5, sitesOff: { 'example.com': 'quiet' } }],
  ])('settings of a newer version %s are told apart, and nothing is known', (_, settings) => {
    expect(parseSettings({ settings })).toMatchObject({
      settings: { ...DEFAULTS, unknown: ['*'] },
      problem: 'newer',
    });
  });
});

describe('storing settings', () => {
  test('the defaults leave nothing in storage', () => {
    expect(toStored(DEFAULTS)).toEqual({});
  });

  test('only what differs from the defaults is stored, with the version, rules under their host', () => {
    expect(toStored({ ...DEFAULTS, enabled: false })).toEqual({ settings: { version, enabled: false } });
    expect(
      toStored({
        ...DEFAULTS,
        preferences: { ...DEFAULT_PREFERENCES, delay: 'long' },
        rules: {
          'example.com': { ...NO_RULE, on: false },
          '*.example.com': { ...NO_RULE, entitiesOff: ['tiktok'] },
          'example.com/news/*': { ...NO_RULE, aliasesOff: ['MS'] },
        },
      }),
    ).toEqual({
      settings: { version, preferences: { delay: 'long' } },
      'site example.com': {
        version,
        rules: {
          'example.com': { on: false },
          '*.example.com': { entitiesOff: ['tiktok'] },
          'example.com/news/*': { aliasesOff: ['MS'] },
        },
      },
    });
  });

  test('what is stored reads as what it was', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(throughStorage(settings))).toEqual({ settings, unreadable: [] });
      }),
    );
  });
});
