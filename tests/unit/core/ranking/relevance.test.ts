import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../../src/core/packs/schema/pack.ts';
import { MentionContextSchema } from '../../../../src/core/ranking/mention-context.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';
import { pack } from '../../../tools/bundled-pack.ts';
import {
  english,
  french,
  german,
  ids,
  note,
  packOf,
  place,
  says,
  terms,
} from '../../harness/ranked-notes.ts';

describe('ranking notes', () => {
  test('without evidence in the paragraph, the editorial weight decides', () => {
    const notes = [note('low', { weight: 10 }), note('high', { weight: 90 }), note('mid')];
    const ranked = rankNotes(packOf(notes), place('Acme.'));
    expect(ids(ranked)).toEqual(['high', 'mid', 'low']);
    expect(ranked.some(({ fits }) => fits)).toBe(false);
  });

  test('only notes about the entity are ranked', () => {
    const notes = [note('own'), note('other', { entities: ['borealis'] })];
    expect(ids(rankNotes(packOf(notes), place('Acme.')))).toEqual(['own']);
  });

  test('the order depends on the mention, not on the order of the notes given', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pack.notes], { minLength: pack.notes.length }),
        fc.string(),
        (notes, paragraph) => {
          const at = { paragraph, entity: 'tiktok', others: [] };
          expect(ids(rankNotes({ ...pack, notes }, at))).toEqual(ids(rankNotes(pack, at)));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('a request that does not say where the mention stands is refused', () => {
    expect(v.is(MentionContextSchema, place('Here.'))).toBe(true);
    expect(v.is(MentionContextSchema, { paragraph: 'Here.', entity: 'acme' })).toBe(false);
  });
});

