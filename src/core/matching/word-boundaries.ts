import {
  codePointBefore,
  isCombiningMark,
  isHangul,
  isIgnorable,
  isKatakana,
  isLower,
  isUnspaced,
  isUpper,
  isWordChar,
  utf16Length,
} from '../text/characters.ts';
import { clusterEnd, fold, foldClusterAt } from '../text/fold.ts';
import { EDGE } from '../text/sentinels.ts';
import type { Affixes, JoinedSuffixes } from './affixes.ts';
import type { TrieHit } from './alias-trie.ts';

/** A range of the raw text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** How far a prefix or a suffix is read, in UTF-16 units. In the raw text, vowel points and tatweel make it longer. */
const MAX_AFFIX_LENGTH = 40;
/** The same for a suffix after a separator, in folded units. */
const MAX_JOINED_SUFFIX_LENGTH = 16;
const UNDERSCORE = 0x5f;
/** The last digit. Letters have higher codes. */
const NINE = 0x39;
/** The zero-width joiner, which makes one emoji of several. */
const JOINER = 0x200d;
/** Whether a code point is an emoji or another symbol. These may touch words. */
const isPicture = (code: number) => code > 0x7f && !isWordChar(code) && !isCombiningMark(code);

/**
 * Extends a spelling by the prefix and suffix that it has in a text.
 * @returns the span of the whole word; `undefined` if the spelling is part of another word
 */
export function wordSpan(
  text: string,
  start: number,
  hit: TrieHit<unknown>,
  affixes: Affixes,
): Span | undefined {
  const from = startOf(text, start, affixes);
  if (from === undefined) return undefined;
  const to = endOf(text, start, hit, affixes);
  return to === undefined ? undefined : { start: from, end: to };
}

function startOf(text: string, start: number, affixes: Affixes): number | undefined {
  const before = visibleBefore(text, start);
  if (before === -1 || !isWordChar(before)) return start;
  if (before === UNDERSCORE) return opensEmphasis(text, start) ? start : undefined;
  const first = text.codePointAt(start) ?? 0;
  if (isPicture(first) || beginsInElement(text, start, start + 1)) return start;
  // Katakana runs are not divided into words.
  if (isKatakana(first) && isKatakana(before)) return undefined;
  if (isUnspaced(first) || isUnspaced(before)) return start;
  if (isHangul(first) !== isHangul(before)) return start;
  const from = prefixStart(text, start, affixes);
  // The text before a Korean name is another part of a compound, not a prefix.
  return from !== undefined && isHangul(first) ? start : from;
}

/**
 * Whether a capital begins an element and, with it, a word. Example: the links "Instagram" and "TikTok" without a space in between.
 * Animated headings have an element for each letter, so an element of one letter does not count: "SPRING" contains no "RING".
 * @param beside where the next letter of the name is, if its element has several letters
 */
const beginsInElement = (text: string, at: number, beside: number) =>
  text[at - 1] === EDGE && text[beside] !== EDGE && isUpper(text.codePointAt(at) ?? 0);

function prefixStart(text: string, start: number, affixes: Affixes): number | undefined {
  let at = start;
  while (at > 0 && start - at < MAX_AFFIX_LENGTH) {
    const code = codePointBefore(text, at);
    if (!isWordChar(code) && !isIgnorable(code)) break;
    // Accepts "kuTikTok", but not "etiktok".
    if (isUpper(code) || (isLower(code) && !isUpper(text.codePointAt(start) ?? 0))) return undefined;
    at -= utf16Length(code);
  }
  return affixes.isPrefix(fold(text.slice(at, start))) ? at : undefined;
}

function endOf(text: string, start: number, hit: TrieHit<unknown>, affixes: Affixes): number | undefined {
  const end = endOfLetters(text, start, hit, affixes);
  if (end === undefined || text.charCodeAt(end) !== UNDERSCORE) return end;
  return closesEmphasis(text, start, end) ? end : undefined;
}

