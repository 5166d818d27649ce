import { describe, expect, test } from 'vitest';
import { areSameEntries, entriesOf } from '../../../../src/core/settings/entries/settings-entries.ts';
import { settingsFromEntries } from '../../../../src/core/settings/entries/settings-from-entries.ts';
import { joinSettings, mergeEntries } from '../../../../src/core/settings/entries/settings-merge.ts';
import {
  changeToAdd,
  exceptionsEverywhere,
  exceptionsOfRule,
} from '../../../../src/core/settings/exceptions.ts';
import { parseSettingsFile, settingsFileText } from '../../../../src/core/settings/portable/settings-file.ts';
import { parseSyncItems, toSyncItems } from '../../../../src/core/settings/portable/sync-items.ts';
import {
  DEFAULTS,
  MAX_NOTES_HIDDEN,
  NO_RULE,
  type Settings,
} from '../../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../../src/core/settings/settings-change.ts';
import { parseSettings, toStored } from '../../../../src/core/settings/stored/storage-format.ts';
import { patchStored } from '../../../../src/core/settings/stored/stored-patch.ts';
import { dayFormatter, dayOf } from '../../../../src/core/time/days.ts';
import { exceptionStrings } from '../../../../src/ui/strings/exceptions.ts';

/** 29 and 30 November 2026, and a day in spring. */
const [FIRST, SECOND, LATER] = [20_786, 20_787, 20_900];
const pattern = 'a.example';
const off: SettingsChange = { type: 'site', pattern, value: 'off' };
const on: SettingsChange = { type: 'site', pattern, value: 'on' };
const hideName: SettingsChange = { type: 'entity-on-site', pattern, entity: 'acme', value: 'off' };
const notAlias: SettingsChange = { type: 'alias-on-site', pattern, alias: 'Ac', on: false };
const hideNote: SettingsChange = { type: 'note', note: 'n1', hidden: true };
const nameOff: SettingsChange = { type: 'entity', entity: 'acme', on: false };

const settingsAfter = (
  ...changes: readonly (readonly [SettingsChange, day: number | undefined])[]
): Settings => changes.reduce((settings, [change, day]) => applyChange(settings, change, day), DEFAULTS);
const all = settingsAfter(
  [off, FIRST],
  [hideName, SECOND],
  [notAlias, LATER],
  [hideNote, FIRST],
  [nameOff, SECOND],
);
const madeOf = (settings: Settings) =>
  [...exceptionsEverywhere(settings), ...exceptionsOfRule(pattern, settings.rules[pattern] ?? NO_RULE)].map(
    (exception) => [exception.type, 'made' in exception ? exception.made : undefined],
  );

describe('the day on which an exception was made', () => {
  test('is kept for each, whatever is changed beside it', () => {
    expect(madeOf(all)).toEqual([
      ['entity', SECOND],
      ['note', FIRST],
      ['site', FIRST],
      ['entity', SECOND],
      ['alias', LATER],
    ]);
    expect(madeOf(applyChange(all, off, LATER))).toEqual(madeOf(all));
    expect(all.rules[pattern]?.made).toEqual({ on: FIRST, 'entity acme': SECOND, 'alias Ac': LATER });
  });

  test('is that of another choice once that is made, goes with it, and comes back with it', () => {
    expect(settingsAfter([off, FIRST], [on, LATER]).rules[pattern]).toEqual({
      ...NO_RULE,
      on: true,
      made: { on: LATER },
    });
    const undone = applyChange(all, { type: 'site', pattern, value: 'default' }, LATER);
    expect(undone.rules[pattern]?.made).toEqual({ 'entity acme': SECOND, 'alias Ac': LATER });
    expect(applyChange(undone, { ...off, made: FIRST }, LATER)).toEqual(all);
    expect(settingsAfter([hideNote, FIRST], [{ ...hideNote, hidden: false }, LATER])).toEqual(DEFAULTS);
  });

  test('may be missing, and then there is no field for it', () => {
    expect(settingsAfter([off, undefined]).rules[pattern]).toEqual({ ...NO_RULE, on: false });
    expect(toStored(settingsAfter([off, undefined]))).toEqual({
      'site a.example': { version: 2, rules: { 'a.example': { on: false } } },
    });
  });

  test('is the local one', () => {
    for (const time of [new Date(2026, 10, 29, 0, 30), new Date(2026, 10, 29, 23, 30)])
      expect(new Date(dayOf(time.getTime()) * 86_400_000).toISOString()).toBe('2026-11-29T00:00:00.000Z');
  });

  test('is shown as today, yesterday, or with its date', () => {
    const format = (language: 'en' | 'de', day: number) => dayFormatter(language)(day, FIRST);
    expect([0, 1, 2, -1].map((ago) => format('en', FIRST - ago))).toEqual([
      'today',
      'yesterday',
      '27 Nov 2026',
      '30 Nov 2026',
    ]);
    expect([0, 1, 2].map((ago) => format('de', FIRST - ago))).toEqual(['heute', 'gestern', '27.11.2026']);
    const { en, de } = exceptionStrings;
    expect([0, 9].map((ago) => [en, de].map(({ made }) => made(FIRST - ago, FIRST)))).toEqual([
      ['Added today', 'Seit heute'],
      ['Added 20 Nov 2026', 'Seit dem 20.11.2026'],
    ]);
  });
});

