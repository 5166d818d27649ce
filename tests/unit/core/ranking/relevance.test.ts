import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import type { Note, Pack, Relation } from '../../../../src/core/packs/schema/pack.ts';
import { MentionContextSchema } from '../../../../src/core/ranking/mention-context.ts';
import { nearnessOf } from '../../../../src/core/ranking/nearness.ts';
import type { RankedPack } from '../../../../src/core/ranking/note-index.ts';
import { orderNotes } from '../../../../src/core/ranking/note-order.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';
import { wordsIn } from '../../../../src/core/words/words.ts';
import { measureRelevance, packWithoutTerms, readLabelled } from '../../../tools/accuracy/relevance.ts';
import { pack } from '../../../tools/bundled-pack.ts';

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  entities: ['acme'],
  status: 'fact',
  speaker: 'article',
  when: { start: '2001-01-01', precision: 'year', basis: 'stated' },
  paragraphs: [1],
  topics: [],
  text: { en: '.', de: '.' },
  weight: 50,
  ...more,
});
const entity = (id: string): Pack['entities'][number] => ({
  id,
  name: { en: id, de: id },
  summary: { en: '.', de: '.' },
  sites: [],
  aliases: [{ text: id }],
});
const packOf = (notes: readonly Note[], more: Partial<RankedPack> = {}): RankedPack => ({
  entities: ['acme', 'borealis', 'cirrus'].map(entity),
  notes: [...notes],
  relations: [],
  speakers: [
    { id: 'article', name: { en: 'Herald', de: 'Herold' }, kind: 'source' },
    { id: 'jane', name: { en: 'Jane Doe', de: 'Jane Doe' }, kind: 'person' },
    { id: 'someone', name: { en: 'A witness', de: 'Ein Zeuge' }, kind: 'anonymous' },
  ],
  topics: [
    { id: 'trade', name: { en: 'Commerce', de: 'Handel' }, terms: { en: ['export'], de: ['Ausfuhr'] } },
  ],
  ...more,
});
const ids = (notes: readonly { note: Note }[]) => notes.map((ranked) => ranked.note.id);
const place = (paragraph: string, others: string[] = []) => ({ paragraph, entity: 'acme', others });
const says = (en: string, de = '.') => ({ text: { en, de } });
const terms = (en: string[], de: string[] = []) => ({ terms: { en, de } });

