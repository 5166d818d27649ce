import { columnOf, type TableWords } from './table-words.ts';

/** Possible separators of columns. The first one that occurs in the line of column names is used. */
export const DELIMITERS = ['\t', ';', ','];

/** The line in which Excel names the separator, before that of the column names. */
const SEPARATOR_LINE = /^\ufeff?("?)sep=([^\r\n])\1[^\S\r\n]*(?=[\r\n])/i;

/** Empties the line in which the separator is named, if a text begins with one. */
export function takeSeparator(text: string): { separator: string | undefined; rest: string } {
  const [line = '', , separator] = SEPARATOR_LINE.exec(text) ?? [];
  return { separator, rest: text.slice(line.length) };
}

/** The line of column names: the first line, or the second where the first is empty. */
export const headOf = (text: string): string => /^(?:\s*[\r\n])?([^\r\n]*)/.exec(text)?.[1] ?? '';

/**
 * Whether a text is a table rather than JSON: its first line names a separator, has several columns, or names the column for names.
 * @param languages whose words for columns are understood
 */
export function looksLikeTable(text: string, languages: readonly TableWords[]): boolean {
  if (takeSeparator(text).separator !== undefined) return true;
  const head = headOf(text).trim();
  // JSON, or a fragment of it.
  if (/^(?:[{[]|"[^"]*"\s*:)/.test(head)) return false;
  // Also with a separator that is refused: its problem then says so, instead of what is wrong with it as JSON.
  const isNamed = head.split('|').some((name) => columnOf(name.trim(), languages) === 'name');
  return isNamed || DELIMITERS.some((mark) => head.includes(mark));
}
