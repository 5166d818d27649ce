import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Collection, collectionOf } from '../../../src/notes/session/collection.ts';
import { FILTERS, type Filters, filterNotes, matchesFilter } from '../../../src/notes/session/filters.ts';
import type { Hits } from '../../../src/notes/session/note-search.ts';
import { PAGE_SIZE } from '../../../src/notes/session/paging.ts';
import { type Actions, type PageState, startNotes } from '../../../src/notes/session/session.ts';
import {
  formatFragment,
  parseFragment,
  SECTIONS,
  type ViewState,
} from '../../../src/notes/session/view-state.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { notesPack } from '../harness/notes-example.ts';

const collection = collectionOf(pack);

/** Filters that the page offers: each value has a note. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .record(
    {
      entity: fc.constantFrom(...new Set(pack.notes.flatMap(({ entities }) => entities))),
      topic: fc.constantFrom(...new Set(pack.notes.flatMap(({ topics }) => topics))),
      status: fc.constantFrom(...new Set(pack.notes.map(({ status }) => status))),
      speaker: fc.constantFrom(...new Set(pack.notes.map(({ speaker }) => speaker))),
      year: fc.constantFrom(...new Set(pack.notes.map(({ when }) => when.start.slice(0, 4)))),
    },
    { requiredKeys: [] },
  )
  .map((filters) => filters);

describe('the fragment of a view', () => {
  test('reads notes, sections, filters and a query', () => {
    const id = pack.notes[0]?.id ?? '';
    const nothing = { filters: {}, query: '' };
    expect(parseFragment(`#note=${id}`, collection)).toEqual({ ...nothing, target: { type: 'note', id } });
    expect(parseFragment('#at=source&entity=tiktok&year=2020', collection)).toEqual({
      ...nothing,
      filters: { entity: 'tiktok', year: '2020' },
      target: { type: 'section', id: 'source' },
    });
    expect(parseFragment('#status=claim&q=a+b%26c', collection)).toEqual({
      filters: { status: 'claim' },
      query: 'a b&c',
    });
    expect(parseFragment('', collection)).toEqual(nothing);
  });

  test('ignores values that the pack does not have', () => {
    for (const hash of ['#note=nothing', '#entity=nobody', '#at=nowhere', '#status=', '#%', '#note', '#x=y'])
      expect(parseFragment(hash, collection)).toEqual({ filters: {}, query: '' });
  });

  test('every view is the same after formatting and parsing', () => {
    const anyTarget = fc.option(
      fc.constantFrom(...SECTIONS).map((id) => ({ type: 'section' as const, id })),
      { nil: undefined },
    );
    const anyQuery = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(anyFilters, anyQuery, anyTarget, (filters, query, target) => {
        const view: ViewState = target ? { filters, query, target } : { filters, query };
        expect(parseFragment(formatFragment(view), collection)).toEqual(view);
      }),
    );
  });

  test('neither filters nor a query hide the target note, and filters that it passes are kept', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...pack.notes), (filters, targetNote) => {
        const target = { type: 'note' as const, id: targetNote.id };
        const view = parseFragment(formatFragment({ filters, query: 'word', target }), collection);
        expect(view.query).toBe('');
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
        const view = parseFragment(`#${text}`, collection);
        expect(parseFragment(formatFragment(view), collection)).toEqual(view);
      }),
    );
  });
});

describe('the session of the notes page', () => {
  const start = (hash: string, of = collection) => {
    let current = hash;
    let notify = () => {};
    let printing = { before: () => {}, after: () => {} };
    /** Searches that were asked for; the test answers them. */
    const searches = new Map<string, (hits: Hits) => void>();
    const rendered: PageState[] = [];
    let latestActions: Actions | undefined;
    const find = (query: string) => new Promise<Hits | undefined>((resolve) => searches.set(query, resolve));
    const change = startNotes(
      { collection: of, find },
      {
        fragment: {
          read: () => current,
          replace: (next) => {
            current = next;
          },
          onChange: (listener) => {
            notify = listener;
          },
        },
        onPrint: (before, after) => {
          printing = { before, after };
        },
      },
      (state, actions) => {
        rendered.push(state);
        latestActions = actions;
      },
      new AbortController().signal,
    );
    const answer = async (query: string, ids: readonly string[]) => {
      searches.get(query)?.({ ids, terms: new Set(), queryTerms: [] });
      await Promise.resolve();
    };
    const latest = () => {
      const state = rendered.at(-1);
      if (!state || !latestActions) throw new Error('Nothing was rendered');
      return { ...state, actions: latestActions, ids: state.listing.notes.map(({ id }) => id) };
    };
    const navigate = (next: string) => {
      current = next;
      notify();
    };
    const replace = (collection: Collection) => change({ collection, find });
    return { rendered, replace, navigate, current: () => current, latest, answer, printing: () => printing };
  };

  test('renders at once and with every change; a filter is stored in the address and clears the target', () => {
    const page = start('#note=f30-denial&status=fact');
    expect(page.current()).toBe('#note=f30-denial');
    page.latest().actions.filter('entity', 'tiktok');
    expect(page.current()).toBe('#entity=tiktok');
    page.navigate('#at=source&entity=tiktok');
    page.latest().actions.showAll();
    expect(page.current()).toBe('');
    expect(page.rendered.map(({ addressChanges }) => addressChanges)).toEqual([1, 1, 2, 2]);
  });

  test('lists what a query has found by relevance, narrowed by the filters, and keeps the list until then', async () => {
    const page = start('#entity=tiktok');
    const before = page.latest().ids;
    page.latest().actions.search('ban');
    expect(page.current()).toBe('#entity=tiktok&q=ban');
    expect(page.latest()).toMatchObject({ ids: before, isSearching: true });
    await page.answer('ban', ['f30-denial', 'f25-teams-49', 'f02-owner']);
    expect(page.latest()).toMatchObject({ ids: ['f30-denial', 'f02-owner'], isSearching: false });
    expect(page.latest().listing.found).toHaveLength(3);
    page.latest().actions.search('');
    expect(page.latest().ids).toEqual(before);
    expect(page.current()).toBe('#entity=tiktok');
  });

  test('an answer to an earlier query changes nothing', async () => {
    const page = start('');
    page.latest().actions.search('b');
    page.latest().actions.search('ba');
    await page.answer('ba', ['f30-denial']);
    await page.answer('b', ['f02-owner']);
    expect(page.latest().ids).toEqual(['f30-denial']);
  });

  test('begins with a page of notes, goes on page by page, and prints all', () => {
    const page = start('', collectionOf(notesPack(3 * PAGE_SIZE)));
    expect(page.latest().range).toEqual({ from: 0, to: PAGE_SIZE });
    page.latest().actions.showMore();
    expect(page.latest().range).toEqual({ from: 0, to: 2 * PAGE_SIZE });
    page.printing().before();
    expect(page.latest().range).toEqual({ from: 0, to: 3 * PAGE_SIZE });
    page.printing().after();
    expect(page.latest().range).toEqual({ from: 0, to: 2 * PAGE_SIZE });
    page.latest().actions.filter('status', 'fact');
    expect(page.latest().range).toEqual({ from: 0, to: PAGE_SIZE });
  });

  test('begins with the page that holds the target note, from which one can go back', () => {
    const page = start(`#note=n${PAGE_SIZE + 7}`, collectionOf(notesPack(3 * PAGE_SIZE)));
    const { range, ids } = page.latest();
    expect(range).toEqual({ from: PAGE_SIZE, to: 2 * PAGE_SIZE });
    expect(ids.slice(range.from, range.to)).toContain(`n${PAGE_SIZE + 7}`);
    page.latest().actions.showEarlier();
    expect(page.latest().range).toEqual({ from: 0, to: 2 * PAGE_SIZE });
  });

  describe('when packs change', () => {
    const many = notesPack(4 * PAGE_SIZE);
    const without = (count: number) => collectionOf({ ...many, notes: many.notes.slice(count) });

    test('shows as many notes as before, and does not scroll to its target again', () => {
      const page = start('#at=source', collectionOf(many));
      page.latest().actions.showMore();
      page.replace(without(3));
      expect(page.latest()).toMatchObject({ range: { from: 0, to: 2 * PAGE_SIZE }, addressChanges: 1 });
      expect(page.latest().ids).toHaveLength(4 * PAGE_SIZE - 3);
      expect(page.latest().collection.notes).toHaveLength(4 * PAGE_SIZE - 3);
    });

    test('goes on from the first note that is still there, or else from the beginning', () => {
      const page = start(`#note=n${PAGE_SIZE}`, collectionOf(many));
      page.latest().actions.showMore();
      page.replace(without(3));
      expect(page.latest().range).toEqual({ from: PAGE_SIZE - 3, to: 3 * PAGE_SIZE - 3 });
      expect(page.current()).toBe(`#note=n${PAGE_SIZE}`);
      page.replace(collection);
      expect(page.latest().range).toEqual({ from: 0, to: PAGE_SIZE });
      expect(page.current()).toBe('');
    });

    test('begins anew where a filter is gone with its notes', () => {
      const page = start('#status=fact', collectionOf(many));
      page.latest().actions.showMore();
      page.replace(
        collectionOf({ ...many, notes: many.notes.map((note) => ({ ...note, status: 'claim' })) }),
      );
      expect(page.latest()).toMatchObject({ range: { from: 0, to: PAGE_SIZE }, view: { filters: {} } });
      expect(page.current()).toBe('');
    });

    test('keeps what a search has found until it has searched again', async () => {
      const page = start('#q=ban');
      await page.answer('ban', ['f30-denial', 'f02-owner']);
      const changed = collectionOf({ ...pack, notes: pack.notes.filter(({ id }) => id !== 'f30-denial') });
      page.replace(changed);
      expect(page.latest()).toMatchObject({
        ids: ['f30-denial', 'f02-owner'],
        isSearching: true,
        collection,
      });
      await page.answer('ban', ['f02-owner']);
      expect(page.latest()).toMatchObject({ ids: ['f02-owner'], isSearching: false, collection: changed });
    });
  });
});