function endOfLetters(
  text: string,
  start: number,
  hit: TrieHit<unknown>,
  affixes: Affixes,
): number | undefined {
  const rest = restOfWord(text, hit.end, hit.tail);
  const last = codePointBefore(text, hit.end);
  // A joiner after it makes it a part of a combined emoji.
  if (isPicture(last)) return text.charCodeAt(hit.end) === JOINER ? undefined : hit.end;
  const inCapitals = isUpper(last);
  // An unknown ending after a separator is another word and not part of the mention: "TikTok" in "TikTok-like".
  if (rest.folded === '') return joinedSuffixEnd(text, hit.end, affixes, inCapitals) ?? hit.end;
  if (!(rest.hasCapital && !inCapitals) && affixes.isSuffix(rest.folded)) return rest.end;
  if (hit.tail !== '') return undefined;
  const next = text.codePointAt(hit.end) ?? 0;
  // Korean compounds have no spaces, so any Hangul may follow. Only known particles become part of the mention.
  if (isHangul(next) || (isUnspaced(last) && !isUnspaced(next))) return hit.end;
  // Accepts "Microsoft365", but not "Data421" for "Data42". A lower-case name with digits is rather a user name.
  const isNumbered = last > NINE && /^\d{1,4}$/.test(rest.folded) && !isLowerAt(text, start);
  return isNumbered && !followsTagSign(text, start) ? hit.end : undefined;
}

const followsTagSign = (text: string, start: number) => /[#@]/.test(text.charAt(start - 1));

/** Which list of suffixes holds after a separator: Microsoft's, TikTok-ul, TikTok:in. */
const LISTS_AFTER: ReadonlyMap<string, JoinedSuffixes> = new Map([
  ["'", 'afterApostrophe'],
  ['-', 'afterHyphen'],
  [':', 'afterColon'],
]);

function joinedSuffixEnd(
  text: string,
  index: number,
  affixes: Affixes,
  inCapitals: boolean,
): number | undefined {
  const end = clusterEnd(text, index);
  const list = LISTS_AFTER.get(foldClusterAt(text, index, end));
  if (!list) return undefined;
  const suffix = restOfWord(text, end);
  if (suffix.folded === '' || suffix.folded.length > MAX_JOINED_SUFFIX_LENGTH) return undefined;
  if (suffix.hasCapital && !inCapitals) return undefined;
  return affixes.isJoinedSuffix(list, suffix.folded) ? suffix.end : undefined;
}

/** In plain text, underscores stand for italics: "_Acme_". A lower-case name after one is a variable: "_acme". */
const opensEmphasis = (text: string, start: number) =>
  /(?<![\p{L}\p{N}_])_{1,3}$/u.test(text.slice(Math.max(0, start - 4), start)) && !isLowerAt(text, start);

const closesEmphasis = (text: string, start: number, end: number) =>
  /^_{1,3}(?![\p{L}\p{N}_])/u.test(text.slice(end, end + 4)) && !isLowerAt(text, start);

const isLowerAt = (text: string, index: number) => isLower(text.codePointAt(index) ?? 0);

/** The rest of a word. */
interface WordPart {
  folded: string;
  /** Raw end offset. */
  end: number;
  hasCapital: boolean;
}

/**
 * Reads the rest of the word from `index` on. The word ends before a script without spaces ("TikTokの"), and where the text
 * changes between Hangul and another script, because Korean particles follow names of any script.
 * @param tail what was folded before `index` and is put before the rest
 */
function restOfWord(text: string, index: number, tail = ''): WordPart {
  let folded = tail;
  let hasCapital = false;
  let at = index;
  let end = index;
  while (at < text.length && at - index < MAX_AFFIX_LENGTH) {
    const code = text.codePointAt(at) ?? 0;
    if (isIgnorable(code) && !isBreakOpportunity(code)) {
      at += utf16Length(code);
      continue;
    }
    if (!isWordChar(code) || isUnspaced(code) || code === UNDERSCORE) break;
    if (beginsInElement(text, at, at - 3)) break;
    if (folded !== '' && isHangul(code) !== isHangul(folded.codePointAt(folded.length - 1) ?? 0)) break;
    hasCapital ||= isUpper(code);
    const next = clusterEnd(text, at);
    folded += foldClusterAt(text, at, next);
    at = next;
    end = next;
  }
  return { folded, end, hasCapital };
}

/** The zero-width space is ignorable, but marks a break opportunity, so it ends a word. */
const isBreakOpportunity = (code: number) => code === 0x200b;

/** The code point before `index`, skipping ignorable ones, or -1 at the start of the text. */
function visibleBefore(text: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codePointBefore(text, at);
    if (code === -1 || !isIgnorable(code) || isBreakOpportunity(code)) return code;
    at -= utf16Length(code);
  }
}
