import { type Language, LOCALES } from '../../core/shared/language.ts';

/** A text for each plural category that the language has; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  other: string;
  /** For 0, whatever its category. */
  none?: string;
};

interface Formats {
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

/** Created on first use, because that takes a browser some milliseconds and a surface needs one language only. */
const formats = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  const known = formats.get(language);
  if (known) return known;
  const created = {
    rules: new Intl.PluralRules(LOCALES[language]),
    numbers: new Intl.NumberFormat(LOCALES[language]),
  };
  formats.set(language, created);
  return created;
}

/** A number with the language's separators: "1,234". */
export const formatNumber = (language: Language, count: number): string =>
  formatsOf(language).numbers.format(count);

/** @returns a function that fills a count into the form that the language's plural rules choose */
export function plural(language: Language, forms: PluralForms): (count: number) => string {
  return (count) => {
    const form = forms[formatsOf(language).rules.select(count)] ?? forms.other;
    return (count === 0 ? (forms.none ?? form) : form).replace('{n}', formatNumber(language, count));
  };
}
