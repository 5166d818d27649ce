import type { MatchIndex } from './match-index.ts';
import { createMatcher, type MatchCandidate, type Matcher, type Mention } from './matcher.ts';
import { splitsWord } from './whole-words.ts';

/** A matcher for whole texts, outside of pages. */
export interface TextMatcher extends Pick<Matcher, 'findAt'> {
  /** See `Matcher`; the whole text by default. */
  findCandidates(text: string, from?: number, to?: number, most?: number): MatchCandidate[];
  /** All mentions in a text. */
  find(text: string): Mention[];
}

/** Creates a matcher with all rules. */
export function createTextMatcher(index: MatchIndex): TextMatcher {
  const matcher = createMatcher(index, { splits: splitsWord });
  const findCandidates: TextMatcher['findCandidates'] = (text, from = 0, to = text.length, most) =>
    matcher.findCandidates(text, from, to, most);
  return {
    findAt: matcher.findAt,
    findCandidates,
    find: (text) => matcher.findAt(text, findCandidates(text)),
  };
}
