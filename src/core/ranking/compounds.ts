import { stem } from '../words/words.ts';

/** Unrelated words contain shorter parts by chance. In UTF-16 units. */
const MIN_PART = 4;
/** Linking elements between the parts of a German compound: "Verbot-s-ankündigung". */
const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * Splits a German compound into its first part and its last, as stems: "Nutzerdaten" into "nutz" and "dat".
 * @param stemmed the folded stem of the word
 * @param isKnown whether a stem is that of a word
 * @returns both parts; nothing for a word that cannot be split into two known words
 */
export function splitCompound(stemmed: string, isKnown: (stemmed: string) => boolean): readonly string[] {
  for (let at = stemmed.length - MIN_PART; at >= MIN_PART; at--) {
    const last = stemmed.slice(at);
    if (!isKnown(last)) continue;
    for (const linking of LINKING) {
      const first = stemmed.slice(0, at - linking.length);
      if (first.length < MIN_PART || !stemmed.slice(0, at).endsWith(linking)) continue;
      if (isKnown(first)) return [first, last];
      const firstStem = stem(first, 'de');
      if (isKnown(firstStem)) return [firstStem, last];
    }
  }
  return [];
}
