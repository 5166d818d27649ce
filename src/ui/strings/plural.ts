import type { Language } from '../../core/language.ts';

/** One wording for each plural category of the language; `{n}` stands for the number. `zero` is for exactly none. */
export interface PluralForms {
  zero?: string;
  one: string;
  other: string;
}

/** @returns a function that words a count by the language's plural rules and number format */
export function plural(language: Language, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (count) => {
    const form =
      count === 0 && forms.zero !== undefined
        ? forms.zero
        : rules.select(count) === 'one'
          ? forms.one
          : forms.other;
    return form.replace('{n}', format.format(count));
  };
}
