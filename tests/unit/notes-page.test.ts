import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, When } from '../../src/core/packs/pack-schema.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { groupNotes } from '../../src/notes/session/group-notes.ts';
import { type Address, startNotes } from '../../src/notes/session/session.ts';
import {
  FILTERS,
  type Filters,
  filterNotes,
  formatFragment,
  matchesFilter,
  parseFragment,
  SECTIONS,
  type ViewState,
} from '../../src/notes/session/view-state.ts';

const pack = parsePackText(
  readFileSync(new URL('../../data/tiktok-sale-2020.pack.json', import.meta.url), 'utf8'),
  'pack',
);
const when: When = { start: '2001-01-01', precision: 'year', basis: 'stated' };
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  entities: ['tiktok'],
  status: 'claim',
  speaker: 'article',
  when,
  paragraphs: [1],
  topics: ['data'],
  text: { en: id, de: id },
  weight: 50,
  ...more,
});
const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id);

/** Filters as the page offers them: each value has a note. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .record(
    {
      entity: fc.constantFrom(...new Set(pack.notes.flatMap(({ entities }) => entities))),
      topic: fc.constantFrom(...new Set(pack.notes.flatMap(({ topics }) => topics))),
      status: fc.constantFrom(...new Set(pack.notes.map(({ status }) => status))),
      speaker: fc.constantFrom(...new Set(pack.notes.map(({ speaker }) => speaker))),
    },
    { requiredKeys: [] },
  )
  .map((filters) => filters);

describe('the address of a view', () => {
  test('reads notes, sections and filters', () => {
    const id = pack.notes[0]?.id ?? '';
    expect(parseFragment(`#note=${id}`, pack)).toEqual({ filters: {}, target: { type: 'note', id } });
    expect(parseFragment('#at=source&entity=tiktok', pack)).toEqual({
      filters: { entity: 'tiktok' },
      target: { type: 'section', id: 'source' },
    });
    expect(parseFragment('', pack)).toEqual({ filters: {} });
  });

  test('passes over what the pack does not know', () => {
    for (const hash of ['#note=nothing', '#entity=nobody', '#at=nowhere', '#status=', '#%', '#note', '#x=y'])
      expect(parseFragment(hash, pack)).toEqual({ filters: {} });
  });

  test('every view survives its address', () => {
    const anyTarget = fc.option(
      fc.constantFrom(...SECTIONS).map((id) => ({ type: 'section' as const, id })),
      { nil: undefined },
    );
    fc.assert(
      fc.property(anyFilters, anyTarget, (filters, target) => {
        const view: ViewState = target ? { filters, target } : { filters };
        expect(parseFragment(formatFragment(view), pack)).toEqual(view);
      }),
    );
  });

  test('the note asked for is never hidden, and filters that do not hide it stay', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...pack.notes), (filters, sought) => {
        const view = parseFragment(
          formatFragment({ filters, target: { type: 'note', id: sought.id } }),
          pack,
        );
        expect(filterNotes(pack.notes, view.filters)).toContain(sought);
        for (const filter of FILTERS) {
          const value = filters[filter];
          if (value !== undefined && matchesFilter(sought, filter, value))
            expect(view.filters[filter]).toBe(value);
        }
      }),
    );
  });

  test('any fragment is read without fail, and what is read is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = parseFragment(`#${text}`, pack);
        expect(parseFragment(formatFragment(view), pack)).toEqual(view);
      }),
    );
  });
});

describe('following the address', () => {
  const start = (hash: string) => {
    let at = hash;
    let tell = () => {};
    const address: Address = {
      read: () => at,
      replace: (next) => {
        at = next;
      },
      onChange: (listener) => {
        tell = listener;
      },
    };
    const drawn: { view: ViewState; asked: number }[] = [];
    let act: Parameters<Parameters<typeof startNotes>[2]>[1] | undefined;
    startNotes(
      pack,
      address,
      (view, actions, asked) => {
        drawn.push({ view, asked });
        act = actions;
      },
      new AbortController().signal,
    );
    const go = (next: string) => {
      at = next;
      tell();
    };
    return { drawn, go, at: () => at, act: () => act };
  };

  test('draws at once and on every change; a filter keeps to the address and lets go of the note', () => {
    const page = start('#note=f30-denial&status=fact');
    expect(page.at()).toBe('#note=f30-denial');
    page.act()?.filter('entity', 'tiktok');
    expect(page.at()).toBe('#entity=tiktok');
    page.go('#at=source&entity=tiktok');
    page.act()?.showAll();
    expect(page.at()).toBe('');
    expect(page.drawn.map(({ asked }) => asked)).toEqual([1, 1, 2, 2]);
  });
});

describe('grouping notes', () => {
  test('every note that passes shows once, whatever the filters', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const shown = groupNotes(pack, filters).flatMap(({ topics }) =>
          topics.flatMap(({ blocks }) =>
            blocks.flatMap(({ statements, answers }) => [...statements, ...answers]),
          ),
        );
        expect(ids(shown).sort()).toEqual(ids(filterNotes(pack.notes, filters)).sort());
      }),
    );
  });

  test('with an entity or a topic asked for, there is no other', () => {
    const groups = groupNotes(pack, { entity: 'microsoft', topic: 'data' });
    expect(groups.map(({ entity }) => entity.id)).toEqual(['microsoft']);
    expect(groups.flatMap(({ topics }) => topics.map(({ topic }) => topic.id))).toEqual(['data']);
  });

  test('a denial stands beside what it answers, of whatever topic', () => {
    const claims = [note('one', { weight: 90 }), note('two', { topics: ['security'], weight: 95 })];
    const denial = note('denial', { status: 'denial', answers: ['one', 'two'], weight: 99 });
    const [group] = groupNotes({ ...pack, notes: [denial, ...claims, note('other')] }, {});
    expect(
      group?.topics.map(({ topic, blocks }) => [
        topic.id,
        blocks.map(({ statements, answers }) => [ids(statements), ids(answers)]),
      ]),
    ).toEqual([
      ['data', [[['other'], []]]],
      ['security', [[['two', 'one'], ['denial']]]],
    ]);
  });

  test('notes that answer one another in a circle all show', () => {
    const notes = [note('a', { answers: ['b'] }), note('b', { answers: ['a'] })];
    const [group] = groupNotes({ ...pack, notes }, {});
    expect(group?.topics[0]?.blocks).toEqual([{ said: notes, answers: [] }]);
  });
});
