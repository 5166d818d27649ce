import { type Concept, thesaurusOf } from '../thesaurus/thesaurus.ts';
import { commonness } from '../words/common-words.ts';
import { rootCandidates } from '../words/root-candidates.ts';
import type { PackLanguage } from '../words/words.ts';
import { splitCompound } from './compounds.ts';

/** The concepts of a text, each with the positions of its words. */
export type FoundConcepts = ReadonlyMap<Concept, ReadonlySet<number>>;

/**
 * Finds the concepts of a text by its phrases and rare words. Frequent words have too many meanings.
 * @param stems of all words of the text
 */
export function conceptsIn(stems: readonly string[], language: PackLanguage): FoundConcepts {
  const found = new Map<Concept, Set<number>>();
  for (let at = 0; at < stems.length; ) {
    const phrase = longestPhrase(stems, at, language);
    const length = phrase?.length ?? 1;
    for (const concept of phrase?.concepts ?? conceptsOfWord(stems[at] ?? '', language)) {
      const positions = found.get(concept) ?? new Set();
      found.set(concept, positions);
      for (let i = 0; i < length; i++) positions.add(at + i);
    }
    // The words of a phrase do not count on their own.
    at += length;
  }
  return found;
}

/** The longest phrase that begins at a position. */
function longestPhrase(
  stems: readonly string[],
  at: number,
  language: PackLanguage,
): { concepts: readonly Concept[]; length: number } | undefined {
  const phrases = thesaurusOf(language)
    .phrases.get(stems[at] ?? '')
    ?.filter(({ rest }) => rest.every((one, i) => one === stems[at + 1 + i]));
  if (!phrases || phrases.length === 0) return undefined;
  const longest = Math.max(...phrases.map(({ rest }) => rest.length));
  const concepts = phrases.filter(({ rest }) => rest.length === longest).map(({ concept }) => concept);
  return { concepts, length: longest + 1 };
}

/** The concepts of a rare word or, where it has none, of a word that it derives from or of the parts of a German compound. */
function conceptsOfWord(stemmed: string, language: PackLanguage): readonly Concept[] {
  if (commonness(stemmed, language) !== 'rare') return [];
  const { words } = thesaurusOf(language);
  const known = words.get(stemmed);
  if (known) return known;
  const root = rootCandidates(stemmed, language).find((one) => words.has(one));
  if (root !== undefined) return words.get(root) ?? [];
  if (language !== 'de') return [];
  return splitCompound(stemmed, isGermanWord).flatMap((part) => words.get(part) ?? []);
}

const isGermanWord = (stemmed: string) =>
  thesaurusOf('de').words.has(stemmed) || commonness(stemmed, 'de') === 'frequent';
