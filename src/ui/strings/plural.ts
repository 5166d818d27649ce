import { type Language, LOCALES } from '../../core/shared/language.ts';

/** One wording for each plural category of the language; `{n}` stands for the number. `zero` is for exactly none. */
export interface PluralForms {
  zero?: string;
  one: string;
  other: string;
}

interface Formats {
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

/** Made when first asked for: a surface speaks one language, and these take a browser some milliseconds. */
const formats = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  const known = formats.get(language);
  if (known) return known;
  const made = {
    rules: new Intl.PluralRules(LOCALES[language]),
    numbers: new Intl.NumberFormat(LOCALES[language]),
  };
  formats.set(language, made);
  return made;
}

/** A number by the language's rules. */
export const formatNumber = (language: Language, count: number): string =>
  formatsOf(language).numbers.format(count);

/** @returns a function that words a count by the language's plural rules and number format */
export function plural(language: Language, forms: PluralForms): (count: number) => string {
  return (count) => {
    const form =
      count === 0 && forms.zero !== undefined
        ? forms.zero
        : formatsOf(language).rules.select(count) === 'one'
          ? forms.one
          : forms.other;
    return form.replace('{n}', formatNumber(language, count));
  };
}
