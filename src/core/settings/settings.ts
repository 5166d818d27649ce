import type { MadeDays } from './made-days.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';

/** Overrides for the pages of one pattern, see `site-pattern.ts`. */
export interface SiteRule {
  /** Whether pages are marked at all. Absent where the rule does not decide. */
  on?: boolean;
  /** Nothing is marked until then, in milliseconds since the epoch. */
  pausedUntil?: number;
  /** Keys of entities and packs that are marked here although they are off everywhere, or although this is their own site. */
  entitiesOn: readonly string[];
  /** Keys of entities and packs that are not marked here. */
  entitiesOff: readonly string[];
  /** Aliases of the pack that mean something else on these pages. */
  aliasesOff: readonly string[];
  /** When its exceptions were made. */
  made?: MadeDays;
}

/** By pattern. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

export interface Settings {
  /** The master switch. */
  enabled: boolean;
  /** Nothing is marked anywhere until then, in milliseconds since the epoch. */
  pausedUntil?: number;
  /** Keys of entities and packs that are off everywhere. */
  entitiesOff: readonly string[];
  /** Keys of notes that are hidden in all cards, at most `MAX_NOTES_KEPT`. */
  notesHidden: readonly string[];
  /** When `entitiesOff` and `notesHidden` were chosen. */
  made?: MadeDays;
  preferences: Preferences;
  rules: SiteRules;
  /**
   * Patterns of pages on which nothing is marked, because stored settings could not be read that may switch marks off there.
   * `ALL_SITES` stands for all pages. Found on reading, and never stored.
   */
  unknown?: readonly string[];
}

/** With this many hidden notes, cards hide no more of them. Few enough for the browser's sync. */
export const MAX_NOTES_HIDDEN = 200;
/** How many hidden notes are kept when settings of devices or files are joined. Each of these has at most `MAX_NOTES_HIDDEN`. */
export const MAX_NOTES_KEPT = 5_000;

/** Stands for all sites in place of a pattern. `parsePattern` never returns it. */
export const ALL_SITES = '*';

/** Whether stored settings could not be read that may switch off marks on all pages. */
export const isUnknownEverywhere = ({ unknown = [] }: Settings): boolean => unknown.includes(ALL_SITES);

/** A rule that overrides nothing. */
export const NO_RULE: SiteRule = { entitiesOn: [], entitiesOff: [], aliasesOff: [] };

export const DEFAULTS: Settings = {
  enabled: true,
  entitiesOff: [],
  notesHidden: [],
  preferences: DEFAULT_PREFERENCES,
  rules: {},
};

/** The rule of a pattern, or an empty one. */
export function ruleOf({ rules }: Pick<Settings, 'rules'>, pattern: string): SiteRule {
  return Object.hasOwn(rules, pattern) ? (rules[pattern] ?? NO_RULE) : NO_RULE;
}

/** Whether a rule overrides nothing. */
export function isEmptyRule({ on, pausedUntil, entitiesOn, entitiesOff, aliasesOff }: SiteRule): boolean {
  return (
    on === undefined &&
    pausedUntil === undefined &&
    entitiesOn.length + entitiesOff.length + aliasesOff.length === 0
  );
}
