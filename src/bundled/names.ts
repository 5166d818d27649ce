import type { MatchRules } from '../core/matching/match-index.ts';
import type { ListedNames } from '../core/names/name-source.ts';

declare const __PACK_NAMES__: ListedNames;
declare const __MATCH_RULES__: MatchRules;

/** The names of the bundled pack. Computed by the build, because it would take the background most of each start. */
export const bundledNames: ListedNames = __PACK_NAMES__;

/** What all packs share, computed by the build for the same reason. */
export const matchRules: MatchRules = __MATCH_RULES__;
