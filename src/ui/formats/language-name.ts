import { type Language, LOCALES } from '../../core/shared/language.ts';

/**
 * The name of a language in the reader's language: "German".
 * @param tag a BCP 47 tag, which is returned where the browser has no name for it
 */
export const languageName = (tag: string, language: Language): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(tag) ?? tag;
