import { byLanguage } from './by-language.ts';
import type { strings } from './en/moments.ts';

export type MomentStrings = typeof strings;

export const momentStrings = byLanguage(
  import.meta.glob<MomentStrings>('./*/moments.ts', { eager: true, import: 'strings' }),
);