/** Prose around some words, so that its language is clear. */
const english = (words: string) => `It is what they have said of it and of them: ${words}.`;
const german = (words: string) => `Das ist es, was sie davon und von ihm haben: ${words}.`;
const french = (words: string) => `On ne sait pas encore si les autres vont venir dans la ville : ${words}.`;

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

  test('no concept of a frequent word', () => {
    expect(reasonsFor(english('the classroom'), says('The timetable, the headteacher.'))).toEqual([
      '≈ school',
    ]);
    expect(reasonsFor(english('the school'), says('The timetable, the headteacher.'))).toEqual([]);
  });

  test('concepts of what a word is derived from, and of the parts of German compounds', () => {
    expect(reasonsFor(english('an acquirer'), says('They purchased it.'))).toEqual(['≈ buy']);
    expect(reasonsFor(german('hatte erworben'), says('They purchased it.'))).toEqual(['≈ buy']);
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

describe('how far a word is from the mention', () => {
  const mill = note('mill', says('They opened a refinery.'));
  const beer = note('beer', says('They opened a brewery.'));
  const far = 'This is what they have of it. It is so for all of them.';
  const rank = (paragraph: string) =>
    rankNotes(packOf([mill, beer]), { ...place(paragraph), at: paragraph.indexOf('Acme') });
  const first = (paragraph: string) => rank(paragraph)[0]?.note.id;

  test('it counts less beyond the sentences beside that of the mention, before it and after', () => {
    expect(first(`The refinery of Acme is new. ${far} And there is a brewery.`)).toBe('mill');
    expect(first(`There is a brewery. ${far} The refinery of Acme is new.`)).toBe('mill');
    expect(first(`There is a refinery. ${far} The brewery of Acme is new.`)).toBe('beer');
    expect(first(`“Is it the brewery of Acme?” ${far} “There is the refinery!” they said.`)).toBe('beer');
  });

  test('all of a sentence and those beside it count alike', () => {
    const [one, other] = rank('There is a refinery. And this is Acme. It has a brewery.');
    expect(one?.score).toBe(other?.score);
  });

  test('all counts alike where the place of the mention is not known', () => {
    const [one, other] = rankNotes(packOf([mill, beer]), place(`A refinery of Acme. ${far} A brewery.`));
    expect(one?.score).toBe(other?.score);
  });

  test('the nearest of several places counts', () => {
    const [once] = rank('It is the brewery of Acme.');
    const [again] = rank(`They have a brewery. ${far} It is the brewery of Acme.`);
    expect(again?.score).toBe(once?.score);
  });

  /** Whether a word after these ones, three times in a row, still counts as one beside the mention. */
  const staysNear = (between: string, after = 'to the brewery, die Brauerei') => {
    const paragraph = `Acme, as they have it, wie es sich ${`${between} `.repeat(3)}${after}.`;
    const brewery = packOf([note('beer', says('They opened a brewery.', 'Dort ist eine Brauerei.'))]);
    const score = (at?: number) => rankNotes(brewery, { ...place(paragraph), at })[0]?.score;
    return score(0) === score();
  };

  test.each([
    'told Mr. Quist',
    'told Sen. Marsh',
    'on Aug. 3 with them',
    'of Quist Inc. Europe',
    'as No. 5 of them',
    'in the U.S. Senate',
    'in Washington, D.C. (Quist)',
    'with J. D. Marsh',
    'is it? said Quist',
    '“Is it?” said Quist',
    'is it... “and” with Quist',
    'z. B. Quist',
    'z.B. Quist',
    'mit Dr. Quist',
    'am 15. August',
    'am 15. Aug. 2020',
    'am 3. 8. 2020',
    'Am 3. Dezember',
    'vom 3. bis dahin',
    'der 45. Präsident',
    'für 3.5 Mrd. Dollar',
    'ca. 300 Leute bzw. Quist',
    'der sog. Quist',
  ])('no sentence ends within: %s', (between) => {
    expect(staysNear(between)).toBe(true);
  });

  test.each([
    'is Quist. They',
    'is it? They',
    'is “Quist.” They',
    'was in 2019. Quist',
    'was in 2019. August',
    'on August 6. Quist',
    'is Quist’s. They',
    'has 5G. They',
    'said no. They',
    'am 15. Augustiner. Der',
    'ist Quist. Der',
    'ist „Quist“. Der',
    '在中国。',
    'აქ. აქ',
  ])('sentences end within: %s', (between) => {
    expect(staysNear(between)).toBe(false);
  });

  test('a sentence with abbreviations brings notes that fit all of it', () => {
    const fitting = (paragraph: string) =>
      rankNotes(pack, { paragraph, at: 0, entity: 'tiktok', others: [] })
        .filter(({ fits }) => fits)
        .map((ranked) => ranked.note.id);
    const end = 'that it had never handed user data to Beijing.';
    expect(fitting(`TikTok told Sen. Cotton and Rep. Smith on Aug. 3 ${end}`)).toEqual(
      expect.arrayContaining(['f15-graham', 'f18-data-to-china', 'f30-denial']),
    );
    expect(
      fitting('TikTok hat am 3. August z. B. Sen. Cotton gesagt, dass Peking nie Nutzerdaten bekam.'),
    ).toEqual(expect.arrayContaining(['f18-data-to-china', 'f30-denial']));
  });

  test('each word of any paragraph has a factor', () => {
    const text = fc.stringMatching(/^(?:[a-zA。.! \d]|U\.S\.|Mr\. ){0,40}$/);
    fc.assert(
      fc.property(text, fc.nat(40), (paragraph, at) => {
        expect(nearnessOf(paragraph, at, 0.5)).toHaveLength(wordsIn(paragraph).length);
      }),
    );
  });

  test('a far word alone makes no note fit', () => {
    const paragraph = `Acme has it. ${far} This is the brewery, and it is near the refinery.`;
    const both = note('both', says(`A brewery and a refinery${' and so on'.repeat(20)}.`));
    const fits = (at?: number) => rankNotes(packOf([both]), { ...place(paragraph), at })[0]?.fits;
    expect(fits(0)).toBe(false);
    expect(fits()).toBe(true);
  });
});

describe('whether a note fits', () => {
  const fits = (paragraph: string, more: Partial<Note>, others: string[] = [], relations: Relation[] = []) =>
    rankNotes(packOf([note('one', more)], { relations }), place(paragraph, others))[0]?.fits;

  test('two words, or a name', () => {
    const more = says(
      `A brewery near Quist, a refinery${' and so on'.repeat(20)}.`,
      'Eine Brauerei bei Quist.',
    );
    expect(fits(english('the brewery'), more)).toBe(false);
    expect(fits(english('the brewery and the refinery'), more)).toBe(true);
    expect(fits(english('Quist'), more)).toBe(true);
    expect(fits(french('Quist'), more)).toBe(true);
    expect(fits(french('brewery refinery Brauerei'), more)).toBe(false);
  });

  test('one word, if the note is short', () => {
    const brewery = says('A brewery.', 'Ein Brauhaus.');
    expect(fits(english('the brewery'), brewery)).toBe(true);
    expect(fits(english('the brewery'), { ...brewery, ...terms(['refinery']) })).toBe(false);
    expect(fits(english('the house'), says('A house.'))).toBe(false);
  });

  test('two concepts, unless it has terms that say what it is about', () => {
    const vaccinated = says('The plaintiff was vaccinated.');
    expect(fits(english('the lawsuit'), vaccinated)).toBe(false);
    expect(fits(english('the lawsuit, the jab'), vaccinated)).toBe(true);
    expect(fits(english('the lawsuit, the jab'), { ...vaccinated, ...terms(['brewery']) })).toBe(false);
  });

  test('however many notes share the words', () => {
    const notes = ['a', 'b', 'c'].map((id) => note(id, says('A brewery, a refinery.')));
    const ranked = rankNotes(packOf(notes), place(english('the brewery and the refinery')));
    expect(ranked.map((one) => one.fits)).toEqual([true, true, true]);
  });

  test('another entity only if the note carries a relation to it', () => {
    const about = { entities: ['acme', 'borealis', 'cirrus'] };
    const relation = (notes: string[]): Relation => ({
      id: 'r',
      from: 'borealis',
      to: 'acme',
      kind: 'owns',
      label: { en: '.', de: '.' },
      status: 'fact',
      notes,
    });
    expect(fits('Here.', about, ['borealis', 'cirrus'])).toBe(false);
    expect(fits('Here.', about, ['borealis'], [relation(['one'])])).toBe(true);
    expect(fits('Here.', about, ['cirrus'], [relation(['one'])])).toBe(false);
    expect(fits('Here.', about, ['borealis'], [relation(['two'])])).toBe(false);
  });
});

describe('on labelled paragraphs', () => {
  const read = (name: string) =>
    readLabelled(readFileSync(new URL(`../../../relevance/${name}.tsv`, import.meta.url), 'utf8'));
  const related = read('paragraphs');
  const unrelated = read('unrelated');

  test('there are enough of both kinds', () => {
    expect(related.filter(({ fits }) => fits.length > 0).length).toBeGreaterThanOrEqual(150);
    expect(unrelated.filter(({ fits }) => fits.length === 0).length).toBeGreaterThanOrEqual(140);
    expect(new Set(unrelated.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
  });

  test('a fitting note is first, or nearly always among the first three', () => {
    const { first, three } = measureRelevance(related);
    expect(first).toBeGreaterThanOrEqual(0.93);
    expect(three).toBeGreaterThanOrEqual(0.98);
  });

  test('also in a pack without any terms, though less often', () => {
    const { first, three } = measureRelevance(related, { ranked: packWithoutTerms });
    expect(first).toBeGreaterThanOrEqual(0.78);
    expect(three).toBeGreaterThanOrEqual(0.91);
  });

  test('no note fits unrelated paragraphs, and some note fits related ones', () => {
    const { relatedNone, unrelatedNone } = measureRelevance([...related, ...unrelated]);
    expect(unrelatedNone).toBeGreaterThanOrEqual(0.9);
    expect(relatedNone).toBeLessThanOrEqual(0.05);
  });

  test('paragraphs that only hint at what a note says are harder', () => {
    const hints = read('hints');
    const { first, three, unrelatedNone } = measureRelevance(hints);
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(three).toBeGreaterThanOrEqual(0.96);
    expect(unrelatedNone).toBeGreaterThanOrEqual(0.93);
    const bare = measureRelevance(hints, { ranked: packWithoutTerms });
    expect(bare.first).toBeGreaterThanOrEqual(0.73);
    expect(bare.three).toBeGreaterThanOrEqual(0.92);
  });

  test('paragraphs in the manner of news, analysis and opinion', () => {
    const { first, three, relatedNone } = measureRelevance(read('news'));
    expect(first).toBeGreaterThanOrEqual(0.88);
    expect(three).toBeGreaterThanOrEqual(0.96);
    expect(relatedNone).toBeLessThanOrEqual(0.08);
  });

  /** Each with unrelated paragraphs about the same companies: recipes, consoles, hiring, sports. */
  test.each(['press', 'held-out/press', 'held-out/several-languages'])(
    'related and unrelated paragraphs of the press: %s',
    (file) => {
      const press = read(file);
      const { first, three, relatedNone, unrelatedNone } = measureRelevance(press);
      expect(first).toBeGreaterThanOrEqual(0.88);
      expect(three).toBeGreaterThanOrEqual(0.98);
      expect(relatedNone).toBeLessThanOrEqual(0.08);
      expect(unrelatedNone).toBeGreaterThanOrEqual(0.9);
      const bare = measureRelevance(press, { ranked: packWithoutTerms });
      expect(bare.first).toBeGreaterThanOrEqual(0.68);
      expect(bare.three).toBeGreaterThanOrEqual(0.86);
    },
  );

  test('paragraphs in other languages with nothing but the name fit no note', () => {
    const other = unrelated.filter(({ language }) => !['en', 'de'].includes(language));
    const fitting = other.filter(({ paragraph, entity }) =>
      rankNotes(pack, { paragraph, entity, others: [] }).some(({ fits }) => fits),
    );
    expect(other.length).toBeGreaterThanOrEqual(30);
    expect(fitting).toEqual([]);
  });
});

describe('on paragraphs that nothing was tuned on', () => {
  const read = (name: string) =>
    readLabelled(readFileSync(new URL(`../../../relevance/held-out/${name}.tsv`, import.meta.url), 'utf8'));
  const bundled = read('bundled');
  const pool = read('forest-pool');
  const poolFile = new URL('../../../relevance/held-out/forest-pool.pack.json', import.meta.url);
  const poolPack = parsePackText(readFileSync(poolFile, 'utf8'), 'forest-pool.pack.json');

  test('there are enough in each language', () => {
    for (const language of ['en', 'de']) {
      expect(bundled.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(40);
      expect(pool.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(20);
    }
  });

  test('a fitting note is nearly always among the first three', () => {
    const { first, three } = measureRelevance(bundled);
    expect(first).toBeGreaterThanOrEqual(0.92);
    expect(three).toBeGreaterThanOrEqual(0.98);
  });

  test('also for paragraphs in the manner of news, analysis and opinion', () => {
    const { first, three, relatedNone } = measureRelevance(read('news'));
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(three).toBeGreaterThanOrEqual(0.98);
    expect(relatedNone).toBeLessThanOrEqual(0.08);
  });

  test('mostly among the first three for paragraphs that only hint at it', () => {
    const { first, three, unrelatedNone } = measureRelevance(read('hints'));
    expect(first).toBeGreaterThanOrEqual(0.78);
    expect(three).toBeGreaterThanOrEqual(0.88);
    expect(unrelatedNone).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ['hints at notes without terms', read('hints'), packWithoutTerms],
    ['the bundled pack without terms', bundled, packWithoutTerms],
    ['a pack on another subject, which has no terms', pool, poolPack],
  ])('a fitting note is mostly first: %s', (_, labelled, ranked) => {
    const { first, three } = measureRelevance(labelled, { ranked });
    expect(first).toBeGreaterThanOrEqual(0.68);
    expect(three).toBeGreaterThanOrEqual(0.86);
  });
});

describe('the order on a card', () => {
  const claim = note('claim', { status: 'claim', weight: 90 });
  const denial = note('denial', { status: 'denial', weight: 10, answers: ['claim'] });
  const others = [note('x', { weight: 80 }), note('y', { weight: 70 })];

  const order = (notes: Note[], first: number) =>
    orderNotes([{ pack: packOf(notes), mention: place('') }], first).map(({ note }) => note.id);

  test('a denial follows the claim it answers', () => {
    const ordered = order([denial, ...others, claim], 4);
    expect(ordered).toEqual(['claim', 'denial', 'x', 'y']);
  });

  test('a denial that fits better than its claim does not come before it either', () => {
    const ordered = order([...others, claim, { ...denial, weight: 100 }], 4);
    expect(ordered).toEqual(['claim', 'denial', 'x', 'y']);
  });

  test('a denial does not push a fitting note out of the first ones', () => {
    const ordered = order([denial, ...others, claim], 3);
    expect(ordered).toEqual(['claim', 'x', 'y', 'denial']);
  });

  test('no note is lost when denials answer each other in a circle', () => {
    const circle = [note('a', { answers: ['b'] }), note('b', { answers: ['a'] })];
    expect(order(circle, 3)).toHaveLength(2);
  });

  test('what a note answers is read once, however many notes there are', () => {
    let reads = 0;
    const counted = (id: string, answers?: string[]): Note =>
      Object.defineProperty(note(id), 'answers', {
        enumerable: true,
        get: () => {
          reads += 1;
          return answers;
        },
      });
    const claims = Array.from({ length: 150 }, (_, at) => counted(`claim-${at}`));
    const denials = claims.map(({ id }) => counted(`denial-of-${id}`, [id]));
    const ordered = order([...denials, ...claims], 3);
    expect(ordered).toHaveLength(300);
    expect(reads).toBeLessThanOrEqual(300);
  });

  test('an answer to an answer, and so on, can be deeper than the stack', () => {
    const names = Array.from({ length: 12_000 }, (_, at) => String(at).padStart(5, '0'));
    const chain = names.map((id, at) => note(id, at === 0 ? {} : { answers: [names[at - 1] ?? ''] }));
    expect(order(chain, 0)).toEqual(names);
  });
});
