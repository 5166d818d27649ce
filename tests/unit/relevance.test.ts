import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/core/packs/pack-schema.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { MentionContextSchema } from '../../src/core/ranking/mention-context.ts';
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

describe('what speaks for a note', () => {
  const terms = (en: string[], de: string[] = []) => ({ terms: { en, de } });
  const saying = (en: string) => ({ text: { en, de: '.' } });
  const reasonsFor = (paragraph: string, more: Partial<Note>, others: string[] = []) =>
    rankNotes([note('one', more)], topics, place(paragraph, others))[0]?.reasons;
  /** Which of two notes that are alike in all else fits better; the first one's id comes later in the alphabet. */
  const better = (paragraph: string, one: Partial<Note>, other: Partial<Note>, others: string[] = []) =>
    ids(rankNotes([note('z-one', one), note('a-other', other)], topics, place(paragraph, others)))[0] ===
    'z-one';

  test('words of its topics, but of no other topics', () => {
    expect(reasonsFor('Exports grew.', {})).toEqual(['export']);
    expect(reasonsFor('Exports grew.', { topics: ['law'] })).toEqual([]);
    expect(better('Exports grew.', { weight: 40 }, { weight: 50, topics: ['law'] })).toBe(true);
  });

  test('German words inside compounds, English ones only where a word begins', () => {
    expect(reasonsFor('die Wiederausfuhr', {})).toEqual(['ausfuhr']);
    expect(reasonsFor('a reexport', {})).toEqual([]);
  });

  test('inside compounds no short words, which stand in words of any meaning', () => {
    expect(reasonsFor('der Einkauf', terms([], ['kauf']))).toEqual([]);
    expect(reasonsFor('die Einkaufe', terms([], ['kaufe']))).toEqual(['kaufe']);
    expect(better('Fabriken', terms([], ['fabrik']), terms([], ['x', 'briken']))).toBe(true);
  });

  test('words of scripts without spaces, wherever they stand', () => {
    expect(reasonsFor('在银行里', terms(['银行']))).toEqual(['银行']);
  });

  test('its own words more than those of its topics, and more than names it mentions', () => {
    const own = { ...terms(['mill']), topics: ['law'] };
    expect(better('Mill exports', own, {})).toBe(true);
    expect(better('Mill Borealis', own, { ...saying('It went to Borealis.'), topics: ['law'] })).toBe(true);
  });

  test('several words that stand together more than one of them', () => {
    expect(better('A silver mine.', terms(['silver mine']), terms(['silver']))).toBe(true);
    expect(better('A silver mine.', terms(['silver mine']), terms(['silver\n\n']))).toBe(true);
    expect(better('Silver, a mine.', terms(['silver', 'mine']), terms(['silver']))).toBe(true);
  });

  test('of words that begin alike only the longest, for they stand in the same place', () => {
    expect(reasonsFor('It was banned.', terms(['ban', 'banned']))).toEqual(['banned']);
    expect(reasonsFor('It was banned, now unbanned.', terms(['banned', 'unbanned']))).toEqual([
      'banned',
      'unbanned',
    ]);
    expect(better('banned, mills', terms(['ban', 'mill']), terms(['ban', 'banned']))).toBe(true);
  });

  test('but a shorter one that says more stays', () => {
    expect(reasonsFor('an exporter', { ...terms(['exp']) })).toEqual(['exp', 'export']);
  });

  test('other entities that the paragraph names and the note is about, and no others', () => {
    const about = { entities: ['acme', 'borealis', 'cirrus'], topics: ['law'] };
    expect(reasonsFor('Here.', about, ['borealis', 'delta'])).toEqual(['borealis']);
    expect(reasonsFor('Here.', about, ['acme'])).toEqual([]);
    expect(better('Here.', about, { topics: ['law'] }, ['borealis', 'cirrus'])).toBe(true);
    expect(better('A mill.', { ...terms(['mill']) }, about, ['borealis'])).toBe(true);
  });

  test('that the entity is its main subject', () => {
    expect(better('Here.', { entities: ['acme', 'borealis'] }, { entities: ['borealis', 'acme'] })).toBe(
      true,
    );
  });

  test.each([
    ['a name', 'They sold it to Borealis.', ['borealis']],
    ['a name behind a plural’s apostrophe', 'It was the companies’ Borealis.', ['borealis']],
    ['a name of three letters', 'Bought by the UNO.', ['uno']],
    ['a name with full stops in it', 'Bought by the U.N.O yesterday.', ['u.n.o']],
    ['a name that begins like a month', 'They sold it to Marchand.', ['marchand']],
    ['a name that ends like a month', 'They sold it to O.March soon.', ['o.march']],
    ['a number', 'It has 49 mills.', ['49']],
    ['another year', 'It was built in 1999 here.', ['1999']],
  ])('%s in its text', (_, text, reasons) => {
    const paragraph = 'Borealis, UNO, U.N.O, Marchand, O.March, 49, 1999.';
    expect(reasonsFor(paragraph, saying(text))).toEqual(reasons);
  });

  test.each([
    ['how a sentence begins', 'It grew. Yesterday it fell.'],
    ['short forms', 'It left the UK.'],
    ['a single digit', 'It has 7 mills.'],
    ['months', 'It began in March, not in December.'],
    ['the year of the note', 'It began in 2001 there.'],
    ['entities, which every paragraph names', 'It was bought by Acme.'],
  ])('not %s', (_, text) => {
    const paragraph = 'Yesterday Acme left the UK with 7 mills; March, December 2001.';
    expect(reasonsFor(paragraph, saying(text))).toEqual([]);
  });

  test('a request that does not say where the mention stands is refused', () => {
    expect(v.is(MentionContextSchema, place('Here.'))).toBe(true);
    expect(v.is(MentionContextSchema, { paragraph: 'Here.', entity: 'acme' })).toBe(false);
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

  test('a denial that fits better than its claim does not come before it either', () => {
    const order = orderNotes([...others, claim, { ...denial, weight: 100 }], topics, place(''), 4);
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
