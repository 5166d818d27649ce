import { isVirama } from '../text/characters.ts';

/** How an alias is written, before its spellings are listed. */
export interface WrittenAlias {
  text: string;
  /** Whether its words may also be joined or hyphenated. */
  joinable?: boolean | undefined;
  /** Other ways to write it. */
  also?: readonly string[] | undefined;
}

/** The raw spellings of an alias: as written, joined or hyphenated if it allows that, and without a final virama. */
export function spellingsOf({ text, also = [], joinable }: WrittenAlias): string[] {
  const spellings = joinable ? ['', ' ', '-'].map((separator) => text.replaceAll(' ', separator)) : [text];
  return [...spellings, ...also].flatMap((spelling) => [spelling, ...withoutVirama(spelling)]);
}

/** What is left of a spelling whose last letter changes when it is inflected. */
export const stemOf = (text: string): string => Array.from(text).slice(0, -1).join('');

/** Indic scripts drop a name's final virama when a suffix begins with a vowel. */
function withoutVirama(spelling: string): string[] {
  return isVirama(spelling.codePointAt(spelling.length - 1) ?? 0) ? [spelling.slice(0, -1)] : [];
}
