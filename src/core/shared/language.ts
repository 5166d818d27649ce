/** The languages of surfaces and notes. The first is the fallback. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Locales for Intl. English is British everywhere: "3 August 2020", "14:30", "a, b and c". */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/**
 * The first supported language, or the fallback.
 * @param wanted BCP 47 tags, best first
 */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = LANGUAGES.find((language) => language === primary);
    if (known) return known;
  }
  return LANGUAGES[0];
}
