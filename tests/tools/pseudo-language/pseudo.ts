import { escapeRegExp } from '../../../src/core/shared/escape-reg-exp.ts';

/**
 * The pseudo-language: English in brackets, with accents, and 40 % longer, as translations are. It shows at a glance which texts cannot
 * be translated, and where longer texts do not fit.
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The replacements for `PLAIN`, letter by letter. */
export const ACCENTED = 'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const ADDED_LENGTH = 0.4;
/** The maximum length of an added word, about that of German compounds. */
const MAX_WORD = 12;

const accents = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));

/**
 * Translates a text.
 * @param data parts that belong to no language, such as names and hosts. They stay as they are, as do placeholders such as `{site}`
 */
export function pseudoText(text: string, data: readonly string[] = []): string {
  if (data.includes(text)) return text;
  const kept = [String.raw`\{\w+\}`, ...data.map(escapeRegExp)].join('|');
  const accented = text.replace(
    new RegExp(`(${kept})|[a-zA-Z]`, 'g'),
    (letter, keep?: string) => keep ?? accents.get(letter) ?? letter,
  );
  // A single word is often translated by a single longer word.
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

/** The strings in a function's arguments, longest first, so that a pattern of them prefers longer ones. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value)
    .flatMap(stringsIn)
    .sort((one, other) => other.length - one.length);
}

const padding = (length: number): string =>
  length <= MAX_WORD ? '~'.repeat(length) : `${'~'.repeat(MAX_WORD)} ${padding(length - MAX_WORD)}`;
