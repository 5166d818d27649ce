import { isVirama } from '../text/characters.ts';
import type { MatchAlias } from './match-index.ts';

/** Everything that an alias stands for, as raw spellings. */
export function spellingsOf({ text, joinable }: MatchAlias): string[] {
  const spellings = joinable ? ['', ' ', '-'].map((joint) => text.replaceAll(' ', joint)) : [text];
  return spellings.flatMap((spelling) => [spelling, ...beforeVowel(spelling)]);
}

/** Indian scripts drop the sign for "no vowel" at the end of a name when an ending brings a vowel. */
function beforeVowel(spelling: string): string[] {
  return isVirama(spelling.codePointAt(spelling.length - 1) ?? 0) ? [spelling.slice(0, -1)] : [];
}
