import { describe, expect, test } from 'vitest';
import { exampleCard } from '../../../src/background/card/example-card.ts';
import { FIRST_NOTES, pack } from '../../tools/bundled-pack.ts';
import { notesIn } from '../harness/cards-in-node.ts';

describe('the example in the options', () => {
  test.each(['en', 'de'] as const)('is a card with notes that fit (%s)', (language) => {
    const card = exampleCard(pack, language, new Date(2026, 0, 1));
    expect(card?.attributes).toMatchObject({
      'data-entity': 'tiktok',
      'data-fit': 'paragraph',
      lang: language,
    });
    expect(card && notesIn(card)).toHaveLength(FIRST_NOTES);
    expect(exampleCard({ ...pack, entities: [] }, language, new Date())).toBeUndefined();
  });
});
