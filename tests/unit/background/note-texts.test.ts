import { describe, expect, test } from 'vitest';
import { noteTexts, originLine } from '../../../src/background/card/notes/note-texts.ts';
import { type CardNote, cardDataOf } from '../../../src/core/card/card-data.ts';
import type { Source } from '../../../src/core/packs/schema/pack.ts';
import { cardStrings } from '../../../src/ui/strings/card.ts';
import { pack } from '../../tools/bundled-pack.ts';

const [note, ...others] = pack.entities.flatMap(
  ({ id: entity }) =>
    cardDataOf(entity, [{ pack, mention: { paragraph: '', entity, others: [] } }])?.notes ?? [],
);
const { source } = pack;
const given = (more: Partial<CardNote>): CardNote => {
  if (!note) throw new Error('The pack has no note.');
  return { ...note, text: { en: 'Text.', de: 'Text.' }, status: 'fact', paragraphs: [1], ...more };
};
const copied = (more: Partial<CardNote>, language: 'en' | 'de', sources: [Source, ...Source[]] = [source]) =>
  noteTexts(given(more), sources, language).copy;
const speaker = { en: 'Reuters', de: 'Reuters' };
const inferredDay = { start: '2020-08-02', precision: 'day', basis: 'inferred' } as const;

describe('a copied note', () => {
  test('says what is inferred of its date and its source, because no footer comes with it', () => {
    const when = inferredDay;
    expect(copied({ speaker, when }, 'en')).toBe(
      'Text. (Fact: Reuters, about 2 August 2020. Newspaper article, probably Berliner Zeitung, about 2 August 2020, paragraph 1)',
    );
    expect(copied({ speaker, when }, 'de')).toBe(
      'Text. (Fakt: Reuters, um den 2. August 2020. Zeitungsartikel, wohl Berliner Zeitung, um den 2. August 2020, Absatz 1)',
    );
  });

  test('says so of a period', () => {
    const when = { ...inferredDay, start: '2020-07-31', end: '2020-08-02' };
    expect(copied({ when }, 'en')).toMatch(/, about 31 July\s–\s2 August 2020\. /);
    expect(copied({ when }, 'de')).toMatch(/, etwa 31\. Juli\s–\s2\. August 2020\. /);
    expect(copied({ when: { start: '2020-06-01', precision: 'month', basis: 'inferred' } }, 'de')).toContain(
      ', etwa Juni 2020. ',
    );
  });

  test('states what its source states', () => {
    const when = { ...inferredDay, basis: 'stated' } as const;
    const { kind: _, ...rest } = source;
    const stated: Source = {
      ...rest,
      published: when,
      publisher: { value: { en: 'The Gazette' }, basis: 'stated' },
    };
    expect(copied({ speaker, when, paragraphs: [] }, 'en', [stated])).toBe(
      'Text. (Fact: Reuters, 2 August 2020. Source, The Gazette, 2 August 2020)',
    );
  });

  test.each(['en', 'de'] as const)('names the source, and no inferred day as a fact: %s', (language) => {
    const inferred = [note, ...others].filter((one) => one?.when.basis === 'inferred');
    expect(inferred.length).toBeGreaterThan(20);
    for (const one of inferred) {
      const text = one && noteTexts(one, [source], language).copy;
      expect(text).toMatch(/(probably|wohl) Berliner Zeitung, (about|um den) /);
      expect(text).toMatch(/\([^(]*, (about|um|um den|etwa) [^(]*\. [^(]*\)$/);
    }
  });
});

describe('the texts of a card', () => {
  const explained = (paragraphs: readonly number[], language: 'en' | 'de') =>
    noteTexts(given({ paragraphs }), [{ ...source, paragraphs: 9 }], language).explanation;

  test('count paragraphs, and no title or caption among them', () => {
    expect(explained([0, 3], 'en')).toContain('From the source, paragraph 3 of 9.');
    expect(explained([0], 'en')).toContain('From the source, title or caption.');
    expect(explained([0], 'de')).toContain('Aus der Quelle, Titel oder Bildunterschrift.');
  });

  test('tell when a source was published, however exactly that is known', () => {
    const day = { start: '2020-08-02', precision: 'day', basis: 'stated' } as const;
    expect(originLine('Buch', day, 'de')).toBe('Quelle: Buch vom 2. August 2020');
    expect(originLine('Buch', { ...day, precision: 'month' }, 'de')).toBe('Quelle: Buch, August 2020');
    expect(originLine('Buch', { ...day, precision: 'year' }, 'de')).toBe('Quelle: Buch, 2020');
    expect(originLine('book', { ...day, precision: 'year' }, 'en')).toBe('From a book of 2020');
    const inferred = { ...day, basis: 'inferred' } as const;
    expect(originLine('book', inferred, 'en')).toBe('From a book of about 2 August 2020');
    expect(originLine('Buch', inferred, 'de')).toBe('Quelle: Buch, um den 2. August 2020');
  });

  test.each(['en', 'de'] as const)(
    'are announced as sentences, with or without a summary: %s',
    (language) => {
      const { announce } = cardStrings[language];
      const name = language === 'en' ? 'Card on Acme.' : 'Karte zu Acme.';
      expect(announce('Acme', '')).toBe(name);
      expect(announce('Acme', 'A mill')).toBe(`${name} A mill.`);
      expect(announce('Acme', 'A mill.')).toBe(`${name} A mill.`);
      expect(announce('Acme', '製粉所。')).toBe(`${name} 製粉所。`);
    },
  );
});
