import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COLOURS,
  DEFAULT_PREFERENCES,
  DELAYS,
  DENSITIES,
  hasMarks,
  languageOf,
  MARK_LOOKS,
  OPENINGS,
  PLACES,
  type Preferences,
  styledKeys,
  styleOf,
  TEXT_SIZES,
  THEMES,
} from '../../../../src/core/settings/preferences.ts';
import {
  DEFAULTS,
  isEmptyRule,
  MAX_NOTES_HIDDEN,
  NO_RULE,
  ruleOf,
  type Settings,
  type SiteRule,
} from '../../../../src/core/settings/settings.ts';
import {
  applyChange,
  patternsIn,
  type SettingsChange,
} from '../../../../src/core/settings/settings-change.ts';
import { parseSettings, toStored } from '../../../../src/core/settings/stored/storage-format.ts';
import { SETTINGS_VERSION } from '../../../../src/core/settings/stored/stored-part.ts';

const version = SETTINGS_VERSION;
const names = fc.uniqueArray(fc.string({ minLength: 1 }));
const moment = fc.integer({ min: 1 });
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
const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  look: fc.constantFrom(...MARK_LOOKS),
  colour: fc.constantFrom(...COLOURS),
  entityLooks: fc.dictionary(fc.constantFrom('tiktok', 'pack:pool'), fc.constantFrom(...MARK_LOOKS), {
    noNullPrototype: true,
  }),
  entityColours: fc.dictionary(fc.constantFrom('tiktok', 'microsoft'), fc.constantFrom(...COLOURS), {
    noNullPrototype: true,
  }),
  density: fc.constantFrom(...DENSITIES),
  delay: fc.constantFrom(...DELAYS),
  opening: fc.constantFrom(...OPENINGS),
  place: fc.constantFrom(...PLACES),
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  language: fc.constantFrom('browser', 'en', 'de'),
  badge: fc.boolean(),
  ownSites: fc.constantFrom('quiet', 'marked'),
});
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

/** Few names, so that changes collide. */
const pattern = fc.constantFrom('example.com', '*.example.com', 'example.com/news', '127.0.0.1:8080');
const entity = fc.constantFrom('tiktok', 'microsoft');
const value = fc.constantFrom('on', 'off', 'default');
const until = fc.option(moment);
const type = <T extends string>(name: T) => fc.constant(name);
const oneChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ type: type('everything'), on: fc.boolean() }),
  fc.record({ type: type('pause'), until }),
  fc.record({ type: type('entity'), entity, on: fc.boolean() }),
  fc.record({ type: type('note'), note: fc.constantFrom('n1', 'pool/n1'), hidden: fc.boolean() }),
  fc.record({ type: type('preferences'), changed: anyPreferences }),
  fc.record({ type: type('site'), pattern, value }),
  fc.record({ type: type('pause-site'), pattern, until }),
  fc.record({ type: type('entity-on-site'), pattern, entity, value }),
  fc.record({
    type: type('alias-on-site'),
    pattern,
    alias: fc.constantFrom('Tik Tok', 'MS'),
    on: fc.boolean(),
  }),
);
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  { weight: 9, arbitrary: oneChange },
  { weight: 1, arbitrary: fc.record({ type: type('several'), changes: fc.array(oneChange) }) },
);
const settingsInUse = fc
  .array(anyChange)
  .map((changes) => changes.reduce((before, change, day) => applyChange(before, change, day), DEFAULTS));

/** A change without the value that it sets. */
function thingOf(change: SettingsChange): string {
  const {
    on: _,
    value: __,
    until: ___,
    changed: ____,
    hidden: _____,
    ...thing
  } = { on: 0, value: 0, until: 0, changed: 0, hidden: 0, ...change };
  return JSON.stringify(thing);
}

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

