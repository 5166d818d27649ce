import { lazily } from '../shared/lazily.ts';

/**
 * Character classes that the matcher needs, from the Unicode character database. Code points are numbers, as `codePointAt` returns them.
 */

// The classes of a code point, as bits of one number.
const WORD = 1;
const UPPER = 2;
const UNSPACED = 4;
const MARK = 8;
const KATAKANA = 16;
const HANGUL = 32;
const LOWER = 64;

/** The source of a pattern for a letter of the scripts that put no spaces between words. */
export const UNSPACED_LETTER =
  '[\\p{scx=Han}\\p{scx=Katakana}\\p{sc=Hiragana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';

const unspacedLetter = lazily(() => new RegExp(UNSPACED_LETTER, 'u'));

const classCache = new Map<number, number>();
/** The classes of ASCII, Latin-1 and Latin Extended-A. */
const latinClasses = Uint8Array.from({ length: 0x180 }, (_, code) =>
  classifyLatin(String.fromCharCode(code)),
);

/** Like `classify`, but without Unicode patterns, because compiling them would delay every page. */
function classifyLatin(char: string): number {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return WORD | (char === lower ? LOWER : UPPER);
  return /[\dĸ_]/.test(char) ? WORD : 0;
}

function classify(char: string): number {
  let bits = 0;
  // To Unicode, superscript letters (footnote marks) and some apostrophes are letters. They are not part of a word.
  if (/^[\p{L}\p{M}\p{Nd}_]/u.test(char) && !/^[ªºʰ-ʸʹʻʼʽ\u1d2c-\u1d6a\ua78c]/.test(char)) bits |= WORD;
  if (/^\p{Lu}/u.test(char)) bits |= UPPER;
  if (/^\p{Ll}/u.test(char)) bits |= LOWER;
  if (/^\p{M}/u.test(char)) bits |= MARK;
  if (unspacedLetter().test(char)) bits |= UNSPACED;
  if (/^[\p{sc=Katakana}ー]/u.test(char)) bits |= KATAKANA;
  if (/^\p{sc=Hangul}/u.test(char)) bits |= HANGUL;
  return bits;
}

function classOf(code: number): number {
  // Besides Latin letters, typographic quotes, dashes and spaces (U+2000 to U+203F) are most frequent. They have no class.
  if (code < 0x180 || code >> 6 === 0x2000 >> 6) return latinClasses[code] ?? 0;
  let bits = classCache.get(code);
  if (bits === undefined) {
    bits = classify(String.fromCodePoint(code));
    classCache.set(code, bits);
  }
  return bits;
}

/** Letters, marks, decimal digits and the underscore. */
export const isWordChar = (code: number) => (classOf(code) & WORD) !== 0;
/** Capitals. */
export const isUpper = (code: number) => (classOf(code) & UPPER) !== 0;
/** Small letters. */
export const isLower = (code: number) => (classOf(code) & LOWER) !== 0;
/** Combining marks, which belong to the character before them. */
export const isCombiningMark = (code: number) => (classOf(code) & MARK) !== 0;
/** Han, kana, Thai and other scripts that put no spaces between words. */
export const isUnspaced = (code: number) => (classOf(code) & UNSPACED) !== 0;
export const isKatakana = (code: number) => (classOf(code) & KATAKANA) !== 0;
export const isHangul = (code: number) => (classOf(code) & HANGUL) !== 0;

/**
 * Characters that folding drops, because they may stand inside a name without changing it: soft hyphen, joiners, direction
 * marks, tatweel, variation selectors, byte order mark.
 */
export function isIgnorable(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x640 ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/**
 * White space of any width, without separators of lines and paragraphs. Folding collapses a run of it to one space.
 * @param unit a UTF-16 unit
 */
export const isSpace = (unit: number): boolean => /[^\S\u2028\u2029\ufeff]/.test(String.fromCharCode(unit));

/** The code point that ends right before `index`, or -1 at the start of the text. */
export function codePointBefore(text: string, index: number): number {
  if (index <= 0) return -1;
  const low = text.charCodeAt(index - 1);
  if (low >= 0xdc00 && low <= 0xdfff && index >= 2) {
    const pair = text.codePointAt(index - 2) ?? -1;
    if (pair > 0xffff) return pair;
  }
  return low;
}

/** Whether a code point is a virama, the sign of Indic scripts that removes the inherent vowel of a consonant. */
export const isVirama = (code: number) =>
  code === 0xdca || (code >= 0x94d && code <= 0xd4d && (code & 0x7f) === 0x4d);

/** The length of a code point in UTF-16 units. */
export const utf16Length = (code: number) => (code > 0xffff ? 2 : 1);

/** Removes the characters for which `isIgnorable` is true. */
export function stripIgnorable(text: string): string {
  return /^[\x20-\x7e]*$/.test(text)
    ? text
    : Array.from(text)
        .filter((char) => !isIgnorable(char.codePointAt(0) ?? 0))
        .join('');
}
