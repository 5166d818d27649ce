import type { MachineRules } from './machine-text.ts';

type Texts = string[];
type Some = Texts | undefined;
type Verdict = 'needed' | 'presumed';

/**
 * All that tells mentions from other text: the part of a pack that finding mentions needs, and what text meant for machines
 * looks like. A page gets it from the background with its first text that may hold a name; the pack was validated before.
 */
export interface MatchIndex {
  entities: {
    id: string;
    aliases: {
      text: string;
      joinable?: boolean | undefined;
      case?: 'any' | 'exact' | 'capitalised' | undefined;
      affixes?: Some;
      contextWords?: string | undefined;
      notAfter?: Some;
      notBefore?: Some;
      mayFollow?: Some;
      mayPrecede?: Some;
    }[];
  }[];
  affixes: {
    id: string;
    prefixes?: Some;
    suffixes?: Texts[][] | undefined;
    suffixScripts?: Some;
    /** Endings; among them may be `ANY_LETTERS` and `ALL_SUFFIXES`. */
    afterApostrophe?: Some;
    afterHyphen?: Some;
    afterColon?: Some;
  }[];
  contextWords: {
    id: string;
    with: Texts;
    without: Texts;
    after?: Some;
    capitalised: Verdict;
    lowercase: Verdict;
  }[];
  machine: MachineRules;
}
export type MatchAlias = MatchIndex['entities'][number]['aliases'][number];
export type MatchAffix = MatchIndex['affixes'][number];
export type MatchContextRule = MatchIndex['contextWords'][number];

/** In place of an ending: any letters, or the group's suffixes. No ending is written so. */
export const ANY_LETTERS = '*';
export const ALL_SUFFIXES = '+';
