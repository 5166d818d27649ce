import type { RejectionRule, RejectionRules } from './rejection-rules.ts';

type Texts = string[];
type OptionalTexts = Texts | undefined;
type DefaultVerdict = 'needed' | 'presumed';

/**
 * The data of a matcher: the names of packs with their rules, and the rules that reject a name. A page gets it from the background when its
 * text may contain a name for the first time.
 */
export interface MatchIndex {
  /** Whether there are more names, for which the page has to ask. */
  isPartial?: boolean;
  /** Whether there are names of added packs. A scout gets their prefilter late, or not at all. */
  hasAdded?: boolean;
  entities: {
    id: string;
    aliases: {
      text: string;
      /** All ways to write it. Default: `text`. */
      spellings?: OptionalTexts;
      /** The spelling without the last letters, which change in inflected forms: "Noki" for "Nokia". */
      stem?: string;
      /** Ids of affix groups. One of their suffixes must follow the stem: "Nokii". */
      endings?: OptionalTexts;
      case?: 'any' | 'exact' | 'capitalised' | undefined;
      affixes?: OptionalTexts;
      contextWords?: string | undefined;
      notAfter?: OptionalTexts;
      notBefore?: OptionalTexts;
      mayFollow?: OptionalTexts;
      mayPrecede?: OptionalTexts;
      /** Whether it must begin and end where words do, see `whole-words.ts`. */
      isWholeWords?: true;
    }[];
  }[];
  affixes: {
    id: string;
    prefixes?: OptionalTexts;
    suffixes?: Texts[][] | undefined;
    suffixScripts?: OptionalTexts;
    /** Suffixes after an apostrophe, hyphen or colon. May contain `ANY_LETTERS` and `ALL_SUFFIXES`. */
    afterApostrophe?: OptionalTexts;
    afterHyphen?: OptionalTexts;
    afterColon?: OptionalTexts;
  }[];
  contextWords: {
    id: string;
    with: Texts;
    without: Texts;
    after?: OptionalTexts;
    capitalised: DefaultVerdict;
    lowercase: DefaultVerdict;
    /** In place of words, patterns for the text around a name, in order, as places in `patterns`; see `word-sense-rules.ts`. */
    patterns?: number[];
  }[];
  /** The patterns of all context rules, each once. */
  patterns: ContextPattern[];
  rejections: RejectionRules;
}
/** Source and flags of a regular expression, and whether a name is meant where it matches. */
export interface ContextPattern {
  pattern: string;
  flags: string;
  verdict: boolean;
}
/** What all packs share. */
export interface MatchRules extends Pick<MatchIndex, 'affixes' | 'contextWords' | 'patterns' | 'rejections'> {
  /** Further rules of `rejections`, for names of added packs. */
  namesakes: RejectionRule[];
}
/** The rules of `rejections`, where there are names of added packs. */
export const withNamesakes = ({ rejections, namesakes }: MatchRules): RejectionRules => ({
  ...rejections,
  anywhere: [...rejections.anywhere, ...namesakes],
});

export type MatchAlias = MatchIndex['entities'][number]['aliases'][number];
export type MatchAffix = MatchIndex['affixes'][number];
export type MatchContextRule = MatchIndex['contextWords'][number];

/** Stands in a list of suffixes for any letters. */
export const ANY_LETTERS = '*';
/** Stands in a list of suffixes for all suffixes of the group. */
export const ALL_SUFFIXES = '+';

/** All texts that a mention of an alias may begin with. */
export const allSpellings = ({ text, spellings = [text], stem }: MatchAlias): string[] => [
  ...spellings,
  ...(stem ? [stem] : []),
];
