import { type Exception, exceptionKey } from '../core/exceptions.ts';
import type { Words } from './words.ts';

/** A line of the table. Words for it are made when it comes into sight: there may be ten thousand. */
export interface Row {
  key: string;
  exception: Exception;
}

export const rowsOf = (exceptions: readonly Exception[]): Row[] =>
  exceptions.map((exception) => ({ key: exceptionKey(exception), exception }));

/** The rows that fit every word of a filter, by site or by what holds there. */
export function filterRows(rows: readonly Row[], filter: string, words: Words): readonly Row[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  const texts = new Map<string, string>();
  return rows.filter(({ exception }) => {
    const place = words.exceptions.place(exception.pattern).toLowerCase();
    return wanted.every((word) => place.includes(word) || whatText(exception, words, texts).includes(word));
  });
}

/** What an exception says, in small letters; only a few wordings are different. */
function whatText(exception: Exception, words: Words, texts: Map<string, string>): string {
  const { pattern: _, ...rest } = exception;
  const id = Object.values(rest).join(' ');
  const known = texts.get(id);
  if (known !== undefined) return known;
  const text = words.what(exception).toLowerCase();
  texts.set(id, text);
  return text;
}
