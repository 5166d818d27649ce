import { describe, expect, test } from 'vitest';
import {
  areSameEntries,
  entriesOf,
  isSameEntry,
  type SettingsEntry,
} from '../../../../src/core/settings/entries/settings-entries.ts';
import { settingsFromEntries } from '../../../../src/core/settings/entries/settings-from-entries.ts';
import { exceptionKey } from '../../../../src/core/settings/exceptions.ts';
import { DEFAULT_PREFERENCES } from '../../../../src/core/settings/preferences.ts';
import {
  ALL_SITES,
  DEFAULTS,
  MAX_NOTES_KEPT,
  NO_RULE,
  type Settings,
} from '../../../../src/core/settings/settings.ts';

const pattern = 'a.example';
const ENTRIES: SettingsEntry[] = [
  { type: 'enabled', value: false },
  { type: 'pause', pattern: ALL_SITES, until: 5 },
  { type: 'entity', pattern: ALL_SITES, entity: 'acme', on: false },
  { type: 'note', pattern: ALL_SITES, note: 'n1' },
  { type: 'preference', name: 'look', value: 'marker' },
  { type: 'preference', name: 'badge', value: false },
  { type: 'look', entity: 'acme', value: 'none' },
  { type: 'colour', entity: 'acme', value: 'rose' },
  { type: 'site', pattern, on: false },
  { type: 'pause', pattern, until: 5 },
  { type: 'entity', pattern, entity: 'acme', on: true },
  { type: 'alias', pattern, alias: 'Acme' },
];
const SETTINGS: Settings = {
  enabled: false,
  pausedUntil: 5,
  entitiesOff: ['acme'],
  notesHidden: ['n1'],
  preferences: {
    ...DEFAULT_PREFERENCES,
    look: 'marker',
    badge: false,
    entityLooks: { acme: 'none' },
    entityColours: { acme: 'rose' },
  },
  rules: {
    [pattern]: { on: false, pausedUntil: 5, entitiesOn: ['acme'], entitiesOff: [], aliasesOff: ['Acme'] },
  },
};
/** What an entry is about: all of it but its value. */
function subjectOf(entry: SettingsEntry): string {
  const { value: _, on: __, until: ___, ...subject } = { value: 0, on: 0, until: 0, ...entry };
  return JSON.stringify(subject);
}
const keyed = (entries: readonly SettingsEntry[]) =>
  new Map(entries.map((entry) => [subjectOf(entry), entry]));

describe('the entries of settings', () => {
  test('are one for each choice of the reader', () => {
    expect([...entriesOf(SETTINGS).values()]).toEqual(ENTRIES);
    expect(settingsFromEntries(keyed(ENTRIES))).toEqual(SETTINGS);
  });

  test('have a key of their own each', () => {
    expect([...entriesOf(SETTINGS).keys()]).toEqual([
      'enabled',
      'pause *',
      'entity 4 acme *',
      'note 2 n1 *',
      'preference look',
      'preference badge',
      'look acme',
      'colour acme',
      'site a.example',
      'pause a.example',
      'entity 4 acme a.example',
      'alias 4 Acme a.example',
    ]);
  });

  test('keep their key when their value changes', () => {
    const changed: Settings = {
      ...SETTINGS,
      pausedUntil: 6,
      preferences: {
        ...SETTINGS.preferences,
        look: 'none',
        entityLooks: { acme: 'underline' },
        entityColours: { acme: 'teal' },
      },
      rules: {
        [pattern]: {
          on: true,
          pausedUntil: 6,
          entitiesOn: [],
          entitiesOff: ['acme'],
          aliasesOff: ['Acme'],
        },
      },
    };
    expect([...entriesOf(changed).keys()]).toEqual([...entriesOf(SETTINGS).keys()]);
  });

  test('make the same settings in any order', () => {
    const names = ['z', 'a', 'm'];
    const entries = names.flatMap((entity): SettingsEntry[] => [
      { type: 'entity', pattern: ALL_SITES, entity, on: false },
      { type: 'entity', pattern, entity, on: true },
      { type: 'entity', pattern: 'b.example', entity, on: false },
      { type: 'alias', pattern, alias: entity },
      { type: 'note', pattern: ALL_SITES, note: entity },
    ]);
    expect(settingsFromEntries(keyed(entries))).toEqual({
      ...DEFAULTS,
      entitiesOff: ['a', 'm', 'z'],
      notesHidden: ['a', 'm', 'z'],
      rules: {
        [pattern]: { ...NO_RULE, entitiesOn: ['a', 'm', 'z'], aliasesOff: ['a', 'm', 'z'] },
        'b.example': { ...NO_RULE, entitiesOff: ['a', 'm', 'z'] },
      },
    });
  });

  test('with an unknown value of a preference are refused', () => {
    const entry: SettingsEntry = { type: 'preference', name: 'look', value: 'blinking' };
    expect(() => settingsFromEntries(keyed([entry]))).toThrow(/blinking/);
  });
});

