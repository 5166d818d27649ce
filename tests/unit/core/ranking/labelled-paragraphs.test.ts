import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';
import { measureRelevance, packWithoutTerms, readLabelled } from '../../../tools/accuracy/relevance.ts';
import { pack } from '../../../tools/bundled-pack.ts';

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

  test('paragraphs as in blogs and forums, which tell it in other words', () => {
    const voices = read('voices');
    const { first, three, relatedNone, unrelatedNone } = measureRelevance(voices);
    expect(first).toBeGreaterThanOrEqual(0.84);
    expect(three).toBeGreaterThanOrEqual(0.94);
    expect(relatedNone).toBeLessThanOrEqual(0.08);
    expect(unrelatedNone).toBeGreaterThanOrEqual(0.93);
    const bare = measureRelevance(voices, { ranked: packWithoutTerms });
    expect(bare.first).toBeGreaterThanOrEqual(0.74);
    expect(bare.three).toBeGreaterThanOrEqual(0.93);
    expect(bare.unrelatedNone).toBeGreaterThanOrEqual(0.88);
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
