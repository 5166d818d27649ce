import { byLanguage } from './by-language.ts';
import type { strings } from './en/card.ts';

export type CardStrings = typeof strings;

export const cardStrings = byLanguage(
  import.meta.glob<CardStrings>('./*/card.ts', { eager: true, import: 'strings' }),
);
