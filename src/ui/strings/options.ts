import { byLanguage } from './by-language.ts';
import type { strings } from './en/options.ts';

export type OptionsStrings = typeof strings;

export const optionsStrings = byLanguage(
  import.meta.glob<OptionsStrings>('./*/options.ts', { eager: true, import: 'strings' }),
);
