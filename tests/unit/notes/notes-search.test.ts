import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { collectionOf } from '../../../src/notes/session/collection.ts';
import { partsOf } from '../../../src/notes/session/highlight.ts';
import { NoteSearch } from '../../../src/notes/session/note-search.ts';
import { tokensOf } from '../../../src/notes/session/tokens.ts';
import { packOf } from '../harness/notes-example.ts';

const pack = packOf({
  languages: ['en', 'de', 'fr'],
  speakers: [
    { id: 'mayor', name: { en: 'The mayor', de: 'Die Bürgermeisterin' } },
    { id: 'agency', name: 'Nord Press', kind: 'media' },
  ],
  topics: [{ id: 'repair', name: 'Repairs' }],
  entities: [
    { id: 'pool', name: { en: 'Linden pool', de: 'Lindenbad' } },
    { id: 'orsted', name: 'Ørsted', aliases: ['Ørsted', 'DONG'] },
  ],
  notes: [
    { id: 'closed', entities: ['pool'], text: { en: 'It was closed.', de: 'Es war geschlossen.' } },
    {
      id: 'pump',
      entities: ['pool'],
      speaker: 'mayor',
      topics: ['repair'],
      text: 'The pump is too expensive.',
    },
    { id: 'cafe', entities: ['orsted'], via: 'agency', text: { fr: 'Le café a fermé à 17 heures.' } },
    { id: 'chinese', entities: ['orsted'], text: '微软公司收购了游泳池', quote: { text: 'We paid for it.' } },
  ],
});
const searchIn = (pack: Pack) => new NoteSearch(collectionOf(pack), () => setImmediate());
const search = searchIn(pack);
const idsFor = async (query: string, by = search) => (await by.find(query))?.ids;

describe('the search over notes', () => {
  test.each([
    ['a word of a text', 'expensive', ['pump']],
    ['the beginning of a word', 'exp', ['pump']],
    ['another case, without accents', 'CAFE ferme', ['cafe']],
    ['with accents that the text does not have', 'pümp', ['pump']],
    ['a slight typo', 'expensvie', ['pump']],
    ['a text in another language of the pack', 'geschlossen', ['closed']],
    ['a speaker', 'Bürgermeisterin', ['pump']],
    ['who passed it on', 'nord press', ['cafe']],
    ['a topic', 'repairs', ['pump']],
    ['a quotation', 'paid', ['chinese']],
    ['another spelling of a name', 'dong', ['cafe', 'chinese']],
    ['a word of a language without spaces', '微软', ['chinese']],
    ['a number', '17', ['cafe']],
  ])('%s', async (_, query, ids) => {
    expect([...((await idsFor(query)) ?? [])].sort()).toEqual([...ids].sort());
  });

  test('letters that a keyboard may lack, and a name of one emoji', async () => {
    const notes = [
      { id: 'street', entities: ['pump'], text: 'Die Große Straße.' },
      { id: 'square', entities: ['flag'], text: 'Grosse Worte.' },
    ];
    const entities = [
      { id: 'pump', name: '🐙' },
      { id: 'flag', name: '🇳🇴™' },
    ];
    const found = searchIn(packOf({ entities, notes }));
    expect(await idsFor('grosse strasse', found)).toEqual(['street']);
    expect([...((await idsFor('GROẞE', found)) ?? [])].sort()).toEqual(['square', 'street']);
    expect(await idsFor('🐙', found)).toEqual(['street']);
    expect(await idsFor('🇳🇴', found)).toEqual(['square']);
    expect(await idsFor('worte™', found)).toEqual(['square']);
  });

  test('every word has to fit, wherever it is', async () => {
    expect(await idsFor('mayor pump')).toEqual(['pump']);
    expect(await idsFor('mayor café')).toEqual([]);
    expect(await idsFor('17 hours')).toEqual([]);
  });

  test('a name counts more than a mention in a text', async () => {
    const notes = [
      { id: 'mention', entities: ['b'], text: 'Acme was there, and Acme won.' },
      { id: 'about', entities: ['a'], text: 'It was founded long ago in the north.' },
    ];
    const entities = [
      { id: 'a', name: 'Acme' },
      { id: 'b', name: 'Other' },
    ];
    const found = searchIn(packOf({ entities, notes }));
    expect(await idsFor('acme', found)).toEqual(['about', 'mention']);
  });

  test('finds one note among 10,000 by its number, and all by what they share', async () => {
    const notes = Array.from({ length: 10_000 }, (_, i) => ({
      id: `n${i}`,
      entities: ['acme'],
      text: `Note number ${i} about w${i % 977}.`,
    }));
    const large = searchIn(packOf({ notes }));
    expect(await idsFor('number 3141', large)).toEqual(['n3141']);
    expect(await idsFor('acme', large)).toHaveLength(10_000);
  });

  test('a query that another follows at once is left out', async () => {
    const [first, second] = await Promise.all([search.find('pu'), search.find('pump')]);
    expect([first, second?.ids]).toEqual([undefined, ['pump']]);
  });

  test('any text is searched for without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
        expect(Array.isArray(await idsFor(query))).toBe(true);
      }),
    );
  });
});

describe('what is highlighted', () => {
  const hitsIn = async (text: string, query: string) =>
    partsOf(text, await search.find(query))
      .filter(({ isHit }) => isHit)
      .map((part) => part.text);

  test('as much of a word as was typed, and all of a word with a typo', async () => {
    expect(await hitsIn('The pump is too expensive.', 'pu EXP')).toEqual(['pu', 'exp']);
    expect(await hitsIn('The pump is too expensive.', 'expensvie')).toEqual(['expensive']);
    expect(await hitsIn('Le café a fermé', 'caf fermé')).toEqual(['caf', 'fermé']);
    expect(await hitsIn('Le cafe\u0301 a fermé', 'cafe')).toEqual(['cafe\u0301']);
    expect(await hitsIn('微软公司收购', '微软')).toEqual(['微软']);
    const hits = { ids: [], terms: new Set(['strasse', '🐙']), queryTerms: ['strass', '🐙'] };
    expect(partsOf('Straße 🐙', hits).filter(({ isHit }) => isHit)).toMatchObject([
      { text: 'Straß' },
      { text: '🐙' },
    ]);
  });

  test('nothing without a query, and nothing where only another field fits', async () => {
    expect(partsOf('The pump', undefined)).toEqual([{ text: 'The pump', isHit: false }]);
    expect(await hitsIn('The pump', 'repairs')).toEqual([]);
  });

  test('parts make up the text, for any text and query', async () => {
    const anyText = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, query) => {
        const terms = new Set(tokensOf(text).map(({ term }) => term));
        const hits = { ids: [], terms, queryTerms: tokensOf(query).map(({ term }) => term) };
        expect(
          partsOf(text, hits)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
