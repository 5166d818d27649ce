import { describe, expect, test } from 'vitest';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { allPacks } from '../../../src/notes/session/all-packs.ts';
import { ALL_PACKS, openPacks, packLink, selectedPack } from '../../../src/notes/session/open-packs.ts';
import { parseFragment } from '../../../src/notes/session/view-state.ts';
import { packOf } from '../harness/notes-example.ts';

const bundled = packOf({
  id: 'bundled',
  speakers: [
    { id: 'paper', name: 'The article', kind: 'source' },
    { id: 'mayor', name: 'The Mayor', role: 'of the valley' },
  ],
  topics: [{ id: 'trade', name: 'Trade' }],
  notes: [{ id: 'one', entities: ['acme'], speaker: 'mayor', topics: ['trade'], text: 'Said in 2024.' }],
});
const added = {
  format: 2,
  id: 'added',
  version: '1.0.0',
  title: 'Une piscine',
  languages: ['fr'],
  source: { title: 'La piscine', published: '2023' },
  speakers: [
    { id: 'paper', name: 'The article', kind: 'source' },
    { id: 'm', name: 'the mayor' },
  ],
  entities: [
    { id: 'tt', name: 'ACME', summary: 'Une entreprise' },
    { id: 'pool', name: 'Piscine' },
  ],
  notes: [
    { id: 'one', entities: ['tt', 'pool'], speaker: 'm', text: 'Un.' },
    { id: 'two', entities: ['pool'], answers: ['one'], text: 'Deux.' },
  ],
};

const portsWith = (files: Record<string, string>, packs: readonly Pack[]) => ({
  bundled,
  listPacks: async () => packs.map((pack) => packInfo(pack, pack === bundled)),
  readPack: async (id: string) => {
    const file = files[id];
    if (file === undefined) throw new Error(`There is no pack ${id}`);
    return file;
  },
});
const ports = portsWith({ added: JSON.stringify(added) }, [bundled, packOf(added)]);

describe('the packs of an address', () => {
  test('the bundled one without a query, one by its id, all by an asterisk', () => {
    expect(selectedPack('', 'bundled')).toBe('bundled');
    expect(selectedPack('?pack=added', 'bundled')).toBe('added');
    expect(selectedPack(packLink(ALL_PACKS), 'bundled')).toBe(ALL_PACKS);
    expect(packLink('added', '#note=one')).toBe('?pack=added#note=one');
  });

  test('a pack has the ids of its file', async () => {
    const opened = await openPacks('added', ports);
    if (opened.type !== 'notes') throw new Error('It is there');
    expect(opened.collection.notes.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(opened.collection.answersTo('one').map(({ id }) => id)).toEqual(['two']);
  });

  test('one that is gone or cannot be read leads to the others', async () => {
    const gone = await openPacks('nothing', ports);
    expect(gone).toMatchObject({
      type: 'missing',
      why: 'removed',
      infos: [{ id: 'bundled' }, { id: 'added' }],
    });
    const broken = portsWith({ added: '{' }, [bundled, packOf(added)]);
    expect(await openPacks('added', broken)).toMatchObject({ type: 'missing', why: 'unreadable' });
    const all = await openPacks(ALL_PACKS, broken);
    expect(all.type === 'notes' && all.collection.notes).toHaveLength(1);
    expect(all).toMatchObject({ left: ['added'] });
    expect(await openPacks(ALL_PACKS, ports)).toMatchObject({ left: [] });
  });

  test('the bundled one is there even where the background does not answer', async () => {
    const mute = { ...ports, listPacks: () => Promise.reject(new Error('asleep')) };
    const opened = await openPacks('bundled', mute);
    expect(opened.type === 'notes' && opened.collection.packs).toEqual([bundled]);
  });

  test('all are at least the bundled one where the background does not tell of any', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const mute = { ...ports, listPacks: refuse, readPack: refuse };
    const opened = await openPacks(ALL_PACKS, mute);
    expect(opened.type === 'notes' && opened.collection.packs).toEqual([bundled]);
    expect(opened).toMatchObject({ left: 'not-listed' });
    const one = await openPacks('added', mute);
    expect(one).toMatchObject({ type: 'missing', why: 'not-listed', infos: [{ id: 'bundled' }] });
  });
});

describe('all packs together', () => {
  const all = allPacks([bundled, packOf(added)], 'bundled');

  test('have the notes of each, none of them mistaken for another', () => {
    expect(all.notes.map(({ id }) => id)).toEqual(['one', 'added/one', 'added/two']);
    expect(all.notes.map((note) => all.packOf(note)?.id)).toEqual(['bundled', 'added', 'added']);
    expect(all.answersTo('added/one').map(({ id }) => id)).toEqual(['added/two']);
    expect(all.answersTo('one')).toEqual([]);
  });

  test('have a name once that both know, with a summary if any has one', () => {
    expect(all.entities.map(({ id, summary }) => [id, summary])).toEqual([
      ['acme', { fr: 'Une entreprise' }],
      ['added/pool', undefined],
    ]);
    expect(all.notes.map(({ entities }) => entities)).toEqual([
      ['acme'],
      ['acme', 'added/pool'],
      ['added/pool'],
    ]);
  });

  test('are filtered by the key that a name has in any of its packs: the first of them may be off, but is listed', () => {
    expect(parseFragment('#entity=added/tt', all).filters).toEqual({ entity: 'acme' });
    expect(parseFragment('#entity=acme', all).filters).toEqual({ entity: 'acme' });
    expect(parseFragment('#entity=added/pool', all).filters).toEqual({ entity: 'added/pool' });
    expect(parseFragment('#entity=tt', all).filters).toEqual({});
  });

  test('have a speaker of one name once, but each source for itself', () => {
    const speakers = all.notes.map(({ speaker }) => speaker);
    expect(speakers[0]).toBe(speakers[1]);
    expect(all.speaker(speakers[0] ?? '')?.role).toEqual({ en: 'of the valley' });
    expect(all.speakers.filter(({ kind }) => kind === 'source')).toHaveLength(2);
  });

  test('have neither topics nor relations, which belong to one source', () => {
    expect([all.topics, all.relations, all.notes.flatMap(({ topics }) => topics)]).toEqual([[], [], []]);
  });
});
