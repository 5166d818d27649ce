import { escapeRegExp } from '../../../src/core/shared/escape-reg-exp.ts';

/**
 * The pseudo-language: English in brackets, with accents, and longer by 40 %, as translations are. It shows on one look
 * which texts are not translatable, and where a longer one has no room.
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The letters in place of `PLAIN`. */
export const ACCENTED = 'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const ADDED_LENGTH = 0.4;
/** Letters of an added word; German compounds are about as long. */
const MAX_WORD = 12;

const accents = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));

/**
 * @param data parts of the text that are no part of any language, such as names and hosts: they stay as they are, as do
 * placeholders such as `{site}`
 */
export function pseudoText(text: string, data: readonly string[] = []): string {
  if (data.includes(text)) return text;
  const kept = [String.raw`\{\w+\}`, ...data.map(escapeRegExp)].join('|');
  const accented = text.replace(
    new RegExp(`(${kept})|[a-zA-Z]`, 'g'),
    (letter, keep?: string) => keep ?? accents.get(letter) ?? letter,
  );
  // Translations of one word are often one longer word.
  const gap = /\s/.test(text) ? ' ' : '';
  return `[${accented}${gap}${padding(Math.ceil(text.length * ADDED_LENGTH))}]`;
}

/** Translates all texts in a value of `ui/strings`; functions return translated texts, with their arguments kept. */
export function pseudo(value: unknown, data: readonly string[] = []): unknown {
  if (typeof value === 'string') return pseudoText(value, data);
  if (typeof value === 'function') return (...args: unknown[]) => pseudo(value(...args), stringsIn(args));
  if (Array.isArray(value)) return value.map((item) => pseudo(item, data));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner, data)]));
  return value;
}

/** The strings in a function's arguments, the longest first, so that none hides a longer one in a pattern. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value)
    .flatMap(stringsIn)
    .sort((one, other) => other.length - one.length);
}

const padding = (length: number): string =>
  length <= MAX_WORD ? '~'.repeat(length) : `${'~'.repeat(MAX_WORD)} ${padding(length - MAX_WORD)}`;
