import { describe, expect, test } from 'vitest';
import { cardDataOf } from '../../../../src/core/card/card-data.ts';
import { parsePack } from '../../../../src/core/packs/parse-pack.ts';
import type { Localised, Note, Pack, Relation } from '../../../../src/core/packs/schema/pack.ts';

const both = (text: string): Localised => ({ en: text, de: text });
const DAY = { start: '2001-02-03', precision: 'day', basis: 'stated' } as const;

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  entities: ['acme'],
  status: 'claim',
  speaker: 'gazette',
  when: DAY,
  paragraphs: [1],
  topics: ['goods'],
  text: both(`About ${id}.`),
  weight: 50,
  ...more,
});
const relation = (id: string, from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  id,
  from,
  to,
  kind: 'competitor',
  label: both(id),
  status: 'fact',
  notes: ['mills'],
  ...more,
});
const packWith = (notes: Note[], relations: Relation[] = []): Pack =>
  parsePack(
    {
      format: 2,
      id: 'example',
      version: '1.0.0',
      title: both('Example'),
      languages: ['en', 'de'],
      source: {
        kind: both('article'),
        language: 'en',
        published: DAY,
        publishedWhy: both('Printed.'),
        publisher: { value: both('The Gazette'), basis: 'stated' },
        credits: [],
        unknown: [],
        paragraphs: 3,
      },
      speakers: [
        { id: 'gazette', name: both('The Gazette'), kind: 'source' },
        { id: 'herald', name: both('The Herald'), kind: 'media' },
      ],
      topics: [{ id: 'goods', name: both('Goods'), terms: { en: [], de: [] } }],
      affixes: [],
      contextWords: [],
      entities: ['acme', 'borealis', 'cirrus'].map((id) => ({
        id,
        name: both(`The ${id}`),
        summary: both(`What ${id} is`),
        aliases: [{ text: id }],
      })),
      notes,
      others: [{ id: 'delta', name: both('Delta') }],
      relations,
    },
    'example',
  );
const cardOf = (pack: Pack, entity = 'acme', paragraph = '') =>
  cardDataOf(entity, [{ pack, mention: { paragraph, entity, others: [] } }]);

describe('the card of an entity', () => {
  test('contains the entity, its notes and the source, and nothing else of the pack', () => {
    const mills = note('mills', { via: 'herald', paragraphs: [1, 3] });
    const denial = note('no-mills', { status: 'denial', weight: 40, answers: ['mills'], speaker: 'herald' });
    const pack = packWith([mills, denial, note('others', { entities: ['borealis'] })]);
    expect(cardOf(pack)).toEqual({
      entity: { id: 'acme', name: both('The acme'), summary: both('What acme is') },
      notes: [
        {
          id: 'mills',
          status: 'claim',
          speaker: both('The Gazette'),
          via: both('The Herald'),
          isFromSource: true,
          when: DAY,
          paragraphs: [1, 3],
          text: both('About mills.'),
          short: both('About mills.'),
          quote: undefined,
          link: undefined,
          source: 0,
          fits: false,
          answers: [],
        },
        {
          id: 'no-mills',
          status: 'denial',
          speaker: both('The Herald'),
          isFromSource: false,
          when: DAY,
          paragraphs: [1],
          text: both('About no-mills.'),
          short: both('About no-mills.'),
          quote: undefined,
          link: undefined,
          source: 0,
          fits: false,
          answers: ['mills'],
        },
      ],
      hiddenNotes: [],
      related: [],
      sources: [pack.source],
    });
  });

  test('leaves out what is hidden, and knows of it', () => {
    const mills = note('mills');
    const denial = note('no-mills', { status: 'denial', answers: ['mills'] });
    const pack = packWith([mills, denial, note('others', { entities: ['borealis'] })]);
    const mention = { paragraph: '', entity: 'acme', others: [] };
    const data = cardDataOf('acme', [{ pack, mention }], undefined, (id) => id !== 'mills');
    expect(data?.notes.map(({ id }) => id)).toEqual(['mills']);
    expect(data?.hiddenNotes).toMatchObject([{ id: 'no-mills', answers: ['mills'], fits: false }]);
  });

  test('has the short text of a note that has one, and says whether the paragraph speaks for it', () => {
    const short = both('Quist and mills.');
    const pack = packWith([note('mills', { short }), note('others')]);
    const notes = cardOf(pack, 'acme', 'A house of Quist.')?.notes;
    expect(notes?.map((one) => [one.id, one.short, one.fits])).toEqual([
      ['mills', short, true],
      ['others', both('About others.'), false],
    ]);
  });

  test('is undefined for an entity that the pack does not contain', () => {
    expect(cardOf(packWith([note('mills')]), 'delta')).toBeUndefined();
  });

  test('shows the id of a speaker without a name', () => {
    const pack = { ...packWith([note('mills')]), speakers: [] };
    expect(cardOf(pack)?.notes[0]?.speaker).toEqual({ und: 'gazette' });
  });

  test('starts with the most relevant notes, a claim and its denial together among the first three', () => {
    const pack = packWith([
      note('a', { weight: 90 }),
      note('b', { weight: 80 }),
      note('c', { weight: 70 }),
      note('d', { weight: 60, answers: ['a'] }),
      note('fit', { weight: 0, terms: { en: ['brewery'], de: [] } }),
    ]);
    const ids = cardOf(pack, 'acme', 'At the brewery.')?.notes.map(({ id }) => id);
    expect(ids).toEqual(['fit', 'a', 'b', 'c', 'd']);
  });
});

describe('related entities', () => {
  const related = (relations: Relation[], entity = 'acme') =>
    cardOf(packWith([note('mills')], relations), entity)?.related;

  test('are in the order of the pack, each once, with its first relation', () => {
    const relations = [
      relation('to-cirrus', 'acme', 'cirrus'),
      relation('from-borealis', 'borealis', 'acme', { status: 'claim' }),
      relation('to-borealis', 'acme', 'borealis'),
    ];
    expect(related(relations)).toEqual([
      {
        id: 'borealis',
        name: both('The borealis'),
        kind: 'competitor',
        label: both('from-borealis'),
        outgoing: false,
        stated: false,
        year: '2001',
      },
      {
        id: 'cirrus',
        name: both('The cirrus'),
        kind: 'competitor',
        label: both('to-cirrus'),
        outgoing: true,
        stated: true,
        year: '2001',
      },
    ]);
    expect(related(relations, 'cirrus')).toEqual([
      {
        id: 'acme',
        name: both('The acme'),
        kind: 'competitor',
        label: both('to-cirrus'),
        outgoing: false,
        stated: true,
        year: '2001',
      },
    ]);
  });

  test('exclude the relations of others, parties without a card, and the entity itself', () => {
    expect(
      related([
        relation('others', 'borealis', 'cirrus'),
        relation('party', 'acme', 'delta'),
        relation('own', 'acme', 'acme'),
        relation('theirs', 'borealis', 'borealis'),
      ]),
    ).toEqual([]);
  });
});
