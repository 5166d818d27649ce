import { type Language, LOCALES } from '../../core/shared/language.ts';
import { memoize } from '../../core/shared/memoize.ts';

/** A text for each plural category that the language has; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  other: string;
  /** For 0, whatever its category. */
  none?: string;
};

// Created on first use, because that takes a browser some milliseconds and a surface needs one language only.
const rulesOf = memoize((language: Language) => new Intl.PluralRules(LOCALES[language]));
const numbersOf = memoize((language: Language) => new Intl.NumberFormat(LOCALES[language]));

/** A number with the language's separators: "1,234". */
export const formatNumber = (language: Language, count: number): string =>
  // Creating a format takes the background twenty milliseconds. No language here writes small numbers in another way.
  Number.isInteger(count) && count >= 0 && count < 1_000 ? `${count}` : numbersOf(language).format(count);

/** @returns a function that fills a count into the form that the language's plural rules choose */
export function plural(language: Language, forms: PluralForms): (count: number) => string {
  return (count) => {
    const form = forms[rulesOf(language).select(count)] ?? forms.other;
    return (count === 0 ? (forms.none ?? form) : form).replace('{n}', formatNumber(language, count));
  };
}
