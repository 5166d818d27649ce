import { separatorsOf } from './spellings.ts';

/** Letters with a stroke and ligatures, which have no accent to leave out, and what they are written as without them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};
/** Two letters that stand for one where a keyboard does not have it. */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Joined words shorter than this look like others. */
const MIN_JOINED = 6;

/** @returns the other ways to write a name that languages share: joined, hyphenated, in plain letters, with other quotes */
export function variantsOf(text: string): string[] {
  const variants = new Set([
    ...joined(text),
    replaced(text, PLAIN_LETTERS),
    replaced(text, DIGRAPHS),
    ...quoted(text),
    ...withVav(text),
    ...withLam(text),
  ]);
  variants.delete(text);
  return [...variants];
}

/** Words may be hyphenated. In most scripts but Latin, the words of a foreign name are often written as one. */
function joined(text: string): string[] {
  const words = text.split(/[\s・·\u200c]+/u);
  if (words.length === 1 || !words.every((word) => /^\p{L}[\p{L}\p{M}\p{N}]*$/u.test(word))) return [];
  const isLatin = /\p{sc=Latin}/u.test(text);
  const mayBeOne = !isLatin && words.join('').length >= MIN_JOINED;
  return (mayBeOne ? separatorsOf(text) : ['-']).map((separator) => words.join(separator));
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

/** Hebrew doubles a vav that begins a name, always after a prefix. */
const withVav = (text: string): string[] => (/^ו(?!ו)/.test(text) ? [`ו${text}`] : []);

/** In Arabic, the article of a name loses its first letter after the prefix "for". */
const withLam = (text: string): string[] => (text.startsWith('ال') ? [`لل${text.slice(2)}`] : []);
