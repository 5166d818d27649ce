import { describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../src/core/settings/exceptions.ts';
import { DEFAULT_PREFERENCES, DEFAULTS, NO_RULE, type Settings } from '../../src/core/settings/settings.ts';
import {
  areSameEntries,
  entriesOf,
  entryKey,
  entryOfException,
  isSameEntry,
  type SettingsEntry,
  settingsFromEntries,
} from '../../src/core/settings/settings-entries.ts';

const pattern = 'a.example';
const ENTRIES: SettingsEntry[] = [
  { type: 'main', field: 'enabled', value: false },
  { type: 'main', field: 'pausedUntil', value: 5 },
  { type: 'entity-everywhere', entity: 'acme' },
  { type: 'preference', name: 'look', value: 'marker' },
  { type: 'preference', name: 'badge', value: false },
  { type: 'colour', entity: 'acme', value: 'rose' },
  { type: 'exception', exception: { type: 'site', pattern, on: false } },
  { type: 'exception', exception: { type: 'pause', pattern, until: 5 } },
  { type: 'exception', exception: { type: 'entity', pattern, entity: 'acme', on: true } },
  { type: 'exception', exception: { type: 'alias', pattern, alias: 'Acme' } },
];
const SETTINGS: Settings = {
  enabled: false,
  pausedUntil: 5,
  entitiesOff: ['acme'],
  preferences: { ...DEFAULT_PREFERENCES, look: 'marker', badge: false, entityColours: { acme: 'rose' } },
  rules: {
    [pattern]: { on: false, pausedUntil: 5, entitiesOn: ['acme'], entitiesOff: [], aliasesOff: ['Acme'] },
  },
};
const keyed = (entries: readonly SettingsEntry[]) =>
  new Map(entries.map((entry) => [entryKey(entry), entry]));

describe('settings as single entries', () => {
  test('are one for each thing that the reader chose', () => {
    expect([...entriesOf(SETTINGS).values()]).toEqual(ENTRIES);
    expect(settingsFromEntries(keyed(ENTRIES))).toEqual(SETTINGS);
  });

  test('have a key of their own for each thing', () => {
    expect(keyed(ENTRIES).size).toBe(ENTRIES.length);
    for (const [key, entry] of entriesOf(SETTINGS)) expect(key).toBe(entryKey(entry));
  });

  test('make the same settings in whatever order they come', () => {
    const names = ['z', 'a', 'm'];
    const entries = names.flatMap((entity): SettingsEntry[] => [
      { type: 'entity-everywhere', entity },
      { type: 'exception', exception: { type: 'entity', pattern, entity, on: true } },
      { type: 'exception', exception: { type: 'entity', pattern: 'b.example', entity, on: false } },
      { type: 'exception', exception: { type: 'alias', pattern, alias: entity } },
    ]);
    expect(settingsFromEntries(keyed(entries))).toEqual({
      ...DEFAULTS,
      entitiesOff: ['a', 'm', 'z'],
      rules: {
        [pattern]: { ...NO_RULE, entitiesOn: ['a', 'm', 'z'], aliasesOff: ['a', 'm', 'z'] },
        'b.example': { ...NO_RULE, entitiesOff: ['a', 'm', 'z'] },
      },
    });
  });

  test('of a preference that there is not make no settings', () => {
    const entry: SettingsEntry = { type: 'preference', name: 'look', value: 'blinking' };
    expect(() => settingsFromEntries(keyed([entry]))).toThrow(/blinking/);
  });
});

describe('an exception as an entry', () => {
  test('of a site is one of exceptions', () => {
    const exception = { type: 'pause', pattern, until: 5 } as const;
    expect(entryOfException(exception)).toEqual({ type: 'exception', exception });
  });

  test('for every site is what holds everywhere', () => {
    expect(entryOfException({ type: 'pause', pattern: EVERYWHERE, until: 5 })).toEqual(ENTRIES[1]);
    expect(entryOfException({ type: 'entity', pattern: EVERYWHERE, entity: 'acme', on: false })).toEqual(
      ENTRIES[2],
    );
  });

  test('for every site is none of a switch or an alias', () => {
    expect(() => entryOfException({ type: 'site', pattern: EVERYWHERE, on: true })).toThrow(/no site for/);
    expect(() => entryOfException({ type: 'alias', pattern: EVERYWHERE, alias: 'x' })).toThrow(
      /no alias for/,
    );
  });
});

describe('entries say the same', () => {
  const other: SettingsEntry[] = [
    { type: 'main', field: 'enabled', value: true },
    { type: 'main', field: 'pausedUntil', value: 6 },
    { type: 'preference', name: 'look', value: 'none' },
    { type: 'preference', name: 'badge', value: true },
    { type: 'colour', entity: 'acme', value: 'teal' },
    { type: 'exception', exception: { type: 'site', pattern, on: true } },
    { type: 'exception', exception: { type: 'pause', pattern, until: 6 } },
    { type: 'exception', exception: { type: 'entity', pattern, entity: 'acme', on: false } },
  ];

  test('when their values are the same', () => {
    for (const entry of ENTRIES) {
      expect(isSameEntry(entry, structuredClone(entry))).toBe(true);
      expect(isSameEntry(entry, undefined)).toBe(false);
      expect(isSameEntry(undefined, entry)).toBe(false);
    }
    expect(isSameEntry(undefined, undefined)).toBe(true);
    const entries = keyed(ENTRIES);
    for (const entry of other) expect(isSameEntry(entry, entries.get(entryKey(entry)))).toBe(false);
  });

  test('all of them, in any order', () => {
    const all = keyed(ENTRIES);
    expect(areSameEntries(all, keyed(ENTRIES.toReversed()))).toBe(true);
    expect(areSameEntries(all, keyed(ENTRIES.slice(1)))).toBe(false);
    expect(areSameEntries(keyed(ENTRIES.slice(1)), all)).toBe(false);
    expect(areSameEntries(keyed(ENTRIES.slice(1)), keyed(ENTRIES.slice(0, -1)))).toBe(false);
    for (const entry of other) expect(areSameEntries(all, keyed([...ENTRIES, entry]))).toBe(false);
  });
});
