import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyFor } from '../../../../src/core/pages/page-policy.ts';
import { DEFAULTS, type Settings } from '../../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../../src/core/settings/settings-change.ts';
import { parseSettings, settingsUnavailable } from '../../../../src/core/settings/stored/storage-format.ts';
import { patchStored, WouldOverwriteError } from '../../../../src/core/settings/stored/stored-patch.ts';
import { parsePageAddress } from '../../../../src/core/urls/page-address.ts';

const NOW = Date.UTC(2026, 0, 1);
const LATER = NOW + 1_000;
const version = 2;
const ENTITIES = [{ id: 'acme' }, { id: 'borealis' }];
const PAGE = 'https://a.example/news';

/** What is marked on a page with these items in storage: ids of entities. */
function markedWith(items: Record<string, unknown>, page = PAGE): string[] {
  const { inactive, entitiesOff } = policyFor(
    parseSettings(items).settings,
    parsePageAddress(page),
    ENTITIES,
    NOW,
  );
  return inactive ? [] : ENTITIES.map(({ id }) => id).filter((id) => !entitiesOff.includes(id));
}
const main = (fields: object) => ({ settings: { version, ...fields } });
const rule = (fields: unknown, pattern = 'a.example') => ({
  'site a.example': { version, rules: { [pattern]: fields } },
});
const all = ['acme', 'borealis'];

/** What may stand where a boolean, a moment, a list or a group is expected. */
const GARBAGE = [
  null,
  '',
  'no',
  0,
  7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  ['x', 7],
  [['acme']],
  {},
  { acme: 7 },
];
const fitting: Readonly<Record<string, (value: unknown) => boolean>> = {
  enabled: (value) => typeof value === 'boolean',
  on: (value) => typeof value === 'boolean',
  pausedUntil: (value) => typeof value === 'number' && Number.isFinite(value),
  entitiesOff: (value) => Array.isArray(value) && value.length === 0,
  aliasesOff: (value) => Array.isArray(value) && value.length === 0,
};
const garbageFor = (field: string) => GARBAGE.filter((value) => !fitting[field]?.(value));

