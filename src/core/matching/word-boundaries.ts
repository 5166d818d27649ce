import {
  codePointBefore,
  isHangul,
  isIgnorable,
  isKatakana,
  isLower,
  isUnspaced,
  isUpper,
  isWordChar,
  widthOf,
} from '../text/characters.ts';
import { clusterEnd, fold, foldStretch } from '../text/fold.ts';
import type { Affixes, Joint } from './affixes.ts';
import type { TrieHit } from './alias-trie.ts';

/** The raw stretch of a name with all that is attached to it. */
export interface Span {
  start: number;
  end: number;
}

/** The longest ending or prefix that is read, in UTF-16 units. */
const LONGEST = 40;
/** The longest ending behind an apostrophe, a hyphen or a colon. */
const LONGEST_JOINED = 16;
const UNDERSCORE = 0x5f;

/** The word that a spelled-out name is, with its prefix and ending; nothing when it is only part of another word. */
export function wordAround(text: string, start: number, hit: TrieHit<unknown>, affixes: Affixes) {
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
  // A run of katakana is one word.
  if (isKatakana(first) && isKatakana(before)) return undefined;
  if (isUnspaced(first) || isUnspaced(before)) return start;
  if (isHangul(first) !== isHangul(before)) return start;
  const from = prefixStart(text, start, affixes);
  // What stands before a Korean name is another part of a compound.
  return from !== undefined && isHangul(first) ? start : from;
}

function prefixStart(text: string, start: number, affixes: Affixes): number | undefined {
  let at = start;
  // Vowel points and tatweel lengthen a prefix in the raw text.
  const limit = affixes.longestPrefix * 4;
  while (at > 0 && start - at <= limit) {
    const code = codePointBefore(text, at);
    if (!isWordChar(code) && !isIgnorable(code)) break;
    // "kuTikTok", but no "etiktok".
    if (isUpper(code) || (isLower(code) && !isUpper(text.codePointAt(start) ?? 0))) return undefined;
    at -= widthOf(code);
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
  const inCapitals = isUpper(last);
  if (rest.folded === '') return joinedEnd(text, hit.end, affixes, inCapitals) ?? hit.end;
  if (!(rest.upper && !inCapitals) && affixes.isSuffix(rest.folded)) return rest.end;
  if (hit.tail !== '') return undefined;
  const next = text.codePointAt(hit.end) ?? 0;
  // Korean writes compounds together; the particle list only decides how far the mark reaches.
  if (isHangul(next) || (isUnspaced(last) && !isUnspaced(next))) return hit.end;
  // "Microsoft365"; small letters and digits are somebody's login.
  const isNumbered = /^\d{1,4}$/.test(rest.folded) && isUpper(text.codePointAt(start) ?? 0);
  return isNumbered && !isTagged(text, start) ? hit.end : undefined;
}

const isTagged = (text: string, start: number) => /[#@]/.test(text.charAt(start - 1));

const JOINTS: readonly Joint[] = ["'", '-', ':'];

function joinedEnd(text: string, index: number, affixes: Affixes, inCapitals: boolean): number | undefined {
  const end = clusterEnd(text, index);
  const sign = foldStretch(text, index, end);
  const joint = JOINTS.find((known) => known === sign);
  if (!joint) return undefined;
  const ending = restOfWord(text, end);
  if (ending.folded === '' || ending.folded.length > LONGEST_JOINED) return undefined;
  if (ending.upper && !inCapitals) return undefined;
  return affixes.follows(joint, ending.folded) ? ending.end : undefined;
}

/** "_Acme_" in plain text, where underscores stand for italics; "_acme" is a variable. */
const opensEmphasis = (text: string, start: number) =>
  /(?<![\p{L}\p{N}_])_{1,3}$/u.test(text.slice(Math.max(0, start - 4), start)) && !isLowerAt(text, start);

const closesEmphasis = (text: string, start: number, end: number) =>
  /^_{1,3}(?![\p{L}\p{N}_])/u.test(text.slice(end, end + 4)) && !isLowerAt(text, start);

const isLowerAt = (text: string, index: number) => isLower(text.codePointAt(index) ?? 0);

/** A run of word characters in folded form. */
interface WordPart {
  folded: string;
  /** Raw offset where the run ends. */
  end: number;
  /** Whether any of its characters is a capital. */
  upper: boolean;
}

/**
 * The rest of the word from `index` on: letters up to the next edge. Changing to a script without spaces is an edge
 * ("TikTokの"), unless the run began in it.
 * @param tail folded units that are read already and come first
 */
function restOfWord(text: string, index: number, tail = ''): WordPart {
  let folded = tail;
  let upper = false;
  let at = index;
  let end = index;
  while (at < text.length && at - index < LONGEST) {
    const code = text.codePointAt(at) ?? 0;
    if (isIgnorable(code) && !isBreak(code)) {
      at += widthOf(code);
      continue;
    }
    if (!isWordChar(code) || isUnspaced(code) || code === UNDERSCORE) break;
    // Korean particles follow names of any script; a new word does not begin with one.
    if (folded !== '' && isHangul(code) !== isHangul(folded.codePointAt(folded.length - 1) ?? 0)) break;
    upper ||= isUpper(code);
    const next = clusterEnd(text, at);
    folded += foldStretch(text, at, next);
    at = next;
    end = next;
  }
  return { folded, end, upper };
}

/** Zero-width space: invisible, but put in as a place to break, so it ends a word. */
const isBreak = (code: number) => code === 0x200b;

/** The code point before `index`, leaving out invisible ones; -1 at the start of the text. */
function visibleBefore(text: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codePointBefore(text, at);
    if (code === -1 || !isIgnorable(code) || isBreak(code)) return code;
    at -= widthOf(code);
  }
}
