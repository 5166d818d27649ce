import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/core/settings/entries/settings-entries.ts';
import {
  changeToAdd,
  changeToRemove,
  type Exception,
  exceptionKey,
} from '../../../src/core/settings/exceptions.ts';
import { COLOURS } from '../../../src/core/settings/preferences.ts';
import {
  ALL_SITES,
  DEFAULTS,
  NO_RULE,
  type Settings,
  type SiteRules,
} from '../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../src/core/settings/settings-change.ts';
import { choicesForAddress } from '../../../src/core/urls/address-choices.ts';
import { parseNormalisedPattern } from '../../../src/core/urls/site-pattern.ts';
import { groupLines, keyOfNeighbour, linesBySite } from '../../../src/options/exceptions/group-lines.ts';
import { filterRows, nextPauseEnd, rowSources, rowsOf } from '../../../src/options/session/exception-rows.ts';
import { localisationFor } from '../../../src/options/session/localisation.ts';
import { filterFromHash } from '../../../src/options/session/state.ts';

const css = (path: string) => readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');
const l10n = localisationFor(
  [{ id: 'microsoft', name: { en: 'Microsoft', de: 'Microsoft' }, sites: [] }],
  'en',
);

describe('the exceptions on the options page', () => {
  test('show the names of sites in their letters, and are found by them', () => {
    const rules = { 'xn--mller-kva.example': { ...NO_RULE, on: false } };
    const rows = rowsOf({ ...DEFAULTS, rules }, 0);
    expect(rows.map(({ exception }) => l10n.describe(exception))).toEqual(['müller.example (Off)']);
    for (const filter of ['müller', 'xn--mller', 'off']) expect(filterRows(rows, filter, l10n)).toEqual(rows);
  });

  test('call the page at the root of a site its home page', () => {
    const { exceptionStrings } = localisationFor([], 'en');
    const meaning = (text: string) => exceptionStrings.meaning(parseNormalisedPattern(text));
    expect(meaning('example.com/')).toBe('Applies only to the home page of example.com.');
    expect(meaning('example.com/a')).toBe('Applies only to the page /a of example.com.');
    const [home, page] = ['https://example.com/', 'https://example.com/a'].map((address) => {
      const choices = choicesForAddress(address);
      return choices && exceptionStrings.thisPage(choices);
    });
    expect([home, page]).toEqual(['The home page of example.com', 'The page example.com/a']);
  });

  test.each(COLOURS)('shows %s in the colour that marks have', (colour) => {
    const [, swatch] =
      new RegExp(`\\[data-colour="${colour}"\\] \\{\\s+--colour: (#[0-9a-f]{6})`).exec(
        css('options/preferences/preferences.css'),
      ) ?? [];
    const markRules = [
      ...css('content/marks/paint/marks.css').matchAll(new RegExp(`-${colour}\\) \\{([^}]*)\\}`, 'g')),
    ];
    expect(markRules.length).toBeGreaterThanOrEqual(2);
    const used = markRules.flatMap(([, declarations = '']) => declarations.match(/#[0-9a-f]{6}/g) ?? []);
    expect([...new Set(used)]).toEqual([swatch]);
  });

  const rules: SiteRules = {
    'b.example': { ...NO_RULE, on: false, pausedUntil: 5 },
    '*.a.example': { ...NO_RULE, entitiesOff: ['microsoft'] },
    'a.example': { ...NO_RULE, aliasesOff: ['Tik Tok'], pausedUntil: 20 },
  };
  const descriptions = (rows: readonly { exception: Parameters<typeof l10n.describe>[0] }[]) =>
    rows.map(({ exception }) => l10n.describe(exception).replace(/until [^)]*/, 'until …'));

  test('keeps texts from right to left and their punctuation apart from its own sentences', () => {
    const text = 'أعلنت الشركة البيع.';
    const arabic = localisationFor(
      [],
      'en',
      [],
      { 'river/nahr': { ar: 'نهر' } },
      { 'river/n1': { ar: text } },
    );
    const pattern = 'a.example';
    expect(arabic.effectOf({ type: 'note', pattern: ALL_SITES, note: 'river/n1' })).toBe(
      `Note hidden: “\u2068${text}\u2069”`,
    );
    expect(arabic.effectOf({ type: 'entity', pattern, entity: 'river/nahr', on: false })).toBe(
      '\u2068نهر\u2069 hidden',
    );
    expect(arabic.effectOf({ type: 'alias', pattern, alias: 'נהר' })).toBe(
      '“\u2068נהר\u2069” means something else',
    );
  });

  test('has one row per exception, by host, without pauses that have ended', () => {
    expect(descriptions(rowsOf({ ...DEFAULTS, rules }, 10))).toEqual([
      'a.example (Paused until …)',
      'a.example (“Tik Tok” means something else)',
      '*.a.example (Microsoft hidden)',
      'b.example (Off)',
    ]);
  });

  test('lists exceptions for all sites first; removing and adding them again restores the settings', () => {
    const made = { 'entity microsoft': 20_786 };
    const settings: Settings = { ...DEFAULTS, pausedUntil: 20, entitiesOff: ['microsoft'], made, rules };
    const rows = rowsOf(settings, 10).slice(0, 2);
    expect(descriptions(rows)).toEqual(['Everywhere (Paused until …)', 'Everywhere (Microsoft hidden)']);
    const apply = (before: Settings, change: SettingsChange) => applyChange(before, change, 20_790);
    const removed = rows.map(({ exception }) => changeToRemove(exception)).reduce(apply, settings);
    expect(removed).toEqual({ ...DEFAULTS, rules });
    const added = rows.map(({ exception }) => changeToAdd(exception)).reduce(apply, removed);
    expect(added).toEqual(settings);
    const entries = entriesOf(settings);
    for (const { exception } of rowsOf(settings, 0)) expect(entries.has(exceptionKey(exception))).toBe(true);
    expect(descriptions(rowsOf(settings, 20)).slice(0, 1)).toEqual(['Everywhere (Microsoft hidden)']);
  });

  test('lists hidden notes by their first words, or by their key where no pack has them', () => {
    const text = 'The app’s users in the United States would be served by a company of their own country.';
    const known = localisationFor(
      [],
      'en',
      [],
      {},
      { 'pool/n1': { en: text }, n2: { en: '1234 '.repeat(12) } },
    );
    const rows = rowsOf({ ...DEFAULTS, notesHidden: ['gone/n9', 'n2', 'pool/n1'] }, 0);
    expect(rows.map(({ exception }) => known.describe(exception))).toEqual([
      'Everywhere (Note hidden: “gone/n9”)',
      `Everywhere (Note hidden: “${'1234 '.repeat(12)}”)`,
      'Everywhere (Note hidden: “The app’s users in the United States would be served by a …”)',
    ]);
    const street = localisationFor([], 'en', [], {}, { n2: { en: 'Die Große Straße.' } });
    expect(filterRows(rows, 'grosse STRASSE', street)).toHaveLength(1);
    const found = filterRows(rows, 'users hidden', known);
    expect(found.map(({ exception }) => changeToRemove(exception))).toEqual([
      { type: 'note', note: 'pool/n1', hidden: false },
    ]);
  });

  test('stand under the name of their site where it has several, none of another between them', () => {
    const rules = Object.fromEntries(
      ['a.example/b', 'a.example.org', '*.a.example', 'a.example', 'a.example-x.org'].map((pattern) => [
        pattern,
        { ...NO_RULE, on: false },
      ]),
    );
    const lines = groupLines(
      rowsOf({ ...DEFAULTS, notesHidden: ['n1'], entitiesOff: ['microsoft'], rules }, 0),
    );
    expect(
      lines.map((line) =>
        line.type === 'group'
          ? `${line.host}: ${line.count}`
          : `${line.isInGroup ? '- ' : ''}${line.row.exception.pattern}`,
      ),
    ).toEqual([
      '*: 2',
      '- *',
      '- *',
      'a.example: 3',
      '- a.example',
      '- *.a.example',
      '- a.example/b',
      'a.example-x.org',
      'a.example.org',
    ]);
    expect(groupLines([])).toEqual([]);
    // A heading counts for what follows it in its part of the table.
    expect(linesBySite(lines).map(({ host, start, lines }) => [host, start, lines.length])).toEqual([
      ['*', 0, 3],
      ['a.example', 3, 4],
      ['a.example-x.org', 7, 1],
      ['a.example.org', 8, 1],
    ]);
  });

  test('the row next to one that is removed is found by its key, past headings and without them', () => {
    const off = { ...NO_RULE, on: false };
    const lines = groupLines(
      rowsOf({ ...DEFAULTS, rules: { 'a.example': { ...off, aliasesOff: ['MS'] }, 'b.example': off } }, 0),
    );
    const keys = lines.map(({ key }) => key);
    expect(lines.map(({ type }) => type)).toEqual(['group', 'row', 'row', 'row']);
    expect([1, 2, 3].map((index) => keyOfNeighbour(lines, index))).toEqual([keys[2], keys[3], keys[2]]);
    expect(
      keyOfNeighbour(groupLines(rowsOf({ ...DEFAULTS, rules: { 'b.example': off } }, 0)), 0),
    ).toBeUndefined();
  });

  test.each<Exception>([
    { type: 'note', pattern: ALL_SITES, note: 'n1' },
    { type: 'pause', pattern: ALL_SITES, until: 5 },
    { type: 'entity', pattern: ALL_SITES, entity: 'microsoft', on: false },
    { type: 'site', pattern: 'a.example', on: false },
  ])('a row of the kind $type comes and goes at once', (exception) => {
    const added = applyChange(DEFAULTS, changeToAdd(exception));
    const removed = applyChange(added, changeToRemove(exception));
    const isKept = (one: Settings, other: Settings) => {
      const others = rowSources(other);
      return rowSources(one).every((source, at) => source === others[at]);
    };
    expect([isKept(DEFAULTS, added), isKept(added, removed)]).toEqual([false, false]);
    // Ten thousand rows are not sorted anew when something else changes.
    const { preferences } = DEFAULTS;
    expect(isKept(added, { ...added, preferences: { ...preferences, look: 'none' } })).toBe(true);
  });

  test('filters by site and by effect', () => {
    const filtered = (filter: string) =>
      descriptions(filterRows(rowsOf({ ...DEFAULTS, rules }, 10), filter, l10n));
    expect(filtered('a.example HIDDEN')).toEqual(['*.a.example (Microsoft hidden)']);
    expect(filtered('b.ex')).toEqual(['b.example (Off)']);
    expect(filtered('nothing such')).toEqual([]);
    expect(filtered(' ')).toHaveLength(4);
  });

  test('filters by local files, internationalized hosts and pasted addresses', () => {
    const rules: SiteRules = {
      'file://': { ...NO_RULE, on: false },
      'xn--mller-kva.test': { ...NO_RULE, on: false },
      'a.example/Path': { ...NO_RULE, on: false },
      'b.example/caf%C3%A9': { ...NO_RULE, on: false },
    };
    const rows = rowsOf({ ...DEFAULTS, rules }, 0);
    const filtered = (filter: string) =>
      filterRows(rows, filter, l10n).map(({ exception }) => exception.pattern);
    expect(filtered('file://')).toEqual(['file://']);
    expect(filtered('local files')).toEqual(['file://']);
    expect(filtered('Müller.test off')).toEqual(['xn--mller-kva.test']);
    expect(filtered('https://www.A.example/elsewhere?x=1#y')).toEqual(['a.example/Path']);
    expect(filtered('Café')).toEqual(['b.example/caf%C3%A9']);
    expect(filtered('caf%C3')).toEqual(['b.example/caf%C3%A9']);
    expect(filtered('\ud800')).toEqual([]);
  });

  test('finds when the first pause ends', () => {
    expect(nextPauseEnd(rowsOf({ ...DEFAULTS, pausedUntil: 30, rules }, 10))).toBe(20);
    expect(nextPauseEnd(rowsOf({ ...DEFAULTS, rules }, 20))).toBeUndefined();
  });

  test('reads the filter from the hash of the address', () => {
    expect(filterFromHash('#exceptions=*.a.example/b%20c')).toBe('*.a.example/b c');
    expect(filterFromHash('#exceptions')).toBeUndefined();
  });
});
