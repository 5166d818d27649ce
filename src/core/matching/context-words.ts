import { isUnspaced, visible } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { BOUNDARY, escapeRegExp } from '../text/structure-marks.ts';
import type { MatchContextRule } from './match-index.ts';
import type { Span } from './word-boundaries.ts';

/** How far company may stand from an ambiguous spelling, in UTF-16 units each way. */
const REACH = 240;
/** How close a word must stand to outweigh what the form or the word before says: "put on Tik Tok by Kesha". */
const CLOSE = 12;
const SENTENCE_END = new RegExp(`[.!?؟।](?=\\s|$|["'”’»)])|[。！？${BOUNDARY}]`, 'gu');
/** Scripts without spaces leave none around words of other scripts either. */
const WORD_START =
  '(?<=^|[^\\p{L}\\p{N}]|[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}])';
/** What may stand between two cries of the same sound. */
const PAUSE = `[\\s,.…!?،、–—'"“”„«»-]+`;

/** Decides whether an ambiguous spelling is a mention, by the company it keeps. */
export interface ContextRule {
  /**
   * @param name where the spelling stands
   * @param word the same with what is attached to it
   * @param own the spelling as the pack writes it
   */
  accepts(text: string, name: Span, word: Span, own: string): boolean;
}

/** @param company the pack's rule: words that speak for and against, and what holds when neither is there */
export function compileContextRule(rule: MatchContextRule): ContextRule {
  const speaksFor = wordPattern(rule.with);
  const speaksAgainst = wordPattern(rule.without);
  const after = new RegExp(`(?<!\\p{L})(?:${alternatives(rule.after ?? [])})[\\s"'“„«‹]+$`, 'u');

  /** What the nearest word says, if there is one. */
  const verdict = (left: string, right: string): boolean | undefined => {
    const forIt = gap(speaksFor, left, right);
    const againstIt = gap(speaksAgainst, left, right);
    return forIt === againstIt ? undefined : forIt < againstIt;
  };

  return {
    accepts(text, name, word, own) {
      const spelled = text.slice(name.start, name.end);
      const before = text.slice(Math.max(0, word.start - REACH), word.start);
      const behind = text.slice(word.end, word.end + REACH);
      if (rule.lowercase === 'needed' && isRepeated(fold(before), fold(spelled), fold(behind))) return false;
      const left = fold(lastSentence(before));
      const right = fold(firstSentence(behind));
      if (after.test(left)) return verdict('', right.slice(0, CLOSE)) !== false;
      if (isInflected(text, name, word)) return verdict(left.slice(-CLOSE), right.slice(0, CLOSE)) !== false;
      const said = verdict(left, right) ?? verdict(fold(before), fold(behind));
      return said ?? (standsOut(spelled, own) ? rule.capitalised : rule.lowercase) === 'presumed';
    },
  };
}

/** Each word of a spelling begins with a capital. */
export function isCapitalised(name: string): boolean {
  return name.split(/[\s-]+/).every((word) => !/^\p{Ll}/u.test(word));
}

/** Capitals tell a name from a word; in scripts without capitals, the letters that the pack uses. */
function standsOut(spelled: string, own: string): boolean {
  if (/\p{Cased}/u.test(spelled)) return isCapitalised(visible(spelled));
  const letters = (text: string) => visible(text).normalize('NFKC').replace(/[\s-]/g, '');
  return letters(spelled) === letters(own);
}

/** Endings are for words that a sentence has a place for; a sound has none. "-s" may be a plural of anything. */
function isInflected(text: string, name: Span, word: Span): boolean {
  const ending = fold(text.slice(name.end, word.end)).replace(/^['-]/, '');
  return word.start < name.start || !['', 's', 'es'].includes(ending);
}

/** "tik tok, tik tok": a name is not said twice in a row, a sound is. */
function isRepeated(before: string, name: string, behind: string): boolean {
  const cry = name.split(/[\s-]+/).join('[\\s-]*');
  return (
    new RegExp(`(?<!\\p{L})${cry}${PAUSE}$`, 'u').test(before) ||
    new RegExp(`^${PAUSE}${cry}(?!\\p{L})`, 'u').test(behind)
  );
}

function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

function firstSentence(text: string): string {
  const match = text.matchAll(SENTENCE_END).next().value;
  return match ? text.slice(0, match.index) : text;
}

/** How far off the nearest of some words stands; infinity when there is none. */
function gap(words: RegExp, left: string, right: string): number {
  let nearest = right.matchAll(words).next().value?.index ?? Infinity;
  for (const match of left.matchAll(words))
    nearest = Math.min(nearest, left.length - match.index - match[0].length);
  return nearest;
}

/** Words are found at their beginning, so that one entry takes all its inflections; "=" in front wants the whole word. */
function wordPattern(words: readonly string[]): RegExp {
  const [unspaced, spaced] = [true, false].map((kind) =>
    words.filter((word) => isUnspaced(word.codePointAt(0) ?? 0) === kind),
  );
  return new RegExp(
    `${WORD_START}(?:${alternatives(spaced ?? [])})|(?:${alternatives(unspaced ?? [])})`,
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