describe('changing settings', () => {
  test('each change sets its own thing', () => {
    const changed = (change: SettingsChange) => applyChange(DEFAULTS, change);
    const rule = (one: Partial<SiteRule>) => ({
      ...DEFAULTS,
      rules: { 'a.example': { ...NO_RULE, ...one } },
    });
    const pattern = 'a.example';
    expect(changed({ type: 'everything', on: false })).toEqual({ ...DEFAULTS, enabled: false });
    expect(changed({ type: 'pause', until: 5 })).toEqual({ ...DEFAULTS, pausedUntil: 5 });
    expect(changed({ type: 'entity', entity: 'tiktok', on: false })).toEqual({
      ...DEFAULTS,
      entitiesOff: ['tiktok'],
    });
    expect(changed({ type: 'preferences', changed: { colour: 'rose' } }).preferences).toEqual({
      ...DEFAULT_PREFERENCES,
      colour: 'rose',
    });
    expect(changed({ type: 'site', pattern, value: 'off' })).toEqual(rule({ on: false }));
    expect(changed({ type: 'site', pattern, value: 'on' })).toEqual(rule({ on: true }));
    expect(changed({ type: 'pause-site', pattern, until: 5 })).toEqual(rule({ pausedUntil: 5 }));
    expect(changed({ type: 'entity-on-site', pattern, entity: 'tiktok', value: 'off' })).toEqual(
      rule({ entitiesOff: ['tiktok'] }),
    );
    expect(changed({ type: 'entity-on-site', pattern, entity: 'tiktok', value: 'on' })).toEqual(
      rule({ entitiesOn: ['tiktok'] }),
    );
    expect(changed({ type: 'alias-on-site', pattern, alias: 'MS', on: false })).toEqual(
      rule({ aliasesOff: ['MS'] }),
    );
    const off = { type: 'site', pattern, value: 'off' } as const;
    const paused = { type: 'pause-site', pattern, until: 5 } as const;
    expect(changed({ type: 'several', changes: [off, paused] })).toEqual(rule({ on: false, pausedUntil: 5 }));
    expect(changed({ type: 'several', changes: [] })).toEqual(DEFAULTS);
  });

  test('names the patterns whose rules it touches', () => {
    const pattern = 'a.example';
    const touched: [SettingsChange, string[]][] = [
      [{ type: 'everything', on: true }, []],
      [{ type: 'pause', until: 5 }, []],
      [{ type: 'entity', entity: 'tiktok', on: true }, []],
      [{ type: 'preferences', changed: {} }, []],
      [{ type: 'site', pattern, value: 'on' }, [pattern]],
      [{ type: 'pause-site', pattern, until: null }, [pattern]],
      [{ type: 'entity-on-site', pattern, entity: 'tiktok', value: 'on' }, [pattern]],
      [{ type: 'alias-on-site', pattern, alias: 'MS', on: true }, [pattern]],
      [
        {
          type: 'several',
          changes: [
            { type: 'site', pattern, value: 'on' },
            { type: 'everything', on: false },
            { type: 'site', pattern: 'b.example', value: 'default' },
          ],
        },
        [pattern, 'b.example'],
      ],
    ];
    for (const [change, patterns] of touched) expect(patternsIn(change)).toEqual(patterns);
  });

  test('lists of names are in order, each name once', () => {
    const names = ['z', 'a', 'm', 'a'];
    const { entitiesOff } = names
      .map((entity): SettingsChange => ({ type: 'entity', entity, on: false }))
      .reduce((before, change) => applyChange(before, change), DEFAULTS);
    expect(entitiesOff).toEqual(['a', 'm', 'z']);
  });

  test('a change made twice is a change made once', () => {
    fc.assert(
      fc.property(settingsInUse, anyChange, (settings, change) => {
        const once = applyChange(settings, change);
        expect(applyChange(once, change)).toEqual(once);
      }),
    );
  });

  test('notes are hidden and shown again, however many there are', () => {
    const note = (note: string, hidden: boolean) => ({ type: 'note', note, hidden }) as const;
    const hidden = applyChange(applyChange(DEFAULTS, note('b', true)), note('a', true));
    expect(hidden).toEqual({ ...DEFAULTS, notesHidden: ['a', 'b'] });
    expect(applyChange(hidden, note('b', false))).toEqual({ ...DEFAULTS, notesHidden: ['a'] });
    const full = { ...DEFAULTS, notesHidden: Array.from({ length: MAX_NOTES_HIDDEN }, (_, at) => `n${at}`) };
    expect(applyChange(full, note('one-more', true)).notesHidden).toHaveLength(MAX_NOTES_HIDDEN + 1);
    expect(applyChange(full, note('n7', true)).notesHidden).toHaveLength(MAX_NOTES_HIDDEN);
    expect(applyChange(full, note('n7', false)).notesHidden).toHaveLength(MAX_NOTES_HIDDEN - 1);
  });

  test('changes of different things do not disturb each other', () => {
    fc.assert(
      fc.property(settingsInUse, oneChange, oneChange, (settings, one, other) => {
        fc.pre(thingOf(one) !== thingOf(other));
        expect(applyChange(applyChange(settings, one), other)).toEqual(
          applyChange(applyChange(settings, other), one),
        );
      }),
    );
  });

  test('a change touches no rules but those of its patterns', () => {
    fc.assert(
      fc.property(
        settingsInUse,
        anyChange,
        fc.constantFrom('example.com', 'example.com/news'),
        (settings, change, pattern) => {
          fc.pre(!patternsIn(change).includes(pattern));
          expect(ruleOf(applyChange(settings, change), pattern)).toEqual(ruleOf(settings, pattern));
        },
      ),
    );
  });

  test('rules that say nothing are not kept', () => {
    fc.assert(
      fc.property(settingsInUse, (settings) => {
        expect(Object.values(settings.rules).filter(isEmptyRule)).toEqual([]);
      }),
    );
    const hidden = applyChange(DEFAULTS, {
      type: 'entity-on-site',
      pattern: 'a.example',
      entity: 'x',
      value: 'off',
    });
    expect(
      applyChange(hidden, { type: 'entity-on-site', pattern: 'a.example', entity: 'x', value: 'default' }),
    ).toEqual(DEFAULTS);
  });

  test('the given settings are left as they were', () => {
    fc.assert(
      fc.property(settingsInUse, anyChange, (settings, change) => {
        const before = structuredClone(settings);
        applyChange(settings, change);
        expect(settings).toEqual(before);
      }),
    );
  });
});

