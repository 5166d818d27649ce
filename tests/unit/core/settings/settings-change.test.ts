import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/core/settings/preferences.ts';
import {
  DEFAULTS,
  isEmptyRule,
  MAX_NOTES_HIDDEN,
  NO_RULE,
  ruleOf,
  type SiteRule,
} from '../../../../src/core/settings/settings.ts';
import {
  applyChange,
  patternsIn,
  type SettingsChange,
} from '../../../../src/core/settings/settings-change.ts';
import { anyPreferences, moment } from '../../harness/any-settings.ts';

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
