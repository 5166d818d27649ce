import type { MatchIndex } from '../core/match-index.ts';

declare const __MATCH_INDEX__: MatchIndex;

/** The part of the bundled pack that finds mentions: all that every page has to load of it. */
export const bundledMatchIndex: MatchIndex = __MATCH_INDEX__;
