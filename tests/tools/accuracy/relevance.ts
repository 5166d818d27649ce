import { INITIAL_NOTE_COUNT } from '../../../src/core/card/card-data.ts';
import { toMatchIndex } from '../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../src/core/matching/text-matcher.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { rankNotes } from '../../../src/core/ranking/relevance.ts';
import { RANKING_WEIGHTS, type RankingWeights } from '../../../src/core/ranking/weights.ts';
import { memoize } from '../../../src/core/shared/memoize.ts';
import { PACK_LANGUAGES } from '../../../src/core/words/words.ts';
import { pack } from '../bundled-pack.ts';

/**
 * Measures on labelled paragraphs how often the first notes fit, and whether paragraphs that no note fits are recognised.
 * A file has tab-separated columns: id, language, hovered entity, statements that fit (`F05,F06`; empty where none does),
 * paragraph. The id of a note begins with the statement that it belongs to.
 */
export interface LabelledParagraph {
  id: string;
  language: string;
  entity: string;
  /** The statements that fit. */
  fits: readonly string[];
  paragraph: string;
}

/** Parses the text of a file of labelled paragraphs. */
export function readLabelled(text: string): LabelledParagraph[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('id\t'))
    .map((line) => {
      const [id = '', language = '', entity = '', fits = '', paragraph = ''] = line.split('\t');
      return { id, language, entity, fits: fits.split(',').filter(Boolean), paragraph };
    });
}

/** The bundled pack without its terms, like a pack whose author has written none. */
export const packWithoutTerms: Pack = {
  ...pack,
  notes: pack.notes.map(({ terms: _, ...note }) => note),
  topics: pack.topics.map(({ terms: _, ...topic }) => topic),
};

const matcherOf = memoize((ranked: Pack) => createTextMatcher(toMatchIndex(ranked)));
const statementOf = ({ id }: { id: string }) => id.slice(0, 3).toUpperCase();

/** Shares of paragraphs, 0 to 1. */
export interface Relevance {
  /** Of related paragraphs: a fitting note is first. */
  first: number;
  /** Of related paragraphs: a fitting note is among the first three. */
  three: number;
  /** Of related paragraphs: the card says that no note fits. */
  relatedNone: number;
  /** Of unrelated paragraphs: the card says that no note fits. */
  unrelatedNone: number;
  /** A line of text for each paragraph where the notes differ from the labels. */
  misses: readonly string[];
}

interface RelevanceOptions {
  ranked?: Pack;
  weights?: RankingWeights;
}

/** Ranks the notes of a pack for each paragraph in a language of packs, and compares the result with the labels. */
export function measureRelevance(
  labelled: readonly LabelledParagraph[],
  { ranked = pack, weights = RANKING_WEIGHTS }: RelevanceOptions = {},
): Relevance {
  const misses: string[] = [];
  const outcomes = labelled
    .filter(({ language }) => PACK_LANGUAGES.some((known) => known === language))
    .map((paragraph) => {
      const shown = rank(paragraph, ranked, weights).slice(0, INITIAL_NOTE_COUNT);
      const place = shown.findIndex(({ note }) => paragraph.fits.includes(statementOf(note)));
      const none = !shown.some(({ fits }) => fits);
      const related = paragraph.fits.length > 0;
      if (related ? place !== 0 || none : !none) misses.push(describe(paragraph, place, none, shown));
      return { related, place, none };
    });
  const share = (of: 'related' | 'unrelated', test: (outcome: (typeof outcomes)[number]) => boolean) => {
    const all = outcomes.filter(({ related }) => related === (of === 'related'));
    return all.filter(test).length / all.length;
  };
  return {
    first: share('related', ({ place }) => place === 0),
    three: share('related', ({ place }) => place >= 0),
    relatedNone: share('related', ({ none }) => none),
    unrelatedNone: share('unrelated', ({ none }) => none),
    misses,
  };
}

type Ranked = ReturnType<typeof rankNotes>;

function rank({ paragraph, entity }: LabelledParagraph, ranked: Pack, weights: RankingWeights): Ranked {
  const mentions = matcherOf(ranked).find(paragraph);
  const mentioned = new Set(mentions.map((mention) => mention.entity));
  mentioned.delete(entity);
  const at = mentions.find((mention) => mention.entity === entity)?.start;
  return rankNotes(ranked, { paragraph, at, entity, others: [...mentioned] }, weights);
}

function describe(
  { id, language, entity, fits }: LabelledParagraph,
  place: number,
  none: boolean,
  shown: Ranked,
): string {
  const where = place < 0 ? 'MISSED' : `at ${place + 1}`;
  const outcome = fits.length === 0 ? 'FITS' : `${where}${none ? ', none fits' : ''}`;
  const top = shown.map(
    ({ note, score, reasons }) => `${statementOf(note)} ${score.toFixed(1)} (${reasons.join(', ')})`,
  );
  return `${outcome} ${id} ${language} ${entity}, labelled ${fits.join(',') || 'none'}: ${top.join(' | ')}`;
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`).padStart(8);

/** Prints the measurements with and without terms and without each signal, and the paragraphs where notes differ from the labels. */
export function reportRelevance(labelled: readonly LabelledParagraph[]): void {
  const all = measureRelevance(labelled);
  for (const miss of all.misses) console.log(miss);
  console.log(`\n${''.padEnd(40)}   first  among 3  none though related  none when unrelated`);
  const row = (name: string, { first, three, relatedNone, unrelatedNone }: Relevance) =>
    console.log(
      `${name.padEnd(38)} ${percent(first)} ${percent(three)} ${percent(relatedNone).padStart(20)} ${percent(unrelatedNone).padStart(20)}`,
    );
  row('as shipped', all);
  row('without any terms', measureRelevance(labelled, { ranked: packWithoutTerms }));
  for (const [name, weights] of ablations()) row(`without ${name}`, measureRelevance(labelled, { weights }));
  for (const [name, weights] of ablations())
    row(`without ${name} and terms`, measureRelevance(labelled, { ranked: packWithoutTerms, weights }));
}

/** Weights with one signal removed each. Factors are set to 1, other weights to 0. */
function ablations(): [string, RankingWeights][] {
  const factors: readonly string[] = [
    'frequentWord',
    'frequentWordFit',
    'ambiguousConcept',
    'farSentence',
    'sharedWord',
  ] satisfies (keyof RankingWeights)[];
  return Object.keys(RANKING_WEIGHTS).map((name) => [
    name,
    { ...RANKING_WEIGHTS, [name]: factors.includes(name) ? 1 : 0 },
  ]);
}
