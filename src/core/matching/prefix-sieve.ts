import { fold } from '../text/fold.ts';
import { createAliasTrie } from './alias-trie.ts';
import { createCandidateFinder } from './candidates.ts';
import type { MatchIndex } from './match-index.ts';
import { spellingsOf } from './spellings.ts';

/** Prefix lengths in folded units. Latin needs four, because too many other words share three letters. */
const LATIN_PREFIX_LENGTH = 4;
const OTHER_PREFIX_LENGTH = 3;
const RADIX = 36;
const LAST_LATIN = '\u024f';

/**
 * The prefixes of all names. They suffice to tell which texts may contain a name, at a fraction of the size.
 * @returns folded, sorted and unique; none is a prefix of another
 */
export function sievePrefixesOf({ entities }: Pick<MatchIndex, 'entities'>): string[] {
  const folded = entities.flatMap(({ aliases }) => aliases.flatMap(spellingsOf)).map(fold);
  const cut = folded.map((spelling) =>
    spelling.slice(0, spelling.charAt(0) <= LAST_LATIN ? LATIN_PREFIX_LENGTH : OTHER_PREFIX_LENGTH),
  );
  return [...new Set(cut)]
    .filter((one, _, all) => !all.some((other) => other !== one && one.startsWith(other)))
    .sort();
}

/**
 * Delta-encodes texts as numbers, because letters of many scripts hardly compress among code. Each number is the distance
 * of a unit to the unit at the same position of the previous text.
 * @returns numbers in base 36, separated by spaces within a text and by full stops between texts
 */
export function encodePrefixes(texts: readonly string[]): string {
  let previous = '';
  return texts
    .map((text) => {
      const deltas = Array.from({ length: text.length }, (_, at) =>
        (text.charCodeAt(at) - (previous.charCodeAt(at) || 0)).toString(RADIX),
      );
      previous = text;
      return deltas.join(' ');
    })
    .join('.');
}

/** The inverse of `encodePrefixes`. */
export function decodePrefixes(encoded: string): string[] {
  let units: number[] = [];
  return encoded.split('.').map((text) => {
    units = text.split(' ').map((delta, at) => Number.parseInt(delta, RADIX) + (units[at] ?? 0));
    return String.fromCharCode(...units);
  });
}

/**
 * Creates a filter that tells whether a text may contain a name. It has false positives, but rejects no text that the
 * matcher finds a candidate in. It skips seams.
 * @param prefixes from `sievePrefixesOf`
 */
export function createSieve(prefixes: readonly string[]): (text: string) => boolean {
  const trie = createAliasTrie(prefixes.map((prefix) => [prefix, prefix] as const));
  const candidates = createCandidateFinder(prefixes, trie.mayStart);
  return (text) => candidates.find(text, 0, text.length).some((at) => trie.match(text, at).length > 0);
}
