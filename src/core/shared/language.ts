/**
 * The interface languages, each with the locale in which `Intl` formats dates, numbers and lists. English is British: "3 August 2020",
 * "14:30", "a, b and c". The texts of a language are in `ui/strings/<language>`, those that browsers show in
 * `static/_locales/<language>`.
 */
export const LOCALES = {
  en: 'en-GB',
  de: 'de-DE',
} as const;

export type Language = keyof typeof LOCALES;

const FALLBACK = 'en';

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LOCALES, tag);

// Marked pure, so that the build drops it from scripts that do not use it, such as the scout in every page.
export const LANGUAGES: readonly Language[] = /* @__PURE__ */ Object.keys(LOCALES).filter(isLanguage);

/**
 * The first wanted language that the interface has, or English.
 * @param wanted BCP 47 tags, the reader's favourite first
 */
export function pickLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? FALLBACK;
}