describe('one unreadable field', () => {
  test.each(['enabled', 'pausedUntil', 'entitiesOff'])('%s for all pages: nothing is marked', (field) => {
    for (const value of garbageFor(field)) expect(markedWith(main({ [field]: value }))).toEqual([]);
  });

  test('hidden notes, which switch no marks off: everything is marked, and the readable ones stay hidden', () => {
    for (const value of GARBAGE.filter((value) => !Array.isArray(value) || value.length > 0))
      expect(markedWith(main({ notesHidden: value }))).toEqual(all);
    expect(parseSettings(main({ notesHidden: ['a', 7, 'b'] }))).toMatchObject({
      settings: { notesHidden: ['a', 'b'] },
      problem: 'unreadable',
    });
  });

  test.each(['on', 'pausedUntil', 'entitiesOff', 'aliasesOff'])(
    '%s of a rule: nothing is marked where the rule may apply, and only there',
    (field) => {
      for (const value of garbageFor(field)) {
        expect(markedWith(rule({ [field]: value }))).toEqual([]);
        expect(markedWith(rule({ [field]: value }, 'a.example/other'))).toEqual(all);
        expect(markedWith(rule({ [field]: value }), 'https://b.example/')).toEqual(all);
      }
    },
  );

  test('entitiesOn of a rule, which can only switch marks on, counts as absent', () => {
    for (const value of [null, 'acme', 7, {}, ['acme', 7]]) {
      const items = { ...main({ entitiesOff: ['acme', 'borealis'] }), ...rule({ entitiesOn: value }) };
      expect(markedWith(items)).toEqual(Array.isArray(value) ? ['acme'] : []);
    }
  });

  test('a rule that is none: nothing is marked where it may apply', () => {
    for (const value of [null, 'off', 7, [], true]) {
      expect(markedWith(rule(value))).toEqual([]);
      expect(markedWith(rule(value), 'https://b.example/')).toEqual(all);
    }
    // Which pages it is about is unknown.
    for (const pattern of ['', '__proto__', 'b.example', 'www.a.example']) {
      expect(markedWith(rule({ on: false }, pattern))).toEqual([]);
      expect(markedWith(rule({ on: false }, pattern), 'https://b.example/')).toEqual(all);
    }
  });

  test('rules that are none: nothing is marked on the site and its subdomains', () => {
    for (const value of [
      null,
      7,
      [],
      { version: 3 },
      { version, rules: [] },
      { version },
      { rules: { 'a.example': { on: true } } },
    ]) {
      const items = { 'site a.example': value };
      expect(markedWith(items)).toEqual([]);
      expect(markedWith(items, 'https://sub.a.example/')).toEqual([]);
      expect(markedWith(items, 'https://b.example/')).toEqual(all);
    }
    expect(markedWith({ 'site file://': 7 }, 'file:///a.html')).toEqual([]);
  });

  test('leaves what the others switch off', () => {
    const broken = { preferences: { look: 'neon', entityLooks: 7, entityColours: [] } };
    expect(markedWith(main({ enabled: false, ...broken }))).toEqual([]);
    expect(markedWith(main({ pausedUntil: LATER, ...broken }))).toEqual([]);
    expect(markedWith(main({ entitiesOff: ['acme'], ...broken }))).toEqual(['borealis']);
    expect(markedWith({ ...main(broken), ...rule({ on: false }) })).toEqual([]);
    expect(markedWith(rule({ entitiesOff: ['acme'], entitiesOn: 'borealis' }))).toEqual(['borealis']);
  });

  test('leaves the other preferences, and the readable ones of a group', () => {
    const preferences = {
      look: 'neon',
      colour: 'rose',
      entityLooks: { acme: 'marker', borealis: 'neon' },
      entityColours: { acme: 'teal', borealis: 'pink' },
    };
    const { settings, problem } = parseSettings(main({ preferences }));
    expect(settings.preferences).toEqual({
      ...DEFAULTS.preferences,
      colour: 'rose',
      entityLooks: { acme: 'marker' },
      entityColours: { acme: 'teal' },
    });
    expect(problem).toBe('unreadable');
  });

  test('a look that may have been "none" draws no marks; the name of an unknown one does', () => {
    const lookOf = (preferences: unknown) => parseSettings(main({ preferences })).settings.preferences.look;
    for (const look of [null, 7, [], {}, false]) expect(lookOf({ look })).toBe('none');
    for (const preferences of [null, 7, [], 'none']) expect(lookOf(preferences)).toBe('none');
    expect(lookOf({ look: 'neon' })).toBe(DEFAULTS.preferences.look);
  });

  test('an own look that may have been "none" draws no marks where no other own look is readable', () => {
    const read = (entityLooks: unknown) => parseSettings(main({ preferences: { entityLooks } })).settings;
    for (const looks of [
      null,
      7,
      [],
      'none',
      { acme: null },
      { acme: 7 },
      { acme: ['none'], borealis: 'neon' },
    ])
      expect(read(looks).preferences).toEqual({ ...DEFAULTS.preferences, look: 'none', entityLooks: {} });
    const some = { look: 'none', entityLooks: { borealis: 'marker' } };
    expect(read({ acme: 7, borealis: 'marker' }).preferences).toMatchObject(some);
    expect(read({ acme: 'neon' }).preferences.look).toBe(DEFAULTS.preferences.look);
    const hostile = JSON.parse('{"__proto__":"none","constructor":"marker"}');
    expect(read(hostile).preferences).toMatchObject({ look: 'underline' });
  });

  test('keys of a prototype are fields like others', () => {
    const hostile = JSON.parse('{"version":2,"__proto__":{"enabled":true},"constructor":1,"enabled":false}');
    expect(markedWith({ settings: hostile })).toEqual([]);
    const rules = JSON.parse('{"__proto__":{"on":false},"a.example":{"on":false,"__proto__":{"on":true}}}');
    expect(markedWith({ 'site a.example': { version, rules } })).toEqual([]);
    expect(parseSettings({ 'site a.example': { version, rules } }).settings).not.toHaveProperty('on');
  });
});