describe('an exception as an entry', () => {
  test('is stored under its own key', () => {
    const exception = { type: 'pause', pattern, until: 5 } as const;
    const settings = { ...DEFAULTS, rules: { [pattern]: { ...NO_RULE, pausedUntil: 5 } } };
    expect([...entriesOf(settings)]).toEqual([[exceptionKey(exception), exception]]);
    expect(settingsFromEntries(keyed([exception]))).toEqual(settings);
  });

  test('for all sites is a setting and no rule', () => {
    expect(settingsFromEntries(keyed([{ type: 'pause', pattern: ALL_SITES, until: 5 }]))).toEqual({
      ...DEFAULTS,
      pausedUntil: 5,
    });
    expect(
      settingsFromEntries(keyed([{ type: 'entity', pattern: ALL_SITES, entity: 'acme', on: false }])),
    ).toEqual({ ...DEFAULTS, entitiesOff: ['acme'] });
    expect(settingsFromEntries(keyed([{ type: 'note', pattern: ALL_SITES, note: 'n1' }]))).toEqual({
      ...DEFAULTS,
      notesHidden: ['n1'],
    });
  });

  test('keeps no list of hidden notes that grows without end', () => {
    const notes = Array.from({ length: MAX_NOTES_KEPT + 5 }, (_, at) => `n${String(at).padStart(4, '0')}`);
    const entries = notes.map((note) => ({ type: 'note', pattern: ALL_SITES, note }) as const);
    expect(settingsFromEntries(keyed(entries)).notesHidden).toEqual(notes.slice(0, MAX_NOTES_KEPT));
  });

  test.each<SettingsEntry>([
    { type: 'site', pattern: ALL_SITES, on: false },
    { type: 'entity', pattern: ALL_SITES, entity: 'acme', on: true },
    { type: 'alias', pattern: ALL_SITES, alias: 'Acme' },
  ])('that cannot be for all sites changes nothing: %j', (entry) => {
    expect(settingsFromEntries(keyed([entry]))).toEqual(DEFAULTS);
  });
});

describe('comparing entries', () => {
  const other: SettingsEntry[] = [
    { type: 'enabled', value: true },
    { type: 'pause', pattern: ALL_SITES, until: 6 },
    { type: 'preference', name: 'look', value: 'none' },
    { type: 'preference', name: 'badge', value: true },
    { type: 'colour', entity: 'acme', value: 'teal' },
    { type: 'site', pattern, on: true },
    { type: 'pause', pattern, until: 6 },
    { type: 'entity', pattern, entity: 'acme', on: false },
  ];

  test('entries are the same when their values are', () => {
    for (const entry of ENTRIES) {
      expect(isSameEntry(entry, structuredClone(entry))).toBe(true);
      expect(isSameEntry(entry, undefined)).toBe(false);
      expect(isSameEntry(undefined, entry)).toBe(false);
    }
    expect(isSameEntry(undefined, undefined)).toBe(true);
    const entries = keyed(ENTRIES);
    for (const entry of other) expect(isSameEntry(entry, entries.get(subjectOf(entry)))).toBe(false);
  });

  test('maps are the same when all their entries are, in any order', () => {
    const all = keyed(ENTRIES);
    expect(areSameEntries(all, keyed(ENTRIES.toReversed()))).toBe(true);
    expect(areSameEntries(all, keyed(ENTRIES.slice(1)))).toBe(false);
    expect(areSameEntries(keyed(ENTRIES.slice(1)), all)).toBe(false);
    expect(areSameEntries(keyed(ENTRIES.slice(1)), keyed(ENTRIES.slice(0, -1)))).toBe(false);
    for (const entry of other) expect(areSameEntries(all, keyed([...ENTRIES, entry]))).toBe(false);
  });
});
