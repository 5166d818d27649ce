import { isVirama } from '../text/characters.ts';

/** How an alias is written, before its spellings are listed. */
export interface WrittenAlias {
  text: string;
  /** Whether its words may also be joined or hyphenated. */
  joinable?: boolean | undefined;
  /** Other ways to write it. */
  also?: readonly string[] | undefined;
}

/**
 * The raw spellings of an alias: as written; joined and hyphenated, if that is allowed; without a final virama; and with a vowel sign that
 * is often typed as two.
 */
export function spellingsOf({ text, also = [], joinable }: WrittenAlias): string[] {
  const spellings = joinable
    ? separatorsOf(text).map((separator) => text.replaceAll(' ', separator))
    : [text];
  return [...spellings, ...also]
    .flatMap((spelling) => [spelling, ...withoutVirama(spelling)])
    .flatMap((spelling) => [spelling, ...withTwoVowelSigns(spelling)]);
}

/** What may separate the words of a name. An underscore is left out for Latin names, because it is that of an identifier. */
export const separatorsOf = (text: string): string[] => [
  '',
  ' ',
  '-',
  ...(/\p{sc=Latin}/u.test(text) ? [] : ['_']),
];

/** The Devanagari vowel candra o looks the same as two characters, aa and candra e. */
const withTwoVowelSigns = (spelling: string): string[] =>
  spelling.includes('\u0949') ? [spelling.replaceAll('\u0949', '\u093e\u0945')] : [];

/** Malayalam has letters for final consonants. Before a suffix that begins with a vowel, ordinary letters replace them. */
const CHILLUS: Readonly<Record<string, string>> = { ൺ: 'ണ', ൻ: 'ന', ർ: 'റ', ൽ: 'ല', ൾ: 'ള' };

/** Indic scripts drop a name's final virama when a suffix begins with a vowel. */
function withoutVirama(spelling: string): string[] {
  const consonant = CHILLUS[spelling.charAt(spelling.length - 1)];
  if (consonant !== undefined) return [spelling.slice(0, -1) + consonant];
  return isVirama(spelling.codePointAt(spelling.length - 1) ?? 0) ? [spelling.slice(0, -1)] : [];
}
