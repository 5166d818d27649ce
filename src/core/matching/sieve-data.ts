import { fold } from '../text/fold.ts';
import { latinPattern } from './candidates.ts';
import type { MatchIndex } from './match-index.ts';
import { MAX_PREFIX, type SieveData, skeleton } from './sieve.ts';
import { spellingsOf } from './spellings.ts';

/**
 * How much of a skeleton is kept: enough to tell "microsoft" from "microscope". Korean syllables are two or three letters
 * each.
 */
const prefixOf = (text: string): string =>
  text.slice(0, text < '\u0250' ? 7 : /^[\u1100-\u11ff]/.test(text) ? MAX_PREFIX : 5);

/** Compiles the names of an index to what tells which texts may hold one. */
export function sieveDataOf({ entities }: Pick<MatchIndex, 'entities'>): SieveData {
  const spellings = entities.flatMap(({ aliases }) => aliases.flatMap(spellingsOf));
  const prefixes = withoutLonger(spellings.map((spelling) => prefixOf(skeleton(fold(spelling)))));
  return {
    latin: latinPattern(spellings) ?? '',
    others: startsBeyondAscii(new Set(prefixes.map((prefix) => prefix.charAt(0)))),
    prefixes: prefixes.join(' '),
  };
}

/** Each once, in order, none the beginning of another. */
function withoutLonger(prefixes: readonly string[]): string[] {
  const unique = [...new Set(prefixes)].sort();
  return unique.filter((one) => !unique.some((other) => other !== one && one.startsWith(other)));
}

/** All code units beyond ASCII that fold to one of `firsts`, as the inside of a character class. */
function startsBeyondAscii(firsts: ReadonlySet<string>): string {
  let text = '';
  let from = -1;
  for (let unit = 0x80; unit <= 0xffff; unit++) {
    // The first half of a pair does not tell which letter it is; there are mathematical ones.
    const isSurrogate = unit >= 0xd800 && unit < 0xe000;
    const may = isSurrogate ? unit < 0xdc00 : firsts.has(skeleton(fold(String.fromCharCode(unit))).charAt(0));
    if (may && from < 0) from = unit;
    if (may || from < 0) continue;
    const last = unit - 1;
    text += String.fromCharCode(from) + (last > from ? `-${String.fromCharCode(last)}` : '');
    from = -1;
  }
  return text;
}
