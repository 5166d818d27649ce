import { inEitherCase, latinPattern } from '../matching/candidates.ts';
import { allSpellings, type MatchIndex } from '../matching/match-index.ts';
import { fold } from '../text/fold.ts';
import { type SieveData, skeleton } from './sieve.ts';
import { startsBeyondAscii } from './sieve-starts.ts';

/** A pattern that matches nothing. */
const NOTHING = '(?!)';

/** Computes the data of the sieve for the names of an index. */
export function sieveDataOf({ entities }: Pick<MatchIndex, 'entities'>): SieveData {
  const spellings = entities.flatMap(({ aliases }) => aliases.flatMap(allSpellings));
  const prefixes = withoutLonger(spellings.map((spelling) => prefixOf(skeleton(fold(spelling)))));
  const starts = [
    latinPattern(spellings, (letter, rest) => `${inEitherCase(letter)}(?=${rest})`),
    startsBeyondAscii(
      prefixes,
      spellings.map(fold).filter((spelling) => /^[^\p{L}\p{Nd}]/u.test(spelling)),
    ),
  ];
  return { starts: starts.filter(Boolean).join('|') || NOTHING, prefixes: `|${prefixes.join('|')}|` };
}

/**
 * The part of a skeleton that is compared: long enough to tell "microsoft" from "microscope". A Korean syllable has two or three letters,
 * while in Indic and similar scripts a letter is a syllable.
 */
function prefixOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first < 0x250) return text.slice(0, 7);
  if (first >= 0x1100 && first < 0x1200) return text.slice(0, 9);
  return text.slice(0, first >= 0x900 && first < 0x10a0 ? 4 : 5);
}

/** Sorts the prefixes and drops duplicates and those that begin with another one. */
function withoutLonger(prefixes: readonly string[]): string[] {
  const unique = [...new Set(prefixes)].filter(Boolean).sort();
  return unique.filter((one) => !unique.some((other) => other !== one && one.startsWith(other)));
}
