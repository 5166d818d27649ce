import { describe, expect, test } from 'vitest';
import {
  parsePortable,
  toPortable,
  withoutUnportableRules,
} from '../../../../src/core/settings/portable/portable-settings.ts';
import { DEFAULT_PREFERENCES } from '../../../../src/core/settings/preferences.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../../src/core/settings/settings.ts';

const named = (count: number) => Array.from({ length: count }, (_, at) => `n${String(at).padStart(4, '0')}`);
const longName = (length: number) => 'x'.repeat(length);
const longPattern = (length: number) => `a.example/${'x'.repeat(length - 'a.example/'.length)}`;
/** The rules that are left of a document with these. */
const rulesIn = (rules: object) => parsePortable({ rules })?.rules;
const settingsIn = (settings: unknown) => parsePortable({ settings });

describe('reading a document', () => {
  test('an empty document means the defaults', () => {
    expect(parsePortable({})).toEqual(DEFAULTS);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'settings'],
    ['settings that are a list', { settings: [] }],
    ['preferences that are a list', { settings: { preferences: [] } }],
    ['colours that are a list', { settings: { preferences: { entityColours: [] } } }],
    ['looks that are a list', { settings: { preferences: { entityLooks: [] } } }],
    ['rules that are a list', { rules: [] }],
    ['an unknown setting', { settings: { volume: 3 } }],
    ['an unknown preference', { settings: { preferences: { volume: 3 } } }],
    ['a switch that is no boolean', { settings: { enabled: 1 } }],
    ['a name that is empty', { settings: { entitiesOff: [''] } }],
    ['a name that is too long', { settings: { entitiesOff: [longName(201)] } }],
    ['more names than fit', { settings: { entitiesOff: named(10_001) } }],
    ['more hidden notes than fit', { settings: { notesHidden: named(5_001) } }],
    ['a pause before all time', { settings: { pausedUntil: -1 } }],
    ['a pause behind all time', { settings: { pausedUntil: 8.64e15 + 2 } }],
    ['a colour that there is not', { settings: { preferences: { entityColours: { acme: 'red' } } } }],
    ['a look that there is not', { settings: { preferences: { entityLooks: { acme: 'neon' } } } }],
    ['a look of nothing', { settings: { preferences: { entityLooks: { '': 'none' } } } }],
    ['a look of a long name', { settings: { preferences: { entityLooks: { [longName(201)]: 'none' } } } }],
  ])('%s is no document', (_, input) => expect(parsePortable(input)).toBeUndefined());

  test('too many looks, colours or rules are no document either', () => {
    for (const [field, value] of [
      ['entityLooks', 'marker'],
      ['entityColours', 'rose'],
    ] as const) {
      const own = (count: number) => ({
        preferences: { [field]: Object.fromEntries(named(count).map((name) => [name, value])) },
      });
      expect(Object.keys(settingsIn(own(10_000))?.preferences[field] ?? {})).toHaveLength(10_000);
      expect(settingsIn(own(10_001))).toBeUndefined();
    }
    const rules = (count: number) => Object.fromEntries(named(count).map((name) => [name, 0]));
    expect(rulesIn(rules(50_000))).toEqual({});
    expect(rulesIn(rules(50_001))).toBeUndefined();
  });

  test('values at the limits are read unchanged', () => {
    const settings = {
      enabled: false,
      pausedUntil: 8.64e15,
      entitiesOff: named(10_000),
      notesHidden: named(5_000),
      preferences: {
        entityLooks: { [longName(200)]: 'none' as const },
        entityColours: { [longName(200)]: 'rose' as const },
      },
    };
    expect(settingsIn(settings)).toEqual({
      ...DEFAULTS,
      ...settings,
      preferences: { ...DEFAULT_PREFERENCES, ...settings.preferences },
    });
    expect(settingsIn({ pausedUntil: 0 })).toEqual({ ...DEFAULTS, pausedUntil: 0 });
    expect(rulesIn({ [longPattern(2_000)]: { on: true, entitiesOn: named(10_000) } })).toEqual({
      [longPattern(2_000)]: { ...NO_RULE, on: true, entitiesOn: named(10_000) },
    });
  });

  test.each<[string, object]>([
    ['no pattern', { 'a b': { on: false } }],
    ['a pattern that is too long', { [longPattern(2_001)]: { on: false } }],
    ['null', { 'b.example': null }],
    ['a list', { 'b.example': [] }],
    ['an unknown field', { 'b.example': { off: true } }],
    ['a switch that is no boolean', { 'b.example': { on: 'no' } }],
    ['an endless pause', { 'b.example': { pausedUntil: Number.POSITIVE_INFINITY } }],
    ['a nameless entity', { 'b.example': { entitiesOn: [''] } }],
    ['a long name', { 'b.example': { entitiesOff: [longName(201)] } }],
    ['too many names', { 'b.example': { aliasesOff: named(10_001) } }],
  ])('a rule with %s is left out, and the others hold', (_, bad) => {
    expect(rulesIn({ ...bad, 'a.example': { on: false } })).toEqual({
      'a.example': { ...NO_RULE, on: false },
    });
  });

  test('rules with the same normalised pattern are merged: later switch and pause, all names sorted', () => {
    expect(
      rulesIn({
        'https://A.example': { on: true, pausedUntil: 1, entitiesOn: ['z', 'y'], aliasesOff: ['B'] },
        'www.a.example': { on: false, entitiesOn: ['x', 'y'], entitiesOff: ['q'], aliasesOff: ['A'] },
        'a.example': { pausedUntil: 2, entitiesOff: ['p'] },
      }),
    ).toEqual({
      'a.example': {
        on: false,
        pausedUntil: 2,
        entitiesOn: ['x', 'y', 'z'],
        entitiesOff: ['p', 'q'],
        aliasesOff: ['A', 'B'],
      },
    });
  });
});

describe('writing a document', () => {
  const settings: Settings = {
    ...DEFAULTS,
    enabled: false,
    rules: { 'a.example': { ...NO_RULE, on: false }, [longPattern(2_001)]: { ...NO_RULE, on: false } },
  };

  test('contains only what differs from the defaults', () => {
    expect(toPortable(settings)).toEqual({
      settings: { enabled: false },
      rules: { 'a.example': { on: false }, [longPattern(2_001)]: { on: false } },
    });
    expect(toPortable(DEFAULTS)).toEqual({ settings: {}, rules: {} });
  });

  test('drops the rules that exceed the limits', () => {
    const tooMany = { ...NO_RULE, entitiesOff: named(10_001) };
    expect(
      withoutUnportableRules({ ...settings, rules: { ...settings.rules, 'b.example': tooMany } }),
    ).toEqual({
      ...DEFAULTS,
      enabled: false,
      rules: { 'a.example': { ...NO_RULE, on: false } },
    });
  });
});
