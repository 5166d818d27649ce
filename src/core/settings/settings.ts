import { type Language, pickLanguage } from '../shared/language.ts';
import type { MadeDays } from './made-days.ts';

/** How marks are drawn. With `none` they are not, but the toolbar button still counts. */
export const LOOKS = ['underline', 'marker', 'none'] as const;
export type Look = (typeof LOOKS)[number];

/** Legible on light and dark pages, and distinguishable with common colour blindness. */
export const COLOURS = ['amber', 'teal', 'violet', 'rose'] as const;
export type Colour = (typeof COLOURS)[number];

/** Which mentions of an entity are marked. */
export const DENSITIES = ['every', 'section', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** How long the pointer rests on a mark before the card opens, see `SHOW_DELAYS`. */
export const DELAYS = ['short', 'normal', 'long'] as const;
export type Delay = (typeof DELAYS)[number];

/** Whether cards are light or dark: as the page around the name is, as the system is, or always the same. */
export const THEMES = ['page', 'system', 'light', 'dark'] as const;

/** The size of a card's text. */
export const TEXT_SIZES = ['small', 'normal', 'large'] as const;

/** Where a card opens: beside the name, or at an edge of the window. */
export const PLACES = ['name', 'left', 'right'] as const;

/** What opens a card: the pointer that rests on a name, or only a click on one. */
export const OPENINGS = ['hover', 'click'] as const;
export type Opening = (typeof OPENINGS)[number];

/** Whether an entity is marked on its own sites, where everything is about it; `quiet` means it is not. */
export const OWN_SITE_CHOICES = ['quiet', 'marked'] as const;

/** How the marks of an entity are drawn. */
export interface EntityStyle {
  look: Look;
  colour: Colour;
}

/** Settings that are the same on every site. */
export interface Preferences {
  look: Look;
  colour: Colour;
  /** By the key of an entity or a pack, see `qualified-keys.ts`. All others have `look`. */
  entityLooks: Readonly<Record<string, Look>>;
  /** By the same keys. All others have `colour`. */
  entityColours: Readonly<Record<string, Colour>>;
  density: Density;
  delay: Delay;
  opening: Opening;
  place: (typeof PLACES)[number];
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  /** `browser` means the first supported one of the browser's languages. */
  language: 'browser' | Language;
  /** Whether the toolbar button shows the number of mentions. */
  badge: boolean;
  ownSites: (typeof OWN_SITE_CHOICES)[number];
}

/** Overrides for the pages of one pattern, see `site-pattern.ts`. */
export interface SiteRule {
  /** Whether pages are marked at all. Absent where the rule does not decide. */
  on?: boolean;
  /** Nothing is marked until then, in milliseconds since the epoch. */
  pausedUntil?: number;
  /** Ids of entities that are marked although they are off everywhere, or this is their own site. */
  entitiesOn: readonly string[];
  /** Ids of entities that are not marked. */
  entitiesOff: readonly string[];
  /** Aliases of the pack that mean something else on these pages. */
  aliasesOff: readonly string[];
  made?: MadeDays;
}

export type SiteRules = Readonly<Record<string, SiteRule>>;

export interface Settings {
  /** The master switch. */
  enabled: boolean;
  /** Nothing is marked anywhere until then, in milliseconds since the epoch. */
  pausedUntil?: number;
  /** Ids of entities that are switched off everywhere. */
  entitiesOff: readonly string[];
  /** Ids of notes that cards leave out: at most `MAX_NOTES_KEPT`. */
  notesHidden: readonly string[];
  /** Of `entitiesOff` and `notesHidden`. */
  made?: MadeDays;
  preferences: Preferences;
  /** By pattern. */
  rules: SiteRules;
  /**
   * Patterns of pages for which stored settings could not be read that may switch marks off, so nothing is marked there;
   * `ALL_SITES` stands for all pages. Derived on reading and never stored.
   */
  unknown?: readonly string[];
}

/** With so many hidden notes, cards hide no more. Few enough for the browser's sync. */
export const MAX_NOTES_HIDDEN = 200;
/** Far more than come together when devices or files are joined, of which each has no more than cards hide. */
export const MAX_NOTES_KEPT = 5_000;

/** Stands for all sites in place of a pattern. `parsePattern` never returns it. */
export const ALL_SITES = '*';

/** Whether it is unknown for all pages whether marks may show. */
export const isUnknownEverywhere = ({ unknown = [] }: Settings): boolean => unknown.includes(ALL_SITES);

export const NO_RULE: SiteRule = { entitiesOn: [], entitiesOff: [], aliasesOff: [] };

export const DEFAULT_PREFERENCES: Preferences = {
  look: 'underline',
  colour: 'amber',
  entityLooks: {},
  entityColours: {},
  density: 'every',
  delay: 'normal',
  opening: 'hover',
  place: 'name',
  theme: 'page',
  textSize: 'normal',
  language: 'browser',
  badge: true,
  ownSites: 'quiet',
};

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

/** Keys of entities and packs that have a look or a colour of their own, each once. */
export const styledKeys = ({ entityColours, entityLooks }: Preferences): string[] => [
  ...new Set([...Object.keys(entityColours), ...Object.keys(entityLooks)]),
];

/**
 * How an entity is marked.
 * @param keys its own, then those of its packs. Of those with a look the first one holds, and the same goes for colours
 */
export const styleOf = (
  { look, colour, entityLooks, entityColours }: Preferences,
  keys: readonly string[],
): EntityStyle => ({
  look: firstOwn(entityLooks, keys) ?? look,
  colour: firstOwn(entityColours, keys) ?? colour,
});

/** Whether there is a look that shows marks, be it that of a single entity or pack. */
export const hasMarks = ({ look, entityLooks }: Preferences): boolean =>
  [look, ...Object.values(entityLooks)].some((one) => one !== 'none');

function firstOwn<T>(values: Readonly<Record<string, T>>, keys: readonly string[]): T | undefined {
  const key = keys.find((one) => Object.hasOwn(values, one));
  return key === undefined ? undefined : values[key];
}

/**
 * The language of surfaces and notes.
 * @param browserLanguages BCP 47 tags, best first
 */
export function languageOf({ language }: Preferences, browserLanguages: readonly string[]): Language {
  return language === 'browser' ? pickLanguage(browserLanguages) : language;
}