describe('what speaks for a note', () => {
  const reasonsFor = (paragraph: string, more: Partial<Note>, others: string[] = []) =>
    rankNotes(packOf([note('one', more)]), place(paragraph, others))[0]?.reasons;
  /** Which of two notes that are alike in all else fits better; the first one's id comes later in the alphabet. */
  const better = (paragraph: string, one: Partial<Note>, other: Partial<Note>, others: string[] = []) =>
    ids(rankNotes(packOf([note('z-one', one), note('a-other', other)]), place(paragraph, others)))[0] ===
    'z-one';

  test('words of its own text, in any inflection', () => {
    const factory = says('They blockaded factories.', 'Sie blockierten Ziegeleien.');
    expect(reasonsFor(english('a factory'), factory)).toEqual(['factories']);
    expect(reasonsFor(english('blockading'), factory)).toEqual(['blockaded']);
    expect(reasonsFor(german('die Ziegelei'), factory)).toEqual(['ziegeleien']);
    expect(reasonsFor(english('satisfactory'), factory)).toEqual([]);
  });

  test('words that it has only in another language and that look alike there, but less', () => {
    expect(reasonsFor(english('a Quistel'), says('.', 'Dort steht ein Quistel.'))).toEqual(['quistel']);
    expect(reasonsFor(german('das Handy'), says('A handy mill.', '.'))).toEqual([]);
    expect(reasonsFor(german('den Hut'), says('A hut.', '.'))).toEqual([]);
    expect(better(english('a quistel'), says('A quistel.', '.'), says('.', 'Ein Quistel.'))).toBe(true);
  });

  test('words that have a concept in common with its own words, in any language', () => {
    expect(reasonsFor(english('litigation'), says('A lawsuit.'))).toEqual(['≈ sue']);
    expect(reasonsFor(english('litigation'), says('.', 'Ein Rechtsstreit.'))).toEqual(['≈ sue']);
    expect(reasonsFor(german('der Rechtsstreit'), says('A lawsuit.'))).toEqual(['≈ sue']);
    expect(reasonsFor(french('litigation Rechtsstreit'), says('A lawsuit.'))).toEqual([]);
    expect(better(english('a lawsuit'), says('A lawsuit.'), says('Litigation.'))).toBe(true);
    expect(better(english('a lawsuit'), says('Litigation.'), says('A brewery.'))).toBe(true);
  });

  test('a concept once, and not beside the very word', () => {
    expect(reasonsFor(english('litigation by a plaintiff'), says('A lawsuit.'))).toEqual(['≈ sue']);
    expect(reasonsFor(english('litigation, a lawsuit'), says('A lawsuit.'))).toEqual(['lawsuit']);
  });

  test('a concept more, the more of its words there are', () => {
    const words = english('litigation by a plaintiff, a jab');
    expect(better(words, says('A lawsuit.'), says('A vaccination.'))).toBe(true);
  });

  test('a concept of its words more in all its languages than in one, where the word may mean something else', () => {
    const words = english('litigation');
    expect(better(words, says('A lawsuit.', 'Die Klage.'), says('A lawsuit.', 'Die Brauerei.'))).toBe(true);
    const onlyEnglish = packOf([
      note('one', says('A lawsuit.')),
      note('two', says('A lawsuit.', 'Die Klage.')),
    ]);
    const [one, two] = rankNotes(onlyEnglish, place(words));
    expect(one?.score).toBe(two?.score);
  });

  test('a concept of its terms, but less than one of its own words', () => {
    expect(reasonsFor(english('litigation'), terms(['lawsuit']))).toEqual(['≈ sue']);
    expect(better(english('litigation'), says('A lawsuit.'), terms(['lawsuit']))).toBe(true);
  });

  test('a concept also beside a term that is only a part of a compound', () => {
    const media = { ...says('.', 'Die Medien.'), ...terms([], ['Redaktion']) };
    expect(reasonsFor(german('die Chefredaktion'), media)).toEqual(['Redaktion', '≈ media']);
    expect(reasonsFor(german('die Redaktion'), media)).toEqual(['Redaktion']);
  });

  test('concepts of phrases, but not of the words in them', () => {
    expect(reasonsFor(english('the White House'), says('The administration.'))).toContain('≈ government');
    expect(reasonsFor(english('the White House'), says('An apartment.'))).toEqual([]);
  });

  test('a concept of a frequent word only for the order, and none of a frequent word of its own', () => {
    const lessons = says('The timetable, the headteacher.');
    expect(reasonsFor(english('the classroom'), lessons)).toEqual(['≈ school']);
    expect(better(english('the school'), lessons, says('A brewery.'))).toBe(true);
    expect(better(english('the classroom'), lessons, says('The school.'))).toBe(true);
    expect(reasonsFor(english('the timetable'), says('The school.'))).toEqual([]);
  });

  test('concepts of what a word is derived from, and of the parts of German compounds', () => {
    expect(reasonsFor(english('an acquirer'), says('They purchased it.'))).toEqual(['≈ buy']);
    expect(reasonsFor(german('hatte erworben'), says('They purchased it.'))).toEqual(['≈ buy']);
    expect(reasonsFor(german('ohne es zu besitzen, anzukaufen'), says('They purchased it.'))).toContain(
      '≈ buy',
    );
    expect(reasonsFor(german('das Spionageverbot'), says('Espionage.'))).toEqual(['≈ spy']);
  });

  test('words of the short text, and the name of a speaker who is named', () => {
    expect(reasonsFor(english('a brewery'), { short: { en: 'A brewery.', de: '.' } })).toEqual(['brewery']);
    expect(reasonsFor(english('Jane'), { speaker: 'jane' })).toEqual(['jane doe']);
    expect(reasonsFor(english('the herald, a witness'), { speaker: 'article' })).toEqual([]);
    expect(reasonsFor(english('the herald, a witness'), { speaker: 'someone' })).toEqual([]);
  });

  test('a name of several words once', () => {
    const senate = says('They met Flora Marsh there.');
    expect(reasonsFor(english('Flora Marsh'), senate)).toEqual(['flora marsh']);
    expect(better(english('Flora Marsh'), says('Flora, then Marsh.'), senate)).toBe(true);
  });

  test('common words that are capitalised in a row each, because they are no name', () => {
    expect(reasonsFor(german('das Wasser, das Schiff'), says('.', 'Mit Wasser Schiff.'))).toEqual([
      'wasser',
      'schiff',
    ]);
  });

  test('its terms, in any inflection; those of several words only together', () => {
    expect(reasonsFor(english('two breweries'), terms(['brewery']))).toEqual(['brewery']);
    expect(reasonsFor(english('a silver mine'), terms(['silver mines']))).toEqual(['silver mines']);
    expect(reasonsFor(english('a mine of silver'), terms(['silver mines']))).toEqual([]);
  });

  test('its own words more than its terms, and these more than words of its topics', () => {
    expect(better(english('a brewery'), says('A brewery.'), terms(['brewery']))).toBe(true);
    expect(better(english('an export'), terms(['export']), { topics: ['trade'] })).toBe(true);
    expect(reasonsFor(english('Exports of commerce'), { topics: ['trade'] })).toEqual(['export', 'commerce']);
    expect(reasonsFor(english('Exports of commerce'), {})).toEqual([]);
  });

  test('German words inside compounds, and parts of the compounds it uses', () => {
    expect(reasonsFor(german('die Schiffswerft'), terms([], ['Werft']))).toEqual(['Werft']);
    expect(reasonsFor(german('das Schiff'), says('.', 'Eine Schiffswerft.'))).toEqual([]);
    expect(reasonsFor(german('das Schiff'), says('.', 'Dort ist eine Schiffswerft an der Werft.'))).toEqual([
      'schiffswerft',
    ]);
    expect(
      better(german('die Werft'), terms([], ['Werft']), says('.', 'Ein Werftschiff, ein Werftboot.')),
    ).toBe(true);
  });

  test('but not the parts that are words of any text', () => {
    expect(reasonsFor(german('über'), says('.', 'Die Übernahme.'))).toEqual([]);
  });

  test('frequent words less than rare ones, and words of any text not at all', () => {
    expect(better(english('a day at the brewery'), says('A brewery.'), says('A day.'))).toBe(true);
    expect(reasonsFor(english('the and of'), says('The brewery and the mill of old.'))).toEqual([]);
  });

  test('words that notes share less than words of a single note', () => {
    const notes = [
      note('a', says('A brewery.')),
      note('b', says('A brewery.')),
      note('c', says('A refinery.')),
    ];
    expect(ids(rankNotes(packOf(notes), place(english('the refinery, the brewery'))))[0]).toBe('c');
  });

  test('spellings of entities never', () => {
    expect(reasonsFor(english('Acme and Borealis'), says('Acme bought Borealis.'))).toEqual([]);
  });

  test.each([
    ['a name', says('They sold it to Quist.', 'Sie verkauften an Quist.'), 'Quist'],
    ['a number', says('It has 49 mills.', 'Es hat 49 Mühlen.'), '49'],
    ['a number with separators', says('It has 1,200 mills.', 'Es hat 1.200 Mühlen.'), '1200'],
  ])('%s in a paragraph of any language', (_, more, found) => {
    expect(reasonsFor(french(found), more)).toHaveLength(1);
    expect(reasonsFor(`上海${found}银行`, more)).toHaveLength(1);
  });

  test.each([
    ['months', says('It began in March.', 'Es begann im März.'), 'March'],
    ['a single digit', says('It has 7 mills.', 'Es hat 7 Mühlen.'), '7'],
    ['words that only German capitalises', says('A brewery.', 'Eine Brauerei.'), 'Brauerei'],
  ])('not %s in a paragraph of another language', (_, more, found) => {
    expect(reasonsFor(french(found), more)).toEqual([]);
  });

  test('names among its terms in a paragraph of another language', () => {
    expect(reasonsFor(french('Quist'), terms(['Quist'], ['Quist']))).toEqual(['Quist']);
    expect(reasonsFor(french('Quist'), terms(['Quist'], ['Kvist']))).toEqual([]);
  });

  test('other entities that the paragraph names and the note is about, and no others', () => {
    const about = { entities: ['acme', 'borealis', 'cirrus'] };
    expect(reasonsFor('Here.', about, ['borealis', 'delta'])).toEqual(['borealis']);
    expect(reasonsFor('Here.', about, ['acme'])).toEqual([]);
    expect(better('Here.', about, {}, ['borealis', 'cirrus'])).toBe(true);
    expect(better(english('a brewery'), terms(['brewery']), about, ['borealis', 'cirrus'])).toBe(true);
  });

  test('that the entity is its main subject', () => {
    expect(better('Here.', { entities: ['acme', 'borealis'] }, { entities: ['borealis', 'acme'] })).toBe(
      true,
    );
  });
});

test('a term of any number of words is found', () => {
  const term = 'customs duties on imported timber from the north';
  const notes = [
    note('a', terms([term])),
    note('b', terms(['customs duties on imported timber from the south'])),
  ];
  const ranked = rankNotes(packOf(notes), place(english(`${term} came`)));
  expect(ids(ranked.filter(({ reasons }) => reasons.includes(term)))).toEqual(['a']);
});

test('thousands of notes with the same words take time with their number, and not with its square', () => {
  const timeOf = (count: number) => {
    const notes = Array.from({ length: count }, (_, nth) =>
      note(`n${nth}`, says('The harbour was rebuilt.', 'Der Hafen wurde umgebaut.')),
    );
    const pack = packOf(notes);
    const at = place(english('the harbour was rebuilt'));
    // The first time, the index is built.
    rankNotes(pack, at);
    const begun = process.cpuUsage();
    rankNotes(pack, at);
    return process.cpuUsage(begun).user / 1_000;
  };
  expect(timeOf(6_000)).toBeLessThan(1_000);
});
