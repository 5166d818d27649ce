import { type Language, LOCALES } from '../../core/shared/language.ts';
import { memoize } from '../../core/shared/memoize.ts';

/** A text for each plural category that the language has; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  other: string;
  /** For 0, instead of the form of its category. */
  none?: string;
};

// Created on first use: each takes a browser some milliseconds, and a page needs only one language.
const rulesOf = memoize((language: Language) => new Intl.PluralRules(LOCALES[language]));
const numbersOf = memoize((language: Language) => new Intl.NumberFormat(LOCALES[language]));

/** A number with the language's separators: "1,234". */
export const formatNumber = (language: Language, count: number): string =>
  // Creating a format takes the background twenty milliseconds, and all our languages write small whole numbers like this.
  Number.isInteger(count) && count >= 0 && count < 1_000 ? `${count}` : numbersOf(language).format(count);

/** @returns a function that chooses the form for a count by the language's plural rules, and fills in the count */
export function plural(language: Language, forms: PluralForms): (count: number) => string {
  return (count) => {
    const form = forms[rulesOf(language).select(count)] ?? forms.other;
    return (count === 0 ? (forms.none ?? form) : form).replace('{n}', formatNumber(language, count));
  };
}
