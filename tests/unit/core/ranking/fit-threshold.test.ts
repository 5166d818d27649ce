import { describe, expect, test } from 'vitest';
import type { Note, Relation } from '../../../../src/core/packs/schema/pack.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';
import { english, french, note, packOf, place, says, terms } from '../../harness/ranked-notes.ts';

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
