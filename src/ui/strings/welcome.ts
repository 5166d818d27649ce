import { byLanguage } from './by-language.ts';
import type { strings } from './en/welcome.ts';

export type WelcomeStrings = typeof strings;

export const welcomeStrings = byLanguage(
  import.meta.glob<WelcomeStrings>('./*/welcome.ts', { eager: true, import: 'strings' }),
);
