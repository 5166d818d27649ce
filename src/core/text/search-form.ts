import { fold } from './fold.ts';

/** Letters and ligatures, and what is written where they are not available. `fold` does not replace them. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ð: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** What a unit of a folded text is in a search. */
export const plainLetter = (unit: string): string => PLAIN_LETTERS[unit] ?? unit;

/** A text as searches of the reader compare it: folded, and in letters that every keyboard has. "Große" is found by "grosse". */
export const searchForm = (text: string): string => fold(text).replace(/[ðħæœßþ]/g, plainLetter);
