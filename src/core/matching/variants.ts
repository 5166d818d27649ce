import { PLAIN_LETTERS } from '../text/search-form.ts';
import { separatorsOf } from './spellings.ts';

/** Letters, and the two letters that are typed where the keyboard does not have them. */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Shorter names are not joined, because the result may be another word. */
const MIN_JOINED = 6;
/** The same for Korean, where each character is a syllable. */
const MIN_JOINED_SYLLABLES = 4;
const HYPHENATED =
  /^(?:\p{L}{3,}-\p{L}{3,}|[\p{L}\p{M}]{2,}(?<!\p{sc=Latin})-(?!\p{sc=Latin})[\p{L}\p{M}]{2,})$/u;
const CAMEL_CASE = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
const LATIN_WORD = /^\p{Lu}(?=\p{sc=Latin})[\p{L}\p{N}]+$/u;
/** Shorter parts are initials: "R e W" could be anything. */
const LONG_WORD = /^\p{L}{3}/u;

/** The words for "&" in several languages. */
const AND_WORDS = [
  'and',
  'und',
  'et',
  'y',
  'e',
  'i',
  'en',
  'og',
  'och',
  'ja',
  've',
  'és',
  'și',
  'a',
  'и',
  'і',
  'та',
  'й',
];

/** Other ways to write a name, in any language: joined, hyphenated, in plain letters, with other quotes. */
export function variantsOf(text: string): string[] {
  const variants = new Set([
    ...joined(text),
    ...withoutHyphen(text),
    ...withAmpersand(text),
    replaced(text, PLAIN_LETTERS),
    replaced(text, DIGRAPHS),
    replaced(replaced(text, DIGRAPHS), PLAIN_LETTERS),
    text.replace(/[(]/g, '（').replace(/[)]/g, '）'),
    text.replace(/\+/g, '＋'),
    text.replaceAll('-', '–'),
    withoutDots(text),
    ...afterInitials(text),
    withoutApostrophe(text),
    ...quoted(text),
    ...withVav(text),
    ...withLam(text),
  ]);
  variants.delete(text);
  return [...variants];
}

/** The words of a name with hyphens. In most other scripts than Latin, foreign names are often written as one word as well. */
function joined(text: string): string[] {
  const words = text.split(/[\s・·\u200c]+/u);
  if (words.length === 1) return [];
  const mayBeOne =
    !/\p{sc=Latin}/u.test(text) &&
    words.every((word) => /^\p{L}[\p{L}\p{M}\p{N}]*$/u.test(word)) &&
    words.join('').length >= (/\p{sc=Hangul}/u.test(text) ? MIN_JOINED_SYLLABLES : MIN_JOINED);
  return (mayBeOne ? separatorsOf(text) : ['-']).map((separator) => words.join(separator));
}

const withoutHyphen = (text: string): string[] => (HYPHENATED.test(text) ? [text.replace('-', '')] : []);

/** "St Mervin", "MAG Steel", "Acme Inc". */
const withoutDots = (text: string): string =>
  text.replace(/\S*\p{L}\.(?=\s|$)/gu, (word) => word.replace(/\./g, ''));

/** "C. H. Beck", "C.H. Beck", "C.H.Beck", "CH Beck". */
function afterInitials(text: string): string[] {
  const spaced = text.replace(/(?<=(?<!\p{L})\p{Lu}\.) ?(?=\p{Lu})/gu, ' ');
  const joined = spaced.replace(/(?<= \p{Lu}\.|^\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
  return [spaced, joined, joined.replace(/(?<=\p{Lu}\.) (?=\p{Lu})/gu, ''), withoutDots(joined)];
}

/** "Lakes End" for "Lake's End", "OBrien" for "O'Brien". */
const withoutApostrophe = (text: string): string =>
  text.replace(/['’](?=s(?!\p{L}))|(?<=(?<!\p{L})O)['’](?=\p{Lu})/gu, '');

/** "A & B" with and without spaces and in full width, and "A and B" with the sign. */
function withAmpersand(text: string): string[] {
  const parts = text.split(/\s*[&＆]\s*/);
  if (parts.length === 2 && !parts.includes('')) return ['&', ' & ', '＆'].map((sign) => parts.join(sign));
  const andWord = AND_WORDS.find((word) => word.length > 1 && text.includes(` ${word} `));
  return andWord === undefined ? [] : [text.replace(` ${andWord} `, ' & ')];
}

/** A name with "&", with the word that is read for it in several languages. */
export function withAndWord(text: string): string[] {
  const [first, second, ...others] = text.split(/\s*&\s*/);
  if (others.length > 0 || ![first, second].every((part = '') => LONG_WORD.test(part))) return [];
  return [...AND_WORDS.map((word) => ` ${word} `), ' u. ', '-und-'].map((and) => first + and + second);
}

/** A name without "The", which has a small letter inside a sentence; `undefined` for other names. */
export const withoutArticle = (text: string): string | undefined => /^The (?=\p{Lu})(.+)$/u.exec(text)?.[1];

/** A name with its sign as a word: "Vox Plus" for "Vox+". */
export const withPlus = (text: string): string[] =>
  /\p{L}\+$/u.test(text) ? [`${text.slice(0, -1)} Plus`] : [];

/** Other ways to write a name that are names only with their capitals: Omni-Via, Nexa Lab, Kappa Delta Rail, 7 Suns. */
export function capitalisedVariantsOf(text: string): string[] {
  if (/^\d+-\p{L}/u.test(text)) return [text.replace('-', ' ')];
  if (text.includes(' ')) return text.includes('-') ? [text.replaceAll('-', ' ')] : [];
  if (HYPHENATED.test(text)) return [text.replace('-', ' ')];
  const parts = CAMEL_CASE.exec(text)?.slice(1);
  return parts ? [parts.join('-'), parts.join(' ')] : [];
}

/** A name of capitals as newspapers write it: Unicef for UNICEF. Only for names with a vowel, which can be read as a word. */
export const withInitialCapital = (text: string): string[] =>
  /^\p{Lu}{4,}$/u.test(text) && /[AEIOUY]/.test(text) ? [text.charAt(0) + text.slice(1).toLowerCase()] : [];

/** A name without the hyphen after its first letter: eGosto for e-Gosto. */
export const withoutFirstHyphen = (text: string): string[] =>
  /^\p{L}-\p{L}{3,}$/u.test(text) ? [text.replace('-', '')] : [];

/** Several Latin words as one, as in hashtags: NorthgateSupply, KoehlAndPartner. */
export function asOneWord(text: string): string[] {
  const words = withoutApostrophe(text).replace(' & ', ' And ').split(/\s+/);
  return words.length > 1 && words.every((word) => LATIN_WORD.test(word)) ? [words.join('')] : [];
}

const replaced = (text: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    const lower = letter.toLowerCase();
    const plain = Object.hasOwn(letters, lower) ? letters[lower] : undefined;
    if (plain === undefined) return letter;
    return letter === lower ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  }).join('');

function quoted(text: string): string[] {
  let isOpen = false;
  const curly = text.replace(/"/g, () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
  return [curly, text.replace(/"/g, '')];
}

/** After a prefix, Hebrew doubles the vav at the beginning of a name. */
const withVav = (text: string): string[] => (/^ו(?!ו)/.test(text) ? [`ו${text}`] : []);

/** After the Arabic prefix "for", the article of a name loses its first letter. */
const withLam = (text: string): string[] => (text.startsWith('ال') ? [`لل${text.slice(2)}`] : []);
