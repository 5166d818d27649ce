import { escapeRegExp } from '../shared/escape-reg-exp.ts';
import { isUnspaced, stripIgnorable, UNSPACED_LETTER } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { BOUNDARY } from '../text/sentinels.ts';
import type { ContextPattern, MatchContextRule } from './match-index.ts';
import { expressionOf } from './rejection-rules.ts';
import type { Span } from './word-boundaries.ts';

/** How far from an ambiguous spelling context words count, in UTF-16 units each way. */
const MAX_DISTANCE = 240;
/** Within this distance, a context word outweighs an inflection or a preceding word: "put on Tik Tok by Kesha". In UTF-16 units. */
const CLOSE_DISTANCE = 12;
const SENTENCE_END = new RegExp(`[.!?؟।](?=\\s|$|["'”’»)])|[。！？${BOUNDARY}]`, 'u');
/** In scripts without spaces, words of other scripts have no spaces around them either. */
const WORD_START = `(?<=^|[^\\p{L}\\p{N}]|${UNSPACED_LETTER})`;
/** What separates the repetitions of a sound: "tik tok, tik tok". */
const REPEAT_SEPARATOR = `[\\s,.…!?،、–—'"“”„«»-]+`;

/** Decides by the words nearby whether an ambiguous spelling is a mention. */
export interface CompiledContextRule {
  /**
   * @param name the range of the spelling
   * @param word the same range with prefix and suffix
   * @param aliasText the spelling as the pack writes it
   */
  accepts(text: string, name: Span, word: Span, aliasText: string): boolean;
}

/**
 * Compiles a rule for an ambiguous spelling.
 * @param table `MatchIndex.patterns`
 */
export function compileContextRule(
  rule: MatchContextRule,
  table: readonly ContextPattern[],
): CompiledContextRule {
  const wordsFor = wordPattern(rule.with);
  const wordsAgainst = wordPattern(rule.without);
  const wordBefore = new RegExp(`(?<!\\p{L})(?:${alternatives(rule.after ?? [])})[\\s"'“„«‹]+$`, 'u');

  /** Whether the nearest context word is one for a mention; `undefined` if there is none, or if both kinds are equally near. */
  const nearestVerdict = (left: string, right: string): boolean | undefined => {
    const distanceFor = distanceToNearest(wordsFor, left, right);
    const distanceAgainst = distanceToNearest(wordsAgainst, left, right);
    return distanceFor === distanceAgainst ? undefined : distanceFor < distanceAgainst;
  };

  return {
    accepts(text, name, word, aliasText) {
      const textBefore = text.slice(Math.max(0, word.start - MAX_DISTANCE), word.start);
      const textAfter = text.slice(word.end, word.end + MAX_DISTANCE);
      const spelling = text.slice(name.start, name.end);
      const suffix = text.slice(name.end, word.end);
      if (rule.patterns) {
        const marked = `${textBefore}\x02${spelling}\x03${suffix}\x02${textAfter}`;
        const ordered = rule.patterns.map((at) => table[at]);
        return !!ordered.find((one) => one && expressionOf(one).test(marked))?.verdict;
      }
      const before = fold(textBefore);
      const after = fold(textAfter);
      if (rule.lowercase === 'needed' && isRepeated(before, fold(spelling), fold(suffix) + after))
        return false;
      const left = before.split(SENTENCE_END).at(-1) ?? '';
      const right = after.split(SENTENCE_END)[0] ?? '';
      if (wordBefore.test(left)) return nearestVerdict('', right.slice(0, CLOSE_DISTANCE)) !== false;
      if (word.start < name.start || !isPlural(suffix))
        return nearestVerdict(left.slice(-CLOSE_DISTANCE), right.slice(0, CLOSE_DISTANCE)) !== false;
      const verdict = nearestVerdict(left, right) ?? nearestVerdict(before, after);
      if (verdict !== undefined) return verdict;
      return (isWrittenAsName(spelling, aliasText) ? rule.capitalised : rule.lowercase) === 'presumed';
    },
  };
}

/** Whether no word of a spelling begins with a small letter. */
export const isCapitalised = (name: string): boolean => !smallWordsIn(name);

/** The words of a spelling that begin with a small letter. */
export const smallWordsIn = (name: string): string => `${name.match(/(?<![^\s-])\p{Ll}+/gu) ?? ''}`;

/** Whether a spelling looks like a name: by its capitals or, in scripts without case, by having the letters of the pack. */
function isWrittenAsName(spelling: string, aliasText: string): boolean {
  if (/\p{Cased}/u.test(spelling)) return isCapitalised(stripIgnorable(spelling));
  return lettersOf(spelling) === lettersOf(aliasText);
}

/** The letters of a name in their case, without the signs and spaces between them. */
export const lettersOf = (name: string): string =>
  stripIgnorable(name).normalize('NFKC').replace(/\P{L}/gu, '');

/** A word is inflected, a sound is not. "-s" and "-es" do not count, because they may be a plural of anything. */
const isPlural = (suffix: string) => /^(?:['’-]?e?s)?$/i.test(suffix);

/** Whether a spelling is repeated, as sounds are and names are not: "tik tok, tik tok". All arguments are folded. */
function isRepeated(before: string, spelling: string, after: string): boolean {
  const pattern = escapeRegExp(spelling).replace(/[\s-]+/g, '[\\s-]*');
  return new RegExp(
    `(?<!\\p{L})${pattern}${REPEAT_SEPARATOR}\x02|\x02${REPEAT_SEPARATOR}${pattern}(?!\\p{L})`,
    'u',
  ).test(`${before}\x02${after}`);
}

/** The distance of the nearest match in UTF-16 units, or `Infinity`. The spelling lies between `left` and `right`. */
function distanceToNearest(words: RegExp, left: string, right: string): number {
  let nearest = right.matchAll(words).next().value?.index ?? Infinity;
  for (const match of left.matchAll(words))
    nearest = Math.min(nearest, left.length - match.index - match[0].length);
  return nearest;
}

/** Matches the beginnings of words, so that one entry covers its inflections. An entry with "=" matches a whole word. */
function wordPattern(words: readonly string[]): RegExp {
  const isSpaced = (word: string) => !isUnspaced(word.codePointAt(0) ?? 0);
  const spaced = words.filter(isSpaced);
  const unspaced = words.filter((word) => !isSpaced(word));
  // The first letters come first: testing for a letter is faster than testing for the start of a word at every place.
  const initials = [
    ...new Set(spaced.map((word) => String.fromCodePoint(fold(word.replace('=', '')).codePointAt(0) ?? 0))),
  ];
  return new RegExp(
    `(?=${initials.map(escapeRegExp).join('|')})${WORD_START}(?:${alternatives(spaced)})|(?:${alternatives(unspaced)})`,
    'gu',
  );
}

function alternatives(words: readonly string[]): string {
  const sources = words.map((word) =>
    word.startsWith('=')
      ? `${escapeRegExp(fold(word.slice(1)))}(?![\\p{L}\\p{N}])`
      : escapeRegExp(fold(word)),
  );
  return sources.join('|') || '(?!)';
}
