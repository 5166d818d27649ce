import { byLanguage } from './by-language.ts';
import type { strings } from './en/pack-warnings.ts';

export type PackWarningStrings = typeof strings;

export const packWarningStrings = byLanguage(
  import.meta.glob<PackWarningStrings>('./*/pack-warnings.ts', { eager: true, import: 'strings' }),
);
