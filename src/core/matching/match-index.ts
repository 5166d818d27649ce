import type { MachineRules } from './machine-text.ts';

type Texts = string[];
type OptionalTexts = Texts | undefined;
type DefaultVerdict = 'needed' | 'presumed';

/**
 * The data that the matcher works with: part of a pack, and the rules for machine text. A page loads it from the background
 * when its text first may contain a name.
 */
export interface MatchIndex {
  /** Whether there are more names, which the page has to ask for. */
  isPartial?: boolean;
  /** Whether there are names that scouts learn only while they read a page, or never. */
  hasAdded?: boolean;
  entities: {
    id: string;
    aliases: {
      text: string;
      /** All ways to write it, where there are others than `text`. */
      spellings?: OptionalTexts;
      /** The spelling without its last letters, which change when it is inflected: "Noki" for "Nokia". */
      stem?: string;
      /** Ids of the affixes of which one must follow the stem: "Nokii". */
      endings?: OptionalTexts;
      case?: 'any' | 'exact' | 'capitalised' | undefined;
      affixes?: OptionalTexts;
      contextWords?: string | undefined;
      notAfter?: OptionalTexts;
      notBefore?: OptionalTexts;
      mayFollow?: OptionalTexts;
      mayPrecede?: OptionalTexts;
    }[];
  }[];
  affixes: {
    id: string;
    prefixes?: OptionalTexts;
    suffixes?: Texts[][] | undefined;
    suffixScripts?: OptionalTexts;
    /** Suffixes after this separator. May contain `ANY_LETTERS` and `ALL_SUFFIXES`. */
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
    /** In place of words, patterns for the text around a name, in order; see `word-sense-rules.ts`. */
    patterns?: { pattern: string; flags: string; verdict: boolean }[];
  }[];
  machine: MachineRules;
}
/** What all packs share. */
export type MatchRules = Pick<MatchIndex, 'affixes' | 'contextWords' | 'machine'>;
export type MatchAlias = MatchIndex['entities'][number]['aliases'][number];
export type MatchAffix = MatchIndex['affixes'][number];
export type MatchContextRule = MatchIndex['contextWords'][number];

/** Stands in a list of suffixes for any letters. */
export const ANY_LETTERS = '*';
/** Stands in a list of suffixes for all suffixes of the group. */
export const ALL_SUFFIXES = '+';

/** Everything that a text may contain of an alias. */
export const allSpellings = ({ text, spellings = [text], stem }: MatchAlias): string[] => [
  ...spellings,
  ...(stem ? [stem] : []),
];
