import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makingOf, undoingOf } from '../../src/core/settings/exceptions.ts';
import {
  COLOURS,
  DEFAULTS,
  NO_RULE,
  type Settings,
  type SiteRules,
} from '../../src/core/settings/settings.ts';
import { applyChange } from '../../src/core/settings/settings-change.ts';
import { entriesOf, entryKey, entryOfException } from '../../src/core/settings/settings-entries.ts';
import { filterRows, nextEnd, rowsOf } from '../../src/options/session/exception-rows.ts';
import { filterAskedBy } from '../../src/options/session/state.ts';
import { wordsFor } from '../../src/options/session/words.ts';

const css = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const words = wordsFor([{ id: 'microsoft', name: { en: 'Microsoft', de: 'Microsoft' }, sites: [] }], 'en');

describe('options page', () => {
  test.each(COLOURS)('shows %s as marks have it', (colour) => {
    const [, shown] =
      new RegExp(`--${colour}: (#[0-9a-f]{6})`).exec(css('options/preferences/choices.css')) ?? [];
    const marks = [
      ...css('content/marks/paint/marks.css').matchAll(new RegExp(`-${colour}\\) \\{([^}]*)\\}`, 'g')),
    ];
    expect(marks.length).toBeGreaterThanOrEqual(2);
    const used = marks.flatMap(([, looks = '']) => looks.match(/#[0-9a-f]{6}/g) ?? []);
    expect([...new Set(used)]).toEqual([shown]);
  });

  const rules: SiteRules = {
    'b.example': { ...NO_RULE, on: false, pausedUntil: 5 },
    '*.a.example': { ...NO_RULE, entitiesOff: ['microsoft'] },
    'a.example': { ...NO_RULE, aliasesOff: ['Tik Tok'], pausedUntil: 20 },
  };
  const told = (rows: readonly { exception: Parameters<typeof words.full>[0] }[]) =>
    rows.map(({ exception }) => words.full(exception).replace(/until .*/, 'until …'));

  test('lists one line a decision, sites beside their subdomains, without pauses that are over', () => {
    expect(told(rowsOf({ ...DEFAULTS, rules }, 10))).toEqual([
      'a.example: Paused until …',
      'a.example: “Tik Tok” means something else',
      '*.a.example: Microsoft hidden',
      'b.example: Off',
    ]);
  });

  test('lists first what holds everywhere, and takes it back', () => {
    const settings: Settings = { ...DEFAULTS, pausedUntil: 20, entitiesOff: ['microsoft'], rules };
    const rows = rowsOf(settings, 10).slice(0, 2);
    expect(told(rows)).toEqual(['Everywhere: Paused until …', 'Everywhere: Microsoft hidden']);
    const undone = rows.map(({ exception }) => undoingOf(exception)).reduce(applyChange, settings);
    expect(undone).toEqual({ ...DEFAULTS, rules });
    const made = rows.map(({ exception }) => makingOf(exception)).reduce(applyChange, undone);
    expect(made).toEqual(settings);
    const decisions = entriesOf(settings);
    for (const { exception } of rowsOf(settings, 0))
      expect(decisions.has(entryKey(entryOfException(exception)))).toBe(true);
    expect(told(rowsOf(settings, 20)).slice(0, 1)).toEqual(['Everywhere: Microsoft hidden']);
  });

  test('filters by site and by what holds there', () => {
    const filtered = (filter: string) => told(filterRows(rowsOf({ ...DEFAULTS, rules }, 10), filter, words));
    expect(filtered('a.example HIDDEN')).toEqual(['*.a.example: Microsoft hidden']);
    expect(filtered('b.ex')).toEqual(['b.example: Off']);
    expect(filtered('nothing such')).toEqual([]);
    expect(filtered(' ')).toHaveLength(4);
  });

  test('filters by what patterns are kept as: local files, hosts in ASCII, hosts of pasted addresses', () => {
    const kept: SiteRules = {
      'file://': { ...NO_RULE, on: false },
      'xn--mller-kva.test': { ...NO_RULE, on: false },
      'a.example/Path': { ...NO_RULE, on: false },
    };
    const rows = rowsOf({ ...DEFAULTS, rules: kept }, 0);
    const filtered = (filter: string) =>
      filterRows(rows, filter, words).map(({ exception }) => exception.pattern);
    expect(filtered('file://')).toEqual(['file://']);
    expect(filtered('local files')).toEqual(['file://']);
    expect(filtered('Müller.test off')).toEqual(['xn--mller-kva.test']);
    expect(filtered('https://www.A.example/elsewhere?x=1#y')).toEqual(['a.example/Path']);
  });

  test('knows when the first pause ends', () => {
    expect(nextEnd(rowsOf({ ...DEFAULTS, pausedUntil: 30, rules }, 10))).toBe(20);
    expect(nextEnd(rowsOf({ ...DEFAULTS, rules }, 20))).toBeUndefined();
  });

  test('an address can ask for a site', () => {
    expect(filterAskedBy({ hash: '#exceptions=*.a.example/b%20c' })).toBe('*.a.example/b c');
    expect(filterAskedBy({ hash: '#exceptions' })).toBeUndefined();
  });
});
