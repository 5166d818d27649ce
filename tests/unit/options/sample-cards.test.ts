import { describe, expect, test } from 'vitest';
import example from '../../../data/example.pack.json' with { type: 'json' };
import { sampleCards } from '../../../src/background/card/example-card.ts';
import { INITIAL_NOTE_COUNT } from '../../../src/core/card/card-data.ts';
import { parsePack, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { samplesOf } from '../../../src/options/session/offer/sample-file.ts';
import { largePack, MILL_PACK } from '../../browser/packs/pack-files.ts';
import { notesAbout, pack } from '../../tools/bundled-pack.ts';
import { names, notesIn, textOf } from '../harness/cards-in-node.ts';

const NOW = new Date(2026, 0, 31);

/** The cards of a pack's preview: its file is read as the background reads it. */
function previewed(of: typeof pack) {
  const samples = samplesOf(of);
  const read = parsePackText(samples.file, 'samples');
  return { ...samples, read, cards: sampleCards(read, samples.names, 'en', NOW) };
}

describe('the cards of a preview', () => {
  test.each([
    ['the bundled pack', pack],
    ['the example', parsePack(example, 'example')],
    ['a small one', parsePack(MILL_PACK, 'mill')],
  ])('are what cards of the whole pack show (%s)', (_, whole) => {
    const { names, cards } = previewed(whole);
    const real = sampleCards(whole, names, 'en', NOW);
    expect(cards.map(textOf)).toEqual(real.map(textOf));
    expect(cards.map(notesIn)).toEqual(real.map(notesIn));
  });

  test('are those of the names with the most notes, with fitting notes', () => {
    const { cards } = previewed(pack);
    expect(cards.map(({ attributes }) => [attributes['data-entity'], attributes['data-fit']])).toEqual([
      ['tiktok', 'paragraph'],
      ['microsoft', 'paragraph'],
      ['bytedance', 'paragraph'],
    ]);
    const [first] = cards;
    expect(first && names(first)).toContain(
      `Show ${notesAbout('tiktok').length - INITIAL_NOTE_COUNT} more notes`,
    );
  });

  test('are as many as names have notes, up to three', () => {
    const count = (entities: number) => previewed(parsePack(largePack(entities), 'large')).cards.length;
    expect([1, 2, 3, 4, 100].map(count)).toEqual([1, 2, 3, 3, 3]);
    const [note] = MILL_PACK.notes;
    expect(previewed(parsePack({ ...MILL_PACK, notes: [note] }, 'mill')).names).toEqual([
      { id: 'mill', notes: 1 },
    ]);
  });

  test('need no more than their first notes of thousands, of which they tell the number', () => {
    const text = 'This is known about it. '.repeat(10);
    const notes = Array.from({ length: 20_000 }, (_, at) => ({
      id: `note-${at}`,
      entities: [at % 2 ? 'mill' : 'hale-and-sons', 'rivergrain'],
      weight: at % 100,
      text,
    }));
    const { cards, file } = previewed(parsePack({ ...MILL_PACK, notes }, 'mill'));
    expect(file.length).toBeLessThan(10_000);
    expect(cards.map((card) => names(card).filter((name) => name.startsWith('Show 100')))).toEqual([
      ['Show 100 of 20,000 notes'],
      ['Show 100 of 10,000 notes'],
      ['Show 100 of 10,000 notes'],
    ]);
  });
});