test('a newer version or a browser that hands out nothing: nothing is marked', () => {
  expect(markedWith({ settings: { version: 3, enabled: true } })).toEqual([]);
  const { settings, problem } = settingsUnavailable();
  expect(policyFor(settings, parsePageAddress(PAGE), ENTITIES, NOW).inactive).toEqual({ type: 'unknown' });
  expect(problem).toBe('storage-failed');
});

const disabling = fc.constantFrom(
  { enabled: false },
  { pausedUntil: LATER },
  { entitiesOff: ['acme', 'borealis'] },
);
const disablingRule = fc.constantFrom(
  { on: false },
  { pausedUntil: LATER },
  { entitiesOff: ['acme', 'borealis'] },
);
/** Any value for some of the fields, known and unknown ones. */
const someFields = (...names: string[]) => fc.dictionary(fc.constantFrom(...names, 'other'), fc.anything());

test('whatever else is stored, what is switched off stays off', () => {
  const preferences = fc.oneof(fc.anything(), someFields('look', 'entityLooks', 'entityColours', 'badge'));
  fc.assert(
    fc.property(
      disabling,
      fc.record({ preferences, other: fc.anything() }, { requiredKeys: [] }),
      fc.dictionary(fc.constantFrom('site a.example', 'site example', 'site ', 'other'), fc.anything()),
      (off, rest, others) => {
        expect(markedWith({ ...others, settings: { ...rest, ...off, version } })).toEqual([]);
      },
    ),
  );
  const fields = someFields('on', 'pausedUntil', 'entitiesOff', 'aliasesOff');
  fc.assert(
    fc.property(disablingRule, fields, fc.anything(), (off, rest, other) => {
      const rules = { 'a.example/other': other, 'a.example': { ...rest, ...off } };
      expect(markedWith({ 'site a.example': { version, rules } })).toEqual([]);
    }),
  );
});

const CHANGES: SettingsChange[] = [
  { type: 'everything', on: false },
  { type: 'everything', on: true },
  { type: 'pause', until: 5 },
  { type: 'entity', entity: 'acme', on: false },
  { type: 'preferences', changed: { colour: 'rose' } },
  { type: 'preferences', changed: { look: 'marker' } },
  { type: 'site', pattern: 'a.example', value: 'off' },
  { type: 'site', pattern: 'a.example', value: 'default' },
  { type: 'alias-on-site', pattern: 'a.example', alias: 'Acme', on: false },
  { type: 'pause-site', pattern: 'b.example', until: 5 },
];

/** The items after a change, as the store makes it. */
function itemsAfter(items: Record<string, unknown>, change: SettingsChange): Record<string, unknown> {
  const { settings } = parseSettings(items);
  const { changed, removed } = patchStored(items, settings, applyChange(settings, change));
  const kept = Object.entries(items).filter(([key]) => !removed.includes(key));
  return { ...Object.fromEntries(kept), ...changed };
}

