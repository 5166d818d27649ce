import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Note } from '../../../src/core/packs/schema/pack.ts';
import { type Collection, collectionOf } from '../../../src/notes/session/collection.ts';
import {
  countByValue,
  FILTERS,
  type Filters,
  filterNotes,
  valuesOf,
} from '../../../src/notes/session/filters.ts';
import { groupNotes } from '../../../src/notes/session/group-notes.ts';
import { listNotes } from '../../../src/notes/session/listing.ts';
import { notesOfGroups, pageAround, shownEnd, sliceGroups } from '../../../src/notes/session/paging.ts';
import { suggest, valueOfName } from '../../../src/notes/session/suggest.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { noteOf } from '../harness/notes-example.ts';

const collection = collectionOf(pack);
const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id);
const note = (id: string, more: Partial<Note> = {}) =>
  noteOf(id, { entities: ['tiktok'], topics: ['data'], ...more });
const withNotes = (notes: readonly Note[]) => collectionOf({ ...pack, notes });
const groupsOf = (of: Collection, filters: Filters = {}) =>
  groupNotes(of, filterNotes(of.notes, filters), filters);

/** A value of each filter, taken from the notes, so that most of them fit some. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .subarray([...FILTERS])
  .chain((filters) =>
    fc.tuple(fc.constant(filters), fc.array(fc.constantFrom(...pack.notes), { minLength: 5, maxLength: 5 })),
  )
  .map(([filters, notes]) =>
    Object.fromEntries(
      filters.flatMap((filter, i) => {
        const [value] = notes[i] ? valuesOf(notes[i], filter) : [];
        return value === undefined ? [] : [[filter, value]];
      }),
    ),
  );

describe('filters', () => {
  test('a period passes with each of its years, and a note with the speaker who passed it on', () => {
    const period = note('a', {
      when: { start: '1999-11-01', end: '2001-02-01', precision: 'month', basis: 'stated' },
      speaker: 'jane',
      via: 'agency',
    });
    expect(valuesOf(period, 'year')).toEqual(['1999', '2000', '2001']);
    expect(valuesOf(period, 'speaker')).toEqual(['jane', 'agency']);
  });

  test('are counted year by year, not note by note, where notes span thousands of years', () => {
    const when = { start: '0001-01-01', end: '9998-12-31', precision: 'year', basis: 'stated' } as const;
    const notes = Array.from({ length: 50 }, (_, i) => note(`n${i}`, { when }));
    // Each year that is written out, for a count or for a note.
    const written = vi.spyOn(String.prototype, 'padStart');
    onTestFinished(() => written.mockRestore());
    const counts = countByValue(notes, {}, 'year');
    expect(written.mock.calls.length).toBeLessThanOrEqual(9_998);
    expect([counts.size, counts.get('0001'), counts.get('9998')]).toEqual([9_998, 50, 50]);
    expect(filterNotes(notes, { year: '0476' })).toHaveLength(50);
    expect(filterNotes(notes, { year: '476' })).toEqual([]);
  });

  test('the count of each value is how many notes would be listed with it', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FILTERS), (filters, filter) => {
        for (const [value, count] of countByValue(pack.notes, filters, filter))
          expect(filterNotes(pack.notes, { ...filters, [filter]: value })).toHaveLength(count);
      }),
    );
  });

  test('a name is found whatever its capitals, accents and the spaces around it', () => {
    const options = ['Zürich', 'MS', 'ms'].map((name) => ({ name, value: `of ${name}` }));
    const typed = ['Zürich', ' zürich ', 'Züric', 'ms', 'MS', 'Ms', ''];
    expect(typed.map((text) => valueOfName(options, text))).toEqual([
      'of Zürich',
      'of Zürich',
      undefined,
      'of ms',
      'of MS',
      'of MS',
      undefined,
    ]);
  });

  test('names are suggested by any part of them, those first that begin with it', () => {
    const options = ['Zürich', 'Neu-Zürich', 'Genf'].map((name, count) => ({ name, count }));
    expect(suggest(options, 'zur').map(({ name }) => name)).toEqual(['Zürich', 'Neu-Zürich']);
    const street = { name: 'Lange Straße', count: 1, value: 'street' };
    expect(suggest([street], 'strasse')).toEqual([street]);
    expect(valueOfName([street], 'LANGE STRASSE')).toBe('street');
    const many = Array.from({ length: 10_000 }, (_, count) => ({ name: `Company ${count}`, count }));
    expect(suggest(many, '')).toHaveLength(50);
    expect(suggest(many, 'company 77')[0]?.name).toBe('Company 7799');
  });
});

describe('grouping notes', () => {
  test('shows every note that passes exactly once, for any filters', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const shown = notesOfGroups(groupsOf(collection, filters));
        expect(ids(shown).sort()).toEqual(ids(filterNotes(pack.notes, filters)).sort());
      }),
    );
  });

  test('counts the notes about a name as its filter does, and tells how many stand elsewhere', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const counts = countByValue(pack.notes, filters, 'entity');
        for (const { entity, about, elsewhere, topics } of groupsOf(collection, filters)) {
          expect(about).toBe(counts.get(entity.id));
          const here = topics.flatMap(({ threads }) =>
            threads.flatMap(({ statements, answers }) => [...statements, ...answers]),
          );
          expect(elsewhere).toBe(about - here.filter((one) => one.entities.includes(entity.id)).length);
        }
      }),
    );
  });

  test('has only the entity and the topic of the filters', () => {
    const groups = groupsOf(collection, { entity: 'microsoft', topic: 'data' });
    expect(groups.map(({ entity }) => entity.id)).toEqual(['microsoft']);
    expect(groups.flatMap(({ topics }) => topics.map(({ topic }) => topic?.id))).toEqual(['data']);
  });

  test('puts notes without a topic directly under the name, before the topics', () => {
    const [group] = groupsOf(withNotes([note('a'), note('b', { topics: [] })]));
    expect(group?.topics.map(({ topic }) => topic?.id)).toEqual([undefined, 'data']);
  });

  test('shows a denial beside the statements it answers, even of different topics', () => {
    const claims = [note('one', { weight: 90 }), note('two', { topics: ['security'], weight: 95 })];
    const denial = note('denial', { status: 'denial', answers: ['one', 'two'], weight: 99 });
    const [group] = groupsOf(withNotes([denial, ...claims, note('other')]));
    expect(
      group?.topics.map(({ topic, threads }) => [
        topic?.id,
        threads.map(({ statements, answers }) => [ids(statements), ids(answers)]),
      ]),
    ).toEqual([
      ['data', [[['other'], []]]],
      ['security', [[['two', 'one'], ['denial']]]],
    ]);
  });

  test('shows all notes that answer one another in a cycle', () => {
    const notes = [note('a', { answers: ['b'] }), note('b', { answers: ['a'] })];
    const [group] = groupsOf(withNotes(notes));
    expect(group?.topics[0]?.threads).toEqual([{ statements: notes, answers: [] }]);
  });

  test('groups 50,000 notes of 10,000 names without comparing each with each', () => {
    const entities = Array.from({ length: 10_000 }, (_, i) => ({
      id: `e${i}`,
      name: { en: `E${i}` },
      sites: [],
      aliases: [],
    }));
    const notes = Array.from({ length: 50_000 }, (_, i) =>
      note(`n${i}`, { entities: [`e${i % 10_000}`], ...(i % 5 === 1 ? { answers: [`n${i - 1}`] } : {}) }),
    );
    const large = collectionOf({ ...pack, entities, notes });
    const before = process.cpuUsage();
    const { notes: listed } = listNotes(large, { filters: {}, query: '' }, undefined);
    // Processor time, which a busy machine does not stretch; comparing each with each would take several times as much.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
    expect(listed).toHaveLength(50_000);
  });
});

describe('a note with many answers', () => {
  let reads = 0;
  const answers = Array.from({ length: 500 }, (_, at) => note(`answer-${at}`, { answers: ['lead'] }));
  const counted = [note('lead', { weight: 40 }), ...answers].map((one) =>
    Object.defineProperty({ ...one }, 'id', {
      get: () => {
        reads += 1;
        return one.id;
      },
    }),
  );

  test('has all of them in one thread', () => {
    const [group] = groupsOf(withNotes(counted));
    const [thread] = group?.topics[0]?.threads ?? [];
    expect(group?.topics[0]?.threads).toHaveLength(1);
    expect(ids(thread?.statements ?? [])).toEqual(['lead']);
    expect(ids(thread?.answers ?? [])).toEqual(ids(answers));
  });

  test('is grouped in time in proportion to their number', () => {
    const setItem = vi.spyOn(Map.prototype, 'set');
    reads = 0;
    const opened = withNotes(counted);
    groupNotes(opened, opened.notes, {});
    const listsOf = new Map<unknown, number>();
    const calls = setItem.mock.calls.slice();
    setItem.mockRestore();
    for (const [key, value] of calls) if (Array.isArray(value)) listsOf.set(key, (listsOf.get(key) ?? 0) + 1);
    expect(opened.answersTo('lead')).toHaveLength(500);
    // No list is replaced by a longer copy, in any of the three that hold the lead or its id, and no note is looked for in a list.
    expect(Math.max(...listsOf.values())).toBeLessThanOrEqual(3);
    expect(reads).toBeLessThanOrEqual(5 * counted.length);
  });
});

describe('pages of notes', () => {
  const groups = groupsOf(collection);
  const all = notesOfGroups(groups);

  test('pages one after another have every note, and each page its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (size) => {
        const seen = new Set<string>();
        for (let from = 0; from < all.length; from += size) {
          const page = ids(notesOfGroups(sliceGroups(groups, { from, to: from + size })));
          for (const { id } of all.slice(from, from + size)) expect(page).toContain(id);
          for (const id of page) seen.add(id);
        }
        expect([...seen].sort()).toEqual(ids(all).sort());
      }),
    );
  });

  test('statements stay with their answers', () => {
    const place = all.findIndex(({ answers }) => answers);
    const page = notesOfGroups(sliceGroups(groups, { from: place, to: place + 1 }));
    expect(ids(page)).toEqual(expect.arrayContaining([...(all[place]?.answers ?? [])]));
  });

  test('what is shown ends after its last note, also where that is within a thread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: all.length + 10 }), (to) => {
        const last = notesOfGroups(sliceGroups(groups, { from: 0, to })).at(-1);
        expect(all[shownEnd(groups, { from: 0, to }) - 1]).toBe(last);
      }),
    );
    const place = all.findIndex(({ answers }) => answers);
    expect(shownEnd(groups, { from: 0, to: place })).toBeGreaterThan(place);
  });

  test('the page around a place holds it', () => {
    fc.assert(
      fc.property(fc.nat(50_000), (place) => {
        const { from, to } = pageAround(place);
        expect(from <= place && place < to).toBe(true);
      }),
    );
  });
});
