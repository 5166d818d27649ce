import { describe, expect, test } from 'vitest';
import type { Note, Relation } from '../../../../src/core/packs/schema/pack.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';
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

describe('whether a note fits', () => {
  const fits = (paragraph: string, more: Partial<Note>, others: string[] = [], relations: Relation[] = []) =>
    rankNotes(packOf([note('one', more)], { relations }), place(paragraph, others))[0]?.fits;

  test('not by the concepts of frequent words', () => {
    const lessons = says('The timetable, the headteacher.');
    expect(fits(english('the classroom, a pupil, a homework'), lessons)).toBe(true);
    expect(fits(english('the school, a teacher, a student'), lessons)).toBe(false);
  });

  test('by numbers no more than by frequent words', () => {
    const mills = says('It has 49 mills of 1,200 tons.', 'Es hat 49 Mühlen zu 1.200 Tonnen.');
    expect(fits(english('49 of 1,200'), mills)).toBe(false);
    expect(fits(english('49 mills'), mills)).toBe(true);
  });

  test('less by what most notes of a pack say', () => {
    const notes = ['Bells', 'Mills', 'Kilns', 'Barns', 'Wells', 'Ferries'].map((what) =>
      note(what, says(`${what} were destroyed in the blizzard.`)),
    );
    const fitting = (words: string) =>
      ids(rankNotes(packOf(notes), place(english(words))).filter((one) => one.fits));
    expect(fitting('destroyed in a blizzard')).toEqual([]);
    expect(fitting('ferries destroyed in a blizzard')).toEqual(['Ferries']);
    expect(fits(english('destroyed in a blizzard'), says('Bells were destroyed in the blizzard.'))).toBe(
      true,
    );
  });

  test('by common German verbs no more than by other frequent words, in whatever form', () => {
    expect(fits(german('es hing, es saß'), says('.', 'Es saß, und es hing so.'))).toBe(false);
    expect(fits(german('es lehrt, es log'), says('.', 'Es log so, und man lehrte es.'))).toBe(true);
  });

  test('by one word no more where it has several concepts', () => {
    const refused = says('A refusal, a prohibition.');
    expect(fits(english('the veto'), refused)).toBe(false);
    expect(fits(english('they declined, it was outlawed'), refused)).toBe(true);
  });

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
