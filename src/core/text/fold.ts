import { isCombiningMark, isIgnorable, isSpace, utf16Length } from './characters.ts';

/**
 * Folding maps the different ways to write a spelling to one form. It ignores case, accents, vowel points, width, Unicode composition,
 * and the kind of space, hyphen or apostrophe, and it drops invisible characters. It works on one cluster at a time (a character with
 * its combining marks), so that each folded unit can be traced back to a range of the raw text.
 */

const DROPS_MARKS = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]/u;
/** The dot that marks borrowed sounds in Devanagari, Gujarati and Gurmukhi. It is often left out. */
const NUKTA = /[\u093c\u0abc\u0a3c]/g;
/** Characters that fold to another one, although Unicode does not decompose them to it. Pairs of target and character. */
const REPLACEMENTS = new Map(
  [
    // Letters that are often typed as another one.
    'iı oø lł dđ σς یي یى کك کڪ',
    // Malayalam consonants without a vowel have two encodings: an atomic character, or consonant and virama.
    'ണ്ൺ ന്ൻ ര്ർ ല്ൽ ള്ൾ ക്ൿ',
    '-\u2010 -\u2011 -\u2012 -\ufe63 -\uff0d -\u05be',
    "'\u2018 '\u2019 '\u201b '\u02b9 '\u02bb '\u02bc '\u02bd '\u2032 '\uff07 '\u05f3 '\ua78c '\u00b4",
    ':：',
  ]
    .join(' ')
    .split(' ')
    .map((pair): [string, string] => [pair.slice(-1), pair.slice(0, -1)]),
);
const BACKTICK = 0x60;
const cache = new Map<string, string>();

/** Folds one cluster: a code point and the combining marks after it. */
function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster < '\x80') return cluster.toLowerCase();
  let folded = cache.get(cluster);
  if (folded === undefined) {
    folded = foldUncached(cluster);
    // Ordinary text stays far below the limit, which bounds the memory on pages with endless random clusters.
    if (cache.size > 20_000) cache.clear();
    cache.set(cluster, folded);
  }
  return folded;
}

function foldUncached(cluster: string): string {
  // Only letters and digits get compatibility forms: "™" is not "tm", and the "¹" of a footnote is not part of a name.
  const plain = /^[\p{L}\p{M}\p{Nd}]/u.test(cluster) ? cluster.normalize('NFKC') : cluster;
  const lower = plain.toLowerCase();
  const bare = DROPS_MARKS.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : lower.replace(NUKTA, '');
  return Array.from(bare, (char) => REPLACEMENTS.get(char) ?? char).join('');
}

/** The end of the cluster that starts at `index`. A run of white space is one cluster. */
export function clusterEnd(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  let end = index + utf16Length(code);
  if (isSpace(text.charCodeAt(index))) {
    while (end < text.length && isSpaceOrHidden(text.charCodeAt(end))) end++;
    return end;
  }
  while (end < text.length) {
    const next = text.codePointAt(end) ?? 0;
    if (next < 0x300 || !extendsCluster(next)) break;
    end += utf16Length(next);
  }
  return end;
}

const isSpaceOrHidden = (code: number) => isSpace(code) || isIgnorable(code);

/** Whether a character belongs to the cluster before it: combining marks, medial and final jamo, half-width sound marks. */
function extendsCluster(code: number): boolean {
  return (
    (isCombiningMark(code) && !isIgnorable(code)) ||
    (code >= 0x1160 && code <= 0x11ff) ||
    code === 0xff9e ||
    code === 0xff9f
  );
}

/** A folded text with the range of the raw text that each of its units comes from. Several units may have the same range. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`: where its cluster starts in the raw text. */
  starts: readonly number[];
  /** For each UTF-16 unit of `text`: where its cluster ends in the raw text. */
  ends: readonly number[];
}

/** Folds a text and records the offsets in the raw text. */
export function foldText(raw: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = clusterEnd(raw, at);
    const folded = foldClusterAt(raw, at, end);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

/** Folds the cluster at `from`..`to`. An invisible cluster folds to ''. */
export function foldClusterAt(raw: string, from: number, to: number): string {
  const code = raw.charCodeAt(from);
  if (to - from === 1 && code < 0x80) {
    if (code <= 0x20 && isSpace(code)) return ' ';
    return code === BACKTICK ? "'" : raw.charAt(from).toLowerCase();
  }
  if (isSpace(code)) return ' ';
  if (isIgnorable(code)) return '';
  return foldCluster(raw.slice(from, to));
}

/** Folds a text without recording offsets, for aliases and terms. */
export function fold(raw: string): string {
  let text = '';
  for (let at = 0, end = 0; at < raw.length; at = end) {
    end = clusterEnd(raw, at);
    text += foldClusterAt(raw, at, end);
  }
  return text;
}
