import type { Localised } from './pack.ts';

/** The tag of texts of a pack that names no language. */
export const UNKNOWN_LANGUAGE = 'und';

/** A pack's text in the reader's language or, where it is missing, in the pack's first language. */
export const localised = (text: Localised, language: string): string =>
  text[languageIn(text, language)] ?? '';

/** Like `localised`, with `other` for a text that the pack does not have. */
export const localisedOr = (text: Localised | undefined, language: string, other = ''): string =>
  text === undefined ? other : localised(text, language);

/**
 * The language in which the reader gets a text: theirs, another form of it ("de" for "de-AT"), or the pack's first.
 * @returns a BCP 47 tag
 */
export function languageIn(text: Localised, language: string): string {
  const tags = Object.keys(text);
  const base = primary(language);
  return (
    tags.find((tag) => tag === language) ?? tags.find((tag) => primary(tag) === base) ?? tags[0] ?? language
  );
}

/** The values for a language and its regional forms: "de-AT" is German. */
export const inLanguage = <T>(given: Readonly<Record<string, T>> | undefined, language: string): T[] =>
  Object.entries(given ?? {}).flatMap(([tag, one]) => (isFormOf(tag, language) ? [one] : []));

/** Whether a tag stands for a language or a regional form of it. */
export const isFormOf = (tag: string, language: string): boolean =>
  tag === language || primary(tag) === language;

const primary = (tag: string) => tag.split('-')[0];

/** The value of a `lang` attribute for a text; `undefined` where it is in the reader's language, or in one that the pack does not name. */
export function foreignLanguage(text: Localised, language: string): string | undefined {
  const tag = languageIn(text, language);
  return tag === UNKNOWN_LANGUAGE || primary(tag) === primary(language) ? undefined : tag;
}
