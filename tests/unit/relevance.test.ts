import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/core/packs/pack-schema.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { orderNotes } from '../../src/core/ranking/note-order.ts';
import { rankNotes } from '../../src/core/ranking/relevance.ts';
import { measureRelevance, readLabelled } from '../tools/relevance.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pack = parsePackText(read('data/tiktok-sale-2020.pack.json'), 'pack');

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  entities: ['acme'],
  status: 'fact',
  speaker: 'article',
  when: { start: '2001-01-01', precision: 'year', basis: 'stated' },
  paragraphs: [1],
  topics: ['trade'],
  text: { en: `About ${id}.`, de: `Über ${id}.` },
  weight: 50,
  ...more,
});
const ids = (notes: readonly { note: Note }[]) => notes.map((ranked) => ranked.note.id);
const topics = [
  { id: 'trade', name: { en: 'Trade', de: 'Handel' }, terms: { en: ['export'], de: ['Ausfuhr'] } },
];
const place = (paragraph: string, others: string[] = []) => ({ paragraph, entity: 'acme', others });

describe('ranking notes', () => {
  test('without evidence in the paragraph, the editorial weight decides', () => {
    const notes = [note('low', { weight: 10 }), note('high', { weight: 90 }), note('mid')];
    expect(ids(rankNotes(notes, topics, place('Acme.')))).toEqual(['high', 'mid', 'low']);
  });

  test('a term in the paragraph outweighs editorial weight, in either language, inflected or inside a compound', () => {
    const notes = [
      note('heavy', { weight: 100 }),
      note('fit', { weight: 0, terms: { en: ['factory'], de: ['fabrik', 'verkauf'] } }),
    ];
    for (const paragraph of ['Two factory gates', 'die Fabriken', 'FABRIK', 'der Zwangsverkauf']) {
      const [first] = rankNotes(notes, topics, place(paragraph));
      expect(first?.note.id).toBe('fit');
      expect(first?.reasons).not.toEqual([]);
    }
    expect(ids(rankNotes(notes, topics, place('satisfactory'))).at(0)).toBe('heavy');
  });

  test('a term that notes share counts less than a term of a single note', () => {
    const shared = { en: ['river'], de: [] };
    const notes = [
      note('a', { terms: shared }),
      note('b', { terms: shared }),
      note('c', { terms: { en: ['bridge'], de: [] } }),
    ];
    expect(ids(rankNotes(notes, topics, place('a bridge over the river')))[0]).toBe('c');
  });

  test('names and numbers of the note count in any language', () => {
    const notes = [
      note('plain', { weight: 60 }),
      note('named', { text: { en: 'It sold 49 mills to Borealis.', de: '.' } }),
    ];
    expect(ids(rankNotes(notes, topics, place('ボレアリス Borealis 社')))[0]).toBe('named');
    expect(ids(rankNotes(notes, topics, place('49 工場')))[0]).toBe('named');
  });

  test('another entity in the paragraph favours notes about both', () => {
    const notes = [note('alone', { weight: 80 }), note('both', { entities: ['acme', 'borealis'] })];
    expect(ids(rankNotes(notes, topics, place('Acme and Borealis', ['borealis'])))[0]).toBe('both');
  });

  test('the order depends on the mention, not on the order of the notes given', () => {
    const all = pack.notes.filter(({ entities }) => entities.includes('tiktok'));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.string(), (notes, paragraph) => {
        const at = { paragraph, entity: 'tiktok', others: [] };
        expect(ids(rankNotes(notes, pack.topics, at))).toEqual(ids(rankNotes(all, pack.topics, at)));
      }),
      { numRuns: 30 },
    );
  });

  test('on labelled paragraphs a fitting note is often first and nearly always among the first three', () => {
    const labelled = readLabelled(read('tests/relevance/paragraphs.tsv')).filter(({ language }) =>
      ['en', 'de'].includes(language),
    );
    const { first, three, plainThree } = measureRelevance(labelled);
    expect(labelled.length).toBeGreaterThanOrEqual(90);
    expect(first).toBeGreaterThanOrEqual(0.65);
    expect(three).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThan(plainThree);
  });
});

describe('the order on a card', () => {
  const claim = note('claim', { status: 'claim', weight: 90 });
  const denial = note('denial', { status: 'denial', weight: 10, answers: ['claim'] });
  const others = [note('x', { weight: 80 }), note('y', { weight: 70 })];

  test('a denial follows the claim it answers', () => {
    const order = orderNotes([denial, ...others, claim], topics, place(''), 4);
    expect(order.map(({ id }) => id)).toEqual(['claim', 'denial', 'x', 'y']);
  });

  test('a denial does not push a fitting note out of the first ones', () => {
    const order = orderNotes([denial, ...others, claim], topics, place(''), 3);
    expect(order.map(({ id }) => id)).toEqual(['claim', 'x', 'y', 'denial']);
  });

  test('no note is lost when denials answer each other in a circle', () => {
    const circle = [note('a', { answers: ['b'] }), note('b', { answers: ['a'] })];
    expect(orderNotes(circle, topics, place(''), 3)).toHaveLength(2);
  });
});
