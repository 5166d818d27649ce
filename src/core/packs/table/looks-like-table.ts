import { columnOf } from './table-words.ts';

/** What separates columns. The first one that the names of the columns contain does. */
export const DELIMITERS = ['\t', ';', ','];

/** The first line with something in it. */
export const headOf = (text: string): string => /^(?:\s*[\r\n])?([^\r\n]*)/.exec(text)?.[1] ?? '';

/** Whether a text is meant as a table, and not as JSON: it has columns, or at least names the first one. */
export function looksLikeTable(text: string): boolean {
  const head = headOf(text).trim();
  // JSON, and a part of it.
  if (/^(?:[{[]|"[^"]*"\s*:)/.test(head)) return false;
  return columnOf(head) === 'name' || DELIMITERS.some((mark) => head.includes(mark));
}
