/**
 * The interface languages, each with the locale that `Intl` formats dates, numbers and lists in; English is British:
 * "3 August 2020", "14:30", "a, b and c". A language is one line here, its texts in `ui/strings/<language>`, and the
 * browser's in `static/_locales/<language>`.
 */
export const LOCALES = {
  en: 'en-GB',
  de: 'de-DE',
} as const;

export type Language = keyof typeof LOCALES;

const FALLBACK = 'en';

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LOCALES, tag);

// Marked pure so that scripts which need no list of languages, such as the one in every page, are built without it.
export const LANGUAGES: readonly Language[] = /* @__PURE__ */ Object.keys(LOCALES).filter(isLanguage);

/**
 * The first wanted language that the interface has; English where it has none.
 * @param wanted BCP 47 tags, the reader's favourite first
 */
export function pickLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? FALLBACK;
}