describe('writing beside what cannot be read', () => {
  test('keeps unreadable and unknown fields as they are', () => {
    const preferences = { look: 'neon', colour: 'teal', glow: 3 };
    const items = { ...main({ enabled: true, preferences, since: [1] }), ...rule({ on: false, why: 'x' }) };
    expect(itemsAfter(items, { type: 'preferences', changed: { colour: 'rose' } })).toEqual({
      ...items,
      ...main({ enabled: true, preferences: { ...preferences, colour: 'rose' }, since: [1] }),
    });
    expect(itemsAfter(items, { type: 'preferences', changed: { colour: 'amber' } })).toEqual({
      ...items,
      ...main({ enabled: true, preferences: { look: 'neon', glow: 3 }, since: [1] }),
    });
    expect(itemsAfter(items, { type: 'site', pattern: 'a.example', value: 'default' })).toEqual({
      ...items,
      ...rule({ why: 'x' }),
    });
  });

  test('changes everything else: marks can be switched off, and a theme chosen', () => {
    const preferences = { theme: 'dark', entityLooks: { a: 'marker', b: 'sparkly' } };
    const stored = main({ preferences });
    const changed = (part: object) => main({ preferences, ...part });
    expect(itemsAfter(stored, { type: 'everything', on: false })).toEqual(changed({ enabled: false }));
    expect(itemsAfter(stored, { type: 'pause', until: 9 })).toEqual(changed({ pausedUntil: 9 }));
    expect(itemsAfter(stored, { type: 'preferences', changed: { theme: 'light' } })).toEqual(
      changed({ preferences: { ...preferences, theme: 'light' } }),
    );
  });

  test('refuses to overwrite what cannot be read', () => {
    const refuses = (items: Record<string, unknown>, change: SettingsChange) =>
      expect(() => itemsAfter(items, change)).toThrow(WouldOverwriteError);
    refuses(main({ enabled: 'no' }), { type: 'everything', on: false });
    refuses(main({ entitiesOff: ['acme', 7] }), { type: 'entity', entity: 'borealis', on: false });
    refuses(main({ preferences: { look: 'neon' } }), { type: 'preferences', changed: { look: 'marker' } });
    refuses(main({ preferences: { entityLooks: { acme: 7 } } }), {
      type: 'preferences',
      changed: { entityLooks: { acme: 'marker' } },
    });
    refuses(main({ preferences: { look: 'underline', entityLooks: 7 } }), {
      type: 'preferences',
      changed: { look: 'marker' },
    });
    refuses(main({ preferences: 7 }), { type: 'preferences', changed: { colour: 'rose' } });
    refuses({ settings: { version: 3 } }, { type: 'everything', on: false });
    refuses({ settings: null }, { type: 'everything', on: false });
    refuses(rule('off'), { type: 'site', pattern: 'a.example', value: 'off' });
    refuses(
      { 'site a.example': { version, rules: [] } },
      { type: 'site', pattern: 'a.example', value: 'off' },
    );
  });

  test('does what the change says, or changes nothing; and loses nothing', () => {
    const value = fc.oneof(
      someFields('version', 'enabled', 'preferences', 'entitiesOff').map((fields) => ({
        version,
        ...fields,
      })),
      someFields('look', 'entityLooks', 'colour', 'entityColours').map((preferences) => ({
        version,
        preferences,
      })),
      fc.dictionary(fc.constantFrom('a.example', 'a.example/x', 'y'), fc.anything()).map((rules) => ({
        version,
        rules,
      })),
      fc.anything(),
    );
    const stored = fc.dictionary(fc.constantFrom('settings', 'site a.example', 'else'), value);
    fc.assert(
      fc.property(stored, fc.constantFrom(...CHANGES), (items, change) => {
        const before = parseSettings(items);
        const { else: other } = items;
        let result: Record<string, unknown>;
        try {
          result = itemsAfter(items, change);
        } catch (error) {
          expect(error).toBeInstanceOf(WouldOverwriteError);
          return;
        }
        const read = parseSettings(result);
        expect(withoutNothing(read.settings)).toEqual(withoutNothing(applyChange(before.settings, change)));
        expect(read.unreadable).toEqual(before.unreadable);
        expect(result).toEqual(expect.objectContaining(other === undefined ? {} : { else: other }));
      }),
    );
  });
});

/** Rules that override nothing may be stored, and go when they are written. */
const withoutNothing = (settings: Settings) => ({
  ...settings,
  rules: Object.fromEntries(
    Object.entries(settings.rules).filter(([, { entitiesOn, entitiesOff, aliasesOff, ...switches }]) => {
      const lists = [entitiesOn, entitiesOff, aliasesOff];
      return Object.keys(switches).length > 0 || lists.some(({ length }) => length > 0);
    }),
  ),
});
