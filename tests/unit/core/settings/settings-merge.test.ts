import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isApplied } from '../../../../src/core/settings/entries/pending-changes.ts';
import {
  areSameEntries,
  entriesOf,
  isSameEntry,
} from '../../../../src/core/settings/entries/settings-entries.ts';
import { settingsFromEntries } from '../../../../src/core/settings/entries/settings-from-entries.ts';
import {
  differenceOf,
  joinSettings,
  mergeEntries,
  revertChange,
} from '../../../../src/core/settings/entries/settings-merge.ts';
import { COLOURS, DELAYS, MARK_LOOKS } from '../../../../src/core/settings/preferences.ts';
import { DEFAULTS, type Settings } from '../../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../../src/core/settings/settings-change.ts';

/** Few names, so that changes collide. */
const pattern = fc.constantFrom('example.com', '*.example.com', 'a.example/news/*', 'file://');
const entity = fc.constantFrom('tiktok', 'microsoft');
const value = fc.constantFrom('on' as const, 'off' as const, 'default' as const);
const until = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ type: fc.constant('everything' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('pause' as const), until }),
  fc.record({ type: fc.constant('entity' as const), entity, on: fc.boolean() }),
  fc.record({
    type: fc.constant('preferences' as const),
    changed: fc.oneof(
      fc.record({ look: fc.constantFrom(...MARK_LOOKS), delay: fc.constantFrom(...DELAYS) }),
      fc.record({
        entityLooks: fc.dictionary(entity, fc.constantFrom(...MARK_LOOKS), { noNullPrototype: true }),
      }),
      fc.record({
        entityColours: fc.dictionary(entity, fc.constantFrom(...COLOURS), { noNullPrototype: true }),
      }),
    ),
  }),
  fc.record({ type: fc.constant('site' as const), pattern, value }),
  fc.record({ type: fc.constant('pause-site' as const), pattern, until }),
  fc.record({ type: fc.constant('entity-on-site' as const), pattern, entity, value }),
  fc.record({
    type: fc.constant('alias-on-site' as const),
    pattern,
    alias: fc.constantFrom('Tik Tok', 'MS'),
    on: fc.boolean(),
  }),
);
/** Settings after changes, each on another day. */
const changed = (settings: Settings, changes: readonly SettingsChange[]) =>
  changes.reduce((before, change, day) => applyChange(before, change, day), settings);
const anySettings = fc.array(anyChange, { maxLength: 20 }).map((changes) => changed(DEFAULTS, changes));
const few = fc.array(anyChange, { maxLength: 6 });

describe('settings as entries', () => {
  test('rebuilt from their entries, settings are the same', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(settingsFromEntries(entriesOf(settings))).toEqual(settings);
      }),
    );
  });

  test('a change is made in the settings after it, and in no others', () => {
    fc.assert(
      fc.property(
        anySettings,
        anyChange,
        fc.array(anyChange, { maxLength: 3 }),
        (before, change, changes) => {
          for (const one of [change, { type: 'several' as const, changes }]) {
            const after = applyChange(before, one);
            expect(isApplied(after, one)).toBe(true);
            expect(isApplied(before, one)).toBe(areSameEntries(entriesOf(before), entriesOf(after)));
          }
        },
      ),
    );
  });

  test('the defaults have no entries', () => {
    expect(entriesOf(DEFAULTS).size).toBe(0);
  });
});

