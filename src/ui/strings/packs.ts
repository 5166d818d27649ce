import { byLanguage } from './by-language.ts';
import type { strings } from './en/packs.ts';

export type PackStrings = typeof strings;

export const packStrings = byLanguage(
  import.meta.glob<PackStrings>('./*/packs.ts', { eager: true, import: 'strings' }),
);
