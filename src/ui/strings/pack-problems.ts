import { byLanguage } from './by-language.ts';
import type { strings } from './en/pack-problems.ts';

export type PackProblemStrings = typeof strings;

export const packProblemStrings = byLanguage(
  import.meta.glob<PackProblemStrings>('./*/pack-problems.ts', { eager: true, import: 'strings' }),
);