describe('three-way merge', () => {
  const merge = (base: Settings | undefined, mine: Settings, theirs: Settings) =>
    settingsFromEntries(mergeEntries(base && entriesOf(base), entriesOf(mine), entriesOf(theirs)));

  test('changes of one side win when the other changed nothing', () => {
    fc.assert(
      fc.property(anySettings, few, (base, changes) => {
        expect(merge(base, changed(base, changes), base)).toEqual(changed(base, changes));
        expect(merge(base, base, changed(base, changes))).toEqual(changed(base, changes));
      }),
    );
  });

  test('an exception that one side has undone and made again has its new day', () => {
    const off: SettingsChange = { type: 'entity', entity: 'tiktok', on: false };
    const base = applyChange(DEFAULTS, off, 1);
    const again = applyChange(applyChange(base, { ...off, on: true }, 2), off, 3);
    expect(merge(base, base, again)).toEqual(again);
    expect(merge(base, again, base)).toEqual(again);
    expect(merge(undefined, again, base)).toEqual(base);
  });

  test('an exception that one side has undone and made again stays, if the other has undone it', () => {
    const off: SettingsChange = { type: 'entity', entity: 'tiktok', on: false };
    const base = applyChange(DEFAULTS, off, 1);
    const undone = applyChange(base, { ...off, on: true }, 2);
    const again = applyChange(undone, off, 3);
    expect(merge(base, again, undone)).toEqual(again);
    expect(merge(base, undone, again)).toEqual(again);
    // Sync had no room for days: nobody has made it again.
    const { made: _, ...dayless } = base;
    expect(merge(base, dayless, undone)).toEqual(undone);
    expect(merge(base, undone, dayless)).toEqual(undone);
  });

  test('without a base, nothing is removed', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (mine, theirs) => {
        const merged = entriesOf(merge(undefined, mine, theirs));
        const both = new Set([...entriesOf(mine).keys(), ...entriesOf(theirs).keys()]);
        expect(new Set(merged.keys())).toEqual(both);
      }),
    );
  });

  test('an empty side without a base removes nothing', () => {
    fc.assert(
      fc.property(anySettings, (mine) => {
        expect(merge(undefined, mine, DEFAULTS)).toEqual(mine);
        expect(merge(undefined, DEFAULTS, mine)).toEqual(mine);
      }),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(anySettings, few, few, (base, one, other) => {
        const theirs = changed(base, other);
        const once = merge(base, changed(base, one), theirs);
        expect(merge(base, once, theirs)).toEqual(once);
      }),
    );
  });

  test('both sides get the same keys, whichever merges', () => {
    fc.assert(
      fc.property(anySettings, few, few, (base, one, other) => {
        const [mine, theirs] = [changed(base, one), changed(base, other)];
        const here = entriesOf(merge(base, mine, theirs));
        const there = entriesOf(merge(base, theirs, mine));
        expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
      }),
    );
  });

  test('changed by both, it is as here', () => {
    const pattern = 'example.com';
    const mine = changed(DEFAULTS, [{ type: 'pause-site', pattern, until: 5 }]);
    const theirs = changed(DEFAULTS, [{ type: 'pause-site', pattern, until: 6 }]);
    for (const base of [undefined, DEFAULTS]) expect(merge(base, mine, theirs)).toEqual(mine);
  });

  test('an entry removed by one side and changed by the other stays', () => {
    const base = changed(DEFAULTS, [{ type: 'site', pattern: 'example.com', value: 'off' }]);
    const back = changed(base, [{ type: 'site', pattern: 'example.com', value: 'default' }]);
    const turned = changed(base, [{ type: 'site', pattern: 'example.com', value: 'on' }]);
    expect(merge(base, back, turned)).toEqual(turned);
    expect(merge(base, turned, back)).toEqual(turned);
  });
});

describe('reverting a change of many settings', () => {
  test('restores the settings before it', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        expect(revertChange(after, { before, after })).toEqual(before);
      }),
    );
  });

  test('keeps later changes', () => {
    const before = changed(DEFAULTS, [{ type: 'site', pattern: 'example.com', value: 'off' }]);
    const since = changed(DEFAULTS, [{ type: 'site', pattern: 'example.org', value: 'off' }]);
    expect(Object.keys(revertChange(since, { before, after: DEFAULTS }).rules).sort()).toEqual([
      'example.com',
      'example.org',
    ]);
  });
});

describe('joining and comparing', () => {
  test('what is removed is counted by its kind', () => {
    const before = changed(DEFAULTS, [
      { type: 'everything', on: false },
      { type: 'entity', entity: 'tiktok', on: false },
      { type: 'pause-site', pattern: 'example.com', until: 5 },
    ]);
    const none = { added: 0, changed: 0, removed: 0 };
    expect(differenceOf(before, DEFAULTS)).toEqual({
      exceptions: { ...none, removed: 1 },
      preferences: { ...none, removed: 2 },
    });
    const hidden = changed(DEFAULTS, [{ type: 'note', note: 'n1', hidden: true }]);
    expect(differenceOf(DEFAULTS, hidden)).toEqual({ exceptions: { ...none, added: 1 }, preferences: none });
    expect(differenceOf(before, before)).toEqual({ exceptions: none, preferences: none });
  });

  test('all notes stay hidden that are hidden on either side', () => {
    const hidden = (name: string) =>
      changed(
        DEFAULTS,
        Array.from(
          { length: 150 },
          (_, at) => ({ type: 'note', note: `${name}${at}`, hidden: true }) as const,
        ),
      );
    expect(joinSettings(hidden('a'), hidden('b')).notesHidden).toHaveLength(300);
  });

  test('added entries win, all others stay', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (mine, added) => {
        const joined = entriesOf(joinSettings(mine, added));
        const { exceptions, preferences } = differenceOf(mine, settingsFromEntries(joined));
        expect(exceptions.removed + preferences.removed).toBe(0);
        for (const [key, entry] of entriesOf(added)) expect(isSameEntry(joined.get(key), entry)).toBe(true);
      }),
    );
  });

  test('differences count each entry once', () => {
    const before = changed(DEFAULTS, [
      { type: 'site', pattern: 'example.com', value: 'off' },
      { type: 'entity-on-site', pattern: 'example.com', entity: 'tiktok', value: 'off' },
      { type: 'preferences', changed: { look: 'marker' } },
    ]);
    const after = changed(DEFAULTS, [
      { type: 'entity-on-site', pattern: 'example.com', entity: 'tiktok', value: 'on' },
      { type: 'site', pattern: 'example.org', value: 'off' },
      { type: 'preferences', changed: { look: 'none', badge: false } },
    ]);
    expect(differenceOf(before, after)).toEqual({
      exceptions: { added: 1, changed: 1, removed: 1 },
      preferences: { added: 1, changed: 1, removed: 0 },
    });
    expect(areSameEntries(entriesOf(before), entriesOf(after))).toBe(false);
  });
});