describe('preferences', () => {
  test('an entity has its own look and colour, or those of its packs, or those of all', () => {
    const preferences: Preferences = {
      ...DEFAULT_PREFERENCES,
      colour: 'teal',
      entityLooks: { 'pack:pool': 'marker', 'pack:mill': 'none' },
      entityColours: { tiktok: 'rose', 'pack:pool': 'violet' },
    };
    expect(styleOf(preferences, ['tiktok'])).toEqual({ look: 'underline', colour: 'rose' });
    expect(styleOf(preferences, ['tiktok', 'pack:pool'])).toEqual({ look: 'marker', colour: 'rose' });
    expect(styleOf(preferences, ['other', 'pack:mill', 'pack:pool'])).toEqual({
      look: 'none',
      colour: 'violet',
    });
    expect(styleOf(preferences, ['constructor', '__proto__'])).toEqual({ look: 'underline', colour: 'teal' });
    expect(styleOf(preferences, [])).toEqual({ look: 'underline', colour: 'teal' });
    expect(styledKeys(preferences)).toEqual(['tiktok', 'pack:pool', 'pack:mill']);
  });

  test('marks show unless every look is "none"', () => {
    const of = (preferences: Partial<Preferences>) => hasMarks({ ...DEFAULT_PREFERENCES, ...preferences });
    expect(of({})).toBe(true);
    expect(of({ entityLooks: { 'pack:pool': 'none' } })).toBe(true);
    expect(of({ look: 'none' })).toBe(false);
    expect(of({ look: 'none', entityLooks: { 'pack:pool': 'none' } })).toBe(false);
    expect(of({ look: 'none', entityLooks: { 'pack:pool': 'none', acme: 'marker' } })).toBe(true);
  });

  test('the language chosen goes before those of the browser', () => {
    expect(languageOf(DEFAULT_PREFERENCES, ['tlh', 'de-AT', 'en'])).toBe('de');
    expect(languageOf({ ...DEFAULT_PREFERENCES, language: 'en' }, ['de'])).toBe('en');
  });
});
