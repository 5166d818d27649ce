import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/core/settings/preferences.ts';
import { DEFAULTS, isEmptyRule, NO_RULE, ruleOf } from '../../../../src/core/settings/settings.ts';
import { joinParts, parseSettings } from '../../../../src/core/settings/stored/storage-format.ts';
import {
  isSettingsKey,
  keyOfPattern,
  MAIN_KEY,
  siteKey,
} from '../../../../src/core/settings/stored/storage-keys.ts';
import { parsePart } from '../../../../src/core/settings/stored/stored-part.ts';

const version = 2;
const off = { ...NO_RULE, on: false };
/** Of a part without a problem. */
const READ = { unreadable: [], unknown: [] };
const nothingReadOf = (key: string) => ({
  unreadable: [[]],
  unknown: [key === MAIN_KEY ? '*' : '*.a.example'],
});
const siteWith = (rule: object) => parsePart('site a.example', { version, rules: { 'a.example': rule } });

describe('storage keys', () => {
  test('are one for all sites and one for each host', () => {
    expect(MAIN_KEY).toBe('settings');
    expect(siteKey('a.example')).toBe('site a.example');
    for (const pattern of ['a.example', '*.a.example', 'a.example/x', '*.a.example/x/*'])
      expect(keyOfPattern(pattern)).toBe('site a.example');
  });

  test.each(['settings', 'site a.example', 'site '])('"%s" is one', (key) =>
    expect(isSettingsKey(key)).toBe(true),
  );
  test.each(['', 'site', 'settings ', 'sites', 'a site ', 'sync', 'tab 1'])('"%s" is none', (key) =>
    expect(isSettingsKey(key)).toBe(false),
  );
});

describe('the values of preferences', () => {
  test.each([
    ['look', ['underline', 'marker', 'none']],
    ['colour', ['amber', 'teal', 'violet', 'rose']],
    ['density', ['every', 'text', 'section', 'page']],
    ['delay', ['short', 'normal', 'long']],
    ['opening', ['hover', 'shift', 'click']],
    ['place', ['name', 'left', 'right']],
    ['theme', ['page', 'system', 'light', 'dark']],
    ['textSize', ['small', 'normal', 'large']],
    ['language', ['browser', 'en', 'de']],
    ['badge', [true, false]],
    ['ownSites', ['quiet', 'marked']],
    ['entityLooks', [{}, { acme: 'none', 'pack:pool': 'marker' }]],
    ['entityColours', [{}, { acme: 'rose' }]],
  ])('%s: %j, and no others', (name, values) => {
    for (const value of values) {
      const read = parseSettings({ settings: { version, preferences: { [name]: value } } });
      expect(read.settings.preferences).toEqual({ ...DEFAULT_PREFERENCES, [name]: value });
    }
    // Where names may have had no marks, nobody can choose a look for all.
    const also = name === 'entityLooks' ? [['preferences', 'look']] : [];
    for (const value of ['', 'other', 7, null, { acme: 7 }])
      expect(parsePart(MAIN_KEY, { version, preferences: { [name]: value } })).toMatchObject({
        problem: 'unreadable',
        unreadable: [['preferences', name], ...also],
        unknown: [],
      });
  });

  test('defaults', () => {
    expect(DEFAULTS).toEqual({
      enabled: true,
      entitiesOff: [],
      notesHidden: [],
      rules: {},
      preferences: {
        look: 'underline',
        colour: 'amber',
        entityLooks: {},
        entityColours: {},
        density: 'every',
        delay: 'normal',
        opening: 'hover',
        place: 'name',
        theme: 'page',
        textSize: 'normal',
        language: 'browser',
        badge: true,
        ownSites: 'quiet',
      },
    });
  });
});

