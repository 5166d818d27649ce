import { describe, expect, test } from 'vitest';
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
