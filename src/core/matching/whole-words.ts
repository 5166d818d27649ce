import type { MatchAlias } from './match-index.ts';

/** How much text on either side the division into words depends on, in UTF-16 units. */
const REACH = 16;

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether an alias that must be whole words begins or ends inside one by the dictionaries of the browser: 海同 in 上海|同济. For scripts
 * without spaces, where it makes no difference which language is given. A script of its own brings it to pages, for added packs.
 */
export function splitsWord(text: string, start: number, end: number, { isWholeWords }: MatchAlias): boolean {
  if (!isWholeWords) return false;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const from = Math.max(0, start - REACH);
  const words = segmenter.segment(text.slice(from, end + REACH));
  return [start - from, end - from].some((at) => (words.containing(at)?.index ?? at) !== at);
}

/** What knows how the browser divides a text into words. */
export interface WordDivision {
  /** See `splitsWord`. */
  splits?: typeof splitsWord;
}
