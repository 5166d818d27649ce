import type { Language } from '../shared/language.ts';
import type { Localised } from './pack-schema.ts';

/**
 * A pack's text in an interface language; in English where packs have none in it. The languages of the pack format and of
 * the interface are independent, so that a new interface language does not change the format.
 */
export function localised(text: Localised, language: Language): string {
  const texts: Readonly<Partial<Record<Language, string>>> = text;
  return texts[language] ?? text.en;
}
