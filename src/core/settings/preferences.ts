import { type Language, pickLanguage } from '../shared/language.ts';

/** How marks are drawn. With `none` they are not drawn, but mentions are still counted on the toolbar button. */
export const MARK_LOOKS = ['underline', 'marker', 'none'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

/** The colours of marks: legible on light and dark pages, and distinguishable with common kinds of colour blindness. */
export const COLOURS = ['amber', 'teal', 'violet', 'rose'] as const;
export type Colour = (typeof COLOURS)[number];

/** Which mentions of an entity are marked: every one, those outside menus and footers, or the first of each section or page. */
export const DENSITIES = ['every', 'text', 'section', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** How long the pointer rests on a mark before the card opens, see `SHOW_DELAYS`. */
export const DELAYS = ['short', 'normal', 'long'] as const;
export type Delay = (typeof DELAYS)[number];

/** Whether cards are light or dark: like the page around the name, like the system, or always the same. */
export const THEMES = ['page', 'system', 'light', 'dark'] as const;

/** The size of a card's text. */
export const TEXT_SIZES = ['small', 'normal', 'large'] as const;

/** Where a card opens: beside the name, or at an edge of the window. */
export const PLACES = ['name', 'left', 'right'] as const;

/** What opens a card: a pointer that rests on a mark, one that comes to a mark while the Shift key is held, or only a click. */
export const OPENINGS = ['hover', 'shift', 'click'] as const;
export type Opening = (typeof OPENINGS)[number];

/** Whether an entity is marked on its own sites, where everything is about it. With `quiet` it is not. */
export const OWN_SITE_CHOICES = ['quiet', 'marked'] as const;

/** How the marks of an entity are drawn. */
export interface EntityStyle {
  look: MarkLook;
  colour: Colour;
}

/** Settings that are the same on all sites. */
export interface Preferences {
  look: MarkLook;
  colour: Colour;
  /** Looks that differ from `look`, by the key of an entity or a pack, see `qualified-keys.ts`. */
  entityLooks: Readonly<Record<string, MarkLook>>;
  /** Colours that differ from `colour`, by the same keys. */
  entityColours: Readonly<Record<string, Colour>>;
  density: Density;
  delay: Delay;
  opening: Opening;
  place: (typeof PLACES)[number];
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  /** `browser` stands for the first of the browser's languages that is supported. */
  language: 'browser' | Language;
  /** Whether the toolbar button shows the number of mentions. */
  badge: boolean;
  ownSites: (typeof OWN_SITE_CHOICES)[number];
}

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

/** Keys of entities and packs that have a look or a colour of their own, each once. */
export const styledKeys = ({ entityColours, entityLooks }: Preferences): string[] => [
  ...new Set([...Object.keys(entityColours), ...Object.keys(entityLooks)]),
];

/**
 * How an entity is marked.
 * @param keys of the entity, then of its packs. The first key with a look of its own decides the look, and likewise for the colour
 */
export const styleOf = (
  { look, colour, entityLooks, entityColours }: Preferences,
  keys: readonly string[],
): EntityStyle => ({
  look: firstOwn(entityLooks, keys) ?? look,
  colour: firstOwn(entityColours, keys) ?? colour,
});

/** Whether anything is marked: whether the look, or that of an entity or pack, is not `none`. */
export const hasMarks = ({ look, entityLooks }: Preferences): boolean =>
  [look, ...Object.values(entityLooks)].some((one) => one !== 'none');

function firstOwn<T>(values: Readonly<Record<string, T>>, keys: readonly string[]): T | undefined {
  const key = keys.find((one) => Object.hasOwn(values, one));
  return key === undefined ? undefined : values[key];
}

/**
 * The language of the interface and of notes.
 * @param browserLanguages BCP 47 tags, best first
 */
export function languageOf({ language }: Preferences, browserLanguages: readonly string[]): Language {
  return language === 'browser' ? pickLanguage(browserLanguages) : language;
}
