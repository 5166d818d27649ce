import { type Language, pickLanguage } from '../shared/language.ts';

/** How marks are drawn. `none`: not at all; the toolbar button still counts. */
export const LOOKS = ['underline', 'marker', 'none'] as const;
export type Look = (typeof LOOKS)[number];

/** Colours that keep marks legible on light and dark pages, told apart in common colour blindness. */
export const COLOURS = ['amber', 'teal', 'violet', 'rose'] as const;
export type Colour = (typeof COLOURS)[number];

/** Which mentions of an entity are marked. */
export const DENSITIES = ['every', 'section', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** How long the pointer rests on a mark before the card opens: names of delays, see `SHOW_DELAYS`. */
export const DELAYS = ['short', 'normal', 'long'] as const;
export type Delay = (typeof DELAYS)[number];

/** How marks and surfaces look and behave, everywhere alike. */
export interface Preferences {
  look: Look;
  colour: Colour;
  /** Colours of single entities, by id; the others have `colour`. */
  entityColours: Readonly<Record<string, Colour>>;
  density: Density;
  delay: Delay;
  /** `browser`: the first of the browser's languages that there are texts in. */
  language: 'browser' | Language;
  /** Whether the toolbar button shows the number of mentions. */
  badge: boolean;
  /** Whether an entity is marked on sites of its own, where everything is about it. */
  ownSites: 'quiet' | 'marked';
}

export const OWN_SITE_CHOICES = ['quiet', 'marked'] as const;

/** What the reader said about the pages of one pattern (see `site-pattern.ts`). */
export interface SiteRule {
  /** Whether pages are marked at all; absent: as everywhere. */
  on?: boolean;
  /** Nothing is marked until then, in milliseconds of the epoch. */
  pausedUntil?: number;
  /** Ids of entities that are marked although they are off everywhere, or at home there. */
  entitiesOn: readonly string[];
  /** Ids of entities that are not marked. */
  entitiesOff: readonly string[];
  /** Aliases, as the pack spells them, that the reader said mean something else there. */
  aliasesOff: readonly string[];
}

export type SiteRules = Readonly<Record<string, SiteRule>>;

/** All that the reader chose. */
export interface Settings {
  /** The master switch. */
  enabled: boolean;
  /** Nothing is marked anywhere until then, in milliseconds of the epoch. */
  pausedUntil?: number;
  /** Ids of entities that are switched off everywhere. */
  entitiesOff: readonly string[];
  preferences: Preferences;
  /** By pattern. */
  rules: SiteRules;
}

export const NO_RULE: SiteRule = { entitiesOn: [], entitiesOff: [], aliasesOff: [] };

export const DEFAULT_PREFERENCES: Preferences = {
  look: 'underline',
  colour: 'amber',
  entityColours: {},
  density: 'every',
  delay: 'normal',
  language: 'browser',
  badge: true,
  ownSites: 'quiet',
};

export const DEFAULTS: Settings = {
  enabled: true,
  entitiesOff: [],
  preferences: DEFAULT_PREFERENCES,
  rules: {},
};

/** The rule of a pattern; one that says nothing where there is none. */
export function ruleOf({ rules }: Pick<Settings, 'rules'>, pattern: string): SiteRule {
  return Object.hasOwn(rules, pattern) ? (rules[pattern] ?? NO_RULE) : NO_RULE;
}

/** Whether a rule says nothing, and need not be kept. */
export function isEmptyRule({ on, pausedUntil, entitiesOn, entitiesOff, aliasesOff }: SiteRule): boolean {
  return (
    on === undefined &&
    pausedUntil === undefined &&
    entitiesOn.length + entitiesOff.length + aliasesOff.length === 0
  );
}

/** The colour of an entity's marks. */
export function colourOf({ colour, entityColours }: Preferences, entity: string): Colour {
  return Object.hasOwn(entityColours, entity) ? (entityColours[entity] ?? colour) : colour;
}

/**
 * The language to show.
 * @param browserLanguages BCP 47 tags, the reader's favourite first
 */
export function languageOf({ language }: Preferences, browserLanguages: readonly string[]): Language {
  return language === 'browser' ? pickLanguage(browserLanguages) : language;
}