describe('a stored value', () => {
  test('that is missing means the defaults', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULTS, unreadable: [] });
    expect(joinParts([])).toEqual({ settings: DEFAULTS, unreadable: [] });
  });

  test('of a site holds its rules', () => {
    expect(siteWith({})).toEqual({ rules: { 'a.example': NO_RULE }, ...READ });
    const rule = {
      on: true,
      pausedUntil: 7,
      entitiesOn: ['a'],
      entitiesOff: ['b'],
      aliasesOff: ['C'],
    };
    expect(siteWith(rule)).toEqual({ rules: { 'a.example': rule }, ...READ });
  });

  test('of a site is unreadable in the form of the main value; rules in the main value are ignored', () => {
    expect(parsePart('site a.example', { version, enabled: false })).toEqual({
      problem: 'unreadable',
      unreadable: [['rules']],
      unknown: ['*.a.example'],
    });
    expect(parsePart(MAIN_KEY, { version, rules: { 'a.example': off } })).toEqual({ overrides: {}, ...READ });
  });

  test('of a newer version is recognised under any key', () => {
    for (const key of [MAIN_KEY, 'site a.example']) {
      expect(parsePart(key, { version: 3 })).toEqual({ problem: 'newer', ...nothingReadOf(key) });
      expect(parsePart(key, { version: '3' })).toEqual({ problem: 'unreadable', ...nothingReadOf(key) });
    }
  });

  test.each([
    { version: 1 },
    { version: 1, sitesOff: ['a.example'] },
    { version: 1, rules: { 'a.example': off } },
    { rules: { 'a.example': off } },
    {},
    null,
  ])('of no known version is unreadable, under any key: %j', (stored) => {
    for (const key of [MAIN_KEY, 'site a.example'])
      expect(parsePart(key, stored)).toEqual({ problem: 'unreadable', ...nothingReadOf(key) });
  });
});

describe('joining stored values', () => {
  test('combines the main value and the rules of all sites, in any order', () => {
    const main = [MAIN_KEY, parsePart(MAIN_KEY, { version, enabled: false })] as const;
    const site = ['site a.example', siteWith({ on: true })] as const;
    const other = [
      'site b.example',
      parsePart('site b.example', { version, rules: { 'b.example': off } }),
    ] as const;
    for (const parts of [
      [main, site, other],
      [other, site, main],
      [site, main, other],
    ])
      expect(joinParts(parts)).toEqual({
        settings: {
          ...DEFAULTS,
          enabled: false,
          rules: { 'a.example': { ...NO_RULE, on: true }, 'b.example': off },
        },
        unreadable: [],
      });
  });

  test('reports the worst problem: newer before unreadable', () => {
    const newer = ['site a.example', parsePart('site a.example', { version: 3 })] as const;
    const unreadable = ['site b.example', parsePart('site b.example', 7)] as const;
    for (const parts of [
      [newer, unreadable],
      [unreadable, newer],
    ]) {
      const { problem, unreadable: keys } = joinParts(parts);
      expect([problem, [...keys].sort()]).toEqual(['newer', ['site a.example', 'site b.example']]);
    }
  });

  test('ignores settings for all sites in the value of one site', () => {
    const part = parsePart('site a.example', { version, enabled: false, rules: {} });
    expect(part).toEqual({ rules: {}, ...READ });
    expect(joinParts([['site a.example', part]]).settings).toEqual(DEFAULTS);
  });
});

describe('the rule of a pattern', () => {
  test('is the stored one, and never an inherited property', () => {
    const rules = { 'a.example': off };
    expect(ruleOf({ rules }, 'a.example')).toBe(off);
    expect(ruleOf({ rules }, 'b.example')).toBe(NO_RULE);
    expect(ruleOf({ rules }, 'constructor')).toBe(NO_RULE);
  });

  test.each([
    { on: true },
    { on: false },
    { pausedUntil: 0 },
    { entitiesOn: ['x'] },
    { entitiesOff: ['x'] },
    { aliasesOff: ['x'] },
    { entitiesOn: ['x'], entitiesOff: ['y'] },
    { entitiesOff: ['x'], aliasesOff: ['y'] },
    { entitiesOn: ['x'], aliasesOff: ['y'] },
  ])('says something: %j', (said) => expect(isEmptyRule({ ...NO_RULE, ...said })).toBe(false));

  test('says nothing', () => expect(isEmptyRule(NO_RULE)).toBe(true));
});
