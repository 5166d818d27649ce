import { expect, test } from 'vitest';
import { toTree } from '../../../src/background/card/card-to-tree.ts';
import { NoteGroups } from '../../../src/notes/list/note-groups.tsx';
import { collectionOf } from '../../../src/notes/session/collection.ts';
import { listNotes } from '../../../src/notes/session/listing.ts';
import { localisationFor } from '../../../src/notes/session/localisation.ts';
import { TimelineItem } from '../../../src/notes/timeline/timeline-item.tsx';
import { layOutTimeline } from '../../../src/notes/timeline/timeline-layout.ts';
import { elements, textOf } from '../harness/cards-in-node.ts';
import { noteOf, notesPack, packOf } from '../harness/notes-example.ts';

test('notes that are listed under another name are found with the filters of the list', () => {
  const pack = {
    ...packOf({ entities: ['acme', 'ajax'].map((id) => ({ id, name: id })) }),
    notes: [noteOf('both', { entities: ['acme', 'ajax'] }), noteOf('one', { entities: ['ajax'] })],
  };
  const collection = collectionOf(pack);
  const filters = { status: 'claim' };
  const { groups } = listNotes(collection, { filters, query: '' }, undefined);
  const props = { collection, groups, filters, hits: undefined, targetNote: undefined };
  const tree = toTree(
    <main>
      <NoteGroups {...props} l10n={localisationFor(pack, 'en')} />
    </main>,
  );
  const link = elements(tree).find((one) => one.tag === 'a' && textOf(one).includes('listed under another'));
  expect(link?.attributes).toMatchObject({ href: '#at=notes&entity=ajax&status=claim' });
});

test.each([
  ['no topics', {}, ['h3', 'h4', 'h4']],
  ['topics', { topics: ['t'] }, ['h3', 'h4', 'h5', 'h5']],
])('no level of headings is left out over a claim and its denial in a pack with %s', (_, more, levels) => {
  const notes = [
    noteOf('claim', more),
    noteOf('denial', { ...more, status: 'denial', speaker: 'other', answers: ['claim'] }),
  ];
  const pack = { ...packOf({ topics: [{ id: 't', name: 'Topic' }] }), notes };
  const collection = collectionOf(pack);
  const { groups } = listNotes(collection, { filters: {}, query: '' }, undefined);
  const props = { collection, groups, filters: {}, hits: undefined, targetNote: undefined };
  const tree = toTree(
    <main>
      <NoteGroups {...props} l10n={localisationFor(pack, 'en')} />
    </main>,
  );
  expect(elements(tree).flatMap(({ tag }) => (/^h\d$/.test(tag) ? [tag] : []))).toEqual(levels);
});

test('a year before 1000 is named without zeros', () => {
  const pack = notesPack(80);
  const when = { start: '0044-01-01', precision: 'year', basis: 'stated' } as const;
  const notes = pack.notes.map((note) => ({ ...note, when }));
  const [entry] = layOutTimeline(notes, pack.source.published);
  if (!entry) throw new Error('nothing');
  const tree = toTree(<TimelineItem entry={entry} kind={undefined} l10n={localisationFor(pack, 'en')} />);
  const link = elements(tree).find(({ attributes: { href } }) => href?.includes('year=0044'));
  expect(link && textOf(link)).toBe('All notes from 44');
});

test('the link from a date of many notes to those of its year tells no number, as the year has more', () => {
  const pack = notesPack(80);
  const [entry] = layOutTimeline(pack.notes, pack.source.published);
  if (!entry) throw new Error('nothing');
  const tree = toTree(<TimelineItem entry={entry} kind={undefined} l10n={localisationFor(pack, 'en')} />);
  const link = elements(tree).find(({ attributes: { href } }) => href?.includes('year='));
  expect(link && textOf(link)).toBe('All notes from 2001');
});
