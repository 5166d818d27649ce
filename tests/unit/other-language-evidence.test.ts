import { describe, expect, test } from 'vitest';
import { uselessTerms } from '../../src/core/packs/check/check-terms.ts';
import { parsePack } from '../../src/core/packs/parse-pack.ts';
import { rankNotes } from '../../src/core/ranking/relevance.ts';

const TEXTS = {
  horaires: 'La piscine a publié ses nouveaux horaires en 2024.',
  pompe: 'La pompe est tombée en panne et sa réparation coûte cher.',
  association: 'Une association de baigneurs propose de payer les travaux.',
};
const pack = parsePack(
  {
    format: 2,
    id: 'piscine',
    version: '1.0.0',
    title: 'La piscine des Tilleuls',
    languages: ['fr'],
    source: { publisher: 'Le Courrier', published: '2024-05' },
    entities: [{ id: 'tilleuls', name: 'Tilleuls' }],
    notes: Object.entries(TEXTS).map(([id, text]) => ({ id, entities: ['tilleuls'], text })),
  },
  'piscine.json',
);
const rank = (paragraph: string) => rankNotes(pack, { paragraph, entity: 'tilleuls', others: [] });

describe('notes of a pack in French', () => {
  test.each([
    ['pompe', 'Aux Tilleuls, les pompes ne marchent plus : les réparations vont durer tout l’été.'],
    ['association', 'Les baigneurs des Tilleuls se sont réunis, et leur association a promis de l’argent.'],
    ['horaires', 'On peut lire les horaires que la ville vient de publier pour les Tilleuls sur son site.'],
  ])('%s fits a French paragraph by its words, in whatever form', (id, paragraph) => {
    expect(rank(paragraph)[0]).toMatchObject({ note: { id }, fits: true });
  });

  test.each([
    'Les Tilleuls sont des arbres que l’on voit dans toutes les rues de la ville.',
    'Nobody knows what the Tilleuls are for, and they have not said it either.',
    'Niemand weiß, was die Tilleuls sind, und sie haben es auch nicht gesagt.',
  ])('none fits %s', (paragraph) => {
    expect(rank(paragraph).flatMap(({ fits, reasons }) => (fits ? reasons : []))).toEqual([]);
  });
});

describe('notes of a pack in a form of a language', () => {
  const texts = {
    en: {
      pump: 'The pump broke down and its repair is costly.',
      swimmers: 'A club of swimmers offered to pay.',
      terms: ['leak'],
      topic: 'Opening hours',
      lead: 'At the Lindens, the pumps do not work any more: their repairs will take all summer.',
      byTerm: 'There is a leak at the Lindens, and nobody knows what to do about that leak.',
      byTopic: 'One can read when the Lindens are opening, and what the hours of the pool will be.',
      byConcept: 'They were told that the Lindens would be too expensive, and so they are shut.',
    },
    de: {
      pump: 'Die Pumpe ging kaputt, und ihre Reparatur ist teuer.',
      swimmers: 'Ein Verein von Schwimmern bot an, zu zahlen.',
      terms: ['Leck'],
      topic: 'Öffnungszeiten',
      lead: 'Bei den Lindens gehen die Pumpen nicht mehr, und die Reparaturen dauern den ganzen Sommer.',
      byTerm: 'Es gibt ein Leck bei den Lindens, und niemand weiß, was man mit dem Leck tun soll.',
      byTopic: 'Man kann lesen, wann die Lindens offen sind und was die Öffnungszeiten sein werden.',
      byConcept: 'Es hieß, dass die Lindens marode sind und man sie vor dem Winter nicht renovieren kann.',
    },
  };
  const packIn = (tag: string, { pump, swimmers, terms, topic }: (typeof texts)['en']) =>
    parsePack(
      {
        format: 2,
        id: 'pool',
        version: '1.0.0',
        title: 'The Lindens',
        languages: [tag],
        source: { publisher: 'Courier', published: '2024-05' },
        entities: [{ id: 'lindens', name: 'Lindens' }],
        topics: [{ id: 'hours', name: topic, terms: { [tag]: ['timetable'] } }],
        notes: [
          { id: 'pump', entities: ['lindens'], text: { [tag]: pump } },
          {
            id: 'swimmers',
            entities: ['lindens'],
            text: swimmers,
            terms: { [tag]: terms },
            topics: ['hours'],
          },
        ],
      },
      'pool.json',
    );

  test.each([
    ['en-GB', 'en'],
    ['de-AT', 'de'],
  ] as const)('are chosen as those of the language itself: %s', (tag, language) => {
    const given = texts[language];
    for (const paragraph of [given.lead, given.byTerm, given.byTopic, given.byConcept]) {
      const [own, plain] = [tag, language].map((one) =>
        rankNotes(packIn(one, given), { paragraph, entity: 'lindens', others: [] }).map(
          ({ note, score, fits, reasons }) => ({ id: note.id, score, fits, reasons }),
        ),
      );
      expect(own, paragraph).toEqual(plain);
      expect(
        plain?.some(({ reasons }) => reasons.length > 0),
        paragraph,
      ).toBe(true);
    }
  });

  test('have no useless terms either', () => {
    const pack = packIn('en-GB', { ...texts.en, terms: ['swimmers'] });
    expect([...uselessTerms(pack)].map(({ path, reason }) => [path, reason])).toEqual([
      ['notes[1].terms.en-GB[0]', { type: 'useless-term', term: 'swimmers', because: 'own-word' }],
    ]);
  });
});
