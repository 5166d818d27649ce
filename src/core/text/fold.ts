import { isIgnorable, isMark, isSpace, widthOf } from './characters.ts';

/**
 * Folding: one written form for all ways to encode a spelling. Capitals, accents, vowel points, full-width and
 * half-width forms, composed and decomposed characters, kinds of spaces, hyphens and apostrophes come out the same;
 * invisible characters vanish. Works a cluster (a character with its marks) at a time, so that every folded unit
 * knows the stretch of raw text it came from.
 */

const MARKS_FOLD = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]/u;
/** The dot below that tells borrowed sounds in Devanagari, Gujarati and Gurmukhi, and is left out as often as not. */
const NUKTA = /[\u093c\u0abc\u0a3c]/g;
const each = (from: string, to: string) => Array.from(from, (char): [string, string] => [char, to]);
const SPECIAL = new Map<string, string>([
  ['ı', 'i'],
  ['ς', 'σ'],
  ...each('يى', 'ی'),
  ...each('كڪ', 'ک'),
  // The two encodings of a Malayalam consonant without a vowel.
  ['ൺ', 'ണ്'],
  ['ൻ', 'ന്'],
  ['ർ', 'ര്'],
  ['ൽ', 'ല്'],
  ['ൾ', 'ള്'],
  ['ൿ', 'ക്'],
  ...each('\u2010\u2011\u2012\ufe63\uff0d\u05be', '-'),
  ...each('\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\uff07\u05f3\ua78c\u00b4', "'"),
  ['：', ':'],
]);
const BACKTICK = 0x60;
const cache = new Map<string, string>();

/** Folds one cluster: a code point and the marks that follow it. */
export function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster < '\x80') return cluster.toLowerCase();
  let folded = cache.get(cluster);
  if (folded === undefined) {
    folded = foldAnew(cluster);
    // Text repeats itself; a page that makes up clusters without end must not fill the memory.
    if (cache.size > 20_000) cache.clear();
    cache.set(cluster, folded);
  }
  return folded;
}

function foldAnew(cluster: string): string {
  // Compatibility forms of letters only: "™" is no "tm", and a footnote's "¹" no digit of the name.
  const plain = /^[\p{L}\p{M}]/u.test(cluster) ? cluster.normalize('NFKC') : cluster;
  const lower = plain.toLowerCase();
  const bare = MARKS_FOLD.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : lower.replace(NUKTA, '');
  return Array.from(bare, (char) => SPECIAL.get(char) ?? char).join('');
}

/** Where the cluster that starts at `index` ends. A run of white space is one cluster. */
export function clusterEnd(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  let end = index + widthOf(code);
  if (isSpace(code)) {
    while (end < text.length && isSpaceOrHidden(text.charCodeAt(end))) end++;
    return end;
  }
  while (end < text.length) {
    const next = text.codePointAt(end) ?? 0;
    if (next < 0x300 || !joins(next)) break;
    end += widthOf(next);
  }
  return end;
}

const isSpaceOrHidden = (code: number) => isSpace(code) || isIgnorable(code);

/** Marks, medial and final jamo, half-width sound marks: what composes with the character before it. */
function joins(code: number): boolean {
  return (
    (isMark(code) && !isIgnorable(code)) ||
    (code >= 0x1160 && code <= 0x11ff) ||
    code === 0xff9e ||
    code === 0xff9f
  );
}

/** One folded unit of a text and the raw stretch it stands for. */
export interface FoldedText {
  /** The folded text. */
  text: string;
  /** For each UTF-16 unit of `text`: where its cluster starts in the raw text. */
  starts: readonly number[];
  /** For each UTF-16 unit of `text`: where its cluster ends in the raw text. */
  ends: readonly number[];
}

/**
 * Folds a text.
 * @returns the folded text with, for each of its units, the raw stretch it came from; several units may share one
 */
export function foldText(raw: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = clusterEnd(raw, at);
    const folded = foldStretch(raw, at, end);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

/** Folds the cluster at `from`..`to`; '' for one that shows nothing. */
export function foldStretch(raw: string, from: number, to: number): string {
  const code = raw.charCodeAt(from);
  if (to - from === 1 && code < 0x80) {
    if (code <= 0x20 && isSpace(code)) return ' ';
    return code === BACKTICK ? "'" : raw.charAt(from).toLowerCase();
  }
  if (isSpace(code)) return ' ';
  if (isIgnorable(code)) return '';
  return foldCluster(raw.slice(from, to));
}

/** Only the folded text, for aliases and terms. */
export const fold = (raw: string) => foldText(raw).text;
