import { type Concept, thesaurusOf } from '../thesaurus/thesaurus.ts';
import { commonness } from '../words/common-words.ts';
import { rootCandidates } from '../words/root-candidates.ts';
import type { PackLanguage } from '../words/words.ts';
import { splitCompound } from './compounds.ts';

/** A concept of a text. */
interface FoundConcept {
  /** Where its words are. */
  positions: Set<number>;
  /** Whether all of them are frequent words, which have too many meanings to be sure of. */
  isFrequent: boolean;
}

/**
 * Finds the concepts of a text by its phrases and words.
 * @param stems of all words of the text
 */
export function conceptsIn(
  stems: readonly string[],
  language: PackLanguage,
): ReadonlyMap<Concept, Readonly<FoundConcept>> {
  const found = new Map<Concept, FoundConcept>();
  for (let at = 0; at < stems.length; ) {
    const stemmed = stems[at] ?? '';
    const phrase = longestPhrase(stems, at, language);
    const length = phrase?.length ?? 1;
    const isRare = phrase !== undefined || commonness(stemmed, language) === 'rare';
    for (const concept of phrase?.concepts ?? conceptsOfWord(stemmed, language)) {
      const one = found.get(concept) ?? { positions: new Set(), isFrequent: true };
      found.set(concept, one);
      for (let i = 0; i < length; i++) one.positions.add(at + i);
      if (isRare) one.isFrequent = false;
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

/** The concepts of a word or, where it has none, of a word that it derives from or of the parts of a German compound. */
function conceptsOfWord(stemmed: string, language: PackLanguage): readonly Concept[] {
  if (commonness(stemmed, language) === 'grammar') return [];
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
