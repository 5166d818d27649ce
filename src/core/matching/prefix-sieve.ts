import { fold } from '../text/fold.ts';
import { createAliasTrie } from './alias-trie.ts';
import { createCandidates } from './candidates.ts';
import type { MatchIndex } from './match-index.ts';
import { spellingsOf } from './spellings.ts';

/** How many folded units of a spelling stand for it. Three Latin letters begin too many other words. */
const LATIN = 4;
const OTHER = 3;
const RADIX = 36;
const END_OF_LATIN = '\u024f';

/**
 * The prefixes of all names: enough to tell which texts may hold one, for a fraction of the size.
 * @returns folded, each once, none the beginning of another, in order
 */
export function sievePrefixesOf({ entities }: Pick<MatchIndex, 'entities'>): string[] {
  const folded = entities.flatMap(({ aliases }) => aliases.flatMap(spellingsOf)).map(fold);
  const cut = folded.map((spelling) => spelling.slice(0, spelling.charAt(0) <= END_OF_LATIN ? LATIN : OTHER));
  return [...new Set(cut)]
    .filter((one, _, all) => !all.some((other) => other !== one && one.startsWith(other)))
    .sort();
}

/**
 * Few plain figures in place of texts in all the letters of the world, which are next to incompressible among code:
 * of each unit, how far it is from the unit in that place of the text before.
 * @returns texts parted by full stops, units by spaces
 */
export function encodePrefixes(texts: readonly string[]): string {
  let before = '';
  return texts
    .map((text) => {
      const steps = Array.from({ length: text.length }, (_, at) =>
        (text.charCodeAt(at) - (before.charCodeAt(at) || 0)).toString(RADIX),
      );
      before = text;
      return steps.join(' ');
    })
    .join('.');
}

/** The texts that `packTexts` packed. */
export function decodePrefixes(packed: string): string[] {
  let units: number[] = [];
  return packed.split('.').map((text) => {
    units = text.split(' ').map((step, at) => Number.parseInt(step, RADIX) + (units[at] ?? 0));
    return String.fromCharCode(...units);
  });
}

/**
 * A sieve for whole texts.
 * @param prefixes as `beginningsOf` gives them
 * @returns whether a text may hold a name; what it says no to, no matcher finds a place in. Reads over seams
 */
export function createSieve(prefixes: readonly string[]): (text: string) => boolean {
  const trie = createAliasTrie(prefixes.map((beginning) => [beginning, beginning] as const));
  const candidates = createCandidates(prefixes, trie.mayStart);
  return (text) => candidates.find(text, 0, text.length).some((at) => trie.match(text, at).length > 0);
}
