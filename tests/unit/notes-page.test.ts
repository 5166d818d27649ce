import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, When } from '../../src/core/packs/pack.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { groupNotes } from '../../src/notes/session/group-notes.ts';
import { type Actions, type Fragment, startNotes } from '../../src/notes/session/session.ts';
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

/** Filters that the page offers: each value has a note. */
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

describe('the fragment of a view', () => {
  test('reads notes, sections and filters', () => {
    const id = pack.notes[0]?.id ?? '';
    expect(parseFragment(`#note=${id}`, pack)).toEqual({ filters: {}, target: { type: 'note', id } });
    expect(parseFragment('#at=source&entity=tiktok', pack)).toEqual({
      filters: { entity: 'tiktok' },
      target: { type: 'section', id: 'source' },
    });
    expect(parseFragment('', pack)).toEqual({ filters: {} });
  });

  test('ignores values that the pack does not have', () => {
    for (const hash of ['#note=nothing', '#entity=nobody', '#at=nowhere', '#status=', '#%', '#note', '#x=y'])
      expect(parseFragment(hash, pack)).toEqual({ filters: {} });
  });

  test('every view is the same after formatting and parsing', () => {
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

  test('the target note is never hidden, and filters that it passes are kept', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...pack.notes), (filters, targetNote) => {
        const view = parseFragment(
          formatFragment({ filters, target: { type: 'note', id: targetNote.id } }),
          pack,
        );
        expect(filterNotes(pack.notes, view.filters)).toContain(targetNote);
        for (const filter of FILTERS) {
          const value = filters[filter];
          if (value !== undefined && matchesFilter(targetNote, filter, value))
            expect(view.filters[filter]).toBe(value);
        }
      }),
    );
  });

  test('any text is parsed without an error, and the result is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = parseFragment(`#${text}`, pack);
        expect(parseFragment(formatFragment(view), pack)).toEqual(view);
      }),
    );
  });
});

describe('the session of the notes page', () => {
  const start = (hash: string) => {
    let current = hash;
    let notify = () => {};
    const fragment: Fragment = {
      read: () => current,
      replace: (next) => {
        current = next;
      },
      onChange: (listener) => {
        notify = listener;
      },
    };
    const rendered: { view: ViewState; addressChanges: number }[] = [];
    let latestActions: Actions | undefined;
    startNotes(
      pack,
      fragment,
      (view, actions, addressChanges) => {
        rendered.push({ view, addressChanges });
        latestActions = actions;
      },
      new AbortController().signal,
    );
    const navigate = (next: string) => {
      current = next;
      notify();
    };
    return { rendered, navigate, current: () => current, actions: () => latestActions };
  };

  test('renders at once and with every change; a filter is stored in the address and clears the target', () => {
    const page = start('#note=f30-denial&status=fact');
    expect(page.current()).toBe('#note=f30-denial');
    page.actions()?.filter('entity', 'tiktok');
    expect(page.current()).toBe('#entity=tiktok');
    page.navigate('#at=source&entity=tiktok');
    page.actions()?.clearFilters();
    expect(page.current()).toBe('');
    expect(page.rendered.map(({ addressChanges }) => addressChanges)).toEqual([1, 1, 2, 2]);
  });
});

describe('grouping notes', () => {
  test('shows every note that passes exactly once, for any filters', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const shown = groupNotes(pack, filters).flatMap(({ topics }) =>
          topics.flatMap(({ exchanges }) =>
            exchanges.flatMap(({ statements, answers }) => [...statements, ...answers]),
          ),
        );
        expect(ids(shown).sort()).toEqual(ids(filterNotes(pack.notes, filters)).sort());
      }),
    );
  });

  test('has only the entity and the topic of the filters', () => {
    const groups = groupNotes(pack, { entity: 'microsoft', topic: 'data' });
    expect(groups.map(({ entity }) => entity.id)).toEqual(['microsoft']);
    expect(groups.flatMap(({ topics }) => topics.map(({ topic }) => topic.id))).toEqual(['data']);
  });

  test('shows a denial beside the statements it answers, even of different topics', () => {
    const claims = [note('one', { weight: 90 }), note('two', { topics: ['security'], weight: 95 })];
    const denial = note('denial', { status: 'denial', answers: ['one', 'two'], weight: 99 });
    const [group] = groupNotes({ ...pack, notes: [denial, ...claims, note('other')] }, {});
    expect(
      group?.topics.map(({ topic, exchanges }) => [
        topic.id,
        exchanges.map(({ statements, answers }) => [ids(statements), ids(answers)]),
      ]),
    ).toEqual([
      ['data', [[['other'], []]]],
      ['security', [[['two', 'one'], ['denial']]]],
    ]);
  });

  test('shows all notes that answer one another in a cycle', () => {
    const notes = [note('a', { answers: ['b'] }), note('b', { answers: ['a'] })];
    const [group] = groupNotes({ ...pack, notes }, {});
    expect(group?.topics[0]?.exchanges).toEqual([{ statements: notes, answers: [] }]);
  });
});
