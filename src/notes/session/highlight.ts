import { foldText } from '../../core/text/fold.ts';
import { plainLetter } from '../../core/text/search-form.ts';
import type { Hits } from './note-search.ts';
import { tokensOf } from './tokens.ts';

/** A part of a text. */
export interface Part {
  text: string;
  /** Whether it is a hit of the search. */
  isHit: boolean;
}

/** Splits a text at the hits of a search. A hit is the typed beginning of a word, or the whole word if the query has a typo. */
export function partsOf(text: string, hits: Hits | undefined): readonly Part[] {
  if (!hits || hits.terms.size === 0) return [{ text, isHit: false }];
  const parts: Part[] = [];
  let at = 0;
  const add = (end: number, isHit: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isHit });
    at = end;
  };
  for (const { term, raw, index } of tokensOf(text)) {
    if (!hits.terms.has(term)) continue;
    add(index, false);
    add(index + typedLength(term, raw, hits.queryTerms), true);
  }
  add(text.length, false);
  return parts;
}

/** How much of a word was typed, in UTF-16 units of the word as it is written. */
function typedLength(term: string, raw: string, queryTerms: readonly string[]): number {
  const typed = Math.max(0, ...queryTerms.filter((one) => term.startsWith(one)).map(({ length }) => length));
  if (typed === 0) return raw.length;
  const { text, ends } = foldText(raw);
  let length = 0;
  for (const [at, end] of ends.entries()) {
    length += plainLetter(text.charAt(at)).length;
    if (length >= typed) return end;
  }
  return raw.length;
}