describe('days of exceptions in storage', () => {
  test('are read as they were stored, also from a file, from their entries, and from sync', () => {
    expect(parseSettings(toStored(all)).settings).toEqual(all);
    expect(parseSettingsFile(settingsFileText(all, new Date()))).toEqual({ settings: all });
    expect(settingsFromEntries(entriesOf(all))).toEqual(all);
    const items = toSyncItems(all, { id: 'r', ancestors: [] }, [])?.items ?? {};
    expect(parseSyncItems(items)).toMatchObject({ settings: all });
  });

  test('that are none are left out, and hinder nothing', () => {
    for (const made of [
      7,
      'x',
      null,
      [],
      { on: -1 },
      { on: 1.5 },
      { on: 1e9 },
      { on: '7' },
      { 'entity x': 5 },
    ]) {
      const stored = {
        settings: { version: 2, notesHidden: ['n1'], made },
        'site a.example': { version: 2, rules: { [pattern]: { on: false, made } } },
      };
      const { settings, problem } = parseSettings(stored);
      expect([settings.unknown, problem, madeOf(settings)]).toEqual([
        undefined,
        undefined,
        [
          ['note', undefined],
          ['site', undefined],
        ],
      ]);
      const { changed } = patchStored(stored, settings, applyChange(settings, on, FIRST));
      expect(parseSettings({ ...stored, ...changed }).settings.rules[pattern]).toMatchObject({
        on: true,
        made: { on: FIRST },
      });
      const file = {
        format: 'context-notes-settings',
        version: 2,
        rules: { [pattern]: { on: false, made } },
      };
      expect(parseSettingsFile(JSON.stringify(file))).toEqual({ settings: settingsAfter([off, undefined]) });
    }
  });

  test('make no difference: of two, devices keep the first unless one was made anew, and one is enough', () => {
    const [early, late, never] = [FIRST, LATER, undefined].map((day) =>
      settingsAfter([off, day], [hideNote, day]),
    );
    if (!early || !late || !never) throw new Error('There are three');
    expect(areSameEntries(entriesOf(early), entriesOf(never))).toBe(true);
    for (const [mine, theirs] of [
      [early, late],
      [late, early],
      [early, never],
      [never, early],
    ] as const) {
      const merged = (base: Settings | undefined) =>
        settingsFromEntries(mergeEntries(base && entriesOf(base), entriesOf(mine), entriesOf(theirs)));
      expect(merged(undefined)).toEqual(early);
      // What one side has made anew has its day, which sync may have left out.
      expect(merged(mine)).toEqual(theirs === never ? mine : theirs);
      expect(merged(theirs)).toEqual(mine === never ? theirs : mine);
      expect(joinSettings(mine, theirs)).toEqual(early);
    }
  });

  test('fit into sync for as many notes as cards hide, and go first where all exceptions just fit', () => {
    const notes = Array.from({ length: MAX_NOTES_HIDDEN }, (_, at) => `pack-${at}/${'n'.repeat(60)}`).sort();
    const hidden = settingsAfter(
      ...notes.map((note) => [{ type: 'note', note, hidden: true }, FIRST] as const),
    );
    const write = (settings: Settings) => toSyncItems(settings, { id: 'r', ancestors: [] }, [])?.items ?? {};
    expect(parseSyncItems(write(hidden))).toMatchObject({ settings: hidden });
    const rules = (day: number | undefined): Settings => {
      const rule = { ...NO_RULE, on: false, ...(day !== undefined && { made: { on: day } }) };
      const entries = Array.from({ length: 2_600 }, (_, at) => [`site-${at}.example`, rule]);
      return { ...DEFAULTS, rules: Object.fromEntries(entries) };
    };
    expect(parseSyncItems(write(rules(FIRST)))).toMatchObject({ settings: rules(undefined) });
    for (const settings of [hidden, rules(FIRST)])
      for (const item of Object.values(write(settings)))
        expect(JSON.stringify(item).length).toBeLessThan(8_000);
  });

  test('belong to their exceptions, also when these get another pattern', () => {
    for (const exception of exceptionsOfRule(pattern, all.rules[pattern] ?? NO_RULE)) {
      if (exception.type === 'note') continue;
      const moved = { ...exception, pattern: 'b.example' };
      const { rules } = applyChange(DEFAULTS, changeToAdd(moved), LATER + 1);
      expect(exceptionsOfRule('b.example', rules['b.example'] ?? NO_RULE)).toEqual([moved]);
    }
  });
});
